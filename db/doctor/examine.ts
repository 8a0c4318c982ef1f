import type { Database } from '../database.ts'
import { checkContents } from './check-contents.ts'
import { checkCounters } from './check-counters.ts'
import { checkFile, checkForeignKeys } from './check-file.ts'
import { checkHistory } from './check-history.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkRows } from './check-rows.ts'
import { checkSearch } from './check-search.ts'
import type { Verdict } from './verdict.ts'

/** What one check found. `detail` is a sentence: what was looked at, or what is wrong and where. */
export interface Finding { readonly check: string; readonly ok: boolean; readonly detail: string }

/** What each check wants to see; in the order in which a fault explains the ones after it. */
const checks = {
  'file': checkFile,
  'foreign-keys': checkForeignKeys,
  'contents': checkContents,
  'quotes': checkQuotes,
  'search': checkSearch,
  'history': checkHistory,
  'rows': checkRows,
  'counters': checkCounters,
} as const satisfies Record<string, (db: Database) => Verdict>
export type CheckId = keyof typeof checks

/**
 * Examines a whole project and changes nothing; works where the project was opened for reading. A check that cannot be
 * carried out, because the file is too damaged for it, counts as failed and says why.
 */
export function examine(db: Database): Finding[] {
  return Object.entries(checks).map(([check, look]) => {
    try {
      const { looked, problems } = look(db)
      return { check, ok: problems.length === 0, detail: problems.length === 0 ? looked : summary(problems) }
    } catch (error) {
      return { check, ok: false, detail: `This could not be examined: ${error instanceof Error ? error.message : String(error)}` }
    }
  })
}

const shown = 3
function summary(problems: readonly string[]): string {
  const more = problems.length - shown
  return `${problems.slice(0, shown).join(' ')}${more > 0 ? ` And ${more} more.` : ''}`
}
