import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../domain/document.ts'
import { sentenceIndexAt, sentencesIn, sentencesOf } from './sentences.ts'

const split = (text: string): string[] => sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
const block = (start: number, end: number): Block => ({ start, end, kind: 'paragraph', level: 0, boilerplate: null, cell: null })

describe('sentencesOf', () => {
  it('covers every word of every block once, in order', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Mr. Kim said so. ', 'It rose 3.5 per cent. ', '“Why?” ', 'e.g. this ', '\n', 'Gen. J. Doe ', 'no. 5 ', '\u{1f600}! ', 'x'), { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const middle = Math.floor(text.length / 2)
      const half = /^[\udc00-\udfff]/.test(text.slice(middle)) ? middle + 1 : middle
      const spans = sentencesOf(text, [block(0, half), block(half, text.length)].filter((one) => text.slice(one.start, one.end).trim() !== ''))
      let end = 0
      for (const span of spans) {
        expect(text.slice(end, span.start).trim()).toBe('')
        expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(text.slice(end).trim()).toBe('')
    }))
  })

  it.each([
    ['titles and initials', 'Gen. Kim Jong and Mr. J. R. Smith met. They signed.', ['Gen. Kim Jong and Mr. J. R. Smith met.', 'They signed.']],
    ['numbers after an abbreviation', 'See Art. 4 and no. 15. It is short.', ['See Art. 4 and no. 15.', 'It is short.']],
    ['small letters after a stop', 'It cost approx. one million, e.g. in May. Then it fell.', ['It cost approx. one million, e.g. in May.', 'Then it fell.']],
    ['decimals', 'It rose by 3.5 per cent. It fell.', ['It rose by 3.5 per cent.', 'It fell.']],
    ['quotation marks after the stop', 'He said: “We will.” Then he left.', ['He said: “We will.”', 'Then he left.']],
    ['wrapped lines', 'The first line is\nlonger than one. The\nsecond ends.', ['The first line is\nlonger than one.', 'The\nsecond ends.']],
    ['a pronoun that looks like an initial', 'So did I. They left.', ['So did I.', 'They left.']],
  ])('keeps %s together', (_what, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('does not run a heading into the paragraph below it', () => {
    expect(sentencesOf('A heading\n\nText follows.', [block(0, 9), block(11, 24)])).toEqual([{ start: 0, end: 9 }, { start: 11, end: 24 }])
  })
})

describe('sentenceIndexAt', () => {
  it('names the sentence of any index', () => {
    const sentences = sentencesIn('One. Two. Three.', { start: 0, end: 16 })
    expect([0, 3, 4, 5, 9, 10, 99].map((index) => sentenceIndexAt(sentences, index))).toEqual([0, 0, 0, 1, 1, 2, 2])
    expect(sentenceIndexAt([], 3)).toBe(-1)
  })
})
