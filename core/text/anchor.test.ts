import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt, locate, proves } from './anchor.ts'
import { isInsidePair } from './offsets.ts'

const sha = 'a'.repeat(64)
const someText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u{1f600}', 'é'), minLength: 1, maxLength: 300 }),
)
/** A text and a span of it that an analyst could have marked. */
const marked = fc.tuple(someText, fc.nat(), fc.nat()).map(([text, one, other]) => {
  const places = [one, other].map((n) => n % (text.length + 1)).map((at) => (isInsidePair(text, at) ? at - 1 : at)).sort((a, b) => a - b)
  return { text, start: places[0] ?? 0, end: places[1] ?? 0 }
}).filter(({ start, end }) => start < end)

describe('an anchor', () => {
  it('proves its quote and is found exactly in the text it was taken from', () => {
    fc.assert(fc.property(marked, ({ text, start, end }) => {
      const anchor = anchorAt(text, sha, { start, end })
      expect(anchor.quote).toBe(text.slice(start, end))
      expect(proves(anchor, text)).toBe(true)
      expect(locate(anchor, text)).toEqual({ status: 'exact', span: { start, end } })
      expect(anchor.prefix.length).toBeLessThanOrEqual(32)
      expect(anchor.suffix.length).toBeLessThanOrEqual(32)
      expect(text.slice(0, start).endsWith(anchor.prefix) && text.slice(end).startsWith(anchor.suffix)).toBe(true)
      expect(`${anchor.prefix}${anchor.quote}${anchor.suffix}`.isWellFormed()).toBe(text.slice(start - anchor.prefix.length, end + anchor.suffix.length).isWellFormed())
    }))
  })

  it('is found moved by exactly what was inserted before it, or is lost among equals', () => {
    fc.assert(fc.property(marked, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), ({ text, start, end }, inserted) => {
      const anchor = anchorAt(text, sha, { start, end })
      const longer = inserted + text
      const found = locate(anchor, longer)
      const whole = anchor.prefix + anchor.quote + anchor.suffix
      const isAlone = longer.indexOf(whole) === longer.lastIndexOf(whole)
      if (isAlone) {
        expect(found).toMatchObject({ status: 'moved', span: { start: start + inserted.length, end: end + inserted.length }, agreement: 1 })
      } else if (found.status !== 'lost') {
        expect(longer.slice(found.span.start, found.span.end)).toBe(anchor.quote)
      }
    }))
  })

  it('is never located anywhere but on its own words', () => {
    fc.assert(fc.property(marked, someText, ({ text, start, end }, other) => {
      const found = locate(anchorAt(text, sha, { start, end }), other)
      if (found.status === 'lost') expect(found.occurrences === 0).toBe(!other.includes(text.slice(start, end)))
      else expect(other.slice(found.span.start, found.span.end)).toBe(text.slice(start, end))
    }))
  })

  it('prefers the place with its surroundings to another that took over its position', () => {
    const text = 'Exports rose to $15 million in May. Imports rose to $15 million in June.'
    const anchor = anchorAt(text, sha, { start: 16, end: 27 })
    const swapped = 'Imports rose to $15 million in June. Exports rose to $15 million in May.'
    expect(proves(anchor, swapped)).toBe(true)
    expect(locate(anchor, swapped)).toMatchObject({ status: 'moved', span: { start: 53, end: 64 }, occurrences: 2 })
  })

  it('is lost where two places agree equally, and where the words are gone', () => {
    const anchor = anchorAt('one shell, ', sha, { start: 4, end: 9 })
    expect(locate(anchor, 'no! one shell, one shell, one shell, ')).toEqual({ status: 'lost', occurrences: 3 })
    expect(locate(anchor, 'nothing of the kind')).toEqual({ status: 'lost', occurrences: 0 })
  })

  it('cannot be taken from an empty span, outside the text or through a surrogate pair', () => {
    for (const span of [{ start: 1, end: 1 }, { start: 2, end: 1 }, { start: -1, end: 1 }, { start: 0, end: 9 }, { start: 0, end: 2 }, { start: 0.5, end: 1 }]) {
      expect(() => anchorAt('a\u{1f600}b', sha, span)).toThrow(expect.objectContaining({ code: 'span-invalid', details: { ...span, characters: 4 } }))
    }
  })

  it('proves nothing once a letter of its quote has changed', () => {
    const anchor = anchorAt('The pact was signed.', sha, { start: 4, end: 8 })
    expect(proves(anchor, 'The fact was signed.')).toBe(false)
    expect(proves({ ...anchor, end: anchor.end + 1 }, 'The pact was signed.')).toBe(false)
  })
})
