import type { DateFieldId, DatePreset, DateRange } from '#core/claims-table/date-ranges.ts'
import { none, type ColumnId, type FieldId } from '#core/claims-table/fields.ts'
import type { DocumentId } from '#core/domain/ids.ts'
import { credibilityOf, reliabilityOf } from '#core/standards/admiralty.ts'
import { kindOf, priorityOf, statusOf } from '#core/standards/claim-words.ts'
import { confidenceOf } from '#core/standards/confidence.ts'
import { claimKinds, claimStatuses, confidenceLevels, credibilityGrades, priorities, reliabilityGrades, standardIds, type StandardId, type VerdictId } from '#core/standards/ids.ts'
import { standardOf, termById, wordsOf } from '#core/standards/likelihood.ts'
import { dateInWords } from '#renderer/words/dates.ts'
import { verdictInScale, type VerdictScale } from '#core/standards/verdict-scale.ts'

/** Words of the claims table. Complete by type. */

export const fieldWords = {
  status: 'Status', kind: 'Kind', priority: 'Priority', verdict: 'Verdict', likelihood: 'Likelihood', confidence: 'Confidence', reliability: 'Source grade',
  credibility: 'Credibility', evidence: 'Evidence', critique: 'Critiques', finding: 'Findings', review: 'Review', prediction: 'Predictions',
  changed: 'Since I last looked', assignee: 'Assigned to', analyst: 'Analyst', tag: 'Tags', document: 'Document', year: 'About the year', published: 'Published in',
} satisfies Record<FieldId, string>

export const columnWords = {
  number: 'No.', statement: 'Statement', kind: 'Kind', status: 'Status', priority: 'Priority', verdict: 'Verdict', likelihood: 'Likelihood', confidence: 'Confidence',
  reliability: 'Source', credibility: 'Credibility', evidence: 'Evidence', critiques: 'Critiques', findings: 'Findings', assignee: 'Assigned to', tags: 'Tags',
  document: 'Document', asOf: 'As of', analyst: 'Marked by', markedAt: 'Marked', due: 'Due', review: 'Review', changed: 'Changed',
} satisfies Record<ColumnId, string>

export const dateFieldWords = { claimed: 'Date claimed', published: 'Date published', judged: 'Date judged', due: 'Date due' } satisfies Record<DateFieldId, string>

export const datePresetWords = {
  'before-today': 'Before today', today: 'Today', 'last-7-days': 'In the last 7 days', 'last-30-days': 'In the last 30 days', 'next-7-days': 'In the next 7 days',
  'next-30-days': 'In the next 30 days', 'this-year': 'This year', 'last-year': 'Last year',
} satisfies Record<DatePreset, string>

/** From when to when, both included. */
export function rangeInWords({ from, to }: DateRange): string {
  if (from === to) return dateInWords(from)
  return [...(from === null ? [] : [`from ${dateInWords(from)}`]), ...(to === null ? [] : [`to ${dateInWords(to)}`])].join(' ')
}

/** What a claim is said to have where it has no value. */
const noneWords = {
  status: 'No status', kind: 'No kind', priority: 'No priority', verdict: 'No verdict yet', likelihood: 'No likelihood yet', confidence: 'No confidence yet', reliability: 'Not graded',
  credibility: 'Not graded', evidence: 'No evidence', critique: 'No critique', finding: 'No finding', review: 'No review', prediction: 'No prediction', changed: 'Unchanged',
  assignee: 'Nobody', analyst: 'Nobody', tag: 'No tag', document: 'No document', year: 'No date', published: 'No date',
} satisfies Record<FieldId, string>

const listedWords: { readonly [Field in FieldId]?: Readonly<Record<string, string>> } = {
  status: wordsBy(claimStatuses, (id) => statusOf(id).words),
  kind: wordsBy(claimKinds, (id) => kindOf(id).words),
  priority: wordsBy(priorities, (id) => priorityOf(id).words),
  confidence: wordsBy(confidenceLevels, (id) => capital(confidenceOf(id).words)),
  reliability: wordsBy(reliabilityGrades, (id) => `${id} – ${reliabilityOf(id).words.toLowerCase()}`),
  credibility: wordsBy(credibilityGrades, (id) => `${id} – ${credibilityOf(id).words.toLowerCase()}`),
  evidence: { supports: 'Only in support', contradicts: 'Only against', both: 'On both sides', context: 'Only for context' },
  critique: { open: 'Open', settled: 'All settled' },
  finding: { found: 'With a finding' },
  review: { mine: 'Waiting for my review', requested: 'Needs review', done: 'Reviewed' },
  prediction: { due: 'Due', open: 'Not due yet', resolved: 'Resolved' },
  changed: { others: 'Changed by others', me: 'Changed by me only' },
}

/** What the words of a value need to know of the project. */
export interface WordsFrom {
  readonly standard: StandardId
  readonly wordRow: 1 | 2
  readonly verdicts: VerdictScale
  readonly titleOf: (documentId: DocumentId) => string | null
}

/** A value of a field in words. */
export function valueInWords(field: FieldId, value: string, from: WordsFrom): string {
  if (value === none) return noneWords[field]
  if (field === 'likelihood') return likelihoodInWords(value, from)
  if (field === 'verdict') return verdictInScale(from.verdicts, value as VerdictId).words
  if (field === 'document') return from.titleOf(value as DocumentId) ?? 'A document that is gone'
  return listedWords[field]?.[value] ?? value
}

/** A term of another standard than the project's says whose it is: standards share words for different bands. */
function likelihoodInWords(value: string, { standard: usual, wordRow }: WordsFrom): string {
  const [standard = '', id = ''] = value.split(':')
  const known = standardIds.find((each) => each === standard)
  const term = known ? termById(known, id) : null
  if (!known || !term) return 'A number without a term'
  return known === usual ? capital(wordsOf(term, wordRow)) : `${capital(wordsOf(term, wordRow))} (${standardOf(known).name})`
}

/** What the rows have in common of which a column knows nothing. */
export const apartWords = (by: ColumnId): string =>
  ({ reliability: 'No grade, or F: cannot be judged', credibility: 'No grade, or 6: cannot be judged', verdict: 'No verdict yet', likelihood: 'No likelihood yet', confidence: 'No confidence yet', findings: 'Not checked', changed: 'Unchanged' } as Partial<Record<ColumnId, string>>)[by] ??
  `Nothing under “${columnWords[by]}”`

function wordsBy<Id extends string | number>(ids: readonly Id[], words: (id: Id) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [String(id), words(id)]))
}
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
