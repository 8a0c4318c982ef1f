import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextWordEnd, nextWordStart, previousWordStart, wordAt } from './words.ts'

const text = fc.array(fc.constantFrom('word', ' ', '\n', '  ', 'don’t', '15', '.', '“', 'Straße', '\u{1f600}', '—', 'x'.repeat(40)), { maxLength: 200 }).map((parts) => parts.join(''))
const wordsOf = (of: string) => [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(of)].filter(({ isWordLike }) => isWordLike).map(({ index, segment }) => ({ start: index, end: index + segment.length }))

describe('words around an index', () => {
  it('are those of the whole text, although only its neighbourhood is read', () => {
    fc.assert(fc.property(text, fc.nat(), (of, n) => {
      const index = n % (of.length + 1)
      const words = wordsOf(of)
      expect(wordAt(of, index)).toEqual(words.find(({ start, end }) => start <= index && index < end) ?? null)
      expect(nextWordStart(of, index)).toBe(words.find(({ start }) => start > index)?.start ?? of.length)
      expect(nextWordEnd(of, index)).toBe(words.find(({ end }) => end > index)?.end ?? of.length)
      expect(previousWordStart(of, index)).toBe(words.findLast(({ start }) => start < index)?.start ?? 0)
    }), { numRuns: 300 })
  })

  it('let a caret walk through any text and back', () => {
    const of = 'Chữ 日本語のテキスト and “quoted” words,\n\nnext paragraph.'
    const starts: number[] = []
    for (let at = 0; at < of.length; at = nextWordStart(of, at)) starts.push(at)
    const back: number[] = []
    for (let at = of.length; at > 0; at = previousWordStart(of, at)) back.push(at)
    expect(back.slice(1).toReversed()).toEqual(starts.slice(1))
  })
})
