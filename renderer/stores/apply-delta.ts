import type { ProjectSnapshot } from '#core/contract/answers.ts'
import type { Delta, UndoState } from '#core/domain/change.ts'
import type { AnalystRecord, ProjectRecord, SourceRecord, TagRecord } from '#core/domain/claim.ts'
import type { ShortLists } from '#core/domain/project-lists.ts'
import type { DocumentRecord } from '#core/domain/document.ts'

/** The lists of an open project that fit in one hand; claims, which may be many, live beside it in a map. */
export interface ProjectLists {
  readonly project: ProjectRecord
  readonly documents: readonly DocumentRecord[]
  readonly sources: readonly SourceRecord[]
  readonly analysts: readonly AnalystRecord[]
  readonly tags: readonly TagRecord[]
  readonly lists: ShortLists
  readonly history: UndoState
}

/** The lists of a project just opened. Sources stand by title, as a person looks for them. */
export function listsOf({ project, documents, sources, analysts, tags, lists, history }: ProjectSnapshot): ProjectLists {
  return { project, documents, sources: [...sources].sort(byTitle), analysts, tags, lists, history }
}

/** The lists after a write. Applying one delta twice is the same as applying it once. */
export function applyDelta(lists: ProjectLists, delta: Delta): ProjectLists {
  return {
    project: delta.project,
    documents: replaced(lists.documents, delta.documents, delta.removedDocuments, (document) => document.documentId, byImport),
    sources: replaced(lists.sources, delta.sources, delta.removedSources, (source) => source.sourceId, byTitle),
    analysts: delta.analysts ?? lists.analysts,
    tags: delta.tags ?? lists.tags,
    lists: { ...lists.lists, ...delta.lists },
    history: delta.history,
  }
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const byTitle = (a: SourceRecord, b: SourceRecord): number => collator.compare(a.title, b.title) || (a.sourceId < b.sourceId ? -1 : 1)
/** Ids made later sort later. */
const byImport = (a: DocumentRecord, b: DocumentRecord): number => (a.documentId < b.documentId ? -1 : 1)

/** The same array where nothing of it changed, so that nothing is drawn again. */
function replaced<Row, Id extends string>(rows: readonly Row[], changed: readonly Row[], removed: readonly Id[], idOf: (row: Row) => Id, order: (a: Row, b: Row) => number): readonly Row[] {
  if (changed.length === 0 && removed.length === 0) return rows
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  for (const row of changed) byId.set(idOf(row), row)
  for (const id of removed) byId.delete(id)
  return [...byId.values()].sort(order)
}
