import assert from 'node:assert/strict'
import type { SqlValue, Writer } from '../database.ts'
import type { TrackedTable, TrackedTables } from '../schema/tables.ts'

/** A row as the history keeps it. */
export type Row = Readonly<Record<string, string | number | null>>
/** What happened to one row: made (`before` null), gone (`after` null), or altered. */
export interface Operation { readonly table: TrackedTable; readonly id: string; readonly before: Row | null; readonly after: Row | null }

/** The hand that writes tracked rows and notes what it did, so that every action can be taken back. */
export interface Recorder extends Writer {
  insert<T extends TrackedTable>(table: T, row: TrackedTables[T]): void
  /** Changes some columns; a patch that changes nothing is not recorded. Answers whether anything changed. */
  update<T extends TrackedTable>(table: T, id: string, patch: Partial<Omit<TrackedTables[T], 'id'>>): boolean
  remove(table: TrackedTable, id: string): void
  /** The next value of a number that only grows and is never undone. */
  next(counter: 'claim' | 'document'): number
}

const quoted = (name: string) => `"${name}"`

export function insertRow(writer: Writer, table: TrackedTable, row: Row): void {
  const columns = Object.keys(row)
  writer.execute(
    `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...(Object.values(row) as SqlValue[]),
  )
}
export function updateRow(writer: Writer, table: TrackedTable, id: string, patch: Row): void {
  const columns = Object.keys(patch)
  const changed = writer.execute(
    `UPDATE ${quoted(table)} SET ${columns.map((name) => `${quoted(name)} = ?`).join(', ')} WHERE id = ?`,
    ...(Object.values(patch) as SqlValue[]), id,
  )
  assert(changed === 1, `expected one ${table} ${id} to change, found ${changed}`)
}
export function removeRow(writer: Writer, table: TrackedTable, id: string): void {
  // How far an analyst has looked is in no history, so nothing else takes it away when the analyst's coming is undone.
  if (table === 'analyst') writer.execute('DELETE FROM look WHERE analystId = ?', id)
  const changed = writer.execute(`DELETE FROM ${quoted(table)} WHERE id = ?`, id)
  assert(changed === 1, `expected one ${table} ${id} to go, found ${changed}`)
}
export function findRow(writer: Writer, table: TrackedTable, id: string): Row | null {
  return writer.read<Row>(`SELECT * FROM ${quoted(table)} WHERE id = ?`, id)[0] ?? null
}

/**
 * A row as SQLite and JSON both keep it, so that the history and the table say the same: SQLite stores a lone surrogate
 * as U+FFFD, and JSON writes a number that is none as null.
 */
function storable(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => {
    assert(typeof value !== 'number' || Number.isFinite(value), `${column} is not a number that can be kept`)
    return [column, typeof value === 'string' ? value.toWellFormed() : value]
  }))
}

export function createRecorder(writer: Writer): { readonly recorder: Recorder; readonly operations: Operation[] } {
  const operations: Operation[] = []
  const existing = (table: TrackedTable, id: string): Row => {
    const row = findRow(writer, table, id)
    assert(row, `no ${table} ${id} to change`)
    return row
  }
  const recorder: Recorder = {
    ...writer,
    insert(table, row) {
      const after = storable(row as unknown as Row)
      insertRow(writer, table, after)
      operations.push({ table, id: row.id, before: null, after })
    },
    update(table, id, patch) {
      const before = existing(table, id)
      const changes = Object.entries(storable(patch as Row)).filter(([column, value]) => value !== undefined && before[column] !== value)
      if (changes.length === 0) return false
      updateRow(writer, table, id, Object.fromEntries(changes))
      operations.push({ table, id, before, after: { ...before, ...Object.fromEntries(changes) } })
      return true
    },
    remove(table, id) {
      const before = existing(table, id)
      removeRow(writer, table, id)
      operations.push({ table, id, before, after: null })
    },
    next(counter) {
      writer.execute('INSERT INTO counter (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1', counter)
      const [row] = writer.read<{ value: number }>('SELECT value FROM counter WHERE name = ?', counter)
      assert(row, `the counter ${counter} was not kept`)
      return row.value
    },
  }
  return { recorder, operations }
}
