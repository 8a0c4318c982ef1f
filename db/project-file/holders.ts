import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { isRunning } from './is-running.ts'

/**
 * Who has a project open, so that a refusal can name them. The lock itself is SQLite's and goes with its process;
 * these notes only put a name to it. They lie outside the project's folder, one a process, and a note whose process
 * is gone is swept away. Where they cannot be kept, the refusal simply names nobody.
 */
const folder = join(tmpdir(), `assay-open-${process.platform === 'win32' ? userInfo().username : userInfo().uid}`)

const keyOf = (identity: string) => createHash('sha256').update(identity).digest('hex').slice(0, 32)

/** Leaves a note that this process holds the file; answers how to take it away. */
export function noteHolder(identity: string, program: string): () => void {
  const note = join(folder, `${keyOf(identity)}.${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!isOurFolder()) return () => undefined
    sweep()
    writeFileSync(note, program, { mode: 0o600 })
  } catch {
    return () => undefined
  }
  return () => rmSync(note, { force: true })
}

/** "Assay 0.1.0 (process 4242)" for the process that holds the file, or null where nobody says so. */
export function findHolder(identity: string): string | null {
  try {
    if (!isOurFolder()) return null
    const prefix = `${keyOf(identity)}.`
    const note = readdirSync(folder).find((name) => name.startsWith(prefix) && isRunning(writerOf(name)))
    if (note !== undefined) return `${readFileSync(join(folder, note), 'utf8').slice(0, 200)} (process ${writerOf(note)})`
  } catch {
    // A note that cannot be read names nobody; the refusal stands without it.
  }
  return null
}

const writerOf = (note: string) => Number(note.slice(note.indexOf('.') + 1))

/** Takes away the notes of processes that are gone. */
function sweep(): void {
  for (const note of readdirSync(folder)) if (!isRunning(writerOf(note))) rmSync(join(folder, note), { force: true })
}

/** Another user could have made the folder first in a shared temporary directory. */
const isOurFolder = () => {
  const { uid } = lstatSync(folder)
  return lstatSync(folder).isDirectory() && (process.getuid === undefined || uid === process.getuid())
}
