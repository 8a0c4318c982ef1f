import type { Database } from '../database.ts'
import type { Operation, Row } from '../history/recorder.ts'
import { trackedTables } from '../schema/tables.ts'
import type { Verdict } from './verdict.ts'
import { everyChange } from './check-history.ts'

/**
 * Every tracked row is as the history left it: doing all changes again in the head arrives at what the tables hold.
 * The project's own row is made before there is a history, so it may be in none.
 */
export function checkRows(db: Database): Verdict {
  const expected = statesOf(db)
  const problems: string[] = []
  let rows = 0
  for (const table of trackedTables) {
    for (const row of db.read<Row>(`SELECT * FROM "${table}"`)) {
      rows += 1
      const key = `${table} ${row['id']}`
      const state = expected.get(key)
      if (state === undefined && table !== 'project') problems.push(`The ${key} is in no change.`)
      else if (state === null) problems.push(`The ${key} was removed and is there.`)
      else if (state && !agrees(row, state)) problems.push(`The ${key} is not as its last change left it.`)
      expected.delete(key)
    }
  }
  for (const [key, state] of expected) if (state !== null) problems.push(`The ${key} is missing.`)
  return { looked: `${rows} rows are as the history left them.`, problems }
}

/** Every row the history speaks of, by table and id, as it must be now; null where it must be gone. */
function statesOf(db: Database): Map<string, Row | null> {
  const states = new Map<string, Row | null>()
  const operationsOf = (seq: number) => JSON.parse(db.read<{ operations: string }>('SELECT operations FROM change WHERE seq = ?', seq)[0]?.operations ?? '[]') as Operation[]
  for (const change of everyChange(db)) {
    const operations = operationsOf(change.target ?? change.seq)
    if (change.kind === 'undo') for (const { table, id, before } of operations.toReversed()) states.set(`${table} ${id}`, before)
    else for (const { table, id, after } of operations) states.set(`${table} ${id}`, after)
  }
  return states
}

// A later schema may have added columns.
const agrees = (row: Row, state: Row) => Object.entries(state).every(([column, value]) => row[column] === value)
