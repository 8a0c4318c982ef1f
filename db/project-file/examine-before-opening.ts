import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Fault } from '#core/domain/fault.ts'
import { connectTo, sqliteCodeOf } from '../sqlite.ts'
import { readHeader, type Header } from './header.ts'
import type { JournalSuffix } from './private-copy.ts'
import { applySafeSettings } from './settings.ts'

/** What can be known of a project without letting SQLite change anything. */
export interface Found {
  readonly header: Header
  /** Journals with something in them that belong to the file: the last session did not end well. */
  readonly journals: readonly JournalSuffix[]
  /** A write-ahead log beside a file that is not in write-ahead mode belongs to another file, such as one a backup was copied over. */
  readonly foreignLog: boolean
}

/** Looks whether the path leads to a file at all. Faults: `project-not-found`, `not-a-project`, `project-unreadable`. */
export function requireFile(path: string): void {
  if (path !== path.trim()) throw new Fault('project-unreadable', { path, reason: 'its name begins or ends with a space' })
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) throw new Fault('not-a-project', { path, reason: 'it is a folder' })
    if (!stats.isFile()) throw new Fault('not-a-project', { path, reason: 'it is not a regular file' })
  } catch (error) {
    if (error instanceof Fault) throw error
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Fault('project-not-found', { path })
    throw new Fault('project-unreadable', { path, reason: message })
  }
}

/** Reads the header and the names beside the file; refuses what is not a project of this or an earlier Assay. */
export function lookAt(path: string, newest: number): Found {
  // First the journals, then the header: a session ending in between leaves a header that needs none of them.
  const journals = (['-wal', '-journal'] as const).filter((suffix) => bytesOf(path + suffix) > 0)
  let header: Header
  try {
    header = readHeader(path)
  } catch (error) {
    throw new Fault('project-unreadable', { path, reason: (error as Error).message })
  }
  if (header.bytes === 0) throw new Fault('not-a-project', { path, reason: 'it is empty' })
  if (!header.isSqlite && header.isOurs) throw new Fault('project-damaged', { path, detail: 'its first bytes were overwritten' })
  if (!header.isSqlite) throw new Fault('not-a-project', { path, reason: 'it is not a database' })
  if (header.bytes < 512) throw new Fault('project-damaged', { path, detail: `it was cut short: ${header.bytes} bytes are left` })
  if (!header.isOurs) throw new Fault('not-a-project', { path, reason: 'it is a database of another program' })
  if (header.schema > newest) throw new Fault('project-newer', { path, schema: header.schema, supported: newest, writtenBy: journals.length === 0 ? writerOf(path, header) : null })
  if (header.schema < 1) throw new Fault('project-damaged', { path, detail: `it says it has schema ${header.schema}` })
  const foreignLog = journals.includes('-wal') && !header.inWal
  return { header, journals: journals.filter((suffix) => suffix !== '-wal' || header.inWal), foreignLog }
}

function bytesOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Which program last brought a newer file to its schema, as far as it can be asked. */
function writerOf(path: string, header: Header): string | null {
  if (header.inWal) return null
  const connection = connectTo(path, { readOnly: true })
  try {
    applySafeSettings(connection)
    const writer = connection.prepare('SELECT writtenBy FROM upgrade ORDER BY schema DESC LIMIT 1').pluck().get()
    return typeof writer === 'string' ? writer : null
  } catch (error) {
    // A newer schema may keep its writer elsewhere; the refusal stands without the name.
    if (sqliteCodeOf(error) === null) throw error
    return null
  } finally {
    connection.close()
  }
}

/**
 * Whether another process holds the file for writing, without touching it: the first read needs the shared lock, and
 * what may fail after that (this connection cannot recover a journal) fails without writing.
 */
export function isHeldElsewhere(path: string): boolean {
  const connection = connectTo(path, { readOnly: true })
  try {
    applySafeSettings(connection)
    connection.prepare('SELECT 1 FROM sqlite_schema').get()
    return false
  } catch (error) {
    const code = sqliteCodeOf(error)
    if (code === null) throw error
    return /^SQLITE_(BUSY|LOCKED)/.test(code)
  } finally {
    connection.close()
  }
}

/** Whether the file and its folder (for the journals) may be written. */
export function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    // Whatever the reason, the project can still be read.
    return false
  }
}
