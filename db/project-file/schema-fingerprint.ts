import { migrate } from '../migrations/migrate.ts'
import type { Migration } from '../migrations/migration.ts'
import { connectToMemory, type Connection } from '../sqlite.ts'

const entriesSql = `SELECT type, name, tbl_name AS "table", coalesce(sql, '') AS sql FROM sqlite_schema WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) ORDER BY type, name`

interface Entry { readonly type: string; readonly name: string; readonly table: string; readonly sql: string }

/**
 * What is in a schema, a line a thing, so that two can be compared. The tables in which full-text search keeps its
 * index are written by SQLite, whose wording may change between versions: of those only the name counts.
 */
export function fingerprintOf(connection: Connection): readonly string[] {
  const entries = connection.prepare(entriesSql).all() as Entry[]
  const indexes = entries.filter((entry) => /^CREATE VIRTUAL TABLE/i.test(entry.sql)).map((entry) => entry.name)
  const isIndexPart = ({ type, name }: Entry) => type === 'table' && indexes.some((index) => ['data', 'idx', 'content', 'docsize', 'config'].some((part) => name === `${index}_${part}`))
  return entries.map((entry) => `${entry.type} ${entry.name} ${entry.table} ${isIndexPart(entry) ? '' : entry.sql}`)
}

/** What the schema must be at a version: what its migrations make of an empty database. */
export function expectedFingerprint(steps: readonly Migration[], version: number): readonly string[] {
  const connection = connectToMemory()
  try {
    migrate(connection, steps.slice(0, version), { path: ':memory:', writtenBy: '', at: '' })
    return fingerprintOf(connection)
  } finally {
    connection.close()
  }
}

/**
 * The first difference between a file's schema and the one its version must have, in words; null where there is none.
 * A trigger or view that Assay did not make would run with every write; a missing one would let the search forget.
 */
export function schemaDifference(connection: Connection, steps: readonly Migration[], version: number): string | null {
  const found = fingerprintOf(connection)
  const expected = expectedFingerprint(steps, version)
  const foreign = found.find((line) => !expected.includes(line))
  const missing = expected.find((line) => !found.includes(line))
  const nameOf = (line: string) => line.split(' ').slice(0, 2).join(' ')
  if (missing !== undefined && found.some((line) => nameOf(line) === nameOf(missing))) return `its ${nameOf(missing)} is not as Assay makes it`
  if (foreign !== undefined) return `it holds the ${nameOf(foreign)}, which Assay did not make`
  if (missing !== undefined) return `its ${nameOf(missing)} is missing`
  return null
}
