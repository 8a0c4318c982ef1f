import { describe, expect, test } from 'vitest'
import type { ClaimRecord, JudgementRecord } from '#core/domain/claim.ts'
import type { PredictionRecord } from '#core/domain/judging.ts'
import { predictionLists } from './predictions.ts'

const aPrediction = (prediction: Partial<PredictionRecord>): PredictionRecord => ({ predictionId: 'p' as PredictionRecord['predictionId'], claimId: 'c' as ClaimRecord['claimId'], criterion: 'Seen', dueOn: '2030', topic: '', outcome: null, resolvedOn: null, resolution: '', analyst: 'Ada', at: '2026-01-01T00:00:00Z', ...prediction })
const says = (analyst: string, percent: number, at: string): JudgementRecord => ({ judgementId: `${analyst}${at}`, claimId: 'c', analystId: analyst, analyst, standard: 'icd203', term: 'likely', low: 55, high: 80, percent, confidence: null, verdict: null, rationale: '', at } as JudgementRecord)
const aClaim = (number: number, prediction: PredictionRecord | null, ...judgements: readonly JudgementRecord[]): ClaimRecord => ({ claimId: `c${number}`, number, statement: `Claim ${number}`, prediction, judgements } as unknown as ClaimRecord)

describe('the predictions of a project', () => {
  test('stand with what is due first, then by date; what is no prediction stays out', () => {
    const { open, resolved } = predictionLists([
      aClaim(1, aPrediction({ dueOn: '2027-01-01' })), aClaim(2, null), aClaim(3, aPrediction({ dueOn: '2026' })), aClaim(4, aPrediction({ dueOn: '2026-06-01' })), aClaim(5, aPrediction({ dueOn: '2026-05' })),
    ], '2026-06-01', 1)
    expect(open.map(({ claim, standing }) => [claim.number, standing])).toEqual([[5, 'due'], [4, 'due'], [3, 'waiting'], [1, 'waiting']])
    expect(resolved).toEqual([])
  })

  test('are scored by what each analyst last said up to the day of resolution', () => {
    const late = says('Ada', 99, '2026-05-03T00:00:00Z')
    const claim = aClaim(1, aPrediction({ outcome: 'occurred', resolvedOn: '2026-05-02' }), late, says('Bo', 20, '2026-05-02T09:00:00Z'), says('Ada', 70, '2026-05-01T00:00:00Z'), says('Ada', 10, '2026-04-01T00:00:00Z'))
    const [line] = predictionLists([claim], '2026-06-01', 1).resolved
    expect(line?.said.map(({ analyst, words, score }) => [analyst, words, score?.toFixed(2)])).toEqual([['Bo', '20%', '0.64'], ['Ada', '70%', '0.09']])
  })

  test('that are void score nothing', () => {
    const [line] = predictionLists([aClaim(1, aPrediction({ outcome: 'void', resolvedOn: '2026-05-02' }), says('Ada', 70, '2026-05-01T00:00:00Z'))], '2026-06-01', 1).resolved
    expect(line?.said).toEqual([{ analyst: 'Ada', words: '70%', score: null }])
  })
})
