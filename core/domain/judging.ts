import type { ClaimId, AnalystId, AssumptionId, EvidenceId, HypothesisId, JudgementId, MatrixItemId, PredictionId, QuestionId, ReviewId } from './ids.ts'

/** A figure of a claim as data. `value` for one number, `low` and `high` for a range, open where null. As printed by `assay claim`. */
export interface ClaimFigure {
  readonly quote: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** The unit, or what is counted. */
  readonly unit: string | null
  /** ISO 4217. */
  readonly currency: string | null
  /** "year", "month", "total", "person" …: what it is a rate of. */
  readonly per: string | null
  readonly approximator: string | null
  /** ISO date the figure holds as of. */
  readonly asOf: string | null
}
/** A date of a claim as data: ISO dates, both ends included, open where null. */
export interface ClaimDate {
  readonly quote: string
  readonly from: string | null
  readonly to: string | null
  readonly precision: string
  readonly relative: boolean
}

export const relevances = ['low', 'medium', 'high'] as const
/** How much a piece of evidence bears on its claim. */
export type Relevance = (typeof relevances)[number]

/** A search that found nothing: evidence of absence, as far as the search went. */
export interface NegativeSearch {
  readonly what: string
  readonly where: string
  /** ISO date. */
  readonly on: string
}

export const predictionOutcomes = ['occurred', 'did-not-occur', 'void'] as const
export type PredictionOutcome = (typeof predictionOutcomes)[number]

/** What makes a claim about the future checkable: when it is due, and by what it will be told. Its probability is the judgement's. */
export interface PredictionRecord {
  readonly predictionId: PredictionId
  readonly claimId: ClaimId
  /** What must be seen for it to count as having occurred. */
  readonly criterion: string
  /** ISO date by which it can be resolved. */
  readonly dueOn: string
  /** A subject to gather predictions by; empty where none was given. */
  readonly topic: string
  /** Null while it is open. `void`: the criterion can no longer be applied. */
  readonly outcome: PredictionOutcome | null
  readonly resolvedOn: string | null
  /** How it was resolved, and by what. */
  readonly resolution: string
  readonly analyst: string
  readonly at: string
}

export const reviewStatuses = ['requested', 'done', 'withdrawn'] as const
export type ReviewStatus = (typeof reviewStatuses)[number]

/** A second person asked to judge a claim without having seen the first judgement. */
export interface ReviewRecord {
  readonly reviewId: ReviewId
  readonly claimId: ClaimId
  /** Name of the analyst who is to judge. */
  readonly reviewer: string
  readonly status: ReviewStatus
  readonly note: string
  /** The judgement that completed it. */
  readonly judgementId: JudgementId | null
  /** Who asked. */
  readonly analyst: string
  readonly at: string
  readonly closedAt: string | null
}

export const assumptionStandings = ['holds', 'in-doubt', 'broken'] as const
export type AssumptionStanding = (typeof assumptionStandings)[number]

/** Something taken for granted, and what would change the analyst's mind about it. Null claim: the whole project rests on it. */
export interface AssumptionRecord {
  readonly assumptionId: AssumptionId
  readonly claimId: ClaimId | null
  readonly text: string
  readonly wouldChange: string
  readonly standing: AssumptionStanding
  readonly analyst: string
  readonly at: string
}

export const matrixRatings = ['CC', 'C', 'N', 'NA', 'I', 'II'] as const
/** Very consistent, consistent, neutral, not applicable, inconsistent, very inconsistent. */
export type MatrixRating = (typeof matrixRatings)[number]
export const matrixWeights = ['low', 'medium', 'high'] as const
export type MatrixWeight = (typeof matrixWeights)[number]

export interface HypothesisRecord { readonly hypothesisId: HypothesisId; readonly text: string; readonly note: string }
export interface MatrixCell { readonly hypothesisId: HypothesisId; readonly analystId: AnalystId; readonly analyst: string; readonly rating: MatrixRating }
export interface MatrixItemRecord {
  readonly itemId: MatrixItemId
  readonly text: string
  /** The evidence of a claim it stands for, where it is one. */
  readonly evidenceId: EvidenceId | null
  readonly credibility: MatrixWeight
  readonly relevance: MatrixWeight
  readonly cells: readonly MatrixCell[]
}
/** A question with its competing hypotheses and the evidence held against each; both in the order the analyst gave. */
export interface QuestionRecord {
  readonly questionId: QuestionId
  readonly text: string
  readonly note: string
  readonly hypotheses: readonly HypothesisRecord[]
  readonly items: readonly MatrixItemRecord[]
  readonly analyst: string
  readonly at: string
}
