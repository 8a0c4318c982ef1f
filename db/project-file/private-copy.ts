import { chmodSync, constants, copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Fault } from '#core/domain/fault.ts'
import { isRunning } from './is-running.ts'

/** A file beside the project in which SQLite keeps what is not yet in it. */
export type JournalSuffix = '-wal' | '-journal'

/** A copy of a project nobody else sees; `discard` removes it. */
export interface PrivateCopy { readonly path: string; readonly discard: () => void }

/**
 * Copies a project with the named journals to a folder only this user can enter. What SQLite would do to the file on
 * opening it (bring back the last session, upgrade it) happens to the copy; the original keeps every byte.
 */
export function copyPrivately(path: string, journals: readonly JournalSuffix[]): PrivateCopy {
  sweep()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const discard = () => rmSync(folder, { recursive: true, force: true })
  const copy = join(folder, 'project')
  try {
    for (const suffix of ['', ...journals]) {
      copyFileSync(path + suffix, copy + suffix, constants.COPYFILE_FICLONE)
      chmodSync(copy + suffix, 0o600)
    }
  } catch (error) {
    discard()
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new Fault('disk-full', { path: folder })
    throw new Fault('project-unreadable', { path, reason: (error as Error).message })
  }
  return { path: copy, discard }
}

const prefix = 'assay-copy-'

/** Takes away copies whose process was killed before it could: they hold an analyst's work, and nobody would look for it there. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (isRunning(Number.parseInt(name.slice(prefix.length), 10))) continue
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
    } catch {
      // Another user's: theirs to sweep.
    }
  }
}
