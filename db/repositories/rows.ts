import assert from 'node:assert/strict'
import { sql } from 'kysely'

/** A list of ids as one parameter, so that a query keeps one prepared form however long the list. */
export const idsIn = (ids: readonly string[]) => sql<string>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`

/** Rows by the value of one column, in their order. */
export function groupedBy<Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Map<Row[Key], Row[]> {
  const groups = new Map<Row[Key], Row[]>()
  for (const row of rows) {
    const group = groups.get(row[key])
    if (group) group.push(row)
    else groups.set(row[key], [row])
  }
  return groups
}

/** The one row of a query that always gives one, such as a count. */
export function onlyRow<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  assert(row, 'a query that always gives a row gave none')
  return row
}
