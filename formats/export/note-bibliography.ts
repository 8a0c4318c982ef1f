import type { ClaimRecord, SourceRecord } from '#core/domain/claim.ts'
import type { DocumentRecord } from '#core/domain/document.ts'
import type { DocumentId, SourceId } from '#core/domain/ids.ts'
import type { BibliographyEntry } from '#core/domain/note.ts'
import { reliabilityOf } from '#core/standards/admiralty.ts'
import { noteCritique } from './note-critiques.ts'
import { dateInWords, sentence } from './words.ts'

type Entry = { readonly kind: 'document'; readonly record: DocumentRecord } | { readonly kind: 'source'; readonly record: SourceRecord }

export interface Bibliography {
  readonly entries: readonly BibliographyEntry[]
  readonly documents: readonly DocumentRecord[]
  readonly sources: readonly SourceRecord[]
  /** Numbers in the list; null for what is not of the project. */
  readonly ofDocument: (documentId: DocumentId) => number | null
  readonly ofSource: (sourceId: SourceId) => number | null
}

/**
 * Documents and sources in order of first use by the claims, then the sources those got their accounts from;
 * with `everything`, the rest of the project after them.
 */
export function bibliographyOf(
  claims: readonly { readonly record: ClaimRecord; readonly documents: readonly DocumentId[] }[],
  documents: readonly DocumentRecord[],
  sources: readonly SourceRecord[],
  everything: boolean,
): Bibliography {
  const documentsById = new Map(documents.map((record) => [record.documentId, record]))
  const sourcesById = new Map(sources.map((record) => [record.sourceId, record]))
  /** A map keeps the order in which its keys came, which is the order of first use. */
  const used = new Map<string, Entry>()
  const useDocument = (documentId: DocumentId) => {
    const record = documentsById.get(documentId)
    if (record && !used.has(documentId)) used.set(documentId, { kind: 'document', record })
  }
  const useSource = (sourceId: SourceId) => {
    const record = sourcesById.get(sourceId)
    if (record && !used.has(sourceId)) used.set(sourceId, { kind: 'source', record })
  }
  for (const { record, documents: marked } of claims) {
    marked.forEach(useDocument)
    for (const { sourceId, passage } of record.evidence) {
      if (sourceId) useSource(sourceId)
      if (passage) useDocument(passage.documentId)
    }
  }
  // The loop reaches what it adds: whoever a cited source cites is listed too.
  for (const entry of used.values()) if (entry.kind === 'source') entry.record.cites.forEach(useSource)
  if (everything) {
    documents.forEach(({ documentId }) => { useDocument(documentId) })
    sources.forEach(({ sourceId }) => { useSource(sourceId) })
  }

  const numbers = new Map([...used.keys()].map((id, index) => [id, index + 1]))
  const numberOf = (id: string): number | null => numbers.get(id) ?? null
  const numbersOf = (ids: readonly string[]): number[] => ids.flatMap((id) => numberOf(id) ?? [])
  const entries = [...used.values()]
  return {
    entries: entries.map((entry, index) => (entry.kind === 'document' ? documentEntry(entry.record, index + 1) : sourceEntry(entry.record, index + 1, numbersOf))),
    documents: entries.flatMap((entry) => (entry.kind === 'document' ? entry.record : [])),
    sources: entries.flatMap((entry) => (entry.kind === 'source' ? entry.record : [])),
    ofDocument: numberOf,
    ofSource: numberOf,
  }
}

const documentEntry = (record: DocumentRecord, number: number): BibliographyEntry => ({
  number,
  of: { kind: 'document', documentId: record.documentId },
  before: record.author ? `${sentence(record.author)} ` : '',
  title: record.title,
  after: after(record.title, [published(record.site, record.publishedOn), `Read as ${record.fileName}, imported ${dateInWords(record.importedAt)}`]),
  url: record.url,
  grade: '',
  gradeInWords: '',
  note: '',
  drawsOn: [],
  texts: [],
  critiques: [],
})

const sourceEntry = (record: SourceRecord, number: number, numbersOf: (ids: readonly string[]) => number[]): BibliographyEntry => ({
  number,
  of: { kind: 'source', sourceId: record.sourceId },
  before: record.author ? `${sentence(record.author)} ` : '',
  title: record.title,
  after: after(record.title, [published(record.publisher, record.publishedOn), record.accessedOn ? `Accessed ${dateInWords(record.accessedOn)}` : '']),
  url: record.url,
  grade: record.reliability ?? '',
  gradeInWords: record.reliability ? reliabilityOf(record.reliability).words : '',
  note: record.note,
  drawsOn: numbersOf(record.cites),
  texts: numbersOf(record.documents),
  critiques: record.critiques.map((critique) => noteCritique(critique, 'the source')),
})

const published = (by: string | null, on: string | null): string => [by ?? '', on ? dateInWords(on) : ''].filter((part) => part !== '').join(', ')

/** What follows a title: a full stop unless the title brings its own mark, then one sentence a part. */
function after(title: string, parts: readonly string[]): string {
  const stop = sentence(title) === title ? '' : '.'
  return stop + parts.filter((part) => part !== '').map((part) => ` ${sentence(part)}`).join('')
}
