import { describe, expect, test } from 'vitest'
import type { FaultCode } from '#core/domain/fault.ts'
import { newId } from '#core/domain/ids.ts'
import { claimIn, claimsIn } from './contents.ts'
import { addClaim, addMark, removeClaim, removeMark, updateClaim } from './claims.ts'
import { addCritique, replyToCritique } from './critiques.ts'
import { removeDocument, updateDocument } from './documents.ts'
import { addEvidence, removeEvidence } from './evidence.ts'
import { redoLast, undoLast } from './history.ts'
import { addJudgement } from './judgements.ts'
import { updateClaims } from './many-claims.ts'
import { examineProject } from './project-files.ts'
import { renameSavedView } from './saved-views.ts'
import { snapshotOf } from './snapshot.ts'
import { addSource, removeSource, updateSource } from './sources.ts'
import type { OpenProject } from '../open-project.ts'
import { aClaim, aDocument, aProject, placeOf } from './a-project.fixture.ts'

const words = 'The port handles four million tonnes. It will double by 2030.'
/** Refused by name, and nothing of the project or its history is another. */
function expectRefused(project: OpenProject, code: FaultCode, work: () => unknown, details: object = {}): void {
  const before = [snapshotOf(project), claimsIn(project)]
  expect(work).toThrow(expect.objectContaining({ code, details: expect.objectContaining(details) }))
  expect([snapshotOf(project), claimsIn(project)]).toEqual(before)
}

describe('removing', () => {
  test('a document is refused while claims are marked in it or evidence quotes it', () => {
    const project = aProject()
    const [marked, quoted] = [aDocument(project, words), aDocument(project, 'The ministry published nothing.', 'other.txt')]
    const { claimId } = aClaim(project, marked, 'four million tonnes')
    const { evidenceId } = addEvidence(project, { claimId, sourceId: null, passage: { documentId: quoted, span: placeOf(project, quoted, 'published nothing') }, stance: 'contradicts' })
    expectRefused(project, 'document-in-use', () => removeDocument(project, marked), { claims: 1, title: expect.any(String) })
    expectRefused(project, 'document-in-use', () => removeDocument(project, quoted), { claims: 1 })
    removeEvidence(project, evidenceId)
    expect(removeDocument(project, quoted).removedDocuments).toEqual([quoted])
    removeClaim(project, claimId)
    expect(removeDocument(project, marked).removedDocuments).toEqual([marked])
  })

  test('the only mark of a claim is refused; one of several goes with its critiques', () => {
    const project = aProject()
    const documentId = aDocument(project, words)
    const { claimId, markId } = aClaim(project, documentId, 'four million tonnes')
    expectRefused(project, 'last-mark', () => removeMark(project, markId), { claimId })
    addCritique(project, { target: 'mark', targetId: markId, type: 'stale', severity: 'note', text: 'Old.' })
    addMark(project, { claimId, documentId, span: placeOf(project, documentId, 'double by 2030') })
    removeMark(project, markId)
    expect(claimIn(project, claimId)).toMatchObject({ marks: [{ quote: 'double by 2030' }], critiques: [] })
    undoLast(project)
    expect(claimIn(project, claimId)).toMatchObject({ marks: [{ markId }, {}], critiques: [{ targetId: markId }] })
  })

  test('a source is refused while evidence rests on it; then it goes from the sources that cite it', () => {
    const project = aProject()
    const { claimId } = aClaim(project, aDocument(project, words), 'double by 2030')
    const [{ sourceId }, { sourceId: citing }] = [addSource(project, { title: 'Origin' }), addSource(project, { title: 'Reprint' })]
    updateSource(project, citing, { cites: [sourceId] })
    const { evidenceId } = addEvidence(project, { claimId, sourceId, stance: 'supports' })
    expectRefused(project, 'source-in-use', () => removeSource(project, sourceId), { title: 'Origin', evidence: 1 })
    removeEvidence(project, evidenceId)
    removeSource(project, sourceId)
    expect(snapshotOf(project).sources).toMatchObject([{ sourceId: citing, cites: [] }])
  })

  test('a claim takes everything on it along, and one undo brings all of it back', () => {
    const project = aProject()
    const { claimId, markId } = aClaim(project, aDocument(project, words), 'four million tonnes')
    const { sourceId } = addSource(project, { title: 'Origin' })
    const { evidenceId } = addEvidence(project, { claimId, sourceId, stance: 'supports' })
    const { judgementId } = addJudgement(project, { claimId, likelihood: 'unlikely', confidence: 'low' })
    for (const [target, targetId] of [['claim', claimId], ['mark', markId], ['evidence', evidenceId], ['judgement', judgementId]] as const) {
      const { critiqueId } = addCritique(project, { target, targetId, type: 'stale', severity: 'note', text: 'Old.' })
      replyToCritique(project, critiqueId, { kind: 'answer', text: 'Not so old.' })
    }
    updateClaim(project, claimId, { tags: ['economy'] })
    const whole = () => ({ ...snapshotOf(project), history: null, claims: claimsIn(project) })
    const before = whole()
    removeClaim(project, claimId)
    expect([claimsIn(project), snapshotOf(project).tags]).toEqual([[], []])
    undoLast(project)
    expect(whole()).toEqual(before)
    expect(examineProject(project).filter(({ ok }) => !ok)).toEqual([])
    redoLast(project)
    expect(claimsIn(project)).toEqual([])
  })
})

test('what is not there is refused by name', () => {
  const project = aProject()
  const documentId = aDocument(project, words)
  const { claimId } = aClaim(project, documentId, 'four million tonnes')
  const span = { start: 0, end: 3 }
  const none = <Kind extends string>() => newId<Kind>()
  const refusals: readonly (readonly [FaultCode, () => unknown])[] = [
    ['document-not-found', () => addClaim(project, { documentId: none<'document'>(), span })], ['document-not-found', () => updateDocument(project, none<'document'>(), { title: 'x' })], ['document-not-found', () => removeDocument(project, none<'document'>())],
    ['span-invalid', () => addClaim(project, { documentId, span: { start: 3, end: 3 } })], ['span-invalid', () => addClaim(project, { documentId, span: { start: 0, end: 10_000 } })],
    ['claim-not-found', () => updateClaim(project, none<'claim'>(), { note: 'x' })], ['claim-not-found', () => removeClaim(project, none<'claim'>())], ['claim-not-found', () => addMark(project, { claimId: none<'claim'>(), documentId, span })],
    ['mark-not-found', () => removeMark(project, none<'mark'>())], ['claim-not-found', () => addJudgement(project, { claimId: none<'claim'>(), confidence: 'low' })], ['judgement-empty', () => addJudgement(project, { claimId, rationale: '  ', likelihood: ' ' })],
    ['term-foreign', () => addJudgement(project, { claimId, likelihood: 'highly likely' })], ['term-unknown', () => addJudgement(project, { claimId, likelihood: 'maybe so' })], ['percent-out-of-range', () => addJudgement(project, { claimId, likelihood: '120' })],
    ['source-not-found', () => addEvidence(project, { claimId, sourceId: none<'source'>(), stance: 'context' })], ['evidence-not-found', () => removeEvidence(project, none<'evidence'>())], ['source-not-found', () => removeSource(project, none<'source'>())],
    ['saved-view-not-found', () => renameSavedView(project, none<'saved-view'>(), 'x')], ['claim-not-found', () => updateClaims(project, [claimId, none<'claim'>()], { status: 'closed' })],
    ['critique-not-found', () => replyToCritique(project, none<'critique'>(), { kind: 'reply', text: 'x' })],
    ...(['claim', 'mark', 'source', 'evidence', 'judgement'] as const).map((target) => [`${target}-not-found`, () => addCritique(project, { target, targetId: newId(), type: 'stale', severity: 'note', text: 'x' })] as const),
  ]
  for (const [code, work] of refusals) expectRefused(project, code, work)
})

test('a source cannot cite itself, and a withdrawn critique takes no more replies', () => {
  const project = aProject()
  const { sourceId } = addSource(project, { title: 'Origin' })
  expectRefused(project, 'source-cites-itself', () => updateSource(project, sourceId, { cites: [sourceId] }))
  const { critiqueId } = addCritique(project, { target: 'source', targetId: sourceId, type: 'circular-sourcing', severity: 'minor', text: 'Says so itself.' })
  replyToCritique(project, critiqueId, { kind: 'answer', text: 'Once.' })
  replyToCritique(project, critiqueId, { kind: 'withdrawal', text: '' })
  expectRefused(project, 'critique-settled', () => replyToCritique(project, critiqueId, { kind: 'reply', text: 'And yet' }), { status: 'withdrawn' })
})

test('a change that changes nothing leaves no trace in the history', () => {
  const project = aProject()
  const { claimId } = aClaim(project, aDocument(project, words), 'four million tonnes')
  const before = snapshotOf(project)
  const { change, history } = updateClaim(project, claimId, { statement: claimIn(project, claimId).statement, tags: [] })
  expect([change, history, snapshotOf(project)]).toEqual([null, before.history, before])
})
