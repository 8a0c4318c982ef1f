import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import type { HypothesisRecord, MatrixItemRecord, MatrixRating, MatrixWeight, QuestionRecord } from '#core/domain/judging.ts'
import { newId, type EvidenceId, type HypothesisId, type MatrixItemId, type QuestionId } from '#core/domain/ids.ts'
import { query, type Reader } from '#db/database.ts'
import type { Recorder } from '#db/history/recorder.ts'
import { questionsOf } from '#db/repositories/judging.ts'
import { change, type OpenProject } from '../open-project.ts'
import { present, type Patch } from './claims.ts'
import { shortened } from './sources.ts'

/** A question to be answered by competing hypotheses. */
export function addQuestion(project: OpenProject, { text, note = '' }: { readonly text: string; readonly note?: string | undefined }): { questionId: QuestionId; delta: Delta } {
  const { result, delta } = change(project, `Ask “${shortened(text)}”`, ({ recorder, at, signer }) => {
    const id = newId<'question'>()
    recorder.insert('question', { id, text: text.trim(), note, analystId: signer(), createdAt: at })
    return id
  })
  return { questionId: result, delta }
}

export function updateQuestion(project: OpenProject, questionId: QuestionId, patch: Patch<{ text: string; note: string }>): Delta {
  const { text } = questionOrFault(project.db, questionId)
  return change(project, `Edit the question “${shortened(text)}”`, ({ recorder }) => { recorder.update('question', questionId, present(patch)) }).delta
}

/** Removes a question with its hypotheses, rows and ratings. */
export function removeQuestion(project: OpenProject, questionId: QuestionId): Delta {
  const question = questionOrFault(project.db, questionId)
  return change(project, `Remove the question “${shortened(question.text)}”`, ({ recorder }) => {
    for (const item of question.items) removeItemRows(recorder, item.itemId)
    for (const { hypothesisId } of question.hypotheses) recorder.remove('hypothesis', hypothesisId)
    recorder.remove('question', questionId)
  }).delta
}

/** A further answer to a question, at the end of its list. */
export function addHypothesis(project: OpenProject, { questionId, text, note = '' }: { readonly questionId: QuestionId; readonly text: string; readonly note?: string | undefined }): { hypothesisId: HypothesisId; delta: Delta } {
  const question = questionOrFault(project.db, questionId)
  const { result, delta } = change(project, `Add the hypothesis “${shortened(text)}”`, ({ recorder, at }) => {
    const id = newId<'hypothesis'>()
    recorder.insert('hypothesis', { id, questionId, ordinal: question.hypotheses.length, text: text.trim(), note, createdAt: at })
    return id
  })
  return { hypothesisId: result, delta }
}

export function updateHypothesis(project: OpenProject, hypothesisId: HypothesisId, { place, ...patch }: Patch<{ text: string; note: string; place: number }>): Delta {
  const { question, hypothesis } = hypothesisOrFault(project.db, hypothesisId)
  const label = place === undefined ? 'Edit' : 'Move'
  return change(project, `${label} the hypothesis “${shortened(hypothesis.text)}”`, ({ recorder }) => {
    recorder.update('hypothesis', hypothesisId, present(patch))
    if (place !== undefined) reorder(recorder, 'hypothesis', question.hypotheses.map((each) => each.hypothesisId), hypothesisId, place)
  }).delta
}

/** Removes a hypothesis with every rating under it. */
export function removeHypothesis(project: OpenProject, hypothesisId: HypothesisId): Delta {
  const { hypothesis } = hypothesisOrFault(project.db, hypothesisId)
  return change(project, `Remove the hypothesis “${shortened(hypothesis.text)}”`, ({ recorder }) => {
    for (const { id } of recorder.all(query.selectFrom('matrixCell').select('id').where('hypothesisId', '=', hypothesisId))) recorder.remove('matrixCell', id)
    recorder.remove('hypothesis', hypothesisId)
  }).delta
}

export interface MatrixItemInput {
  readonly questionId: QuestionId
  readonly text?: string | undefined
  /** Evidence of a claim that the row stands for. */
  readonly evidenceId?: EvidenceId | null | undefined
  readonly credibility?: MatrixWeight | undefined
  readonly relevance?: MatrixWeight | undefined
}

/** Adds a row of evidence. Without words of its own it takes those of the evidence it stands for. Faults: `question-not-found`, `evidence-not-found`, `matrix-item-empty`. */
export function addMatrixItem(project: OpenProject, { questionId, text, evidenceId = null, credibility = 'medium', relevance = 'medium' }: MatrixItemInput): { itemId: MatrixItemId; delta: Delta } {
  const question = questionOrFault(project.db, questionId)
  const words = text?.trim() || (evidenceId === null ? '' : wordsOfEvidence(project.db, evidenceId))
  if (words === '') throw new Fault('matrix-item-empty', { questionId })
  const { result, delta } = change(project, `Weigh “${shortened(words)}”`, ({ recorder, at }) => {
    const id = newId<'matrix-item'>()
    recorder.insert('matrixItem', { id, questionId, ordinal: question.items.length, text: words, evidenceId, credibility, relevance, createdAt: at })
    return id
  })
  return { itemId: result, delta }
}

export function updateMatrixItem(project: OpenProject, itemId: MatrixItemId, { place, ...patch }: Patch<{ text: string; credibility: MatrixWeight; relevance: MatrixWeight; place: number }>): Delta {
  const { question, item } = itemOrFault(project.db, itemId)
  const label = place === undefined ? 'Edit' : 'Move'
  return change(project, `${label} the row “${shortened(item.text)}”`, ({ recorder }) => {
    recorder.update('matrixItem', itemId, present(patch))
    if (place !== undefined) reorder(recorder, 'matrixItem', question.items.map((each) => each.itemId), itemId, place)
  }).delta
}

/** Removes a row with its ratings. The evidence it stood for stays with its claim. */
export function removeMatrixItem(project: OpenProject, itemId: MatrixItemId): Delta {
  const { item } = itemOrFault(project.db, itemId)
  return change(project, `Remove the row “${shortened(item.text)}”`, ({ recorder }) => removeItemRows(recorder, itemId)).delta
}

/** Sets, alters or (null) takes back the rating of the analyst at work. Other analysts' ratings stay. Fault: `hypothesis-not-found` also where it is of another question. */
export function rateCell(project: OpenProject, { itemId, hypothesisId, rating }: { readonly itemId: MatrixItemId; readonly hypothesisId: HypothesisId; readonly rating: MatrixRating | null }): Delta {
  const { question, item } = itemOrFault(project.db, itemId)
  const hypothesis = question.hypotheses.find((each) => each.hypothesisId === hypothesisId)
  if (!hypothesis) throw new Fault('hypothesis-not-found', { hypothesisId })
  const label = rating === null ? 'Clear a rating of' : `Rate ${rating} against`
  return change(project, `${label} “${shortened(hypothesis.text)}”`, ({ recorder, at, signer }) => {
    const mine = recorder.first(query.selectFrom('matrixCell').innerJoin('analyst', 'analyst.id', 'matrixCell.analystId').select('matrixCell.id')
      .where('matrixCell.itemId', '=', item.itemId).where('matrixCell.hypothesisId', '=', hypothesisId).where('analyst.name', '=', project.analyst))
    if (rating === null) {
      if (mine) recorder.remove('matrixCell', mine.id)
    } else if (mine) recorder.update('matrixCell', mine.id, { rating })
    else recorder.insert('matrixCell', { id: newId(), itemId, hypothesisId, analystId: signer(), rating, createdAt: at })
  }).delta
}

function removeItemRows(recorder: Recorder, itemId: MatrixItemId): void {
  for (const { id } of recorder.all(query.selectFrom('matrixCell').select('id').where('itemId', '=', itemId))) recorder.remove('matrixCell', id)
  recorder.remove('matrixItem', itemId)
}

/** Puts one thing at a place of its list and numbers the list anew; what keeps its number is not written. */
function reorder(recorder: Recorder, table: 'hypothesis' | 'matrixItem', ids: readonly string[], id: string, place: number): void {
  const others = ids.filter((each) => each !== id)
  const order = [...others.slice(0, place), id, ...others.slice(place)]
  order.forEach((each, ordinal) => recorder.update(table, each, { ordinal }))
}

function wordsOfEvidence(reader: Reader, evidenceId: EvidenceId): string {
  const row = reader.first(query.selectFrom('evidence').leftJoin('source', 'source.id', 'evidence.sourceId').select(['evidence.excerpt', 'evidence.note', 'source.title']).where('evidence.id', '=', evidenceId))
  if (!row) throw new Fault('evidence-not-found', { evidenceId })
  return (row.excerpt || row.note || row.title || '').trim()
}

function questionOrFault(reader: Reader, questionId: QuestionId): QuestionRecord {
  const found = questionsOf(reader).find((question) => question.questionId === questionId)
  if (!found) throw new Fault('question-not-found', { questionId })
  return found
}
function hypothesisOrFault(reader: Reader, hypothesisId: HypothesisId): { question: QuestionRecord; hypothesis: HypothesisRecord } {
  for (const question of questionsOf(reader)) {
    const hypothesis = question.hypotheses.find((each) => each.hypothesisId === hypothesisId)
    if (hypothesis) return { question, hypothesis }
  }
  throw new Fault('hypothesis-not-found', { hypothesisId })
}
function itemOrFault(reader: Reader, itemId: MatrixItemId): { question: QuestionRecord; item: MatrixItemRecord } {
  for (const question of questionsOf(reader)) {
    const item = question.items.find((each) => each.itemId === itemId)
    if (item) return { question, item }
  }
  throw new Fault('matrix-item-not-found', { itemId })
}
