import { shortListNames, type ShortLists } from '#core/domain/project-lists.ts'
import type { Delta } from '#core/domain/change.ts'
import type { ClaimId, DocumentId, SourceId } from '#core/domain/ids.ts'
import type { Database } from '#db/database.ts'
import { undoState, type Recorded } from '#db/history/history.ts'
import type { Operation, Row } from '#db/history/recorder.ts'
import { analystsOf } from '#db/repositories/analysts.ts'
import { claimsByIds } from '#db/repositories/claims.ts'
import { documentsByIds } from '#db/repositories/documents.ts'
import { projectOf } from '#db/repositories/project.ts'
import { shortLists } from '#db/repositories/short-lists.ts'
import { sourcesByIds } from '#db/repositories/sources.ts'
import { tagsOf } from '#db/repositories/tags.ts'

/** What a recorded step changed, as the records a window holds: found from the rows that were touched, so that no service can forget one. */
export function deltaOf(db: Database, { change, operations }: Pick<Recorded<unknown>, 'change' | 'operations'>): Delta {
  const touched = touchedBy(db, operations)
  const claims = claimsByIds(db, [...touched.claims])
  const documents = documentsByIds(db, [...touched.documents])
  const sources = sourcesByIds(db, [...touched.sources])
  return {
    change,
    history: undoState(db),
    project: projectOf(db),
    documents,
    removedDocuments: without(touched.documents, documents.map((record) => record.documentId)) as DocumentId[],
    claims,
    removedClaims: without(touched.claims, claims.map((record) => record.claimId)) as ClaimId[],
    sources,
    removedSources: without(touched.sources, sources.map((record) => record.sourceId)) as SourceId[],
    analysts: touched.analysts ? analystsOf(db) : null,
    tags: touched.tags ? tagsOf(db) : null,
    lists: listsNamed(db, touched.lists),
  }
}

/** Several deltas of one job as one: the later records win, and what is gone in the end is gone. */
export function mergedDelta(db: Database, deltas: readonly Delta[]): Delta | null {
  const last = deltas.at(-1)
  if (!last) return null
  const ids = (pick: (delta: Delta) => readonly string[]) => [...new Set(deltas.flatMap(pick))]
  const documents = documentsByIds(db, ids((delta) => [...delta.documents.map((record) => record.documentId), ...delta.removedDocuments]))
  const claims = claimsByIds(db, ids((delta) => [...delta.claims.map((record) => record.claimId), ...delta.removedClaims]))
  const sources = sourcesByIds(db, ids((delta) => [...delta.sources.map((record) => record.sourceId), ...delta.removedSources]))
  return {
    ...last, project: projectOf(db), documents, claims, sources,
    removedDocuments: without(ids((delta) => delta.removedDocuments), documents.map((record) => record.documentId)) as DocumentId[],
    removedClaims: without(ids((delta) => delta.removedClaims), claims.map((record) => record.claimId)) as ClaimId[],
    removedSources: without(ids((delta) => delta.removedSources), sources.map((record) => record.sourceId)) as SourceId[],
    analysts: deltas.some((delta) => delta.analysts) ? analystsOf(db) : null,
    tags: deltas.some((delta) => delta.tags) ? tagsOf(db) : null,
    lists: listsNamed(db, new Set(deltas.flatMap((delta) => shortListNames.filter((name) => delta.lists[name])))),
  }
}

/** The claims that some rows belong to, whether the claims are still there or not. */
export const claimsTouchedBy = (db: Database, operations: readonly Operation[]): ReadonlySet<string> => touchedBy(db, operations).claims

interface Touched { readonly claims: Set<string>; readonly documents: Set<string>; readonly sources: Set<string>; analysts: boolean; tags: boolean; readonly lists: Set<keyof ShortLists> }

/** The records that rows hang on. */
export function touchedBy(db: Database, operations: readonly Operation[]): Touched {
  const touched: Touched = { claims: new Set(), documents: new Set(), sources: new Set(), analysts: false, tags: false, lists: new Set() }
  for (const { table, id, before, after } of operations) {
    const sides = [before, after].filter((row) => row !== null)
    const note = (set: Set<string>, column: string) => sides.forEach((row) => addText(set, row, column))
    switch (table) {
      case 'project': break
      case 'analyst': touched.analysts = true; break
      case 'tag': touched.tags = true; break
      case 'document': touched.documents.add(id); break
      case 'edition': note(touched.documents, 'documentId'); break
      case 'claim': touched.claims.add(id); break
      case 'claimTag': note(touched.claims, 'claimId'); touched.tags = true; break
      case 'mark': note(touched.claims, 'claimId'); addDocumentsOf(db, touched.documents, sides); break
      case 'judgement': note(touched.claims, 'claimId'); break
      case 'evidence': note(touched.claims, 'claimId'); note(touched.sources, 'sourceId'); break
      case 'source': touched.sources.add(id); break
      case 'citation': note(touched.sources, 'sourceId'); break
      case 'origin': note(touched.sources, 'sourceId'); break
      case 'critique': noteCritique(touched, sides); break
      case 'critiqueReply': noteCritique(touched, critiqueRows(db, sides)); break
      case 'prediction': case 'review': note(touched.claims, 'claimId'); break
      case 'assumption': note(touched.claims, 'claimId'); touched.lists.add('assumptions'); break
      case 'question': case 'hypothesis': case 'matrixItem': case 'matrixCell': touched.lists.add('questions'); break
      case 'dismissal': touched.lists.add('dismissals'); break
      case 'savedView': touched.lists.add('savedViews'); break
      case 'entityDate': touched.lists.add('entityDates'); break
      case 'setting': touched.lists.add('settings'); break
      // Whoever shows suggestions asks for them again.
      case 'suggestionDecision': break
      default: table satisfies never
    }
  }
  addDocumentsMarkedBy(db, touched)
  return touched
}

/** Those of the short lists, each whole. */
const listsNamed = (db: Database, names: ReadonlySet<keyof ShortLists>): Partial<ShortLists> =>
  Object.fromEntries([...names].map((name) => [name, shortLists[name](db)]))

function addText(set: Set<string>, row: Row, column: string): void {
  const value = row[column]
  if (typeof value === 'string') set.add(value)
}

function noteCritique(touched: Touched, rows: readonly Row[]): void {
  for (const row of rows) {
    addText(touched.claims, row, 'claimId')
    if (row['target'] === 'source') addText(touched.sources, row, 'targetId')
  }
}

const critiqueRows = (db: Database, replies: readonly Row[]): Row[] =>
  replies.flatMap((reply) => db.read<Row>('SELECT target, targetId, claimId FROM critique WHERE id = ?', reply['critiqueId'] ?? null))

function addDocumentsOf(db: Database, documents: Set<string>, marks: readonly Row[]): void {
  for (const mark of marks) for (const row of db.read<Row>('SELECT documentId FROM edition WHERE id = ?', mark['editionId'] ?? null)) addText(documents, row, 'documentId')
}

/** A document's counts hang on its claims' judgements and critiques. */
function addDocumentsMarkedBy(db: Database, { claims, documents }: Touched): void {
  const rows = db.read<Row>(
    'SELECT DISTINCT e.documentId FROM mark m JOIN edition e ON e.id = m.editionId WHERE m.claimId IN (SELECT value FROM json_each(?))', JSON.stringify([...claims]))
  for (const row of rows) addText(documents, row, 'documentId')
}

function without(ids: Iterable<string>, present: readonly string[]): string[] {
  const here = new Set(present)
  return [...ids].filter((id) => !here.has(id))
}
