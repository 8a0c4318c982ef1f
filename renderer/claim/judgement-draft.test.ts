import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JudgementRecord } from '#core/domain/claim.ts'
import { newId } from '#core/domain/ids.ts'
import { standardIds } from '#core/standards/ids.ts'
import { standardOf, termsOf, wordsOf } from '#core/standards/likelihood.ts'
import { emptyJudgement, gapsOf, isJudgementDraft, isSaid, isSameJudgement, judgementsByAnalyst, judgementToStartFrom, likelihoodStepped, likelihoodTyped, readingOf } from './judgement-draft.ts'

const aJudgement = (given: Partial<JudgementRecord> = {}): JudgementRecord => ({
  judgementId: newId(), claimId: newId(), analystId: newId(), analyst: 'Ada', standard: 'icd203', term: null, low: null, high: null, percent: null,
  confidence: null, verdict: null, rationale: '', at: '2026-01-02T03:04:05.000Z', ...given,
})
const someStandard = fc.constantFrom(...standardIds)
const somePercent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 1_000 }).map((tenths) => tenths / 10))

describe('a typed likelihood', () => {
  it('is kept as the number it is, on every standard', () => {
    fc.assert(fc.property(someStandard, somePercent, fc.constantFrom('', '%', ' %', ' per cent'), (standard, percent, sign) => {
      const read = likelihoodTyped(standard, 1, `${percent}${sign}`)
      expect(read).toEqual({ likelihood: String(percent) })
      expect(readingOf(standard, String(percent), 'upper').percent).toBe(percent)
    }))
  })

  it('is every term of the standard, in either row of its words', () => {
    for (const standard of standardIds) {
      for (const term of termsOf(standard)) {
        for (const row of [1, 2] as const) expect(likelihoodTyped(standard, row, ` ${wordsOf(term, row).toUpperCase()} `)).toEqual({ likelihood: term.id })
        expect(readingOf(standard, term.id, 'upper')).toEqual({ term, percent: null })
      }
    }
  })

  it('is refused in a sentence that says what would do, and nothing typed is nothing rated', () => {
    expect(likelihoodTyped('phia', 1, 'roughly even odds')).toEqual({ objection: expect.stringContaining(`a term of ICD 203, not of ${standardOf('phia').name}`) })
    expect(likelihoodTyped('icd203', 2, 'perhaps')).toEqual({ objection: expect.stringMatching(/^ICD 203 has no term “perhaps”\. Type a number from 0 to 100, or remote, .*highly probable or nearly certain\.$/) })
    expect(likelihoodTyped('icd203', 1, '120')).toEqual({ objection: 'A likelihood is a number from 0 to 100.' })
    expect(likelihoodTyped('percent', 1, 'likely')).toEqual({ objection: expect.stringContaining('Type a number from 0 to 100.') })
    expect(likelihoodTyped('kent', 1, '  ')).toEqual({ likelihood: null })
  })
})

it('a step along the ruler moves a number by whole percents and never beyond its ends', () => {
  fc.assert(fc.property(someStandard, somePercent, fc.constantFrom(1, -1, 5, -5), (standard, percent, by) => {
    const next = Number(likelihoodStepped(readingOf(standard, String(percent), 'upper'), by))
    expect(next).toBe(Math.min(100, Math.max(0, Math.round(percent + by))))
  }))
  const [term] = termsOf('icd203').filter(({ id }) => id === 'likely')
  expect(likelihoodStepped({ term: term ?? null, percent: null }, 1)).toBe('69')
  expect(likelihoodStepped({ term: null, percent: null }, 1)).toBe('50')
})

describe('the form', () => {
  it('begins with what the analyst last judged, in the words of the standard it was judged by', () => {
    const byTerm = aJudgement({ term: 'unlikely', low: 20, high: 45, confidence: 'low', verdict: 'mixed', rationale: 'Thin.' })
    expect(judgementToStartFrom(byTerm, 'icd203')).toEqual({ likelihood: 'unlikely', confidence: 'low', verdict: 'mixed', rationale: 'Thin.' })
    expect(judgementToStartFrom(aJudgement({ term: 'unlikely', percent: 30 }), 'icd203').likelihood).toBe('30')
    expect(judgementToStartFrom(byTerm, 'phia')).toEqual({ likelihood: null, confidence: 'low', verdict: 'mixed', rationale: 'Thin.' })
    expect(judgementToStartFrom(null, 'icd203')).toEqual(emptyJudgement)
  })

  it('knows when nothing is said, and when nothing has changed', () => {
    expect(isSaid(emptyJudgement)).toBe(false)
    expect(isSaid({ ...emptyJudgement, rationale: ' \n' })).toBe(false)
    for (const said of [{ likelihood: '0' }, { confidence: 'low' as const }, { verdict: 'unverified' as const }, { rationale: 'x' }]) {
      expect(isSaid({ ...emptyJudgement, ...said })).toBe(true)
      expect(isSameJudgement(emptyJudgement, { ...emptyJudgement, ...said })).toBe(false)
    }
    expect(isSameJudgement(emptyJudgement, { ...emptyJudgement })).toBe(true)
  })

  it('takes up a kept draft only if it is one', () => {
    expect(isJudgementDraft(JSON.parse(JSON.stringify(emptyJudgement)))).toBe(true)
    for (const other of [null, 'x', {}, { likelihood: null, confidence: null, verdict: null }]) expect(isJudgementDraft(other)).toBe(false)
  })
})

it('every judgement is listed once under its analyst, the newest of each on top', () => {
  const [ada, ben] = [newId<'analyst'>(), newId<'analyst'>()]
  const newestFirst = [aJudgement({ analystId: ben, analyst: 'Ben' }), aJudgement({ analystId: ada }), aJudgement({ analystId: ben, analyst: 'Ben' })]
  expect(judgementsByAnalyst(newestFirst)).toEqual([
    { analyst: 'Ben', latest: newestFirst[0], earlier: [newestFirst[2]] },
    { analyst: 'Ada', latest: newestFirst[1], earlier: [] },
  ])
})

it('the ruler has the six gaps of the PHIA yardstick, and none where bands meet or nest', () => {
  expect(gapsOf('phia').map(({ low, high }) => [low, high])).toEqual([[5, 10], [20, 25], [35, 40], [50, 55], [75, 80], [90, 95]])
  for (const standard of ['icd203', 'ipcc', 'percent'] as const) expect(gapsOf(standard)).toEqual([])
})
