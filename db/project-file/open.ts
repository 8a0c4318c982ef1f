import { renameSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Fault, isFault } from '#core/domain/fault.ts'
import { databaseOver, type Database, type Opening } from '../database.ts'
import { migrations as allMigrations, newestOf } from '../migrations/migrations.ts'
import { migrate } from '../migrations/migrate.ts'
import type { Migration } from '../migrations/migration.ts'
import { backUpBeforeMigration } from '../backup/back-up-before-migration.ts'
import { connectTo, type Connection } from '../sqlite.ts'
import { faultOfSqlite } from '../sqlite-faults.ts'
import { quickCheckBytes, requireWhole, type Thoroughness } from './check-contents.ts'
import { isHeldElsewhere, lookAt, mayWrite, requireFile, type Found } from './examine-before-opening.ts'
import { findHolder, noteHolder } from './holders.ts'
import { isNetworkFolder } from './network-folder.ts'
import { identityOf, occupy } from './open-here.ts'
import { copyPrivately, type JournalSuffix } from './private-copy.ts'
import { applySafeSettings, applyWritingSettings } from './settings.ts'

export interface OpenOptions {
  /** The program that opens it, with its version: "Assay 0.1.0". Others are told, and the file notes who upgraded it. */
  readonly writtenBy: string
  /** Opens without ever writing; others may read at the same time. */
  readonly readOnly?: boolean
  /** Where the copy before an upgrade goes; beside the project where not given. */
  readonly backupFolder?: string
  /** For proving the upgrade itself. */
  readonly migrations?: readonly Migration[]
}
interface Task { readonly path: string; readonly identity: string; readonly found: Found; readonly steps: readonly Migration[]; readonly options: OpenOptions }

/**
 * Opens a project as its only writer. Where the file or its folder cannot be written it is opened for reading, and
 * says so (`readOnly`). An older schema is brought up to date, after a verified backup.
 * Faults, all of which leave every byte of the file as it was: `project-not-found`, `not-a-project`, `project-newer`,
 * `project-damaged`, `project-locked`, `project-unreadable`; `migration-failed` and `disk-full` leave the old schema.
 */
export function openProjectFile(givenPath: string, options: OpenOptions): Database {
  requireFile(givenPath)
  const path = resolve(givenPath)
  const steps = options.migrations ?? allMigrations
  const { identity, keep, leave } = occupy(path, options.writtenBy)
  try {
    const task = { path, identity, found: lookAt(path, newestOf(steps)), steps, options }
    const opened = options.readOnly || !mayWrite(path) ? openForReading(task) : openForWriting(task)
    keep(opened)
    const forget = noteHolder(identity, options.writtenBy)
    const close = () => {
      try {
        opened.close()
      } finally {
        forget()
        leave()
      }
    }
    return databaseOver(opened.connection, { ...opened, path, close })
  } catch (error) {
    leave()
    throw nameHolder(faultOfSqlite(error, path, 'opening'), identity)
  }
}

interface Opened { readonly connection: Connection; readonly readOnly: boolean; readonly opening: Opening; readonly beforeWrite: () => void; readonly close: () => void }

function openForWriting(task: Task): Opened {
  const { path, identity, found, steps, options } = task
  const { header, journals } = found
  const endedWell = endedWellOf(found)
  if (!endedWell) requireFree(task)
  if (journals.length > 0) checkRecovery(task)
  const setAside = found.foreignLog ? [setAsideLog(path)] : []

  const connection = connectTo(path)
  try {
    lock(connection)
    // What the journals bring back was checked on a copy; a file that was left open without any is checked here.
    requireWhole(connection, path, steps, thoroughnessFor(found))
    let migrated: Opening['migrated'] = null
    if (header.schema < newestOf(steps)) {
      const backup = backUpBeforeMigration(connection, { path, schema: header.schema, folder: options.backupFolder ?? dirname(path), steps })
      migrate(connection, steps, { path, writtenBy: options.writtenBy, at: new Date().toISOString() })
      migrated = { from: header.schema, backup }
    }
    applyWritingSettings(connection, { writeAhead: !isNetworkFolder(path) })
    return {
      connection, readOnly: false, opening: { recovered: !endedWell, setAside, migrated },
      beforeWrite: () => requireStillThere(connection, path, identity), close: () => closeWriter(connection, path),
    }
  } catch (error) {
    connection.close()
    const fault = faultOfSqlite(error, path, 'opening')
    if (isFault(fault, 'project-read-only') && header.schema === newestOf(steps)) return openForReading(task)
    throw fault
  }
}

/** Reads in place where that leaves no trace, else from a copy on which the last session is brought back and the schema upgraded. */
function openForReading(task: Task): Opened {
  const { path, found, steps, options } = task
  const { header, journals } = found
  const inPlace = endedWellOf(found) && header.schema === newestOf(steps)
  if (!inPlace) requireFree(task)
  const copy = inPlace ? null : copyPrivately(path, journals)
  const connection = connectTo(copy?.path ?? path, { readOnly: inPlace })
  try {
    applySafeSettings(connection)
    requireWhole(connection, path, steps, inPlace ? thoroughnessFor(found) : 'full')
    if (!inPlace) migrate(connection, steps, { path, writtenBy: options.writtenBy, at: new Date().toISOString() })
    return {
      connection, readOnly: true, opening: { recovered: !endedWellOf(found), setAside: [], migrated: null }, beforeWrite: () => undefined,
      close: () => { connection.close(); copy?.discard() },
    }
  } catch (error) {
    connection.close()
    copy?.discard()
    throw error
  }
}

/** Takes the lock for as long as the connection lives, without writing. Refused at once where somebody holds it. */
function lock(connection: Connection): void {
  applySafeSettings(connection)
  connection.exec('BEGIN EXCLUSIVE; COMMIT')
}

const endedWellOf = ({ header, journals, foreignLog }: Found) => journals.length === 0 && !header.inWal && !foreignLog

function thoroughnessFor({ header, journals }: Found): Thoroughness {
  if (journals.length > 0) return 'schema'
  if (header.inWal) return 'full'
  return header.bytes <= quickCheckBytes ? 'quick' : 'schema'
}

function requireFree({ path }: Task): void {
  if (isHeldElsewhere(path)) throw new Fault('project-locked', { path, holder: null })
}

/**
 * Lets SQLite bring the last session back on a copy, and checks the whole of it there: SQLite would otherwise write the
 * journal into the file before anybody could see that the two do not belong together.
 */
function checkRecovery({ path, found, steps }: Task): void {
  try {
    checkOnCopy(path, found.journals, steps)
  } catch (error) {
    const fault = faultOfSqlite(error, path, 'opening')
    if (!isFault(fault, 'project-damaged')) throw fault
    throw new Fault('project-damaged', { path, detail: `${fault.details.detail}${isWholeAlone(path, steps) ? `; without ${found.journals.map((suffix) => `"${suffix}"`).join(' and ')} beside it the file is whole, as it was when they were begun` : ''}` })
  }
}

function checkOnCopy(path: string, journals: readonly JournalSuffix[], steps: readonly Migration[]): void {
  const copy = copyPrivately(path, journals)
  try {
    const connection = connectTo(copy.path)
    try {
      lock(connection)
      requireWhole(connection, path, steps, 'full')
    } finally {
      connection.close()
    }
  } finally {
    copy.discard()
  }
}

function isWholeAlone(path: string, steps: readonly Migration[]): boolean {
  try {
    checkOnCopy(path, [], steps)
    return true
  } catch {
    // Any failure means the same here: the file alone does not stand either.
    return false
  }
}

/** Moves a log that is not this file's out of the way, under a name that says when; nothing is thrown away. */
function setAsideLog(path: string): string {
  const aside = `${path}-wal left over ${new Date().toISOString().replaceAll(':', '.')}`
  renameSync(`${path}-wal`, aside)
  return aside
}

/** A file that was moved while open would be parted from its log: what was written so far is put into it, and no more is taken. */
function requireStillThere(connection: Connection, path: string, identity: string): void {
  if (statSync(path, { throwIfNoEntry: false }) && identityOf(path) === identity) return
  connection.pragma('wal_checkpoint(TRUNCATE)')
  throw new Fault('write-failed', { path, reason: 'the file was moved or removed while it was open' })
}

/** Leaves one file, out of write-ahead mode: readable from any medium, and a log found beside it later is known not to be its own. */
function closeWriter(connection: Connection, path: string): void {
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)')
    if (statSync(path, { throwIfNoEntry: false })) connection.pragma('journal_mode = DELETE')
  } catch (error) {
    throw faultOfSqlite(error, path, 'writing')
  } finally {
    connection.close()
  }
}

function nameHolder(error: unknown, identity: string): unknown {
  if (!isFault(error, 'project-locked') || error.details.holder !== null) return error
  return new Fault('project-locked', { ...error.details, holder: findHolder(identity) })
}
