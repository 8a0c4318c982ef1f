import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '#core/domain/document.ts'
import { caretAfter, markable, widened, type CaretText, type CaretUnit } from './caret-motions.ts'

const pageOf = (...blocks: readonly string[]): CaretText => {
  const pieces: Span[] = []
  let text = ''
  for (const block of blocks) {
    pieces.push({ start: text.length, end: text.length + block.length })
    text += `${block}\n\n`
  }
  return { text, pieces }
}
const somePage = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.array(fc.constantFrom('The pact. ', 'was ', 'e\u0301', '\u{1f468}\u200d\u{1f469}', '  ', '15 million', '? ', '\n'), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
  ).filter((block) => block.trim() !== ''),
  { minLength: 1, maxLength: 6 },
).map((blocks) => pageOf(...blocks.map((block) => block.trim())))

const units: readonly CaretUnit[] = ['character', 'word', 'sentence', 'block', 'document']

describe('the caret', () => {
  it('comes to the end and back to the beginning by every unit, always onwards and never out of the blocks', () => {
    fc.assert(fc.property(somePage, fc.constantFrom(...units), fc.boolean(), (page, unit, extending) => {
      const begin = page.pieces[0]?.start ?? 0
      const end = page.pieces.at(-1)?.end ?? 0
      for (const direction of ['forward', 'backward'] as const) {
        let at = direction === 'forward' ? begin : end
        for (let steps = 0; ; steps += 1) {
          const next = caretAfter(at, unit, direction, extending, page)
          if (next === at) break
          expect(next > at).toBe(direction === 'forward')
          expect(page.pieces.some((piece) => piece.start <= next && next <= piece.end)).toBe(true)
          at = next
          expect(steps).toBeLessThan(page.text.length)
        }
        if (direction === 'backward' && unit !== 'word') expect(at).toBe(begin)
        if (direction === 'forward' && unit !== 'word' && (extending || unit === 'character')) expect(at).toBe(end)
      }
    }))
  })

  it('never stops inside a grapheme', () => {
    fc.assert(fc.property(somePage, (page) => {
      const boundaries = new Set(page.pieces.flatMap((piece) => [
        ...[...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(page.text.slice(piece.start, piece.end))].map(({ index }) => piece.start + index),
        piece.end,
      ]))
      for (let at = 0; ;) {
        const next = caretAfter(at, 'character', 'forward', false, page)
        if (next === at) break
        at = next
        expect(boundaries.has(at)).toBe(true)
      }
    }))
  })

  it('moves by word to where words begin, and extends to where they end', () => {
    const page = pageOf('Kim met Putin, twice.', 'Then?')
    const walk = (extending: boolean, direction: 'forward' | 'backward', from: number): number[] => {
      const stops: number[] = []
      for (let at = from; ;) {
        const next = caretAfter(at, 'word', direction, extending, page)
        if (next === at) return stops
        stops.push(next)
        at = next
      }
    }
    expect(walk(false, 'forward', 0)).toEqual([4, 8, 15, 23, 28])
    expect(walk(true, 'forward', 0)).toEqual([3, 7, 13, 20, 27, 28])
    expect(walk(false, 'backward', 28)).toEqual([23, 15, 8, 4, 0])
  })

  it('takes a whole sentence from its first letter to its full stop', () => {
    const page = pageOf('It was signed in June. It holds for ten years. ', 'A new block.')
    const start = caretAfter(0, 'sentence', 'forward', false, page)
    const end = caretAfter(start, 'sentence', 'forward', true, page)
    expect(page.text.slice(start, end)).toBe('It holds for ten years.')
    expect(page.text.slice(caretAfter(end, 'sentence', 'forward', false, page))).toMatch(/^A new block/)
  })

  it('steps over a run of white space at once, and over the seam of two parts without stopping twice', () => {
    expect(caretAfter(1, 'character', 'forward', false, pageOf('a  \n b'))).toBe(5)
    expect(caretAfter(5, 'character', 'backward', false, pageOf('a  \n b'))).toBe(1)
    const parts: CaretText = { text: 'abcd', pieces: [{ start: 0, end: 2 }, { start: 2, end: 4 }] }
    expect([0, 1, 2, 3].map((at) => caretAfter(at, 'character', 'forward', false, parts))).toEqual([1, 2, 3, 4])
    expect([4, 3, 2, 1].map((at) => caretAfter(at, 'character', 'backward', false, parts))).toEqual([3, 2, 1, 0])
  })
})

describe('widening', () => {
  it('takes the word, then the sentence, then the block, and then no more', () => {
    const page = pageOf('The first. The pact costs $15 million. The last.')
    const taken: string[] = []
    for (let selected: Span | null = { start: 17, end: 17 }; selected; selected = widened(selected, page)) {
      taken.push(page.text.slice(selected.start, selected.end))
    }
    expect(taken).toEqual(['', 'pact', 'The pact costs $15 million.', 'The first. The pact costs $15 million. The last.'])
  })

  it('always grows and always keeps what was selected', () => {
    fc.assert(fc.property(somePage, fc.nat(), (page, seed) => {
      const piece = page.pieces[seed % page.pieces.length] ?? { start: 0, end: 0 }
      const at = piece.start + (seed % (piece.end - piece.start))
      let before: Span = { start: at, end: at }
      for (let selected = widened(before, page); selected; selected = widened(before, page)) {
        expect(selected.start <= before.start && selected.end >= before.end && selected.end - selected.start > before.end - before.start).toBe(true)
        before = selected
      }
      expect(before).toEqual(piece)
    }))
  })
})

describe('what is marked', () => {
  it('is the selection in whole graphemes without white space around it', () => {
    const text = ' the cafe\u0301 \u{1f468}\u200d\u{1f469}\u200d\u{1f467} closed \n'
    expect(markable(text, { start: 0, end: 9 })).toEqual({ start: 1, end: 10 })
    expect(markable(text, { start: 13, end: 14 })).toEqual({ start: 11, end: 19 })
    expect(markable(text, { start: 10, end: 11 })).toBeNull()
    expect(markable(text, { start: 0, end: text.length })).toEqual({ start: 1, end: text.length - 2 })
  })

  it('covers every character that was selected, save white space, and is the same when marked again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (text, one, other) => {
      const [start = 0, end = 0] = [one, other].map((n) => n % (text.length + 1)).sort((a, b) => a - b)
      fc.pre(start < end)
      const span = markable(text, { start, end })
      const inside = span ? text.slice(Math.max(start, span.start), Math.min(end, span.end)) : ''
      expect(text.slice(start, end).trim()).toBe(inside.trim())
      if (span) expect(markable(text, span)).toEqual(span)
    }))
  })
})
