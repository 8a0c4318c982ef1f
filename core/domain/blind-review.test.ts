import { expect, it } from 'vitest'
import { asSeenBy } from './blind-review.ts'
import type { ClaimRecord, CritiqueRecord, JudgementRecord } from './claim.ts'
import { newId } from './ids.ts'
import type { ReviewStatus } from './judging.ts'
import { standingOf } from './prediction-due.ts'

const claimId = newId<'claim'>()
const aJudgement = (analyst: string): JudgementRecord => ({
  judgementId: newId(), claimId, analystId: newId(), analyst, standard: 'icd203', term: null, low: null, high: null, percent: null, confidence: null, verdict: 'mixed', rationale: '', at: '2026-01-02T03:04:05.000Z',
})
const critiqueOf = (target: 'judgement' | 'claim', targetId: string): CritiqueRecord => ({ critiqueId: newId(), target, targetId, claimId, type: 'stale', severity: 'note', text: 'x', status: 'open', replies: [], analyst: 'Ada', at: '' })
function aClaim(status: ReviewStatus): ClaimRecord {
  const judgements = [aJudgement('Ada'), aJudgement('Bo')]
  return {
    claimId, number: 1, statement: 's', kind: 'state', status: 'judged', priority: 'normal', assignee: null, asOf: null, note: '', tags: [], at: '', analyst: 'Ada', marks: [], evidence: [], figures: null, dates: null, prediction: null, assumptions: [],
    judgements, critiques: [critiqueOf('claim', claimId), ...judgements.map(({ judgementId }) => critiqueOf('judgement', judgementId))],
    reviews: [{ reviewId: newId(), claimId, reviewer: 'Bo', status, note: '', judgementId: null, analyst: 'Ada', at: '', closedAt: null }],
  }
}

it('a reviewer sees their own judgements alone, and no critique of another’s, until the review is done', () => {
  const claim = aClaim('requested')
  const seen = asSeenBy(claim, 'Bo')
  expect(seen.judgements.map(({ analyst }) => analyst)).toEqual(['Bo'])
  expect(seen.critiques).toEqual([claim.critiques[0], claim.critiques[2]])
})

it('everybody else, and the reviewer after it, sees the very claim', () => {
  const claim = aClaim('requested')
  expect(asSeenBy(claim, 'Ada')).toBe(claim)
  for (const status of ['done', 'withdrawn'] as const) {
    const settled = aClaim(status)
    expect(asSeenBy(settled, 'Bo')).toBe(settled)
  }
})

it('a prediction for a day is due on it, one for a month or a year when that is over, and none when it is resolved', () => {
  const standing = (dueOn: string, today: string) => standingOf({ dueOn, outcome: null }, today)
  expect([standing('2030-06-01', '2030-05-31'), standing('2030-06-01', '2030-06-01')]).toEqual(['waiting', 'due'])
  expect([standing('2030-06', '2030-06-30'), standing('2030-06', '2030-07-01')]).toEqual(['waiting', 'due'])
  expect([standing('2030', '2030-12-31'), standing('2030', '2031-01-01')]).toEqual(['waiting', 'due'])
  expect(standingOf({ dueOn: '2030', outcome: 'void' }, '2031-01-01')).toBe('resolved')
})
