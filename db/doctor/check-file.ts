import type { Database } from '../database.ts'
import type { Verdict } from './examine.ts'

/** SQLite's own examination of every page, table and index. */
export function checkFile({ connection }: Database): Verdict {
  const found = (connection.pragma('integrity_check(100)') as readonly { readonly integrity_check: string }[]).map((row) => row.integrity_check)
  return { looked: 'Every page of the file is whole.', problems: found.filter((line) => line !== 'ok').map((line) => `${line}.`) }
}

export function checkForeignKeys({ connection }: Database): Verdict {
  const broken = connection.pragma('foreign_key_check') as readonly { readonly table: string; readonly rowid: number | null; readonly parent: string }[]
  return {
    looked: 'Everything that is referred to is there.',
    problems: broken.map(({ table, rowid, parent }) => `Row ${rowid ?? '?'} of ${table} refers to a ${parent} that is not there.`),
  }
}
