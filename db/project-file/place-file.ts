import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

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
