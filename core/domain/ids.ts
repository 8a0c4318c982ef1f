import { v7 } from 'uuid'

declare const brand: unique symbol
/** A UUIDv7 of one kind of row; kinds do not mix. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

export type ProjectId = Id<'project'>
export type AnalystId = Id<'analyst'>
export type DocumentId = Id<'document'>
export type EditionId = Id<'edition'>
/** SHA-256 (hex) over a canonical text and its blocks. */
export type ContentId = Id<'content'>
export type ClaimId = Id<'claim'>
export type MarkId = Id<'mark'>
export type TagId = Id<'tag'>
export type SourceId = Id<'source'>
export type EvidenceId = Id<'evidence'>
export type JudgementId = Id<'judgement'>
export type CritiqueId = Id<'critique'>
export type PredictionId = Id<'prediction'>
export type ReviewId = Id<'review'>
export type AssumptionId = Id<'assumption'>
export type QuestionId = Id<'question'>
export type HypothesisId = Id<'hypothesis'>
export type MatrixItemId = Id<'matrix-item'>
export type DismissalId = Id<'dismissal'>
export type SavedViewId = Id<'saved-view'>
export type EntityDateId = Id<'entity-date'>
export type ChangeId = Id<'change'>

/** A new id; ids made later sort later. */
export const newId = <Kind extends string>(): Id<Kind> => v7() as Id<Kind>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** Whether a string has the form of a row's id. */
export const isId = (value: string): boolean => uuid.test(value)
