import { Fault } from '#core/domain/fault.ts'
import type { Block, BlockKind, BoilerplateReason, DocumentRecord, DocumentText, TextStep } from '#core/domain/document.ts'
import type { ContentId, DocumentId, EditionId } from '#core/domain/ids.ts'
import { query, type Reader } from '../database.ts'

interface DocumentRow {
  id: string; title: string; author: string | null; site: string | null; publishedOn: string | null; url: string | null; language: string | null
  editionId: string; fileName: string; mediaType: string; encoding: string | null; sha256: string; characters: number; importedAt: string; warnings: string
  claims: number; marks: number; unrated: number; openCritiques: number
}

/** One row a document: its facts, its latest edition, and the counts the library shows. `@ids` limits it where a JSON list is given. */
const documentRows = `
  SELECT d.id, d.title, d.author, d.site, d.publishedOn, d.url, d.language,
         e.id AS editionId, e.fileName, e.mediaType, e.encoding, e.originalSha256 AS sha256, c.characters, e.importedAt, e.warnings,
         count(DISTINCT m.claimId) AS claims, count(m.id) AS marks,
         count(DISTINCT CASE WHEN m.claimId IS NOT NULL AND NOT EXISTS (SELECT 1 FROM judgement j WHERE j.claimId = m.claimId) THEN m.claimId END) AS unrated,
         (SELECT count(*) FROM critique k WHERE k.status = 'open' AND EXISTS (SELECT 1 FROM mark o WHERE o.claimId = k.claimId AND o.editionId = e.id)) AS openCritiques
  FROM document d
  JOIN edition e ON e.documentId = d.id AND e.number = (SELECT max(number) FROM edition WHERE documentId = d.id)
  JOIN content c ON c.id = e.contentId
  LEFT JOIN mark m ON m.editionId = e.id`

/** Every document, in the order of import. */
export const documentsOf = (reader: Reader): DocumentRecord[] =>
  reader.read<DocumentRow>(`${documentRows} GROUP BY d.id ORDER BY d.ordinal`).map(recordOf)

/** Those of the ids that exist, in the order of import. */
export const documentsByIds = (reader: Reader, ids: readonly string[]): DocumentRecord[] =>
  ids.length === 0 ? [] : reader.read<DocumentRow>(`${documentRows} WHERE d.id IN (SELECT value FROM json_each(?)) GROUP BY d.id ORDER BY d.ordinal`, JSON.stringify(ids)).map(recordOf)

export function documentOrFault(reader: Reader, documentId: string): DocumentRecord {
  const [found] = documentsByIds(reader, [documentId])
  if (!found) throw new Fault('document-not-found', { documentId })
  return found
}

/** The document that holds an edition of exactly these bytes, if the project has one. */
export const documentOfOriginal = (reader: Reader, sha256: string): { documentId: DocumentId; title: string } | null =>
  reader.read<{ documentId: DocumentId; title: string }>(
    'SELECT d.id AS documentId, d.title FROM edition e JOIN document d ON d.id = e.documentId WHERE e.originalSha256 = ? LIMIT 1', sha256)[0] ?? null

/** The canonical text of a document's latest edition, with its structure. */
export function textOf(reader: Reader, documentId: string): DocumentText {
  const row = reader.first(query.selectFrom('edition').innerJoin('content', 'content.id', 'edition.contentId')
    .select(['edition.id as editionId', 'edition.contentId', 'edition.steps', 'content.text']).where('edition.documentId', '=', documentId)
    .orderBy('edition.number', 'desc').limit(1))
  if (!row) throw new Fault('document-not-found', { documentId })
  return {
    documentId: documentId as DocumentId, editionId: row.editionId as EditionId, contentId: row.contentId as ContentId, text: row.text,
    blocks: blocksOf(reader, row.contentId), steps: JSON.parse(row.steps) as TextStep[],
  }
}

/** The text alone with what an anchor needs to be made in it. */
export function editionTextOf(reader: Reader, documentId: string): { editionId: EditionId; text: string; textSha256: string } {
  const row = reader.first(query.selectFrom('edition').innerJoin('content', 'content.id', 'edition.contentId')
    .select(['edition.id as editionId', 'content.text', 'content.textSha256']).where('edition.documentId', '=', documentId)
    .orderBy('edition.number', 'desc').limit(1))
  if (!row) throw new Fault('document-not-found', { documentId })
  return { editionId: row.editionId as EditionId, text: row.text, textSha256: row.textSha256 }
}

export const blocksOf = (reader: Reader, contentId: string): Block[] =>
  reader.all(query.selectFrom('block').selectAll().where('contentId', '=', contentId).orderBy('ordinal')).map((row) => ({
    start: row.start, end: row.end, kind: row.kind as BlockKind, level: row.level, boilerplate: row.boilerplate as BoilerplateReason | null,
    cell: row.tableNumber === null ? null : { table: row.tableNumber, row: row.rowNumber ?? 0, column: row.columnNumber ?? 0, header: row.isHeader === 1 },
  }))

const recordOf = (row: DocumentRow): DocumentRecord => ({
  documentId: row.id as DocumentId, editionId: row.editionId as EditionId, title: row.title, author: row.author, site: row.site,
  publishedOn: row.publishedOn, url: row.url, language: row.language, fileName: row.fileName, mediaType: row.mediaType, encoding: row.encoding,
  sha256: row.sha256, characters: row.characters, importedAt: row.importedAt, warnings: JSON.parse(row.warnings) as string[],
  claims: row.claims, marks: row.marks, unrated: row.unrated, openCritiques: row.openCritiques,
})
