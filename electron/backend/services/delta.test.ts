import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFault, type FaultCode } from '#core/domain/fault.ts'
import { critiqueTargets, type ClaimRecord } from '#core/domain/claim.ts'
import type { Delta } from '#core/domain/change.ts'
import { assumptionStandings, matrixRatings, predictionOutcomes, type ClaimFigure } from '#core/domain/judging.ts'
import { edgeRuleText, type SettingName } from '#core/standards/project-scales.ts'
import { defaultVerdictScale, verdictScaleText } from '#core/standards/verdict-scale.ts'
import { claimKinds, claimStatuses, critiqueTypes, reliabilityGrades, stances, verdictIds } from '#core/standards/ids.ts'
import { applyDelta, type ProjectLists } from '#renderer/stores/apply-delta.ts'
import { quietJob } from '../jobs.ts'
import type { OpenProject } from '../open-project.ts'
import { addAssumption, removeAssumption, updateAssumption } from './assumptions.ts'
import { addClaim, addMark, joinClaims, removeClaim, removeMark, updateClaim } from './claims.ts'
import { claimsIn, documentsIn, textIn } from './contents.ts'
import { addCritique, replyToCritique, updateCritique } from './critiques.ts'
import { dismissFinding, restoreFinding } from './dismissals.ts'
import { removeDocument, updateDocument } from './documents.ts'
import { addEvidence, removeEvidence, updateEvidence } from './evidence.ts'
import { addEntityDate, removeEntityDate, updateEntityDate } from './entity-dates.ts'
import { criticisePassage } from './findings.ts'
import { redoLast, undoLast } from './history.ts'
import { importFiles, importPasted } from './import-files.ts'
import { addJudgement } from './judgements.ts'
import { updateClaims } from './many-claims.ts'
import { removePrediction, reopenPrediction, resolvePrediction, setPrediction } from './predictions.ts'
import { updateProject } from './project.ts'
import { addHypothesis, addMatrixItem, addQuestion, rateCell, removeHypothesis, removeMatrixItem, removeQuestion, updateHypothesis, updateMatrixItem, updateQuestion } from './questions.ts'
import { requestReview, withdrawReview } from './reviews.ts'
import { addSavedView, removeSavedView, renameSavedView, updateSavedView } from './saved-views.ts'
import { setSetting } from './settings.ts'
import { snapshotOf } from './snapshot.ts'
import { addSource, removeSource, updateSource } from './sources.ts'
import { aFolder, aProject } from './a-project.fixture.ts'

/** What a window holds: the lists, and every claim by its id. */
interface Held { readonly lists: ProjectLists; readonly claims: ReadonlyMap<string, ClaimRecord> }
const held = (project: OpenProject): Held => {
  const { analyst: _analyst, opening: _opening, ...lists } = snapshotOf(project)
  return { lists, claims: new Map(claimsIn(project).map((claim) => [claim.claimId, claim])) }
}
function after({ lists, claims }: Held, delta: Delta): Held {
  const next = new Map(claims)
  for (const claim of delta.claims) next.set(claim.claimId, claim)
  for (const claimId of delta.removedClaims) next.delete(claimId)
  return { lists: applyDelta(lists, delta), claims: next }
}
/** Lists are compared as sets: a window keeps its own order. */
const compared = ({ lists, claims }: Held) => ({
  ...lists, documents: byId(lists.documents, 'documentId'), sources: byId(lists.sources, 'sourceId'), claims: new Map([...claims].toSorted(([a], [b]) => (a < b ? -1 : 1))),
})
const byId = <Key extends string, Row extends Readonly<Record<Key, string>>>(rows: readonly Row[], key: Key) => rows.toSorted((a, b) => (a[key] < b[key] ? -1 : 1))

/** One thing an analyst does; `a`, `b`, `c` choose among what is there. Null where there is nothing to do it to. */
type Action = (project: OpenProject, a: number, b: number, c: number) => Delta | null | Promise<Delta | null>
const pick = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % Math.max(items.length, 1)]
const claimAt = (project: OpenProject, a: number) => pick(claimsIn(project), a)
const sourceAt = (project: OpenProject, a: number) => pick(snapshotOf(project).sources, a)
const documentAt = (project: OpenProject, a: number) => pick(documentsIn(project), a)
function passageAt(project: OpenProject, a: number, b: number) {
  const document = documentAt(project, a)
  if (!document) return null
  const start = b % textIn(project, document.documentId).length
  return { documentId: document.documentId, span: { start, end: start + 1 } }
}

const actions: Readonly<Record<string, Action>> = {
  importPasted: async (project, a, b) => (await importPasted(project, { text: `Plain words, number ${a % 7}.\n\nAnd ${b % 3} more.`, title: `Paste ${a}` })).delta,
  updateDocument: (project, a, b) => forOne(documentAt(project, a), ({ documentId }) => updateDocument(project, documentId, { title: `Title ${b % 3}`, author: b % 2 === 0 ? null : 'Someone' })),
  removeDocument: (project, a) => forOne(documentAt(project, a), ({ documentId }) => removeDocument(project, documentId)),
  addClaim: (project, a, b, c) => forOne(passageAt(project, a, b), (passage) => addClaim(project, { ...passage, statement: `Claim ${c}`, kind: pick(claimKinds, c) }).delta),
  updateClaim: (project, a, b, c) => forOne(claimAt(project, a), ({ claimId }) => updateClaim(project, claimId, [{ statement: `Reworded ${b}` }, { status: pick(claimStatuses, c) }, { tags: ['x', 'y', 'z'].slice(b % 4) }, { tags: [] }, { asOf: '2024', note: 'n', assignee: 'Bo', priority: 'high' as const }, { figures: [aFigure] }, { figures: null, dates: [{ quote: 'in May', from: '2021-05', to: '2021-05', precision: 'month', relative: false }] }][b % 7] ?? {})),
  updateClaims: (project, a, b, c) => someOf(claimsIn(project).slice(a % 3), (claims) => updateClaims(project, claims.map(({ claimId }) => claimId), [{ status: pick(claimStatuses, c) }, { addTags: ['x', 'w'], removeTags: ['y'] }, { assignee: 'Bo', priority: 'low' as const, kind: pick(claimKinds, c) }][b % 3] ?? {})),
  removeClaim: (project, a) => forOne(claimAt(project, a), ({ claimId }) => removeClaim(project, claimId)),
  joinClaims: (project, a, b) => forOne(claimAt(project, a), ({ claimId }) => forOne(claimAt(project, b), ({ claimId: into }) => joinClaims(project, { claimId, into }))),
  addMark: (project, a, b, c) => forOne(claimAt(project, a), ({ claimId }) => forOne(passageAt(project, b, c), (passage) => addMark(project, { claimId, ...passage }).delta)),
  removeMark: (project, a, b) => forOne(pick(claimAt(project, a)?.marks ?? [], b), ({ markId }) => removeMark(project, markId)),
  addSource: (project, a, b) => addSource(project, { title: `Source ${a}`, reliability: pick(reliabilityGrades, b) }).delta,
  updateSource: (project, a, b, c) => forOne(sourceAt(project, a), ({ sourceId }) => {
    const [other, document] = [sourceAt(project, b), documentAt(project, c)]
    return updateSource(project, sourceId, [{ reliability: pick(reliabilityGrades, c) }, { cites: other ? [other.sourceId] : [] }, { documents: document ? [document.documentId] : [] }, { title: `Renamed ${c}`, cites: [] }][b % 4] ?? {})
  }),
  removeSource: (project, a) => forOne(sourceAt(project, a), ({ sourceId }) => removeSource(project, sourceId)),
  addEvidence: (project, a, b, c) => forOne(claimAt(project, a), ({ claimId }) => addEvidence(project, { claimId, sourceId: sourceAt(project, b)?.sourceId ?? null, passage: c % 2 === 0 ? passageAt(project, b, c) : null, stance: pick(stances, c) ?? 'context' }).delta),
  updateEvidence: (project, a, b, c) => forOne(pick(claimAt(project, a)?.evidence ?? [], b), ({ evidenceId }) => updateEvidence(project, evidenceId, c % 2 === 0 ? { credibility: 2, note: `n${c}` } : { sourceId: sourceAt(project, c)?.sourceId ?? null })),
  removeEvidence: (project, a, b) => forOne(pick(claimAt(project, a)?.evidence ?? [], b), ({ evidenceId }) => removeEvidence(project, evidenceId)),
  addJudgement: (project, a, b, c) => forOne(claimAt(project, a), ({ claimId }) => addJudgement(project, { claimId, likelihood: `${b % 101}`, verdict: pick(verdictIds, c), rationale: `Because ${c}` }).delta),
  addCritique: (project, a, b, c) => forOne(targetAt(project, a, b, c), (target) => addCritique(project, { ...target, type: pick(critiqueTypes, b) ?? 'stale', severity: 'minor', text: `Not so ${c}` }).delta),
  criticisePassage: (project, a, b, c) => forOne(passageAt(project, a, b), (passage) => criticisePassage(project, { claimId: c % 3 === 0 ? claimAt(project, c)?.claimId ?? null : null, passage, type: pick(critiqueTypes, b) ?? 'stale', severity: 'major', text: `It does not fit ${c}` }).delta),
  updateCritique: (project, a, b, c) => forOne(critiqueAt(project, a, b), ({ critiqueId }) => updateCritique(project, critiqueId, { text: `Still not ${c}`, severity: 'major' })),
  replyToCritique: (project, a, b, c) => forOne(critiqueAt(project, a, b), ({ critiqueId }) => replyToCritique(project, critiqueId, { kind: (['reply', 'answer', 'withdrawal'] as const)[c % 3]!, text: 'Well.' })),
  addSavedView: (project, a) => addSavedView(project, { name: `View ${a % 5}`, view: 'claims', definition: '{}' }).delta,
  renameSavedView: (project, a, b) => forOne(savedViewAt(project, a), ({ savedViewId }) => renameSavedView(project, savedViewId, `Named ${b % 5}`)),
  updateSavedView: (project, a, b) => forOne(savedViewAt(project, a), ({ savedViewId }) => updateSavedView(project, savedViewId, JSON.stringify({ b }))),
  removeSavedView: (project, a) => forOne(savedViewAt(project, a), ({ savedViewId }) => removeSavedView(project, savedViewId)),
  setPrediction: (project, a, b, c) => forOne(claimAt(project, a), ({ claimId }) => setPrediction(project, claimId, { criterion: `It is seen ${b % 3}`, dueOn: `20${30 + (c % 9)}`, topic: `t${c % 2}` })),
  resolvePrediction: (project, a, b) => forOne(predictedAt(project, a), ({ claimId }) => resolvePrediction(project, claimId, { outcome: pick(predictionOutcomes, b) ?? 'void', resolution: 'Seen.' })),
  reopenPrediction: (project, a) => forOne(predictedAt(project, a), ({ claimId }) => reopenPrediction(project, claimId)),
  removePrediction: (project, a) => forOne(predictedAt(project, a), ({ claimId }) => removePrediction(project, claimId)),
  addAssumption: (project, a, b) => addAssumption(project, { claimId: b % 3 === 0 ? null : claimAt(project, a)?.claimId ?? null, text: `Granted ${b}`, wouldChange: 'A sighting.' }).delta,
  updateAssumption: (project, a, b, c) => forOne(assumptionAt(project, a), ({ assumptionId }) => updateAssumption(project, assumptionId, [{ standing: pick(assumptionStandings, c) }, { claimId: claimAt(project, b)?.claimId ?? null }, { claimId: null, text: `Granted still ${c}` }][c % 3] ?? {})),
  removeAssumption: (project, a) => forOne(assumptionAt(project, a), ({ assumptionId }) => removeAssumption(project, assumptionId)),
  requestReview: (project, a, b) => forOne(claimAt(project, a), ({ claimId }) => requestReview(project, { claimId, reviewer: pick(['Ada', 'Bo', 'Cy'], b) ?? 'Cy', note: 'Please.' }).delta),
  withdrawReview: (project, a) => forOne(pick(claimsIn(project).flatMap(({ reviews }) => reviews), a), ({ reviewId }) => withdrawReview(project, reviewId)),
  dismissFinding: (project, a, b) => dismissFinding(project, { key: `vague-word:${a % 3}`, check: 'vague-word', reason: `Because ${b}` }),
  restoreFinding: (project, a) => restoreFinding(project, `vague-word:${a % 3}`),
  updateProject: (project, a) => updateProject(project, a % 2 === 0 ? { title: `Study ${a % 3}` } : { standard: a % 3 === 0 ? 'icd203' : 'percent' }),
  addQuestion: (project, a) => addQuestion(project, { text: `What of ${a}?` }).delta,
  updateQuestion: (project, a, b) => forOne(questionAt(project, a), ({ questionId }) => updateQuestion(project, questionId, { text: `And of ${b}?` })),
  removeQuestion: (project, a) => forOne(questionAt(project, a), ({ questionId }) => removeQuestion(project, questionId)),
  addHypothesis: (project, a, b) => forOne(questionAt(project, a), ({ questionId }) => addHypothesis(project, { questionId, text: `Because of ${b}` }).delta),
  updateHypothesis: (project, a, b, c) => forOne(pick(questionAt(project, a)?.hypotheses ?? [], b), ({ hypothesisId }) => updateHypothesis(project, hypothesisId, c % 2 === 0 ? { place: c % 3 } : { text: `Not because of ${c}` })),
  removeHypothesis: (project, a, b) => forOne(pick(questionAt(project, a)?.hypotheses ?? [], b), ({ hypothesisId }) => removeHypothesis(project, hypothesisId)),
  addMatrixItem: (project, a, b, c) => forOne(questionAt(project, a), ({ questionId }) => addMatrixItem(project, { questionId, text: `Seen ${b}`, evidenceId: pick(claimAt(project, c)?.evidence ?? [], b)?.evidenceId ?? null }).delta),
  updateMatrixItem: (project, a, b, c) => forOne(pick(questionAt(project, a)?.items ?? [], b), ({ itemId }) => updateMatrixItem(project, itemId, c % 2 === 0 ? { place: c % 3 } : { credibility: 'high' })),
  removeMatrixItem: (project, a, b) => forOne(pick(questionAt(project, a)?.items ?? [], b), ({ itemId }) => removeMatrixItem(project, itemId)),
  rateCell: (project, a, b, c) => forOne(questionAt(project, a), ({ hypotheses, items }) => forOne(pick(items, b), ({ itemId }) => forOne(pick(hypotheses, c), ({ hypothesisId }) => rateCell(project, { itemId, hypothesisId, rating: pick([...matrixRatings, null], b + c) ?? null })))),
  addEntityDate: (project, a, b) => addEntityDate(project, { name: `Office ${a % 5}`, aliases: b % 2 === 0 ? ['The office'] : [], beganOn: '1991' }).delta,
  updateEntityDate: (project, a, b) => forOne(pick(snapshotOf(project).lists.entityDates, a), ({ entityDateId }) => updateEntityDate(project, entityDateId, b % 2 === 0 ? { endedOn: '2001-05' } : { name: `Renamed ${b % 3}`, aliases: ['x'] })),
  removeEntityDate: (project, a) => forOne(pick(snapshotOf(project).lists.entityDates, a), ({ entityDateId }) => removeEntityDate(project, entityDateId)),
  setSetting: (project, a, b) => forOne(pick<readonly [SettingName, string | null]>([['edge-rule', edgeRuleText(b % 2 === 0 ? 'lower' : 'upper')], ['verdict-scale', verdictScaleText(defaultVerdictScale.map((verdict) => (verdict.id === 'mixed' ? { ...verdict, words: `Mixed ${b % 3}` } : verdict)))], ['edge-rule', null], ['verdict-scale', null]], a), ([name, value]) => setSetting(project, name, value)),
  undo: undoLast,
  redo: redoLast,
}
const questionAt = (project: OpenProject, a: number) => pick(snapshotOf(project).lists.questions, a)
const savedViewAt = (project: OpenProject, a: number) => pick(snapshotOf(project).lists.savedViews, a)
const someOf = <Item>(items: readonly Item[], act: (items: readonly Item[]) => Delta | null): Delta | null => (items.length > 0 ? act(items) : null)
const predictedAt = (project: OpenProject, a: number) => pick(claimsIn(project).filter(({ prediction }) => prediction !== null), a)
const assumptionAt = (project: OpenProject, a: number) => pick(snapshotOf(project).lists.assumptions, a)
const aFigure: ClaimFigure = { quote: '4 ships', value: 4, low: null, high: null, unit: 'ships', currency: null, per: null, approximator: null, asOf: null }
const forOne = <Item>(item: Item | null | undefined, act: (item: Item) => Delta | null): Delta | null => (item ? act(item) : null)
function targetAt(project: OpenProject, a: number, b: number, c: number) {
  const target = pick(critiqueTargets, c) ?? 'claim'
  const claim = claimAt(project, a)
  const targetId = { claim: claim?.claimId, mark: pick(claim?.marks ?? [], b)?.markId, source: sourceAt(project, a)?.sourceId, evidence: pick(claim?.evidence ?? [], b)?.evidenceId, judgement: pick(claim?.judgements ?? [], b)?.judgementId }[target]
  return targetId === undefined ? null : { target, targetId }
}
const critiqueAt = (project: OpenProject, a: number, b: number) => pick([...(claimAt(project, a)?.critiques ?? []), ...(sourceAt(project, b)?.critiques ?? [])], b)

/** Refusals that are part of ordinary work. */
const refusals: readonly FaultCode[] = ['document-in-use', 'last-mark', 'claim-has-work', 'source-in-use', 'source-cites-itself', 'critique-settled', 'prediction-resolved', 'reviewer-is-asker', 'review-open', 'review-settled', 'nothing-to-undo', 'nothing-to-redo', 'span-invalid']
async function attempt(action: Action, project: OpenProject, choices: readonly [number, number, number]): Promise<Delta | null> {
  try {
    return await action(project, ...choices)
  } catch (error) {
    if (refusals.some((code) => isFault(error, code))) return null
    throw error
  }
}

const choice = fc.nat(10_000)
/** Undo and redo come often enough to meet one another, however many actions there are. */
const someAction = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...Object.keys(actions)) }, { weight: 1, arbitrary: fc.constantFrom('undo', 'redo') })
const steps = fc.array(fc.record({ name: someAction, by: fc.constantFrom('Ada', 'Bo'), choices: fc.tuple(choice, choice, choice) }), { minLength: 40, maxLength: 120, size: 'max' })

describe('a delta', () => {
  test('of any action, undo and redo brings a window to what it would be told on asking anew', async () => {
    const done = new Map<string, number>()
    await fc.assert(fc.asyncProperty(steps, async (all) => {
      const project = aProject()
      for (const name of ['importPasted', 'addClaim', 'addSource', 'addClaim', 'importPasted', 'addEvidence', 'addQuestion', 'addHypothesis', 'addHypothesis', 'addMatrixItem', 'setPrediction', 'requestReview', 'addAssumption', 'dismissFinding']) await actions[name]!(project, 1, 2, 3)
      let window = held(project)
      for (const { name, by, choices } of all) {
        project.analyst = by
        const delta = await attempt(actions[name]!, project, choices)
        if (!delta) continue
        done.set(name, (done.get(name) ?? 0) + 1)
        window = after(window, delta)
        expect({ name, ...compared(window) }).toEqual({ name, ...compared(held(project)) })
      }
      project.db.close()
    }), { numRuns: 20 })
    expect([...done.keys()].toSorted()).toEqual(Object.keys(actions).toSorted())
  }, 300_000)

  test('of a job over many files is all of theirs at once', async () => {
    const project = aProject()
    const folder = aFolder()
    const paths = ['one', 'two', 'three'].map((name) => join(folder, `${name}.txt`))
    for (const path of paths) writeFileSync(path, `The words of ${path}.`)
    const before = held(project)
    const { delta, results } = await importFiles(project, [...paths, paths[0]!, join(folder, 'nowhere.txt')], quietJob)
    expect(results.map(({ status }) => status)).toEqual(['imported', 'imported', 'imported', 'unchanged', 'refused'])
    expect(compared(after(before, delta!))).toEqual(compared(held(project)))
  })

  test('that is applied twice is the same as once', async () => {
    const project = aProject()
    const before = held(project)
    const { delta } = await importPasted(project, { text: 'Some words.' })
    expect(after(after(before, delta!), delta!)).toEqual(after(before, delta!))
  })
})
