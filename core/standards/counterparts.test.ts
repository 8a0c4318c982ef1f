import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counterpartsIn, standardsWithTerms, wordsAcrossStandards } from './counterparts.ts'
import { standardIds } from './ids.ts'
import { termByWords, termsOf } from './likelihood.ts'

const between = (...standards: Parameters<typeof counterpartsIn>) => counterpartsIn(...standards).map(({ term, other, sameBand }) => [term.id, other?.id ?? null, sameBand])

describe('terms from one standard to another', () => {
  it('go by their words, and say where the band is another', () => {
    expect(between('icd203', 'phia')).toEqual([
      ['almost-no-chance', null, null],
      ['very-unlikely', null, null],
      ['unlikely', 'unlikely', false],
      ['roughly-even-chance', null, null],
      ['likely', 'likely', false],
      ['very-likely', null, null],
      ['almost-certain', 'almost-certain', false],
    ])
    expect(between('kent', 'icd203')).toEqual([['almost-certainly-not', null, null], ['probably-not', null, null], ['chances-about-even', null, null], ['probable', 'likely', false], ['almost-certain', 'almost-certain', false]])
  })

  it('are told in a sentence', () => {
    const [first, , third] = counterpartsIn('icd203', 'ipcc')
    expect(first!.words).toBe('IPCC has no term worded “almost no chance” or “remote”; rate it anew.')
    expect(third!.words).toBe('“unlikely” stands for 0–33% in IPCC, and for 20–45% here; rate it anew if that is not what was meant.')
    expect(counterpartsIn('icd203', 'icd203').map(({ sameBand }) => sameBand)).toEqual(termsOf('icd203').map(() => true))
    expect(counterpartsIn('icd203', 'icd203')[4]!.words).toBe('“likely” means the same in ICD 203 (55–80%).')
  })

  it('are never found by their percent: a counterpart always has the words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...standardIds), fc.constantFrom(...standardIds), (from, to) => {
        const all = counterpartsIn(from, to)
        expect(all).toHaveLength(termsOf(from).length)
        for (const { term, other } of all) expect(other).toBe(term.words.map((words) => termByWords(to, words)).find((found) => found !== null) ?? null)
      }),
    )
  })

  it('stand side by side in one table of all words', () => {
    const rows = wordsAcrossStandards()
    expect(rows.find(({ words }) => words === 'likely')!.bands).toEqual(['55–80%', '≈55–≈75%', '66–100%', null])
    expect(rows.map(({ words }) => words)).toEqual(expect.arrayContaining(standardsWithTerms.flatMap((id) => termsOf(id).flatMap((term) => term.words))))
  })
})
