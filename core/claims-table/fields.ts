import { claimKinds, claimStatuses, confidenceLevels, credibilityGrades, priorities, reliabilityGrades, standardIds } from '../standards/ids.ts'
import { termsOf } from '../standards/likelihood.ts'

/**
 * What claims can be narrowed and grouped by. Spoken in saved views: never renamed. `year` is of the time a claim is
 * about, `published` of the documents it is marked in.
 */
export const fieldIds = [
  'status', 'kind', 'priority', 'verdict', 'likelihood', 'confidence', 'reliability', 'credibility', 'evidence', 'critique', 'finding',
  'review', 'prediction', 'changed', 'assignee', 'analyst', 'tag', 'document', 'year', 'published',
] as const
export type FieldId = (typeof fieldIds)[number]

/** The value of a claim that has none: no verdict, no tag, nobody assigned. */
export const none = ''

/** The values of a field in the order in which they are shown; null where people make them up, or order them for their project. */
export const listedValues: { readonly [Field in FieldId]: readonly string[] | null } = {
  status: claimStatuses,
  kind: claimKinds,
  priority: priorities.toReversed(),
  verdict: null,
  likelihood: [...standardIds.flatMap((standard) => termsOf(standard).map((term) => `${standard}:${term.id}`)), 'number'],
  confidence: confidenceLevels.toReversed(),
  reliability: reliabilityGrades,
  credibility: credibilityGrades.map(String),
  evidence: ['supports', 'contradicts', 'both', 'context'],
  critique: ['open', 'settled'],
  finding: ['found'],
  review: ['mine', 'requested', 'done'],
  prediction: ['due', 'open', 'resolved'],
  changed: ['others', 'me'],
  assignee: null,
  analyst: null,
  tag: null,
  document: null,
  year: null,
  published: null,
}

/** Whether a value says that nothing is known: none at all, and the grades F and 6. Such values stand apart from the order of the others. */
export const isUnknown = (field: FieldId, value: string): boolean =>
  value === none || (field === 'reliability' && value === 'F') || (field === 'credibility' && value === '6')

/**
 * Columns of the table. Spoken in saved views: never renamed. `document` is the place in reading order, `markedAt` when
 * the claim was made, `due` when its prediction is.
 */
export const columnIds = [
  'number', 'statement', 'kind', 'status', 'priority', 'verdict', 'likelihood', 'confidence', 'reliability', 'credibility', 'evidence',
  'critiques', 'findings', 'assignee', 'tags', 'document', 'asOf', 'analyst', 'markedAt', 'due', 'review', 'changed',
] as const
export type ColumnId = (typeof columnIds)[number]
