import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confidenceLevels, credibilityGrades } from './ids.ts'
import { termByWords, termsOf } from './likelihood.ts'
import { termsForPercent } from './places.ts'
import { stixRowOf, stixScaleIds, stixScales, stixValueOfConfidence, stixValueOfCredibility, stixValueOfTerm } from './stix.ts'

describe('STIX 2.1 confidence', () => {
  it('reads every integer from 0 to 100 as exactly one term of each scale, and nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stixScaleIds), fc.integer({ min: -20, max: 120 }), (scale, value) => {
        const rows = stixScales[scale].filter(({ low, high }) => low !== null && high !== null && low <= value && value <= high)
        expect(rows).toHaveLength(value >= 0 && value <= 100 ? 1 : 0)
        expect(stixRowOf(scale, value)).toEqual(rows[0] ?? null)
        expect(stixRowOf(scale, value + 0.5)).toBeNull()
      }),
    )
  })

  it('reads what it writes as the same term', () => {
    for (const scale of stixScaleIds) {
      for (const row of stixScales[scale]) if (row.value !== null) expect(stixRowOf(scale, row.value)).toEqual(row)
    }
  })

  it('rounds tens as its table does', () => {
    expect([4, 5, 14, 15, 94, 95].map((value) => stixRowOf('zero-ten', value)?.term)).toEqual(['0', '1', '1', '2', '9', '10'])
  })

  it('writes every term of ICD 203 and of Kent as the value of its own words', () => {
    for (const [standard, scale] of [['icd203', 'dni'], ['kent', 'wep']] as const) {
      for (const term of termsOf(standard)) {
        const row = stixRowOf(scale, stixValueOfTerm(standard, term.id) ?? -1)
        const printed = row?.term.split('/') ?? []
        const evenChance = printed.includes('Even Chance') && term.id === 'chances-about-even'
        expect(evenChance || printed.some((words) => termByWords(standard, words) === term), term.id).toBe(true)
      }
    }
  })

  it('would name another term if it went through the percent', () => {
    const value = stixValueOfTerm('icd203', 'almost-certain')
    expect(value).toBe(95)
    expect(stixRowOf('dni', 92)?.term).toBe('Almost Certain/Nearly Certain')
    expect(termsForPercent('icd203', 92).map((term) => term.id)).toEqual(['very-likely'])
  })

  it('has no value for the terms of PHIA and the IPCC', () => {
    for (const standard of ['phia', 'ipcc'] as const) {
      for (const term of termsOf(standard)) expect(stixValueOfTerm(standard, term.id)).toBeNull()
    }
    expect(stixValueOfTerm('percent', 'likely')).toBeNull()
  })

  it('writes confidence and credibility, and leaves 6 unspecified', () => {
    expect(confidenceLevels.map((level) => stixRowOf('none-low-med-high', stixValueOfConfidence(level))?.term)).toEqual(['Low', 'Med', 'High'])
    expect(credibilityGrades.map(stixValueOfCredibility)).toEqual([90, 70, 50, 30, 10, null])
    for (const grade of credibilityGrades) {
      const value = stixValueOfCredibility(grade)
      if (value !== null) expect(stixRowOf('admiralty-credibility', value)?.term).toBe(`${grade}`)
    }
  })
})
