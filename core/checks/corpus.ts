import type { ClaimRecord, SourceRecord } from '../domain/claim.ts'
import type { Block } from '../domain/document.ts'
import type { EntityDateRecord } from '../domain/project-lists.ts'
import type { ContentId, DocumentId } from '../domain/ids.ts'
import type { VerdictScale } from '../standards/verdict-scale.ts'

/** A document as the checks read it. Two documents of one content, date and language are read once. */
export interface CheckedDocument {
  readonly documentId: DocumentId
  readonly contentId: ContentId
  readonly title: string
  readonly text: string
  readonly blocks: readonly Block[]
  /** ISO date of day, month or year precision. */
  readonly publishedOn: string | null
  /** BCP 47. */
  readonly language: string | null
}

/** Everything the findings are about. */
export interface CheckedCorpus {
  /** In the order of import. */
  readonly documents: readonly CheckedDocument[]
  readonly claims: readonly ClaimRecord[]
  readonly sources: readonly SourceRecord[]
  /** When bodies, states and treaties existed, as the analysts of the project know it. */
  readonly entityDates?: readonly EntityDateRecord[]
  /** How the project words its verdicts, with those it made for itself; the usual ones where it is left out. */
  readonly verdicts?: VerdictScale
  /** ISO day on which the checking is done: what was due before it is overdue. */
  readonly today: string
}
