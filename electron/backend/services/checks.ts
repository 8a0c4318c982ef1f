import { createCheckIndex, type CheckIndex } from '#core/checks/check-index.ts'
import type { CheckedDocument } from '#core/checks/corpus.ts'
import type { ListedFinding } from '#core/contract/checks-contract.ts'
import { asSeenBy } from '#core/domain/blind-review.ts'
import { Fault } from '#core/domain/fault.ts'
import type { ClaimId, DocumentId, SourceId } from '#core/domain/ids.ts'
import { verdictScaleText } from '#core/standards/verdict-scale.ts'
import type { Database } from '#db/database.ts'
import { changesAfter, lastSeq } from '#db/history/history.ts'
import type { Operation } from '#db/history/recorder.ts'
import { claimIdsAfter, claimsByIds, lastClaimNumber } from '#db/repositories/claims.ts'
import { documentsByIds, documentsOf, textOf } from '#db/repositories/documents.ts'
import { dismissalsOf, entityDatesOf } from '#db/repositories/short-lists.ts'
import { sourcesByIds, sourcesOf } from '#db/repositories/sources.ts'
import type { Job } from '../jobs.ts'
import type { OpenProject } from '../open-project.ts'
import { touchedBy } from './delta.ts'
import { scalesOf } from './settings.ts'

/** What is kept of a project between two questions: everything read once as one analyst may see it and in its verdicts, and up to which change it was read. */
interface Checked {
  readonly analyst: string
  readonly verdicts: string
  readonly index: CheckIndex
  /** -1 before anything was read. */
  seq: number
  /** Reading or comparing that was begun and is to be gone through to its end. */
  work: Generator<void> | null
  /** How much of the work is done, from 0 to 1. */
  share: number
}

const kept = new WeakMap<Database, Checked>()

/** How long other calls may have to wait while the project is checked, in ms; what a step takes comes on top. */
const slice = 12
/** Claims that are read from the file in one step. */
const claimsAtOnce = 50

/** Every finding of the project, documents first, in reading order; those that were set aside say so. */
export function findingsOf(project: OpenProject): ListedFinding[] {
  const checked = checkedOf(project)
  while (!isFresh(project, checked)) step(project, checked)
  return listed(project, checked)
}

/**
 * The same in slices, between which other calls are answered; what is written meanwhile is checked too before the list is given. Null where
 * the job was told to stop: what was read is kept, and the next question goes on from there. `isOpen` tells whether it is still the project
 * that is worked on. Fault: `project-not-open`.
 */
export async function findingsInSlices(project: OpenProject, job: Job, isOpen: () => boolean): Promise<ListedFinding[] | null> {
  for (;;) {
    if (!isOpen()) throw new Fault('project-not-open', {})
    if (job.cancelled) return null
    const checked = checkedOf(project)
    for (const from = performance.now(); performance.now() - from < slice;) {
      if (isFresh(project, checked)) return listed(project, checked)
      step(project, checked)
    }
    job.progress(Math.floor(checked.share * 100), 100, '')
    await new Promise((resolve) => { setImmediate(resolve) })
  }
}

function listed(project: OpenProject, { index }: Checked): ListedFinding[] {
  const dismissals = new Map(dismissalsOf(project.db).map(({ findingKey, reason, analyst, at }) => [findingKey, { reason, analyst, at }]))
  return index.findings().map((finding) => ({ ...finding, dismissed: dismissals.get(finding.key) ?? null }))
}

/** What is kept of the project, as its analyst sees it now. */
function checkedOf(project: OpenProject): Checked {
  const { verdicts } = scalesOf(project.db)
  const known = kept.get(project.db)
  if (known !== undefined && known.analyst === project.analyst && known.verdicts === verdictScaleText(verdicts)) return known
  const made: Checked = { analyst: project.analyst, verdicts: verdictScaleText(verdicts), index: createCheckIndex({ verdicts, today: todayOf(project) }), seq: -1, work: null, share: 0 }
  kept.set(project.db, made)
  return made
}

const todayOf = ({ now }: OpenProject): string => now().slice(0, 10)

/** Whether everything is read and compared as the project is now, today. */
const isFresh = (project: OpenProject, { index, seq, work }: Checked): boolean => work === null && seq === lastSeq(project.db) && index.today === todayOf(project) && index.unsettled === 0

/** Goes on with what was begun, or begins with what has changed since. */
function step(project: OpenProject, checked: Checked): void {
  checked.work ??= bringUp(project, checked)
  try {
    if (checked.work.next().done === true) checked.work = null
  } catch (error) {
    // What is half read would pass for the whole.
    kept.delete(project.db)
    throw error
  }
}

/** Reading is two thirds of the work, documents first and then claims; comparing is the rest. */
const reading = 2 / 3

/** What changes while it is read is read again, as a change after the one that is noted first. */
function* bringUp(project: OpenProject, checked: Checked): Generator<void> {
  const { db } = project
  const { index, seq } = checked
  checked.share = 0
  checked.seq = lastSeq(db)
  if (seq === -1) yield* readWhole(db, checked)
  else if (seq !== checked.seq) yield* readTouched(db, checked, changesAfter(db, seq).flatMap(({ operations }) => operations))
  yield* index.editing({ today: todayOf(project) })
  const most = index.unsettled
  for (const settling = index.settling(); settling.next().done !== true;) {
    checked.share = reading + (1 - reading) * (1 - index.unsettled / Math.max(1, most))
    yield
  }
}

function* readWhole(db: Database, checked: Checked): Generator<void> {
  const { index } = checked
  yield* index.editing({ sources: sourcesOf(db), entityDates: entityDatesOf(db) })
  yield* readDocuments(db, checked, documentsOf(db).map(({ documentId }) => documentId))
  // Numbers are given one after the other, so that the last of them stands for their count.
  const last = lastClaimNumber(db)
  for (let page = claimIdsAfter(db, 0, claimsAtOnce); page.ids.length > 0; page = claimIdsAfter(db, page.number, claimsAtOnce)) {
    yield* readClaims(db, checked, page.ids)
    checked.share = reading / 2 + (reading / 2) * Math.min(1, page.number / last)
  }
}

function* readTouched(db: Database, checked: Checked, operations: readonly Operation[]): Generator<void> {
  const touched = touchedBy(db, operations)
  // A document's counts change with its claims; its text and facts only with rows of its own.
  const documentIds = [...new Set(operations.flatMap(({ table, id, before, after }) => (table === 'document' ? [id] : table === 'edition' ? [String((after ?? before)?.['documentId'])] : [])))]
  const sources = sourcesByIds(db, [...touched.sources])
  yield* checked.index.editing({
    sources, removedSources: missing<SourceId>([...touched.sources], sources.map(({ sourceId }) => sourceId)),
    ...(touched.lists.has('entityDates') ? { entityDates: entityDatesOf(db) } : {}),
  })
  yield* readDocuments(db, checked, documentIds)
  const claims = [...touched.claims]
  for (let from = 0; from < claims.length; from += claimsAtOnce) {
    yield* readClaims(db, checked, claims.slice(from, from + claimsAtOnce))
    checked.share = reading / 2 + (reading / 2) * Math.min(1, (from + claimsAtOnce) / claims.length)
  }
}

/** Documents as they are by then; those that are gone are taken out. */
function* readDocuments(db: Database, checked: Checked, ids: readonly string[]): Generator<void> {
  for (const [at, id] of ids.entries()) {
    const documents = documentsByIds(db, [id]).map((document) => checkedDocument(db, document))
    yield* checked.index.editing({ documents, removedDocuments: missing<DocumentId>([id], documents.map(({ documentId }) => documentId)) })
    checked.share = (reading / 2) * ((at + 1) / ids.length)
  }
}

function* readClaims(db: Database, { analyst, index }: Checked, ids: readonly string[]): Generator<void> {
  const claims = claimsByIds(db, ids).map((claim) => asSeenBy(claim, analyst))
  yield
  yield* index.editing({ claims, removedClaims: missing<ClaimId>(ids, claims.map(({ claimId }) => claimId)) })
}

const missing = <Id extends string>(asked: readonly string[], found: readonly string[]): Id[] => {
  const here = new Set(found)
  return asked.filter((id) => !here.has(id)) as Id[]
}

function checkedDocument(db: Database, { documentId, title, publishedOn, language }: Pick<CheckedDocument, 'documentId' | 'title' | 'publishedOn' | 'language'>): CheckedDocument {
  const { contentId, text, blocks } = textOf(db, documentId)
  return { documentId, contentId, title, text, blocks, publishedOn, language }
}
