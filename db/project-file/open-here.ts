import { realpathSync, statSync } from 'node:fs'
import { Fault } from '#core/domain/fault.ts'

/**
 * The projects this process has open, by device and inode. On POSIX systems closing any handle on a file drops all
 * locks the process holds on it, so a project that is open here must not be touched through node:fs, and the
 * second opening must be refused before it reads as much as a header.
 */
const openHere = new Set<string>()

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

/** Notes the file as open here; answers how to take that back. Throws `project-locked` where it is open already. */
export function occupy(path: string, program: string): { readonly identity: string; readonly leave: () => void } {
  const identity = identityOf(path)
  if (openHere.has(identity)) throw new Fault('project-locked', { path, holder: `${program} (process ${process.pid})` })
  openHere.add(identity)
  return { identity, leave: () => void openHere.delete(identity) }
}
