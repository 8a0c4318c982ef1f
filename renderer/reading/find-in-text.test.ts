import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFrom, findInText, foldText } from './find-in-text.ts'

const find = (text: string, query: string): readonly string[] => findInText(foldText(text), query).spans.map(({ start, end }) => text.slice(start, end))

describe('find in text', () => {
  it('finds every piece of a text, whatever its case, and finds only what reads the same', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'É', 'ß', ' ', '\n', '“', '—', 'ﬁ', '\u{1f600}', 'И', 'й', '\u00ad', 'e\u0301'), maxLength: 60 })
    fc.assert(fc.property(letters, fc.nat(), fc.nat(), (text, one, other) => {
      const characters = [...text]
      const [from = 0, to = 0] = [one, other].map((n) => n % (characters.length + 1)).sort((a, b) => a - b)
      const query = characters.slice(from, to).join('').trim()
      const wanted = foldText(query).folded
      fc.pre(wanted !== '')
      const { spans, total } = findInText(foldText(text), query.toUpperCase())
      expect(total).toBeGreaterThan(0)
      expect(total).toBe(foldText(text).folded.split(wanted).length - 1)
      spans.forEach((span, n) => {
        expect(span.start).toBeGreaterThanOrEqual(spans[n - 1]?.end ?? 0)
        expect(foldText(text.slice(span.start, span.end)).folded).toContain(wanted)
      })
    }))
  })

  it('leads every folded position back to a position of the text, never backwards', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      const { folded, originOf } = foldText(text)
      let before = 0
      for (let at = 0; at <= folded.length; at += 1) {
        const origin = originOf(at)
        expect(origin).toBeGreaterThanOrEqual(before)
        expect(origin).toBeLessThanOrEqual(text.length)
        before = origin
      }
    }))
  })

  it.each([
    ['Résumé of the RÉSUMÉ', 'resume', ['Résumé', 'RÉSUMÉ']],
    ['the “no limits” pact', '"NO LIMITS"', ['“no limits”']],
    ['munitions,\n\n  missiles', 'munitions, missiles', ['munitions,\n\n  missiles']],
    ['re\u0301sume\u0301!', 'resume', ['re\u0301sume\u0301']],
    ['inter\u00adnational', 'International', ['inter\u00adnational']],
    ['2019–2023', '2019-2023', ['2019–2023']],
    ['Straße', 'strasse', ['Straße']],
    ['İstanbul', 'istanbul', ['İstanbul']],
    ['КИЇВ', 'Київ', ['КИЇВ']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['nothing', '  ', []],
    ['nothing', 'else', []],
  ])('in %j finds %j', (text, query, expected) => {
    expect(find(text, query)).toEqual(expected)
  })

  it('counts what is beyond the limit', () => {
    expect(findInText(foldText('x '.repeat(50)), 'x', 10)).toMatchObject({ total: 50, spans: { length: 10 } })
  })
})

it('the find after a place is the next one, or the first again', () => {
  const spans = [{ start: 3, end: 5 }, { start: 9, end: 11 }]
  expect([0, 3, 4, 9, 10].map((at) => findFrom(spans, at))).toEqual([0, 0, 1, 1, 0])
  expect(findFrom([], 0)).toBe(-1)
})
