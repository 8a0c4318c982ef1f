import { describe, expect, it } from 'vitest'
import type { JudgementRecord } from '../domain/claim.ts'
import { newId } from '../domain/ids.ts'
import type { ReviewRecord } from '../domain/judging.ts'
import { compareJudgements, reviewPairsOf } from './compare-judgements.ts'

const aJudgement = (given: Partial<JudgementRecord> = {}): JudgementRecord => ({
  judgementId: newId(), claimId: newId(), analystId: newId(), analyst: 'Ada', standard: 'icd203', term: null, low: null, high: null, percent: null,
  confidence: null, verdict: null, rationale: '', at: '2026-01-02T03:04:05.000Z', ...given,
})
const likely = { term: 'likely', low: 55, high: 80 }

describe('two judgements', () => {
  it('agree where verdict, term and confidence are the same, and are said to differ where they are not', () => {
    const first = aJudgement({ ...likely, verdict: 'mixed', confidence: 'low' })
    expect(compareJudgements(first, aJudgement({ ...likely, percent: 60, verdict: 'mixed', confidence: 'high' }))).toEqual({
      verdict: 'same', likelihood: 'same', confidence: 'different', words: 'They agree on verdict and likelihood, and differ on confidence.',
    })
    expect(compareJudgements(first, aJudgement({ ...likely, verdict: 'mixed', confidence: 'low' })).words).toBe('They agree on verdict, likelihood and confidence.')
  })

  it('are left open where one rates nothing or rates by another standard, whatever the numbers', () => {
    const phia = aJudgement({ standard: 'phia', term: 'likely', low: 55, high: 75 })
    expect(compareJudgements(aJudgement(likely), phia)).toMatchObject({ verdict: 'open', likelihood: 'open', words: 'They cannot be compared: they rate different things, or by different standards.' })
  })

  it('with numbers that have no term agree on the same number alone', () => {
    const inAGap = (percent: number) => aJudgement({ standard: 'phia', low: percent, high: percent, percent })
    expect(compareJudgements(inAGap(38), inAGap(38)).likelihood).toBe('same')
    expect(compareJudgements(inAGap(38), inAGap(52)).likelihood).toBe('different')
  })
})

it('a review stands beside the newest judgement of somebody else that was there before it', () => {
  const [later, review, first, older] = [aJudgement(), aJudgement({ analyst: 'Bo' }), aJudgement(), aJudgement()]
  const record: ReviewRecord = { reviewId: newId(), claimId: newId(), reviewer: 'Bo', status: 'done', note: '', judgementId: review.judgementId, analyst: 'Ada', at: review.at, closedAt: review.at }
  const asked = { ...record, status: 'requested' as const, judgementId: null }
  expect(reviewPairsOf({ reviews: [record, asked], judgements: [later, review, first, older] })).toEqual([{ review: record, first, second: review }])
})
