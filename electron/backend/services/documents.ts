import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import type { DocumentFacts, Extraction } from '#core/domain/document.ts'
import { newId, type DocumentId } from '#core/domain/ids.ts'
import { query } from '#db/database.ts'
import { keepContent, keepOriginal, sha256Of } from '#db/repositories/contents.ts'
import { documentOfOriginal, documentOrFault } from '#db/repositories/documents.ts'
import { change, type OpenProject } from '../open-project.ts'
import { present, type Patch } from './claims.ts'
import { shortened } from './sources.ts'

/** A document about to be kept: the bytes as they came, and what reading them gave. */
export interface Arrival { readonly fileName: string; readonly bytes: Uint8Array; readonly extraction: Extraction }

/** The document that holds exactly these bytes, so that the same file is read and kept once. */
export const alreadyImported = (project: OpenProject, bytes: Uint8Array): { documentId: DocumentId; title: string } | null =>
  documentOfOriginal(project.db, sha256Of(bytes))

/** Keeps a document: bytes, canonical text, blocks and search index in one transaction. Fault: `document-already-imported`. */
export function keepDocument(project: OpenProject, { fileName, bytes, extraction }: Arrival): { documentId: DocumentId; delta: Delta } {
  const known = alreadyImported(project, bytes)
  if (known) throw new Fault('document-already-imported', known)
  const { facts } = extraction
  const { result, delta } = change(project, `Import “${shortened(facts.title)}”`, ({ recorder, at }) => {
    const documentId = newId<'document'>()
    const originalSha256 = keepOriginal(recorder, bytes)
    const contentId = keepContent(recorder, extraction)
    recorder.insert('document', { id: documentId, ordinal: recorder.next('document'), ...facts, createdAt: at })
    recorder.insert('edition', {
      id: newId(), documentId, number: 1, originalSha256, contentId, fileName, mediaType: extraction.mediaType, encoding: extraction.encoding,
      steps: JSON.stringify(extraction.steps), warnings: JSON.stringify(extraction.warnings), importedAt: at,
    })
    return documentId
  })
  return { documentId: result, delta }
}

/** Changes what is said about a document; its text is never touched. Fault: `document-not-found`. */
export function updateDocument(project: OpenProject, documentId: DocumentId, facts: Patch<DocumentFacts>): Delta {
  const { title } = documentOrFault(project.db, documentId)
  return change(project, `Edit the facts of “${shortened(title)}”`, ({ recorder }) => { recorder.update('document', documentId, present(facts)) }).delta
}

/** Takes a document out of the project. Refused with `document-in-use` while claims or evidence stand on it. */
export function removeDocument(project: OpenProject, documentId: DocumentId): Delta {
  const { title, claims } = documentOrFault(project.db, documentId)
  const resting = project.db.read<{ claimId: string }>(
    'SELECT DISTINCT v.claimId FROM evidence v JOIN edition e ON e.id = v.editionId WHERE e.documentId = ?', documentId).length
  if (claims + resting > 0) throw new Fault('document-in-use', { documentId, title, claims: claims + resting })
  return change(project, `Remove “${shortened(title)}”`, ({ recorder }) => {
    for (const row of recorder.all(query.selectFrom('origin').select('id').where('documentId', '=', documentId))) recorder.remove('origin', row.id)
    for (const row of recorder.all(query.selectFrom('suggestionDecision').innerJoin('edition', 'edition.id', 'suggestionDecision.editionId').select('suggestionDecision.id').where('edition.documentId', '=', documentId))) recorder.remove('suggestionDecision', row.id)
    for (const row of recorder.all(query.selectFrom('edition').select('id').where('documentId', '=', documentId))) recorder.remove('edition', row.id)
    recorder.remove('document', documentId)
  }).delta
}
