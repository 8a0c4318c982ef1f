import type { Database } from '../database.ts'
import { faultsInPages } from '../project-file/check-contents.ts'
import type { Verdict } from './verdict.ts'

/** SQLite's own examination of every page, table and index. */
export function checkFile({ connection }: Database): Verdict {
  return { looked: 'Every page of the file is whole.', problems: faultsInPages(connection, 'full', 100).map((line) => `${line}.`) }
}

export function checkForeignKeys({ connection }: Database): Verdict {
  const broken = connection.pragma('foreign_key_check') as readonly { readonly table: string; readonly rowid: number | null; readonly parent: string }[]
  return {
    looked: 'Everything that is referred to is there.',
    problems: broken.map(({ table, rowid, parent }) => `Row ${rowid ?? '?'} of ${table} refers to a ${parent} that is not there.`),
  }
}
