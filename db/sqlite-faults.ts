import { Fault } from '#core/domain/fault.ts'
import { sqliteCodeOf } from './sqlite.ts'

/** What was being done to the file when SQLite failed. */
export type Doing = 'opening' | 'reading' | 'writing'

/**
 * The fault behind an error of SQLite, where it speaks of the file: locked, full, read-only, damaged, unreadable.
 * Anything else (a broken constraint, wrong SQL) is a mistake of ours and comes back as it is.
 */
export function faultOfSqlite(error: unknown, path: string, doing: Doing): unknown {
  const code = sqliteCodeOf(error)
  if (code === null) return error
  const reason = `${(error as Error).message} (${code})`
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new Fault('project-locked', { path, holder: null })
  if (code === 'SQLITE_FULL') return new Fault('disk-full', { path })
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return new Fault('project-damaged', { path, detail: reason })
  if (code === 'SQLITE_READONLY_DBMOVED') return new Fault('write-failed', { path, reason: 'the file was moved or removed while it was open' })
  if (/^SQLITE_READONLY/.test(code)) return new Fault('project-read-only', { path })
  if (/^SQLITE_(IOERR|CANTOPEN|PERM|AUTH)/.test(code)) {
    return doing === 'writing' ? new Fault('write-failed', { path, reason }) : new Fault('project-unreadable', { path, reason })
  }
  return error
}

/** Does `work`; errors of SQLite about the file leave as faults. */
export function withFaults<Result>(path: string, doing: Doing, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw faultOfSqlite(error, path, doing)
  }
}
