import type { Span } from './document.ts'
import type { ClaimId, DocumentId } from './ids.ts'

/** One place a query was found. `start`/`end` span the passage in the canonical text (a block), or the statement. */
export interface SearchHit {
  readonly kind: 'document' | 'claim'
  readonly id: DocumentId | ClaimId
  readonly documentId: DocumentId | null
  /** The first match, UTF-16, in the canonical text (documents) or in the statement (claims). */
  readonly start: number
  readonly end: number
  /** Plain text around the match, and where in it the matched words are. */
  readonly snippet: string
  readonly matches: readonly Span[]
  /** SQLite's bm25: smaller is better. */
  readonly rank: number
}
