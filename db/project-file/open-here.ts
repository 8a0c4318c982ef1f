import { realpathSync, statSync } from 'node:fs'
import { Fault } from '#core/domain/fault.ts'

/**
 * The projects this process has open, by device and inode. On POSIX systems closing any handle on a file drops all
 * locks the process holds on it, so a project that is open here must not be touched through node:fs, and the
 * second opening must be refused before it reads as much as a header.
 */
const openHere = new Map<string, object | null>()

/** Names a file whatever path leads to it. */
export function identityOf(path: string): string {
  const { dev, ino } = statSync(path, { bigint: true })
  return ino === 0n ? realpathSync.native(path) : `${dev}:${ino}`
}

/** Whether this process has the project open. */
export function isOpenHere(path: string): boolean {
  try {
    return openHere.has(identityOf(path))
  } catch {
    // What is not there is not open.
    return false
  }
}

/** A file's place among those open here. */
export interface Place {
  readonly identity: string
  /** Keeps what was opened until it is closed: a connection nobody refers to would be closed by the garbage collector, and the lock with it. */
  readonly keep: (opened: object) => void
  readonly leave: () => void
}

/** Notes the file as open here. Throws `project-locked` where it is open already. */
export function occupy(path: string, program: string): Place {
  const identity = identityOf(path)
  if (openHere.has(identity)) throw new Fault('project-locked', { path, holder: `${program} (process ${process.pid})` })
  openHere.set(identity, null)
  return { identity, keep: (opened) => void openHere.set(identity, opened), leave: () => void openHere.delete(identity) }
}
