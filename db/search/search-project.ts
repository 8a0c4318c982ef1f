import type { ClaimId, DocumentId } from '#core/domain/ids.ts'
import type { SearchHit } from '#core/domain/search.ts'
import type { Reader } from '../database.ts'
import { onlyRow } from '../repositories/rows.ts'
import { closeSign, openSign, readMarked } from './marked-text.ts'
import { matchExpression, parseQuery } from './parse-query.ts'
import { snippetOf } from './snippet.ts'

export interface Search { readonly query: string; readonly in: 'claims' | 'documents' | 'all'; readonly limit: number }

/**
 * Finds words in the latest edition of every document and in every claim's statement and note, best first (bm25).
 * The query is what a person types: words, "phrases", prefix*, -not; case and diacritics do not matter. An empty query,
 * or one that only excludes, finds nothing.
 */
export function searchProject(reader: Reader, search: Search): SearchHit[] {
  const match = matchExpression(parseQuery(search.query))
  if (match === null) return []
  const hits: SearchHit[] = []
  if (search.in !== 'claims') hits.push(...passagesWith(reader, match, search.limit))
  if (search.in !== 'documents') hits.push(...claimsWith(reader, match, search.limit))
  return search.in === 'all' ? hits.toSorted((a, b) => a.rank - b.rank).slice(0, search.limit) : hits
}

/**
 * The index delivers in order of rank and stops at the limit; only rows that get so far are joined and highlighted.
 * CROSS JOIN keeps it outermost. Content that an undone import left behind has no edition, and is passed over.
 */
const passageSql = `
  SELECT e.documentId, b.start, passageSearch.rank AS rank, highlight(passageSearch, 0, ?, ?) AS marked
  FROM passageSearch
  CROSS JOIN block b ON b.row = passageSearch.rowid
  CROSS JOIN edition e ON e.contentId = b.contentId
  WHERE passageSearch MATCH ? AND e.number = (SELECT max(number) FROM edition WHERE documentId = e.documentId)
  ORDER BY passageSearch.rank LIMIT ?`

function passagesWith(reader: Reader, match: string, limit: number): SearchHit[] {
  return reader.read<{ documentId: string; start: number; rank: number; marked: string }>(passageSql, openSign, closeSign, match, limit).map((row) => {
    const { text, matches } = readMarked(row.marked)
    const first = matches[0] ?? { start: 0, end: text.length }
    const documentId = row.documentId as DocumentId
    return { kind: 'document', id: documentId, documentId, start: row.start + first.start, end: row.start + first.end, ...snippetOf(text, matches), rank: row.rank }
  })
}

/** With the document a claim was first marked in. */
const claimSql = `
  SELECT c.id, claimSearch.rank AS rank, highlight(claimSearch, 0, ?, ?) AS statement, highlight(claimSearch, 1, ?, ?) AS note,
         (SELECT e.documentId FROM mark m JOIN edition e ON e.id = m.editionId WHERE m.id = (SELECT min(id) FROM mark WHERE claimId = c.id)) AS documentId
  FROM claimSearch
  CROSS JOIN claim c ON c.number = claimSearch.rowid
  WHERE claimSearch MATCH ?
  ORDER BY claimSearch.rank LIMIT ?`

/** Where only the note matches, the span is empty at 0 and the snippet is of the note. */
function claimsWith(reader: Reader, match: string, limit: number): SearchHit[] {
  return reader.read<{ id: string; rank: number; statement: string; note: string; documentId: string | null }>(claimSql, openSign, closeSign, openSign, closeSign, match, limit).map((row) => {
    const statement = readMarked(row.statement)
    const shown = statement.matches.length > 0 ? statement : readMarked(row.note)
    const { start, end } = statement.matches[0] ?? { start: 0, end: 0 }
    return { kind: 'claim', id: row.id as ClaimId, documentId: row.documentId as DocumentId | null, start, end, ...snippetOf(shown.text, shown.matches), rank: row.rank }
  })
}

/** Numbers of all claims whose statement or note a query finds; none for a query that looks for nothing. The index knows claims by number, so that 100,000 of them are named without being read, as one value rather than as 100,000 rows. */
export function claimNumbersMatching(reader: Reader, query: string): number[] {
  const match = matchExpression(parseQuery(query))
  if (match === null) return []
  const { numbers } = onlyRow(reader.read<{ numbers: string }>('SELECT json_group_array(rowid) AS numbers FROM claimSearch WHERE claimSearch MATCH ?', match))
  return JSON.parse(numbers) as number[]
}
