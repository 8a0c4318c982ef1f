import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { newId } from '#core/domain/ids.ts'
import type { Block } from '#core/domain/document.ts'
import type { Database } from '../database.ts'
import { act } from '../history/history.ts'
import { createProjectFile } from '../project-file/create.ts'
import { keepContent, keepOriginal } from '../repositories/contents.ts'
import type { TrackedTables } from '../schema/tables.ts'

export const writtenBy = 'Assay test'
export const someone = { actor: 'Ada', at: '2026-01-02T03:04:05.000Z' }

/** A folder that goes with the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An empty project, open; closed with the test if it is still open then. */
export function aProject(folder = aFolder(), name = 'study.assay'): Database {
  const db = createProjectFile(join(folder, name), { title: 'A study', standard: 'icd203', writtenBy })
  onTestFinished(() => { if (db.connection.open) db.close() })
  return db
}

/** A block for every line of a text. */
export function blocksByLine(text: string): Block[] {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\n]+/g)) blocks.push({ start: match.index, end: match.index + match[0].length, kind: 'paragraph', level: 0, boilerplate: null, cell: null })
  return blocks
}

/** Imports a text as one document, in one action; answers the ids. */
export function importText(db: Database, text: string, title = 'An article') {
  return act(db, someone, 'Import', (recorder) => {
    const contentId = keepContent(recorder, { text, blocks: blocksByLine(text) })
    const originalSha256 = keepOriginal(recorder, Buffer.from(text))
    const documentId = newId<'document'>()
    const editionId = newId<'edition'>()
    recorder.insert('document', { id: documentId, ordinal: recorder.next('document'), title, author: null, site: null, publishedOn: null, url: null, language: null, createdAt: someone.at })
    recorder.insert('edition', { id: editionId, documentId, number: 1, originalSha256, contentId, fileName: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', steps: '[]', warnings: '[]', importedAt: someone.at })
    return { documentId, editionId, contentId, textSha256: createHash('sha256').update(text).digest('hex') }
  }).result
}

/** Adds a claim with what matters to the test; answers its row. */
export function addClaim(db: Database, about: Partial<TrackedTables['claim']> = {}): TrackedTables['claim'] {
  return act(db, someone, 'Add claim', (recorder) => {
    const analystId = about.analystId ?? newId<'analyst'>()
    if (about.analystId === undefined) recorder.insert('analyst', { id: analystId, name: `Analyst ${analystId}`, createdAt: someone.at })
    const claim = {
      number: recorder.next('claim'), id: newId<'claim'>(), statement: 'Something is so', kind: 'state', status: 'open', priority: 'normal',
      assignee: null, asOf: null, note: '', createdAt: someone.at, figures: null, dates: null, ...about, analystId,
    }
    recorder.insert('claim', claim)
    return claim
  }).result
}

/** What a folder holds, name by name, as hashes: equal before and after means nothing was touched. Never call it on an open project. */
export function folderState(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).toSorted().map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]))
}
