import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** A file that could not be used as it was found. */
export interface Quarantine { readonly path: string; readonly movedTo: string | null; readonly reason: string }

export interface JsonFile<Value> {
  /** What the file holds; what stands in for it where it is absent or unusable. Never throws. */
  read(): Value
  /** Replaces the file as a whole: written beside it, synced, renamed. Throws where the disk refuses. */
  write(value: Value): void
}

/**
 * A small file of ours that must never keep Assay from starting. What cannot be read is moved aside, told once, and
 * the fallback is used.
 *
 * @param parse turns what the JSON says into a value, or throws with the reason
 */
export function jsonFile<Value>(path: string, { parse, fallback, onQuarantine }: {
  readonly parse: (json: unknown) => Value
  readonly fallback: Value
  readonly onQuarantine: (quarantine: Quarantine) => void
}): JsonFile<Value> {
  return {
    read() {
      try {
        return parse(JSON.parse(readFileSync(path, 'utf8')))
      } catch (error) {
        if (!isAbsent(error)) onQuarantine({ path, movedTo: moveAside(path), reason: error instanceof Error ? error.name : 'unknown' })
        return fallback
      }
    },
    write(value) {
      mkdirSync(dirname(path), { recursive: true })
      const fresh = `${path}.new`
      try {
        writeSynced(fresh, `${JSON.stringify(value, null, 2)}\n`)
        renameSync(fresh, path)
      } catch (error) {
        rmSync(fresh, { force: true, recursive: true })
        throw error
      }
    },
  }
}

/** Without the sync a power cut can leave the new name with a file of NULs behind it. */
function writeSynced(path: string, text: string): void {
  const file = openSync(path, 'w')
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The new name, or null where even moving was refused: then the file stays and the next write replaces it. */
function moveAside(path: string): string | null {
  const movedTo = `${path}.unreadable-${Date.now()}`
  try {
    renameSync(path, movedTo)
    return movedTo
  } catch {
    return null
  }
}

const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'
