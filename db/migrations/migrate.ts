import assert from 'node:assert/strict'
import { Fault } from '#core/domain/fault.ts'
import { sqliteCodeOf, type Connection } from '../sqlite.ts'
import type { Migration } from './migration.ts'

export const schemaOf = (connection: Connection): number => Number(connection.pragma('user_version', { simple: true }))

/**
 * Takes the steps a database has not yet taken, each in one exclusive transaction that also raises user_version: whatever
 * happens in the middle, the file is at one version or the next. The backup is the caller's, before.
 * Faults: `disk-full`; `migration-failed`, with the database left at the last version that was reached.
 */
export function migrate(connection: Connection, steps: readonly Migration[], by: { readonly path: string; readonly writtenBy: string; readonly at: string }): void {
  steps.forEach((step, index) => assert(step.version === index + 1, `migration ${index + 1} calls itself ${step.version}`))
  const from = schemaOf(connection)
  // A table can only be rebuilt while references to it are not enforced; all are checked before the commit. Cannot be said inside a transaction.
  connection.pragma('foreign_keys = OFF')
  try {
    for (const step of steps.slice(from)) {
      try {
        connection.transaction(() => take(connection, step, by)).exclusive()
      } catch (error) {
        if (sqliteCodeOf(error) === 'SQLITE_FULL') throw new Fault('disk-full', { path: by.path })
        throw new Fault('migration-failed', { path: by.path, from, to: step.version, reason: error instanceof Error ? error.message : String(error) })
      }
    }
  } finally {
    connection.pragma('foreign_keys = ON')
  }
}

function take(connection: Connection, step: Migration, { writtenBy, at }: { readonly writtenBy: string; readonly at: string }): void {
  connection.exec(step.sql)
  connection.prepare('INSERT INTO upgrade (schema, writtenBy, at) VALUES (?, ?, ?)').run(step.version, writtenBy, at)
  const broken = connection.pragma('foreign_key_check') as readonly { readonly table: string }[]
  assert(broken.length === 0, `${broken.length} references would lead nowhere, the first in ${broken[0]?.table}`)
  connection.pragma(`user_version = ${step.version}`)
}
