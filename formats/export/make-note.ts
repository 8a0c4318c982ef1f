import type { ClaimRecord, ProjectRecord, SourceRecord } from '#core/domain/claim.ts'
import type { DocumentRecord, DocumentText } from '#core/domain/document.ts'
import type { Note, NoteScope } from '#core/domain/note.ts'

export interface NoteMaterial {
  readonly project: ProjectRecord
  /** All documents of the project in the order of the library, which is the reading order of the note. */
  readonly documents: readonly DocumentRecord[]
  /** Texts of the editions that marks and passages stand in; one that is missing leaves its quotes without a place. */
  readonly texts: readonly DocumentText[]
  /** All claims of the project, or at least those in scope. */
  readonly claims: readonly ClaimRecord[]
  readonly sources: readonly SourceRecord[]
  readonly scope: NoteScope
  /** ISO 8601 moment. */
  readonly madeAt: string
}

/** The note of a project, a document or chosen claims. Pure. A scope without claims gives a note that says so. */
export function makeNote(material: NoteMaterial): Note {
  throw new Error(`The note of ${material.project.title} cannot be made yet.`)
}
