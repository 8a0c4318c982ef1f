import { createRequire } from 'node:module'
import type BetterSqlite3 from 'better-sqlite3'

export type Connection = BetterSqlite3.Database

/** better-sqlite3 13 calls Node-API 10; on an older Node loading it ends the whole process without a word. */
const nodeApiNeeded = 10

/** Whether SQLite can be loaded in this process at all. */
export const canLoadSqlite = (): boolean => Number(process.versions.napi) >= nodeApiNeeded

let loaded: typeof BetterSqlite3 | null = null
function betterSqlite3(): typeof BetterSqlite3 {
  if (!canLoadSqlite()) {
    throw new Error(`Assay keeps its projects with SQLite, which needs Node 22.14 or later (Node-API ${nodeApiNeeded}); this is Node ${process.versions.node} (Node-API ${process.versions.napi}).`)
  }
  // Required at first use and not imported, so that the check above comes first.
  loaded ??= createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite3
  return loaded
}

/** Opens an existing file. `path` must be absolute. Waits no longer than a blink for a lock: a held project is refused, not waited for. */
export const connectTo = (path: string, { readOnly = false } = {}): Connection =>
  new (betterSqlite3())(path, { readonly: readOnly, fileMustExist: true, timeout: 100 })

/** Makes a new file, or opens what is there. */
export const connectToNew = (path: string): Connection => new (betterSqlite3())(path, { timeout: 100 })

export const connectToMemory = (): Connection => new (betterSqlite3())(':memory:')

/** SQLite's extended result code of an error, such as SQLITE_BUSY or SQLITE_IOERR_WRITE; null where it is not SQLite's. */
export function sqliteCodeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_') ? error.code : null
}
