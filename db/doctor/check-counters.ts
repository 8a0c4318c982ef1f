import type { Database } from '../database.ts'
import type { Verdict } from './verdict.ts'

/** No counter is behind a number that was given, or two things would one day have the same. */
export function checkCounters(db: Database): Verdict {
  const counters = new Map(db.read<{ name: string; value: number }>('SELECT name, value FROM counter').map(({ name, value }) => [name, value]))
  const given = db.read<{ name: string; highest: number }>(`
    SELECT 'claim' AS name, coalesce(max(number), 0) AS highest FROM claim UNION ALL SELECT 'document', coalesce(max(ordinal), 0) FROM document`)
  return {
    looked: 'No number can be given twice.',
    problems: given.filter(({ name, highest }) => (counters.get(name) ?? 0) < highest).map(({ name, highest }) => `The next ${name} would be given number ${(counters.get(name) ?? 0) + 1}, and number ${highest} is taken.`),
  }
}
