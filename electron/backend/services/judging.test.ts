import { describe, expect, test } from 'vitest'
import { addAssumption, removeAssumption, updateAssumption } from './assumptions.ts'
import { aClaim, aDocument, aProject } from './a-project.fixture.ts'
import { removeClaim, updateClaim } from './claims.ts'
import { claimIn } from './contents.ts'
import { undoLast } from './history.ts'
import { addJudgement } from './judgements.ts'
import { removePrediction, reopenPrediction, resolvePrediction, setPrediction } from './predictions.ts'
import { requestReview, withdrawReview } from './reviews.ts'
import { snapshotOf } from './snapshot.ts'

function aStudy() {
  const project = aProject()
  const { claimId } = aClaim(project, aDocument(project, 'The port will reopen before June 2030.'), 'will reopen before June 2030')
  return { project, claimId, now: () => claimIn(project, claimId) }
}
const refused = (code: string): object => expect.objectContaining({ code })

describe('a review', () => {
  test('is done with the judgement of the one who was asked, and with nobody else’s; undoing the judgement asks again', () => {
    const { project, claimId, now } = aStudy()
    requestReview(project, { claimId, reviewer: 'Bo', note: 'Please look.' })
    addJudgement(project, { claimId, verdict: 'supported' })
    expect(now().reviews).toMatchObject([{ reviewer: 'Bo', status: 'requested', analyst: 'Ada', judgementId: null, note: 'Please look.' }])
    project.analyst = 'Bo'
    const { judgementId } = addJudgement(project, { claimId, verdict: 'mixed' })
    expect(now().reviews).toMatchObject([{ status: 'done', judgementId, closedAt: expect.any(String) }])
    undoLast(project)
    expect(now().reviews).toMatchObject([{ status: 'requested', judgementId: null, closedAt: null }])
  })

  test('is asked of somebody else, once at a time, and can be taken back while it is open', () => {
    const { project, claimId, now } = aStudy()
    expect(() => requestReview(project, { claimId, reviewer: 'Ada' })).toThrow(refused('reviewer-is-asker'))
    const { reviewId } = requestReview(project, { claimId, reviewer: 'Bo' })
    expect(() => requestReview(project, { claimId, reviewer: 'Bo' })).toThrow(refused('review-open'))
    withdrawReview(project, reviewId)
    expect(() => withdrawReview(project, reviewId)).toThrow(refused('review-settled'))
    requestReview(project, { claimId, reviewer: 'Bo' })
    expect(now().reviews.map(({ status }) => status)).toEqual(['withdrawn', 'requested'])
  })
})

describe('a prediction', () => {
  test('keeps the terms it was resolved by until it is reopened', () => {
    const { project, claimId, now } = aStudy()
    expect(() => resolvePrediction(project, claimId, { outcome: 'occurred' })).toThrow(refused('prediction-not-found'))
    setPrediction(project, claimId, { criterion: ' A ship berths. ', dueOn: '2030-06-01', topic: 'ports' })
    resolvePrediction(project, claimId, { outcome: 'did-not-occur', resolvedOn: '2030-06-02', resolution: 'No ship came.' })
    expect(now().prediction).toMatchObject({ criterion: 'A ship berths.', outcome: 'did-not-occur', resolvedOn: '2030-06-02', resolution: 'No ship came.' })
    expect(() => setPrediction(project, claimId, { criterion: 'A boat passes.', dueOn: '2031' })).toThrow(refused('prediction-resolved'))
    reopenPrediction(project, claimId)
    expect(now().prediction).toMatchObject({ outcome: null, resolvedOn: null, resolution: '' })
    setPrediction(project, claimId, { criterion: 'A boat passes.', dueOn: '2031' })
    expect(now().prediction).toMatchObject({ criterion: 'A boat passes.', dueOn: '2031', topic: '' })
    removePrediction(project, claimId)
    expect(now().prediction).toBeNull()
  })
})

test('assumptions stand with their claim and in the register of the project, and go with the claim', () => {
  const { project, claimId, now } = aStudy()
  const register = () => snapshotOf(project).lists.assumptions.map(({ text, standing, claimId: of }) => [text, standing, of])
  const { assumptionId } = addAssumption(project, { claimId, text: 'The channel stays dredged.', wouldChange: 'A grounding.' })
  addAssumption(project, { claimId: null, text: 'The ministry publishes what it knows.', standing: 'in-doubt' })
  expect(now().assumptions).toMatchObject([{ assumptionId, wouldChange: 'A grounding.', standing: 'holds' }])
  expect(register()).toEqual([['The channel stays dredged.', 'holds', claimId], ['The ministry publishes what it knows.', 'in-doubt', null]])
  updateAssumption(project, assumptionId, { standing: 'broken' })
  removeClaim(project, claimId)
  expect(register()).toEqual([['The ministry publishes what it knows.', 'in-doubt', null]])
  undoLast(project)
  expect(now().assumptions).toMatchObject([{ standing: 'broken' }])
  removeAssumption(project, assumptionId)
  expect(() => removeAssumption(project, assumptionId)).toThrow(refused('assumption-not-found'))
})

test('figures and dates of a claim are as an analyst sets them, or as read where nobody has', () => {
  const { project, claimId, now } = aStudy()
  const date = { quote: 'before June 2030', from: null, to: '2030-05-31', precision: 'month', relative: false }
  const figure = { quote: 'two ships', value: 2, low: null, high: null, unit: 'ships', currency: null, per: null, approximator: null, asOf: '2030' }
  updateClaim(project, claimId, { figures: [figure] })
  updateClaim(project, claimId, { dates: [date] })
  expect([now().figures, now().dates]).toEqual([[figure], [date]])
  updateClaim(project, claimId, { dates: null })
  expect([now().figures, now().dates]).toEqual([[figure], null])
})
