import { Fault } from '#core/domain/fault.ts'
import type { SourceRecord } from '#core/domain/claim.ts'
import type { DocumentId, SourceId } from '#core/domain/ids.ts'
import type { ReliabilityGrade } from '#core/standards/ids.ts'
import { query, type Reader } from '../database.ts'
import { critiquesOfSources } from './critiques.ts'
import { groupedBy, idsIn } from './rows.ts'

/** Every source, by title. */
export const sourcesOf = (reader: Reader): SourceRecord[] =>
  sourcesByIds(reader, reader.all(query.selectFrom('source').select('id')).map((row) => row.id))

export function sourceOrFault(reader: Reader, sourceId: string): SourceRecord {
  const [found] = sourcesByIds(reader, [sourceId])
  if (!found) throw new Fault('source-not-found', { sourceId })
  return found
}

/** Those of the ids that exist, by title. */
export function sourcesByIds(reader: Reader, ids: readonly string[]): SourceRecord[] {
  if (ids.length === 0) return []
  const rows = reader.all(query.selectFrom('source').selectAll().where('id', 'in', idsIn(ids)).orderBy('title').orderBy('id'))
  const cites = groupedBy(reader.all(query.selectFrom('citation').selectAll().where('sourceId', 'in', idsIn(ids)).orderBy('id')), 'sourceId')
  const origins = groupedBy(reader.all(query.selectFrom('origin').selectAll().where('sourceId', 'in', idsIn(ids)).orderBy('id')), 'sourceId')
  const evidence = new Map(reader.all(query.selectFrom('evidence').select(({ fn }) => ['sourceId', fn.countAll<number>().as('n')])
    .where('sourceId', 'in', idsIn(ids)).groupBy('sourceId')).map((row) => [row.sourceId, row.n]))
  const critiques = groupedBy(critiquesOfSources(reader, ids), 'targetId')
  return rows.map((row) => ({
    sourceId: row.id as SourceId, title: row.title, author: row.author, publisher: row.publisher, url: row.url, publishedOn: row.publishedOn,
    accessedOn: row.accessedOn, reliability: row.reliability as ReliabilityGrade | null, note: row.note,
    cites: (cites.get(row.id) ?? []).map((citation) => citation.citesSourceId as SourceId),
    documents: (origins.get(row.id) ?? []).map((origin) => origin.documentId as DocumentId),
    evidence: evidence.get(row.id) ?? 0, critiques: critiques.get(row.id) ?? [], at: row.createdAt,
  }))
}
