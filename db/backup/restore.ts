import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Fault, isFault } from '#core/domain/fault.ts'
import { openProjectFile } from '../project-file/open.ts'
import { requirePlace } from '../project-file/place-file.ts'
import { backupProject, type Backup } from './backup.ts'

/**
 * Makes a new project file of a backup, after reading the backup whole; the backup itself is not changed, and what
 * stands at the target is never written over. The result is on the disk when this answers.
 * Faults: those of opening a project, with `backup-invalid` where the backup is damaged; `target-exists`, `target-invalid`, `disk-full`, `write-failed`.
 */
export function restoreBackup(backupPath: string, targetPath: string): Backup {
  requirePlace(targetPath)
  const target = resolve(targetPath)
  if (existsSync(target)) throw new Fault('target-exists', { path: target })
  const backup = openBackup(backupPath)
  try {
    return backupProject(backup, target)
  } finally {
    backup.close()
  }
}

function openBackup(path: string) {
  try {
    return openProjectFile(path, { readOnly: true, writtenBy: 'Assay (restoring)' })
  } catch (error) {
    if (isFault(error, 'project-damaged')) throw new Fault('backup-invalid', error.details)
    throw error
  }
}
