import { rmSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../database.ts'
import { connectTo, sqliteCodeOf, type Connection } from '../sqlite.ts'
import type { Verdict } from './verdict.ts'

/**
 * Both indexes hold exactly the words of what they index. FTS5 is asked by a statement that counts as a write, so it
 * is asked on a copy: the project is examined without being touched, also where it is only open for reading.
 */
export function checkSearch(db: Database): Verdict {
  const copy = join(tmpdir(), `assay-${randomUUID()}.examined`)
  try {
    db.connection.prepare('VACUUM INTO ?').run(copy)
    const connection = connectTo(copy)
    try {
      return { looked: 'The search indexes agree with the texts and claims.', problems: problemsIn(connection) }
    } finally {
      connection.close()
    }
  } finally {
    for (const suffix of ['', '-journal']) rmSync(copy + suffix, { force: true })
  }
}

function problemsIn(connection: Connection): string[] {
  const problems: string[] = []
  for (const index of ['passageSearch', 'claimSearch']) if (!agrees(connection, index)) problems.push(`The index ${index} does not agree with its words; rebuilding it puts that right.`)
  const texts = new Map<string, string>()
  const textOf = connection.prepare('SELECT text FROM content WHERE id = ?').pluck()
  const rows = connection.prepare(`
    SELECT b.row, b.contentId, b.start, b."end", p.text FROM block b LEFT JOIN passageSearch p ON p.rowid = b.row ORDER BY b.contentId`).iterate() as IterableIterator<{ row: number; contentId: string; start: number; end: number; text: string | null }>
  let blocks = 0
  for (const { row, contentId, start, end, text } of rows) {
    blocks += 1
    if (!texts.has(contentId)) texts.clear()
    const whole = texts.get(contentId) ?? String(textOf.get(contentId))
    texts.set(contentId, whole)
    if (text !== whole.slice(start, end)) problems.push(`Passage ${row} is ${text === null ? 'missing from' : 'not the same in'} the search index.`)
  }
  const indexed = Number(connection.prepare('SELECT count(*) FROM passageSearch').pluck().get())
  if (indexed > blocks) problems.push(`The search index holds ${indexed - blocks} passages that are in no text.`)
  return problems
}

function agrees(connection: Connection, index: string): boolean {
  try {
    // Rank 1: compare also with the table whose words are indexed, where the index keeps none itself.
    connection.prepare(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`).run()
    return true
  } catch (error) {
    if (sqliteCodeOf(error)?.startsWith('SQLITE_CORRUPT')) return false
    throw error
  }
}
