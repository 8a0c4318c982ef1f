import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Fault } from '#core/domain/fault.ts'
import type { Database } from '../database.ts'
import { faultOfPlacing, requirePlace } from '../project-file/place-file.ts'
import { writeBackup } from './write-backup.ts'

export interface Backup { readonly written: string; readonly verified: boolean }

/**
 * Copies an open project to a new file and proves the copy: it was read back whole before it got its name.
 * Faults: `target-exists`, `target-invalid`, `disk-full`, `write-failed`, `project-damaged`.
 */
export function backupProject(db: Database, targetPath: string): Backup {
  requirePlace(targetPath)
  const target = resolve(targetPath)
  if (existsSync(target)) throw new Fault('target-exists', { path: target })
  try {
    writeBackup(db.connection, target)
  } catch (error) {
    throw faultOfPlacing(error, target, 'target-exists')
  }
  return { written: target, verified: true }
}
