import { Fault } from '#core/domain/fault.ts'
import type { Migration } from '../migrations/migration.ts'
import { schemaOf } from '../migrations/migrate.ts'
import type { Connection } from '../sqlite.ts'
import { schemaDifference } from './schema-fingerprint.ts'

/** How thorough: `schema` reads only the schema; `quick` every page; `full` also compares every index with its table. */
export type Thoroughness = 'schema' | 'quick' | 'full'

/** Up to this size every page of a file is read at opening; it takes a fraction of a second. */
export const quickCheckBytes = 32 * 1024 * 1024

/** Throws `project-damaged` where the schema is not Assay's, or SQLite finds a fault in the file. Reads only. */
export function requireWhole(connection: Connection, path: string, steps: readonly Migration[], thoroughness: Thoroughness): void {
  const difference = schemaDifference(connection, steps, schemaOf(connection))
  if (difference !== null) throw new Fault('project-damaged', { path, detail: difference })
  const detail = thoroughness === 'schema' ? null : faultInPages(connection, thoroughness)
  if (detail !== null) throw new Fault('project-damaged', { path, detail })
}

/** What SQLite's own check finds first; null where all is well. */
export function faultInPages(connection: Connection, thoroughness: 'quick' | 'full'): string | null {
  return faultsInPages(connection, thoroughness, 1)[0] ?? null
}

/** What SQLite's own check finds, at most `most` lines; nothing where all is well. */
export function faultsInPages(connection: Connection, thoroughness: 'quick' | 'full', most: number): string[] {
  const check = thoroughness === 'quick' ? 'quick_check' : 'integrity_check'
  const lines = connection.prepare(`PRAGMA ${check}(${most})`).pluck().all().map(String)
  return lines.filter((line) => line !== 'ok').map((line) => line.replaceAll('\n', ' '))
}
