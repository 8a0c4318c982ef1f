import type { AssumptionRecord, AssumptionStanding, MatrixRating, MatrixWeight, PredictionOutcome, PredictionRecord, QuestionRecord, ReviewRecord, ReviewStatus } from '#core/domain/judging.ts'
import type { AnalystId, AssumptionId, ClaimId, EvidenceId, HypothesisId, JudgementId, MatrixItemId, PredictionId, QuestionId, ReviewId } from '#core/domain/ids.ts'
import { query, type Reader } from '../database.ts'
import { groupedBy, idsIn } from './rows.ts'

export const predictionsOfClaims = (reader: Reader, claimIds: readonly string[]): PredictionRecord[] =>
  reader.all(query.selectFrom('prediction').innerJoin('analyst', 'analyst.id', 'prediction.analystId').selectAll('prediction').select('analyst.name as analyst')
    .where('prediction.claimId', 'in', idsIn(claimIds)))
    .map(({ id, claimId, analystId: _analystId, outcome, createdAt, ...said }) => ({ ...said, predictionId: id as PredictionId, claimId: claimId as ClaimId, outcome: outcome as PredictionOutcome | null, at: createdAt }))

/** Oldest first. */
export const reviewsOfClaims = (reader: Reader, claimIds: readonly string[]): ReviewRecord[] =>
  reader.all(query.selectFrom('review').innerJoin('analyst', 'analyst.id', 'review.analystId').selectAll('review').select('analyst.name as analyst')
    .where('review.claimId', 'in', idsIn(claimIds)).orderBy('review.createdAt').orderBy('review.id'))
    .map(({ id, claimId, judgementId, analystId: _analystId, status, createdAt, ...said }) => ({ ...said, reviewId: id as ReviewId, claimId: claimId as ClaimId, judgementId: judgementId as JudgementId | null, status: status as ReviewStatus, at: createdAt }))

/** Every assumption, by age. */
export const assumptionsOf = (reader: Reader): AssumptionRecord[] => reader.all(assumptionRows()).map(assumptionOf)
export const assumptionsOfClaims = (reader: Reader, claimIds: readonly string[]): AssumptionRecord[] =>
  reader.all(assumptionRows().where('assumption.claimId', 'in', idsIn(claimIds))).map(assumptionOf)

const assumptionRows = () => query.selectFrom('assumption').innerJoin('analyst', 'analyst.id', 'assumption.analystId').selectAll('assumption').select('analyst.name as analyst')
  .orderBy('assumption.createdAt').orderBy('assumption.id')
const assumptionOf = (row: { id: string; claimId: string | null; text: string; wouldChange: string; standing: string; createdAt: string; analyst: string }): AssumptionRecord => ({
  assumptionId: row.id as AssumptionId, claimId: row.claimId as ClaimId | null, text: row.text, wouldChange: row.wouldChange,
  standing: row.standing as AssumptionStanding, analyst: row.analyst, at: row.createdAt,
})

/** Every question with its hypotheses, its evidence and every analyst's ratings; by age. */
export function questionsOf(reader: Reader): QuestionRecord[] {
  const questions = reader.all(query.selectFrom('question').innerJoin('analyst', 'analyst.id', 'question.analystId').selectAll('question').select('analyst.name as analyst').orderBy('question.id'))
  if (questions.length === 0) return []
  const hypotheses = groupedBy(reader.all(query.selectFrom('hypothesis').selectAll().orderBy('ordinal').orderBy('id')), 'questionId')
  const items = groupedBy(reader.all(query.selectFrom('matrixItem').selectAll().orderBy('ordinal').orderBy('id')), 'questionId')
  const cells = groupedBy(reader.all(query.selectFrom('matrixCell').innerJoin('analyst', 'analyst.id', 'matrixCell.analystId').selectAll('matrixCell').select('analyst.name as analyst').orderBy('matrixCell.id')), 'itemId')
  return questions.map(({ id, text, note, analyst, createdAt }) => ({
    questionId: id as QuestionId, text, note, analyst, at: createdAt,
    hypotheses: (hypotheses.get(id) ?? []).map((row) => ({ hypothesisId: row.id as HypothesisId, text: row.text, note: row.note })),
    items: (items.get(id) ?? []).map((row) => ({
      itemId: row.id as MatrixItemId, text: row.text, evidenceId: row.evidenceId as EvidenceId | null,
      credibility: row.credibility as MatrixWeight, relevance: row.relevance as MatrixWeight,
      cells: (cells.get(row.id) ?? []).map((cell) => ({ hypothesisId: cell.hypothesisId as HypothesisId, analystId: cell.analystId as AnalystId, analyst: cell.analyst, rating: cell.rating as MatrixRating })),
    })),
  }))
}

/** Every verdict that any judgement was given in, latest or not. */
export const verdictsGiven = (reader: Reader): ReadonlySet<string> =>
  new Set(reader.all(query.selectFrom('judgement').select('verdict').distinct().where('verdict', 'is not', null)).flatMap(({ verdict }) => verdict ?? []))
