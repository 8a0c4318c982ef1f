import type { ChangeId, ClaimId, DocumentId, SourceId } from './ids.ts'
import type { AnalystRecord, ClaimRecord, ProjectRecord, SourceRecord, TagRecord } from './claim.ts'
import type { ShortLists } from './project-lists.ts'
import type { DocumentRecord } from './document.ts'

/** One row of the append-only history. */
export interface ChangeRecord {
  readonly changeId: ChangeId
  readonly seq: number
  readonly kind: 'action' | 'undo' | 'redo'
  /** What was done, as a menu would say it: "Mark claim", "Judge claim 3". For undo and redo: the label of what was undone. */
  readonly label: string
  readonly actor: string
  readonly at: string
  /** Seq of the action an undo or redo is about; null for an action. */
  readonly target: number | null
}
export interface UndoState {
  /** Label of what undo would take back now, or null. */
  readonly undo: string | null
  readonly redo: string | null
}

/** What a write changed: each record as it now is, and the ids of what is gone. The window replaces and removes; it never asks again. */
export interface Delta {
  /** What was recorded; null where the write changed nothing. */
  readonly change: ChangeRecord | null
  readonly history: UndoState
  readonly project: ProjectRecord
  readonly documents: readonly DocumentRecord[]
  readonly removedDocuments: readonly DocumentId[]
  readonly claims: readonly ClaimRecord[]
  readonly removedClaims: readonly ClaimId[]
  readonly sources: readonly SourceRecord[]
  readonly removedSources: readonly SourceId[]
  /** The whole lists, where one of them changed; else null. */
  readonly analysts: readonly AnalystRecord[] | null
  readonly tags: readonly TagRecord[] | null
  /** Those of the short lists that changed, each whole. */
  readonly lists: Partial<ShortLists>
}
