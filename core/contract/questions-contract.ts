import { z } from 'zod'
import type { Delta } from '../domain/change.ts'
import type { HypothesisId, MatrixItemId, QuestionId } from '../domain/ids.ts'
import { call, type Contract } from './define.ts'
import * as is from './inputs.ts'

const questionId = is.idOf<'question'>()
const hypothesisId = is.idOf<'hypothesis'>()
const itemId = is.idOf<'matrix-item'>()
/** Where in its list a thing shall stand, from 0. */
const place = z.int().min(0).max(10_000)

/** Questions with competing hypotheses, and the matrix of evidence against them. */
export const questionsContract = {
  questions: {
    add: call(z.strictObject({ text: is.someProse, note: is.prose.optional() })).returns<{ questionId: QuestionId; delta: Delta }>(),
    update: call(z.strictObject({ questionId, text: is.someProse.optional(), note: is.prose.optional() })).returns<{ delta: Delta }>(),
    /** With its hypotheses, evidence rows and every rating. One undo brings all of it back. */
    remove: call(z.strictObject({ questionId })).returns<{ delta: Delta }>(),
    addHypothesis: call(z.strictObject({ questionId, text: is.someProse, note: is.prose.optional() })).returns<{ hypothesisId: HypothesisId; delta: Delta }>(),
    updateHypothesis: call(z.strictObject({ hypothesisId, text: is.someProse.optional(), note: is.prose.optional(), place: place.optional() })).returns<{ delta: Delta }>(),
    removeHypothesis: call(z.strictObject({ hypothesisId })).returns<{ delta: Delta }>(),
    /** A row in the analyst's words, or one that stands for evidence of a claim; then its words come from the evidence where none are given. */
    addItem: call(z.strictObject({ questionId, text: is.someProse.optional(), evidenceId: is.idOf<'evidence'>().nullable().optional(), credibility: is.matrixWeight.optional(), relevance: is.matrixWeight.optional() })).returns<{ itemId: MatrixItemId; delta: Delta }>(),
    updateItem: call(z.strictObject({ itemId, text: is.someProse.optional(), credibility: is.matrixWeight.optional(), relevance: is.matrixWeight.optional(), place: place.optional() })).returns<{ delta: Delta }>(),
    removeItem: call(z.strictObject({ itemId })).returns<{ delta: Delta }>(),
    /** What the analyst at work says of a hypothesis in the light of a row; null takes it back. */
    rate: call(z.strictObject({ itemId, hypothesisId, rating: is.matrixRating.nullable() })).returns<{ delta: Delta }>(),
  },
} satisfies Contract
