import { existsSync, readFileSync } from 'node:fs'
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
    ['an hour', 'It left at 6 p.m. on Friday. By 9 a.m. Gen. Ho was back. It sailed at 7 p.m. The crew slept.', ['It left at 6 p.m. on Friday.', 'By 9 a.m. Gen. Ho was back.', 'It sailed at 7 p.m.', 'The crew slept.']],
    ['firms and states', 'Apex Inc. Chief Ana Roy met the U.S. Treasury. She left Apex Inc. She moved to the E.U. Nobody followed.', ['Apex Inc. Chief Ana Roy met the U.S. Treasury.', 'She left Apex Inc.', 'She moved to the E.U.', 'Nobody followed.']],
    ['answers that look like a number', 'It rose to No. 1. He said no. They left.', ['It rose to No. 1.', 'He said no.', 'They left.']],
    ['an aside in brackets', 'The lease (signed in 1994. It lapsed in 2003.) was renewed. It holds.', ['The lease (signed in 1994. It lapsed in 2003.) was renewed.', 'It holds.']],
    ['a question and who asked it', '“Will it hold?” Ana Roy asked. “Nobody knows.” He left.', ['“Will it hold?” Ana Roy asked.', '“Nobody knows.”', 'He left.']],
    ['words left out', 'The lease . . . was renewed [...] twice. It was... odd. He stopped... Then he ran.', ['The lease . . . was renewed [...] twice.', 'It was... odd.', 'He stopped...', 'Then he ran.']],
    ['the number of an article', 'Article 4. The Parties consult. Article 5. Each Party acts.', ['Article 4. The Parties consult.', 'Article 5. Each Party acts.']],
    ['a list that runs on in one line', '1. Vell supplies water 2. Halmar pays for it 3. Both sign', ['1. Vell supplies water', '2. Halmar pays for it', '3. Both sign']],
    ['lettered items', 'a) Vell supplies water. b) Halmar pays in 2. It signs.', ['a) Vell supplies water.', 'b) Halmar pays in 2.', 'It signs.']],
    ['bullets', '• Water for Vell • Money for Halmar', ['• Water for Vell', '• Money for Halmar']],
    ['addresses', 'Ask a.roy@vell.example or see https://vell.example/a.b?c=1. Then write.', ['Ask a.roy@vell.example or see https://vell.example/a.b?c=1.', 'Then write.']],
    ['sentences that lost their space', 'They sold 3,000.They bought none.Dr. Roy left.', ['They sold 3,000.', 'They bought none.', 'Dr. Roy left.']],
    ['a name with a small first letter', 'iPhone sales fell. iPad sales rose.', ['iPhone sales fell.', 'iPad sales rose.']],
    ['other scripts', '条約は署名された。「本当か？」彼は言った。', ['条約は署名された。', '「本当か？」', '彼は言った。']],
    ['a day and its month', 'Er wurde am 19. Juni 2023 unterzeichnet. Er gilt.', ['Er wurde am 19. Juni 2023 unterzeichnet.', 'Er gilt.']],
    ['a pronoun that looks like an initial', 'So did I. They left.', ['So did I.', 'They left.']],
  ])('keeps %s together', (_what, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('does not run a heading into the paragraph below it', () => {
    expect(sentencesOf('A heading\n\nText follows.', [block(0, 9), block(11, 24)])).toEqual([{ start: 0, end: 9 }, { start: 11, end: 24 }])
  })
})

describe('a text without blocks', () => {
  it('does not run a heading, or a list of bare words, into what follows', () => {
    const text = 'The lease of the harbour\nThe council met on Monday and signed the lease\nof Vell for ten more years.\n\nwater\nfuel and oil\nfish'
    expect(sentencesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The lease of the harbour', 'The council met on Monday and signed the lease\nof Vell for ten more years.', 'water\nfuel and oil\nfish',
    ])
    const list = 'water\nfuel and oil\nfish'
    expect(sentencesIn(list).map(({ start, end }) => list.slice(start, end))).toEqual(['water', 'fuel and oil', 'fish'])
  })

  it('is read to its end where it is long and hostile', () => {
    for (const part of ['(', '. ', '.', '(a. B ', '1. A ', '• A', '\n', 'A\nB', '...', '. . ', 'a.B', '“A?” ', 'U.S. ']) {
      const text = part.repeat(Math.ceil(100_000 / part.length))
      expect(sentencesIn(text).at(-1)?.end).toBe(text.trimEnd().length === 0 ? undefined : text.trimEnd().length)
    }
  })
})

describe('the Golden Rules of sentence segmentation', () => {
  const rules = new URL('../../../shared/data/sentences/golden-rules-en.json', import.meta.url)
  it.skipIf(!existsSync(rules))(`hold, 48 of 52 at the least${existsSync(rules) ? '' : ' (not run: the rules are not on this machine)'}`, () => {
    const cases = JSON.parse(readFileSync(rules, 'utf8')) as { golden: number; text: string; expected: string[] }[]
    const broken = cases.filter(({ text, expected }) => JSON.stringify(split(text).map((one) => one.replace(/\s+/g, ' '))) !== JSON.stringify(expected))
    expect(cases).toHaveLength(52)
    expect(broken.map(({ golden }) => golden).length, `broken: ${broken.map(({ golden }) => golden).join(', ')}`).toBeLessThanOrEqual(4)
  })
})

describe('sentenceIndexAt', () => {
  it('names the sentence of any index', () => {
    const sentences = sentencesIn('One. Two. Three.', { start: 0, end: 16 })
    expect([0, 3, 4, 5, 9, 10, 99].map((index) => sentenceIndexAt(sentences, index))).toEqual([0, 0, 0, 1, 1, 2, 2])
    expect(sentenceIndexAt([], 3)).toBe(-1)
  })
})
