import { Fault } from '#core/domain/fault.ts'
import type { ExportFormat, ExportScope } from '#core/contract/inputs.ts'
import type { Receipt } from '#core/contract/answers.ts'
import { asSeenBy, judgesBlind } from '#core/domain/blind-review.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { Note } from '#core/domain/note.ts'
import { renderNote } from '#formats/export/formats.ts'
import { renderPrintHtml } from '#formats/export/html.ts'
import { makeNote } from '#formats/export/make-note.ts'
import { writeWhole } from '#formats/export/write-file.ts'
import { claimOrFault, claimsByIds, claimsOf, claimsOfDocument } from '#db/repositories/claims.ts'
import { documentOrFault, documentsOf, textOf } from '#db/repositories/documents.ts'
import { questionsOf } from '#db/repositories/judging.ts'
import { projectOf } from '#db/repositories/project.ts'
import { sourcesOf } from '#db/repositories/sources.ts'
import type { Database } from '#db/database.ts'
import type { OpenProject } from '../open-project.ts'
import { refuseProject } from './refuse-project.ts'
import { scalesOf } from './settings.ts'

/** The note of a scope, gathered in one read, as the analyst at work may see it: what they are to judge blind says nothing of others’ judgements. Faults: `document-not-found`, `claim-not-found`. */
export function noteOf({ db, now, analyst }: OpenProject, scope: ExportScope): Note {
  return db.connection.transaction(() => {
    const claims = claimsInScope(db, scope).map((claim) => asSeenBy(claim, analyst))
    const documents = documentsOf(db)
    const quoted = new Set(claims.flatMap((claim) => [...claim.marks.map((mark) => mark.documentId), ...claim.evidence.flatMap((evidence) => evidence.passage?.documentId ?? [])]))
    const texts = documents.filter((document) => quoted.has(document.documentId)).map((document) => textOf(db, document.documentId))
    return makeNote({ project: projectOf(db), documents, texts, claims, sources: sourcesOf(db), questions: questionsOf(db), scales: scalesOf(db), scope, madeAt: now() })
  })()
}

function claimsInScope(db: Database, scope: ExportScope): ClaimRecord[] {
  switch (scope.of) {
    case 'project': return claimsOf(db)
    case 'document': return claimsOfDocument(db, documentOrFault(db, scope.documentId).documentId)
    case 'claims': {
      scope.claimIds.forEach((claimId) => claimOrFault(db, claimId))
      return claimsByIds(db, scope.claimIds)
    }
  }
}

export interface ExportOrder { readonly scope: ExportScope; readonly format: ExportFormat; readonly path: string; readonly overwrite: boolean }

/**
 * Writes a note whole or not at all, and says what was written and what the format could not carry.
 * Faults: those of the scope, `target-exists`, `target-invalid`, `disk-full`, `write-failed`, `format-needs-window`.
 */
export async function writeExport(project: OpenProject, order: ExportOrder, printPdf: ((html: string) => Promise<Uint8Array>) | null): Promise<Receipt> {
  if (order.format === 'pdf' && !printPdf) throw new Fault('format-needs-window', { format: order.format })
  refuseProject(order.path)
  const note = noteOf(project, order.scope)
  const { bytes, carried, lost } = await renderNote(note, order.format)
  const blind = note.claims.filter(({ record }) => judgesBlind(record, project.analyst)).length
  const hidden = blind === 0 ? [] : [{ what: `What others judged of ${blind === 1 ? 'a claim' : `${blind} claims`}`, why: `${project.analyst} is asked to judge ${blind === 1 ? 'it' : 'them'} without seeing that.` }]
  const whole = bytes ?? (await (printPdf ?? unprintable)(renderPrintHtml(note)))
  return { written: [await writeWhole(order.path, whole, { overwrite: order.overwrite })], carried, lost: [...lost, ...hidden] }
}

const unprintable = (): never => { throw new Error('only PDF is printed') }
