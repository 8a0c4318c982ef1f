import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInsidePair } from './offsets.ts'
import { graphemeEnd, graphemeStart, snapSpan } from './snap.ts'

const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', 'e\u0301', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', '\u{1f1eb}\u{1f1ee}', 'ก\u0e33', '\u0301', '\u00a0', '한', '\u{1f600}'), minLength: 1, maxLength: 60 })
/** Every place where one grapheme ends and the next begins, by segmenting the whole text. */
const boundaries = (of: string): Set<number> => new Set([...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(of)].map(({ index }) => index).concat(of.length))

describe('graphemeStart and graphemeEnd', () => {
  it('are the nearest boundaries around any index', () => {
    fc.assert(fc.property(text, (of) => {
      const places = [...boundaries(of)].sort((a, b) => a - b)
      for (let index = 0; index <= of.length; index += 1) {
        expect(graphemeStart(of, index)).toBe(places.findLast((place) => place <= index))
        expect(graphemeEnd(of, index)).toBe(places.find((place) => place >= index))
      }
    }))
  })
})

describe('snapSpan', () => {
  it('gives whole characters with ink at both ends, covering all the ink that was selected', () => {
    fc.assert(fc.property(text, fc.nat(), fc.nat(), (of, one, other) => {
      const [start = 0, end = 0] = [one % (of.length + 1), other % (of.length + 1)].sort((a, b) => a - b)
      const snapped = snapSpan(of, { start, end })
      if (snapped === null) {
        expect(of.slice(start, end).trim()).toBe('')
        return
      }
      const places = boundaries(of)
      expect(places.has(snapped.start) && places.has(snapped.end)).toBe(true)
      expect(isInsidePair(of, snapped.start) || isInsidePair(of, snapped.end)).toBe(false)
      const quote = of.slice(snapped.start, snapped.end)
      expect(quote.includes(of.slice(start, end).trim())).toBe(true)
      expect(quote.trimEnd()).toBe(quote)
      expect(snapSpan(of, snapped)).toEqual(snapped)
    }))
  })

  it('reads a selection made backwards or beyond the text', () => {
    expect(snapSpan('  two words ', { start: 40, end: 5 })).toEqual({ start: 6, end: 11 })
    expect(snapSpan('  two words ', { start: -4, end: 5 })).toEqual({ start: 2, end: 5 })
    expect(snapSpan('a  b', { start: 1, end: 3 })).toBeNull()
    expect(snapSpan('ab', { start: 1, end: 1 })).toBeNull()
  })
})
