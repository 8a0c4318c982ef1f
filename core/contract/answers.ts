import type { AnalystRecord, ClaimRecord, ProjectRecord, SourceRecord, TagRecord } from '../domain/claim.ts'
import type { Delta, UndoState } from '../domain/change.ts'
import type { DocumentRecord, DocumentText } from '../domain/document.ts'
import type { ShortLists } from '../domain/project-lists.ts'
import type { DocumentId } from '../domain/ids.ts'
import type { Settings } from './shell-contract.ts'
import type { PlainFault } from '../rpc/wire.ts'

/** Everything a window needs to show an opened project's frame; claims come with the document they are marked in. */
export interface ProjectSnapshot {
  readonly project: ProjectRecord
  readonly documents: readonly DocumentRecord[]
  readonly sources: readonly SourceRecord[]
  readonly analysts: readonly AnalystRecord[]
  readonly tags: readonly TagRecord[]
  readonly lists: ShortLists
  readonly history: UndoState
  /** Who is working: the name judgements and critiques are signed with. */
  readonly analyst: string
  readonly opening: ProjectOpening
}

/** What opening the file found and did, for telling the analyst. */
export interface ProjectOpening {
  /** The last session did not end well; everything it had saved was brought back. */
  readonly recovered: boolean
  /** Paths to which journals went that lay beside the file and did not belong to it. */
  readonly setAside: readonly string[]
  /** The file version it was brought up to date from, with the path of the copy made first; null where it was current. */
  readonly migrated: { readonly from: number; readonly backup: string | null } | null
}

/** A document to read. `claims`: those of its claims that were asked for, in reading order. */
export interface OpenedDocument { readonly document: DocumentRecord; readonly text: DocumentText; readonly claims: readonly ClaimRecord[] }

/** What became of one file. `partial`: imported, with something left behind that the warnings name. */
export type ImportResult =
  | { readonly fileName: string; readonly status: 'imported' | 'partial'; readonly document: DocumentRecord }
  | { readonly fileName: string; readonly status: 'unchanged'; readonly documentId: DocumentId; readonly title: string }
  | { readonly fileName: string; readonly status: 'refused'; readonly fault: PlainFault }
  | { readonly fileName: string; readonly status: 'cancelled' }

export interface ImportAnswer { readonly results: readonly ImportResult[]; readonly delta: Delta | null }

/** What an export wrote, and what its format could not carry. */
export interface Receipt {
  readonly written: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
  readonly carried: { readonly claims: number; readonly marks: number; readonly sources: number; readonly evidence: number; readonly judgements: number; readonly critiques: number }
  readonly lost: readonly { readonly what: string; readonly why: string }[]
}

/** What the backend says without being asked. */
export type BackendEvent =
  | { readonly event: 'progress'; readonly job: string; readonly done: number; readonly total: number; readonly item: string }
  | { readonly event: 'project-closed'; readonly reason: string }
  /** Another window changed the project. */
  | { readonly event: 'changed'; readonly delta: Delta }
  /** Another window opened, made or closed a project; what is open now is there to be asked for. */
  | { readonly event: 'project-replaced' }
  /** Another window said who signs from now on. */
  | { readonly event: 'acting-as'; readonly analyst: string }
/** What the shell says without being asked. */
export type ShellEvent =
  | { readonly event: 'backend-restarted'; readonly restarts: number }
  | { readonly event: 'backend-gone'; readonly reason: string }
  | { readonly event: 'command'; readonly command: string }
  | { readonly event: 'open-project'; readonly file: { readonly path: string; readonly seal: string } }
  /** Another window changed what is set for all of them. */
  | { readonly event: 'settings'; readonly settings: Settings }
  | { readonly event: 'appearance'; readonly dark: boolean; readonly highContrast: boolean }
export type AssayEvent = BackendEvent | ShellEvent
