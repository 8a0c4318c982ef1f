import { createHash } from 'node:crypto'
import type { Reader } from '../database.ts'
import { trackedTables } from '../schema/tables.ts'

/** One hash over every row of every tracked table. */
export function stateHash(reader: Reader): string {
  const hash = createHash('sha256')
  for (const table of trackedTables) hash.update(JSON.stringify([table, reader.read(`SELECT * FROM "${table}" ORDER BY id`)]))
  return hash.digest('hex')
}
