import type { Connection } from '../sqlite.ts'

/**
 * For every connection, before anything is read: a project file is an untrusted file. Code in its schema gets no
 * trust, cells are checked as they are read, nothing is memory-mapped (https://www.sqlite.org/security.html).
 * The exclusive mode keeps the lock from the first read on, needs no -shm file, and vanishes with the process.
 */
export function applySafeSettings(connection: Connection): void {
  connection.pragma('trusted_schema = OFF')
  connection.pragma('cell_size_check = ON')
  connection.pragma('mmap_size = 0')
  connection.pragma('foreign_keys = ON')
  connection.pragma('locking_mode = EXCLUSIVE')
}

/**
 * For a connection that will write. `synchronous` must be said at every opening: in write-ahead mode SQLite's build
 * falls back to NORMAL, which may forget the last commits when the power fails.
 * Answers the journal mode that was in fact set.
 */
export function applyWritingSettings(connection: Connection, { writeAhead }: { readonly writeAhead: boolean }): string {
  const wanted = writeAhead ? 'WAL' : 'DELETE'
  const mode = String(connection.pragma(`journal_mode = ${wanted}`, { simple: true }))
  if (writeAhead && mode !== 'wal') connection.pragma('journal_mode = DELETE')
  connection.pragma('synchronous = FULL')
  // After a check of the file, the change of mode leaves a read transaction open until the next statement ends; it would block checkpoints.
  connection.pragma('user_version')
  return mode
}
