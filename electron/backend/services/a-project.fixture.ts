import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Span } from '#core/domain/document.ts'
import type { ClaimId, DocumentId, MarkId } from '#core/domain/ids.ts'
import { findQuote } from '#core/text/quote.ts'
import { extractDocument } from '#formats/import/extract.ts'
import type { OpenProject } from '../open-project.ts'
import { addClaim } from './claims.ts'
import { textIn } from './contents.ts'
import { keepDocument } from './documents.ts'
import { createProject } from './project-files.ts'

/** A folder that goes with the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-services-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An empty project on the disk, open; closed with the test if it is still open then. */
export function aProject(): OpenProject {
  const project = createProject(join(aFolder(), 'study.assay'), { title: 'A study', standard: 'icd203' }, { writtenBy: 'Assay test', analyst: 'Ada' })
  onTestFinished(() => { if (project.db.connection.open) project.db.close() })
  return project
}

/** Imports a plain text as a document. */
export function aDocument(project: OpenProject, text: string, fileName = 'article.txt'): DocumentId {
  const bytes = Buffer.from(text)
  return keepDocument(project, { fileName, bytes, extraction: extractDocument({ bytes, fileName }) }).documentId
}

/** Where a document says the words. */
export function placeOf(project: OpenProject, documentId: DocumentId, quote: string): Span {
  const { span } = findQuote(textIn(project, documentId), quote)
  if (!span) throw new Error(`the document does not say “${quote}”`)
  return span
}

export function aClaim(project: OpenProject, documentId: DocumentId, quote: string): { readonly claimId: ClaimId; readonly markId: MarkId } {
  return addClaim(project, { documentId, span: placeOf(project, documentId, quote) })
}
