import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardIds } from './ids.ts'
import { sameWordsIn, standardOf, standardsKnowing, termById, termByWords, termsOf, wordsOf } from './likelihood.ts'
import { explainPlace, placeOf, termsForPercent } from './places.ts'

const anyPercent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }))
const worded = standardIds.filter((id) => termsOf(id).length > 0)
const anyTerm = fc.constantFrom(...worded.flatMap((standard) => termsOf(standard).map((term) => ({ standard, term }))))
const idsAt = (standard: (typeof standardIds)[number], percent: number) => termsForPercent(standard, percent).map((term) => term.id)

describe('terms in words', () => {
  it('reads every form of every term back as that term, whatever its case and spacing', () => {
    fc.assert(
      fc.property(anyTerm, fc.nat(), fc.constantFrom('', 'a ', 'A '), fc.constantFrom(' ', '  ', '-', '\u00a0', '\u2011'), fc.boolean(), ({ standard, term }, pick, article, space, shout) => {
        const forms = [term.id, ...term.words, ...term.variants]
        const form = article + forms[pick % forms.length]!.replaceAll(' ', space)
        expect(termByWords(standard, shout ? ` ${form.toUpperCase()} ` : form)).toBe(term)
      }),
    )
  })

  it('gives no two terms of a standard one form in common', () => {
    for (const standard of standardIds) {
      const forms = termsOf(standard).flatMap((term) => [...new Set([term.id.replaceAll('-', ' '), ...term.words, ...term.variants])])
      expect(new Set(forms).size, standard).toBe(forms.length)
    }
  })

  it('names each term in every row of its table, and in the sentence that states it', () => {
    for (const standard of standardIds) {
      const { rows } = standardOf(standard)
      for (const term of termsOf(standard)) {
        expect(term.words, term.id).toHaveLength(rows)
        expect(term.leads, term.id).toHaveLength(rows)
        term.words.forEach((words, row) => {
          const inOrder = new RegExp(words.split(' ').join('\\b.*\\b'))
          expect(term.leads[row]).toMatch(inOrder)
        })
        expect(termById(standard, term.id)).toBe(term)
      }
    }
  })

  it('keeps near neighbours of two standards apart', () => {
    expect(termByWords('phia', 'remote')).toBeNull()
    expect(termByWords('icd203', 'remote')?.id).toBe('almost-no-chance')
    expect(termByWords('icd203', 'highly unlikely')).toBeNull()
    expect(standardsKnowing('very unlikely')).toEqual(['icd203', 'ipcc'])
    expect(standardsKnowing('probably')).toEqual(['icd203', 'phia', 'kent'])
    expect(standardsKnowing('fairly sure')).toEqual([])
  })

  it('falls back to the only row where a standard has one', () => {
    const term = termById('phia', 'unlikely')!
    expect([wordsOf(term, 1), wordsOf(term, 2)]).toEqual(['unlikely', 'unlikely'])
    expect(wordsOf(termById('icd203', 'unlikely')!, 2)).toBe('improbable')
  })

  it('finds the same words in another standard and says that the band is another', () => {
    expect(sameWordsIn('ipcc', termById('icd203', 'likely')!)).toMatchObject({ term: { id: 'likely', low: 66, high: 100 }, sameBand: false })
    expect(sameWordsIn('kent', termById('icd203', 'likely')!)).toMatchObject({ term: { id: 'probable' } })
    expect(sameWordsIn('phia', termById('ipcc', 'about-as-likely-as-not')!)).toBeNull()
    expect(sameWordsIn('percent', termById('icd203', 'likely')!)).toBeNull()
  })
})

describe('terms of a number', () => {
  it('gives one term at most in every standard whose bands do not nest', () => {
    fc.assert(
      fc.property(fc.constantFrom('icd203', 'phia', 'kent', 'percent'), anyPercent, (standard, percent) => {
        expect(termsForPercent(standard, percent).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('gives a term whose band holds the number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...standardIds), anyPercent, (standard, percent) => {
        for (const { low, high } of termsForPercent(standard, percent)) {
          expect(low).toBeLessThanOrEqual(percent)
          expect(high).toBeGreaterThanOrEqual(percent)
        }
      }),
    )
  })

  it('brings the middle of each band back to its term', () => {
    for (const standard of worded) {
      for (const term of termsOf(standard)) {
        const found = termsForPercent(standard, (term.low + term.high) / 2)
        if (standardOf(standard).bands === 'disjoint') expect(found).toEqual([term])
        else expect(found).toContain(term)
      }
    }
  })

  it('gives ICD 203 a term from 1 to 99 and none outside', () => {
    fc.assert(
      fc.property(anyPercent, (percent) => {
        expect(termsForPercent('icd203', percent)).toHaveLength(percent >= 1 && percent <= 99 ? 1 : 0)
      }),
    )
    expect([0, 0.99, 99.01, 100].flatMap((percent) => idsAt('icd203', percent))).toEqual([])
  })

  it('gives an edge that two bands of ICD 203 share to the upper one, and says so', () => {
    const edges = [5, 20, 45, 55, 80, 95]
    expect(edges.flatMap((edge) => idsAt('icd203', edge))).toEqual(termsOf('icd203').slice(1).map((term) => term.id))
    edges.forEach((edge, n) => {
      expect(placeOf('icd203', edge).sharedEdge).toEqual({ below: termsOf('icd203')[n], above: termsOf('icd203')[n + 1] })
    })
    expect(explainPlace('icd203', 45, 1)).toBe(
      '45% is where “unlikely” and “roughly even chance” meet; ICD 203 does not say which of them owns it, and this project gives it to the upper one.',
    )
    expect(explainPlace('icd203', 45, 2)).toContain('“improbable” and “roughly even odds”')
    expect(placeOf('icd203', 44.9).sharedEdge).toBeNull()
    expect(explainPlace('icd203', 12, 1)).toBeNull()
  })

  it('gives no term in the gaps of the PHIA yardstick, and says between which two they lie', () => {
    const gaps = [[5, 10], [20, 25], [35, 40], [75, 80], [90, 95]] as const
    fc.assert(
      fc.property(fc.constantFrom(...gaps), fc.double({ min: 0.001, max: 0.999, noNaN: true }), ([low, high], part) => {
        const percent = low + (high - low) * part
        const { terms, gap } = placeOf('phia', percent)
        expect(terms).toEqual([])
        expect([gap?.below?.high, gap?.above?.low]).toEqual([low, high])
      }),
    )
    expect([0, 50, 52, 54.9, 100].flatMap((percent) => idsAt('phia', percent))).toEqual([])
    expect([0.1, 5, 10, 49.9, 55, 99.9].flatMap((percent) => idsAt('phia', percent))).toEqual([
      'remote-chance', 'remote-chance', 'highly-unlikely', 'realistic-possibility', 'likely', 'almost-certain',
    ])
    expect(explainPlace('phia', 22, 1)).toBe('22% lies between “highly unlikely” (≈10–≈20%) and “unlikely” (≈25–≈35%); UK PHIA has no term for it.')
    expect(explainPlace('phia', 100, 1)).toBe('100% lies above “almost certain” (≈95–<100%); UK PHIA has no term for it.')
  })

  it('gives every IPCC term that holds a number, the narrowest first', () => {
    expect(idsAt('ipcc', 97)).toEqual(['extremely-likely', 'very-likely', 'likely', 'more-likely-than-not'])
    expect(idsAt('ipcc', 0.5)).toEqual(['exceptionally-unlikely', 'extremely-unlikely', 'very-unlikely', 'unlikely'])
    expect(idsAt('ipcc', 33)).toEqual(['about-as-likely-as-not', 'unlikely'])
    expect(idsAt('ipcc', 50)).toEqual(['about-as-likely-as-not'])
    expect(idsAt('ipcc', 50.1)).toEqual(['about-as-likely-as-not', 'more-likely-than-not'])
    fc.assert(
      fc.property(anyPercent, (percent) => {
        const widths = termsForPercent('ipcc', percent).map((term) => term.high - term.low)
        expect(widths.length).toBeGreaterThan(0)
        expect(widths).toEqual(widths.toSorted((a, b) => a - b))
      }),
    )
  })

  it('gives Kent’s shared edges to the upper band and none between 12 and 20 or 60 and 63', () => {
    expect([40, 87].flatMap((percent) => idsAt('kent', percent))).toEqual(['chances-about-even', 'almost-certain'])
    expect([1, 13, 19.9, 60.1, 62.9, 99.5].flatMap((percent) => idsAt('kent', percent))).toEqual([])
  })

  it('gives a shared edge to the lower band where the project says so, and moves no other number', () => {
    expect([5, 20, 45, 55, 80, 95].map((percent) => termsForPercent('icd203', percent, 'lower')[0]?.id)).toEqual(['almost-no-chance', 'very-unlikely', 'unlikely', 'roughly-even-chance', 'likely', 'very-likely'])
    expect([40, 87].map((percent) => termsForPercent('kent', percent, 'lower')[0]?.id)).toEqual(['probably-not', 'probable'])
    expect(explainPlace('icd203', 20, 1, 'lower')).toBe('20% is where “very unlikely” and “unlikely” meet; ICD 203 does not say which of them owns it, and this project gives it to the lower one.')
    fc.assert(
      fc.property(fc.constantFrom(...standardIds), anyPercent, (standard, percent) => {
        if (placeOf(standard, percent).sharedEdge === null) expect(termsForPercent(standard, percent, 'lower')).toEqual(termsForPercent(standard, percent, 'upper'))
      }),
    )
  })

  it('gives plain percent no term and nothing to explain', () => {
    fc.assert(
      fc.property(anyPercent, (percent) => {
        expect(placeOf('percent', percent)).toEqual({ percent, terms: [], sharedEdge: null, gap: null })
        expect(explainPlace('percent', percent, 1)).toBeNull()
      }),
    )
  })

  it('refuses what is no percent', () => {
    for (const percent of [-0.1, 100.1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => termsForPercent('icd203', percent)).toThrow(RangeError)
    }
  })
})
