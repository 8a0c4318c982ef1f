import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import { newId, type DocumentId, type SourceId } from '#core/domain/ids.ts'
import type { ReliabilityGrade } from '#core/standards/ids.ts'
import { query } from '#db/database.ts'
import type { Recorder } from '#db/history/recorder.ts'
import { sourceOrFault } from '#db/repositories/sources.ts'
import { documentOrFault } from '#db/repositories/documents.ts'
import { change, type OpenProject } from '../open-project.ts'
import { present, type Patch } from './claims.ts'

export interface SourceFacts {
  readonly title: string
  readonly author?: string | null | undefined; readonly publisher?: string | null | undefined; readonly url?: string | null | undefined
  readonly publishedOn?: string | null | undefined; readonly accessedOn?: string | null | undefined
  readonly reliability?: ReliabilityGrade | null | undefined; readonly note?: string | undefined
}
export type SourcePatch = Patch<SourceFacts> & {
  /** The whole list of sources it got its account from. */
  readonly cites?: readonly SourceId[] | undefined
  /** The whole list of documents it is the origin of. */
  readonly documents?: readonly DocumentId[] | undefined
}

export function addSource(project: OpenProject, facts: SourceFacts): { sourceId: SourceId; delta: Delta } {
  const { result, delta } = change(project, `Add source “${shortened(facts.title)}”`, ({ recorder, at }) => {
    const id = newId<'source'>()
    recorder.insert('source', {
      id, title: facts.title, author: orNull(facts.author), publisher: orNull(facts.publisher), url: orNull(facts.url), publishedOn: facts.publishedOn ?? null,
      accessedOn: facts.accessedOn ?? null, reliability: facts.reliability ?? null, note: facts.note ?? '', createdAt: at,
    })
    return id
  })
  return { sourceId: result, delta }
}

/** Faults: `source-not-found`, `source-cites-itself`, `document-not-found`. */
export function updateSource(project: OpenProject, sourceId: SourceId, { cites, documents, ...facts }: SourcePatch): Delta {
  const source = sourceOrFault(project.db, sourceId)
  if (cites?.includes(sourceId)) throw new Fault('source-cites-itself', { sourceId })
  cites?.forEach((cited) => sourceOrFault(project.db, cited))
  documents?.forEach((documentId) => documentOrFault(project.db, documentId))
  const onlyGrade = Object.keys(present({ cites, documents, ...facts })).join() === 'reliability'
  return change(project, onlyGrade ? `Grade source “${shortened(source.title)}”` : `Edit source “${shortened(source.title)}”`, ({ recorder }) => {
    recorder.update('source', sourceId, present(facts))
    if (cites) recite(recorder, sourceId, cites)
    if (documents) reoriginate(recorder, sourceId, documents)
  }).delta
}

/** Removes a source that no evidence rests on, with its citations and critiques. Fault: `source-in-use`. */
export function removeSource(project: OpenProject, sourceId: SourceId): Delta {
  const source = sourceOrFault(project.db, sourceId)
  if (source.evidence > 0) throw new Fault('source-in-use', { sourceId, title: source.title, evidence: source.evidence })
  return change(project, `Remove source “${shortened(source.title)}”`, ({ recorder }) => {
    for (const critique of source.critiques) {
      for (const reply of critique.replies) recorder.remove('critiqueReply', reply.replyId)
      recorder.remove('critique', critique.critiqueId)
    }
    const citations = recorder.all(query.selectFrom('citation').select('id').where((where) => where.or([where('sourceId', '=', sourceId), where('citesSourceId', '=', sourceId)])))
    for (const row of citations) recorder.remove('citation', row.id)
    for (const row of recorder.all(query.selectFrom('origin').select('id').where('sourceId', '=', sourceId))) recorder.remove('origin', row.id)
    recorder.remove('source', sourceId)
  }).delta
}

function recite(recorder: Recorder, sourceId: SourceId, cites: readonly SourceId[]): void {
  const rows = recorder.all(query.selectFrom('citation').select(['id', 'citesSourceId']).where('sourceId', '=', sourceId))
  for (const row of rows) if (!cites.includes(row.citesSourceId as SourceId)) recorder.remove('citation', row.id)
  const kept = new Set(rows.map((row) => row.citesSourceId))
  for (const cited of new Set(cites)) if (!kept.has(cited)) recorder.insert('citation', { id: newId(), sourceId, citesSourceId: cited })
}

function reoriginate(recorder: Recorder, sourceId: SourceId, documents: readonly DocumentId[]): void {
  const rows = recorder.all(query.selectFrom('origin').select(['id', 'documentId']).where('sourceId', '=', sourceId))
  for (const row of rows) if (!documents.includes(row.documentId as DocumentId)) recorder.remove('origin', row.id)
  const kept = new Set(rows.map((row) => row.documentId))
  for (const documentId of new Set(documents)) if (!kept.has(documentId)) recorder.insert('origin', { id: newId(), sourceId, documentId })
}

const orNull = (value: string | null | undefined): string | null => (value?.trim() ? value.trim() : null)

/** A title short enough for a menu. */
export const shortened = (title: string): string => {
  const letters = [...title]
  return letters.length <= 40 ? title : `${letters.slice(0, 39).join('')}…`
}
