import { accessSync, closeSync, constants, fsyncSync, linkSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Fault } from '#core/domain/fault.ts'
import { sqliteCodeOf } from '../sqlite.ts'
import { faultOfSqlite } from '../sqlite-faults.ts'

/** Waits until a file's bytes are on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Waits until the names in a folder are on the disk. Windows has no such call and keeps names itself. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/**
 * Gives a finished file its name, never over an existing one: throws EEXIST. Both names must be in one folder.
 * A hard link fails where the name is taken, which a rename does not; where a disk has no links (FAT, some
 * network drives) the name is reserved with an empty file first.
 */
export function placeNewFile(finished: string, target: string): void {
  syncFile(finished)
  try {
    linkSync(finished, target)
    rmSync(finished)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    closeSync(openSync(target, 'wx'))
    renameSync(finished, target)
  }
  syncFolder(dirname(target))
}

/** Throws `target-invalid` where no file of that name can be made: the name, the folder or the right to write in it. */
export function requirePlace(path: string): void {
  if (path !== path.trim() || path === '') throw new Fault('target-invalid', { path, reason: 'a name may not be empty, nor begin or end with a space' })
  const folder = dirname(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Fault('target-invalid', { path, reason: `there is no folder ${folder}` })
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw placeRefused(path)
  }
}

const placeRefused = (path: string) => new Fault('target-invalid', { path, reason: `the folder ${dirname(path)} may not be written` })

/** The fault behind a failure to write a new file: `taken` where the name came to be used meanwhile, `disk-full`, `write-failed`. */
export function faultOfPlacing(error: unknown, path: string, taken: 'project-exists' | 'target-exists'): unknown {
  if (sqliteCodeOf(error)?.startsWith('SQLITE_CANTOPEN')) return placeRefused(path)
  const fault = faultOfSqlite(error, path, 'writing')
  if (fault !== error || error instanceof Fault) return fault
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EEXIST') return new Fault(taken, { path })
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Fault('disk-full', { path })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return placeRefused(path)
  return code === undefined ? error : new Fault('write-failed', { path, reason: message })
}
