import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFault } from '../domain/fault.ts'
import { isInsidePair, offsetsOf, spanFromCodePoints, spanToCodePoints } from './offsets.ts'

/** Long enough to cross several checkpoints, with pairs at every distance from them. */
const longText = fc.tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(2100), fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(2100), fc.constantFrom('a', '\u{1f600}', 'é'))
  .map(([first, some, second, more, filler]) => first + filler.repeat(some) + second + filler.repeat(more))

const refuses = (act: () => unknown): boolean => {
  try { act() } catch (error) { return isFault(error, 'span-invalid') }
  return false
}

describe('offsetsOf', () => {
  it('counts code points as the string iterator does', () => {
    fc.assert(fc.property(longText, (text) => {
      const offsets = offsetsOf(text)
      const expected: number[] = []
      let index = 0
      for (const character of text) { expected.push(index); index += character.length }
      expected.push(text.length)
      expect(offsets.codePoints).toBe(expected.length - 1)
      expect(offsets.units).toBe(text.length)
      for (let codePoint = 0; codePoint < expected.length; codePoint += 1) {
        const at = expected[codePoint] ?? -1
        if (offsets.toIndex(codePoint) !== at || offsets.toCodePoint(at) !== codePoint) expect.fail(`code point ${codePoint} is not at ${at}`)
      }
    }), { numRuns: 60 })
  })

  it('refuses every index inside a surrogate pair and every position outside the text', () => {
    fc.assert(fc.property(longText, (text) => {
      const offsets = offsetsOf(text)
      for (let index = 0; index <= text.length; index += 1) {
        if (isInsidePair(text, index) && !refuses(() => offsets.toCodePoint(index))) expect.fail(`index ${index} was not refused`)
      }
      for (const bad of [-1, text.length + 1, 0.5, NaN, Infinity]) expect(refuses(() => offsets.toCodePoint(bad))).toBe(true)
      for (const bad of [-1, offsets.codePoints + 1, 0.5, NaN, Infinity]) expect(refuses(() => offsets.toIndex(bad))).toBe(true)
    }), { numRuns: 30 })
  })

  it('treats a lone surrogate as one code point', () => {
    const offsets = offsetsOf('a\ud800b\udc00c')
    expect(offsets.codePoints).toBe(5)
    expect([0, 1, 2, 3, 4, 5].map((at) => offsets.toCodePoint(at))).toEqual([0, 1, 2, 3, 4, 5])
  })
})

describe('spans', () => {
  it('come back unchanged after going to code points and back', () => {
    fc.assert(fc.property(longText, fc.nat(), fc.nat(), (text, one, other) => {
      const offsets = offsetsOf(text)
      const places = [one, other].map((n) => n % (offsets.codePoints + 1)).sort((a, b) => a - b)
      const span = { start: places[0] ?? 0, end: places[1] ?? 0 }
      expect(spanToCodePoints(offsets, spanFromCodePoints(offsets, span))).toEqual(span)
      const inside = spanFromCodePoints(offsets, span)
      expect([...text.slice(inside.start, inside.end)].length).toBe(span.end - span.start)
    }))
  })

  it('are refused with their own numbers when backwards or out of the text', () => {
    const offsets = offsetsOf('ab\u{1f600}')
    for (const span of [{ start: 2, end: 1 }, { start: 0, end: 4 }, { start: -1, end: 2 }]) {
      expect(() => spanFromCodePoints(offsets, span)).toThrow(expect.objectContaining({ code: 'span-invalid', details: { ...span, characters: 3 } }))
    }
    expect(refuses(() => spanToCodePoints(offsets, { start: 4, end: 0 }))).toBe(true)
  })
})
