import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standardIds } from './ids.ts'
import { termByWords, termsOf } from './likelihood.ts'
import { isRefusal, parseLikelihood } from './parse-likelihood.ts'
import { termsForPercent } from './places.ts'

describe('reading a likelihood', () => {
  it('reads a term in words as its band, without a number', () => {
    expect(parseLikelihood('icd203', 'Highly improbable')).toEqual({ term: 'very-unlikely', words: 'very unlikely', low: 5, high: 20, percent: null })
    expect(parseLikelihood('icd203', 'probably')).toMatchObject({ term: 'likely', low: 55, high: 80, percent: null })
  })

  it('reads a number as percent, with the band of its term', () => {
    const twelve = { term: 'very-unlikely', words: 'very unlikely', low: 5, high: 20, percent: 12 }
    for (const input of ['12', '12%', ' 12 % ', '12\u00a0%', '12 per cent', '12 percent', '12.0', '+12']) expect(parseLikelihood('icd203', input)).toEqual(twelve)
    for (const input of ['12.5 %', '12,5%']) expect(parseLikelihood('icd203', input)).toEqual({ ...twelve, percent: 12.5 })
  })

  it('keeps a number without a term as it is', () => {
    expect(parseLikelihood('phia', '22')).toEqual({ term: null, words: null, low: 22, high: 22, percent: 22 })
    expect(parseLikelihood('icd203', '0.5')).toEqual({ term: null, words: null, low: 0.5, high: 0.5, percent: 0.5 })
    expect(parseLikelihood('percent', '40')).toEqual({ term: null, words: null, low: 40, high: 40, percent: 40 })
    expect(parseLikelihood('icd203', '-0')).toEqual({ term: null, words: null, low: 0, high: 0, percent: 0 })
  })

  it('gives an edge to the band the project gives it to', () => {
    expect(['upper', 'lower'].map((edges) => parseLikelihood('icd203', '55%', edges as 'upper'))).toMatchObject([{ term: 'likely' }, { term: 'roughly-even-chance' }])
  })

  it('takes the narrowest of nested terms', () => {
    expect(parseLikelihood('ipcc', '97%')).toEqual({ term: 'extremely-likely', words: 'extremely likely', low: 95, high: 100, percent: 97 })
  })

  it('gives back the number it was given, with the first term of that number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...standardIds), fc.integer({ min: 0, max: 10_000 }), (standard, hundredths) => {
        const percent = hundredths / 100
        const reading = parseLikelihood(standard, `${percent}%`)
        expect(reading).toMatchObject({ percent, term: termsForPercent(standard, percent)[0]?.id ?? null })
      }),
    )
  })

  it('refuses a number outside 0 to 100', () => {
    expect(parseLikelihood('icd203', '101')).toEqual({ refused: 'out-of-range', input: '101', percent: 101 })
    expect(parseLikelihood('percent', '−3 %')).toEqual({ refused: 'out-of-range', input: '−3 %', percent: -3 })
  })

  it('refuses a term of another standard, names the standards it belongs to, and lists its own', () => {
    expect(parseLikelihood('icd203', 'realistic possibility')).toEqual({
      refused: 'foreign-term',
      input: 'realistic possibility',
      belongsTo: ['phia'],
      terms: termsOf('icd203').flatMap((term) => term.words),
    })
    expect(parseLikelihood('percent', 'likely')).toMatchObject({ refused: 'foreign-term', belongsTo: ['icd203', 'phia', 'ipcc'], terms: [] })
  })

  it('never takes the words of one standard for a term of another', () => {
    for (const home of standardIds) {
      for (const words of termsOf(home).flatMap((term) => [...term.words, ...term.variants])) {
        for (const standard of standardIds) {
          const reading = parseLikelihood(standard, words)
          if (termByWords(standard, words)) expect(reading).toMatchObject({ term: termByWords(standard, words)?.id })
          else expect(reading).toMatchObject({ refused: 'foreign-term', belongsTo: expect.arrayContaining([home]) })
        }
      }
    }
  })

  it('refuses what it does not understand and never throws', () => {
    for (const input of ['', '  ', 'fairly sure', '5-10 %', '12,500', '1e2', '12 %%', 'NaN', '½']) {
      expect(parseLikelihood('icd203', input)).toMatchObject({ refused: 'unknown-term', input })
    }
    fc.assert(
      fc.property(fc.constantFrom(...standardIds), fc.string({ unit: 'binary' }), (standard, input) => {
        const reading = parseLikelihood(standard, input)
        if (isRefusal(reading)) expect(reading.input).toBe(input)
        else expect([0, reading.low, reading.high, 100]).toEqual([0, reading.low, reading.high, 100].toSorted((a, b) => a - b))
      }),
    )
  })
})
