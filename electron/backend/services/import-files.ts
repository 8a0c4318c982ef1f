import type { Stats } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { extractDocument, extractPasted, fileLimit } from '#formats/import/extract.ts'
import { Fault, type FaultCode, type FaultDetails } from '#core/domain/fault.ts'
import type { ImportAnswer, ImportResult } from '#core/contract/answers.ts'
import type { Delta } from '#core/domain/change.ts'
import type { PlainFault } from '#core/rpc/wire.ts'
import { isOpenHere } from '#db/project-file/open-here.ts'
import { documentOrFault } from '#db/repositories/documents.ts'
import type { OpenProject } from '../open-project.ts'
import type { Job } from '../jobs.ts'
import { mergedDelta } from './delta.ts'
import { alreadyImported, keepDocument } from './documents.ts'

/** Imports files one after the other, each in its own transaction and its own undo; what was kept before a cancel stays. Nothing is thrown for a file: its fault is its result. */
export async function importFiles(project: OpenProject, paths: readonly string[], job: Job): Promise<ImportAnswer> {
  const results: ImportResult[] = []
  const deltas: Delta[] = []
  for (const [index, path] of paths.entries()) {
    const fileName = basename(path)
    if (job.cancelled) {
      results.push({ fileName, status: 'cancelled' })
      continue
    }
    job.progress(index, paths.length, fileName)
    const { result, delta } = await importOne(project, fileName, () => readWhole(path))
    results.push(result)
    if (delta) deltas.push(delta)
  }
  job.progress(paths.length, paths.length, '')
  return { results, delta: deltas.length > 1 ? mergedDelta(project.db, deltas) : (deltas[0] ?? null) }
}

/** Imports text or HTML from the clipboard; what was pasted is kept as the document's bytes, in UTF-8. */
export async function importPasted(project: OpenProject, pasted: { readonly title?: string | undefined; readonly text?: string | undefined; readonly html?: string | undefined }): Promise<ImportAnswer> {
  const { fileName, bytes } = pasted.html ? { fileName: 'pasted.html', bytes: Buffer.from(pasted.html) } : { fileName: 'pasted.txt', bytes: Buffer.from(pasted.text ?? '') }
  const { result, delta } = await importOne(project, fileName, () => Promise.resolve(bytes), () => extractPasted(pasted))
  return { results: [result], delta }
}

async function importOne(project: OpenProject, fileName: string, read: () => Promise<Uint8Array>, extract?: () => ReturnType<typeof extractPasted>): Promise<{ result: ImportResult; delta: Delta | null }> {
  try {
    const bytes = await read()
    const known = alreadyImported(project, bytes)
    if (known) return { result: { fileName, status: 'unchanged', ...known }, delta: null }
    const extraction = extract ? extract() : extractDocument({ bytes, fileName })
    const { documentId, delta } = keepDocument(project, { fileName, bytes, extraction })
    return { result: { fileName, status: extraction.partial ? 'partial' : 'imported', document: documentOrFault(project.db, documentId) }, delta }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { result: { fileName, status: 'refused', fault: plain(error) }, delta: null }
  }
}

/** Reads a regular file whole. Faults: `file-not-found`, `file-unreadable`, `file-too-large`. */
export async function readWhole(path: string): Promise<Uint8Array> {
  try {
    // Asked before it is opened: opening a pipe that nobody writes to would wait for ever.
    requireFile(path, await stat(path))
    // A handle on the open project would, on closing, drop the locks SQLite holds on it (POSIX).
    if (isOpenHere(path)) throw new Fault('file-unreadable', { path, reason: 'it is the project itself' })
    const file = await open(path, 'r')
    try {
      const facts = await file.stat()
      requireFile(path, facts)
      if (facts.size > fileLimit) throw new Fault('file-too-large', { path, bytes: facts.size, limit: fileLimit })
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    throw asFileFault(path, error)
  }
}

function requireFile(path: string, facts: Stats): void {
  if (!facts.isFile()) throw new Fault('file-unreadable', { path, reason: facts.isDirectory() ? 'it is a folder' : 'it is not a regular file' })
}

function asFileFault(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return new Fault('file-not-found', { path })
  const reasons: Partial<Record<string, string>> = { EACCES: 'it may not be read', EPERM: 'it may not be read', EISDIR: 'it is a folder', EIO: 'the disk could not read it', EMFILE: 'too many files are open', ELOOP: 'its links lead in a circle', ENAMETOOLONG: 'its name is too long' }
  const reason = typeof error.code === 'string' ? reasons[error.code] : undefined
  return reason ? new Fault('file-unreadable', { path, reason }) : error
}

export const plain = <Code extends FaultCode>({ code, details }: Fault<Code>): PlainFault => ({ code, details: details as FaultDetails[Code] }) as PlainFault
