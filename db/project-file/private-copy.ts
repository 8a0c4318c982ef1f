import { chmodSync, constants, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Fault } from '#core/domain/fault.ts'

/** A file beside the project in which SQLite keeps what is not yet in it. */
export type JournalSuffix = '-wal' | '-journal'

/** A copy of a project nobody else sees; `discard` removes it. */
export interface PrivateCopy { readonly path: string; readonly discard: () => void }

/**
 * Copies a project with the named journals to a folder only this user can enter. What SQLite would do to the file on
 * opening it (bring back the last session, upgrade it) happens to the copy; the original keeps every byte.
 */
export function copyPrivately(path: string, journals: readonly JournalSuffix[]): PrivateCopy {
  const folder = mkdtempSync(join(tmpdir(), 'assay-copy-'))
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
