import { createCheckIndex, type CheckIndex } from '#core/checks/check-index.ts'
import type { CheckedDocument } from '#core/checks/corpus.ts'
import { createClaimMatcher, type ClaimMatcher, type Match } from '#core/checks/matching.ts'
import type { ListedFinding } from '#core/contract/checks-contract.ts'
import { asSeenBy } from '#core/domain/blind-review.ts'
import { Fault } from '#core/domain/fault.ts'
import type { Span } from '#core/domain/document.ts'
import type { ClaimId, DocumentId, SourceId } from '#core/domain/ids.ts'
import { verdictScaleText } from '#core/standards/verdict-scale.ts'
import type { Database } from '#db/database.ts'
import { changesAfter, lastSeq } from '#db/history/history.ts'
import type { Operation } from '#db/history/recorder.ts'
import { claimsByIds, claimsOf, claimsOfDocument } from '#db/repositories/claims.ts'
import { documentOrFault, documentsByIds, documentsOf, textOf } from '#db/repositories/documents.ts'
import { dismissalsOf, entityDatesOf } from '#db/repositories/short-lists.ts'
import { sourcesByIds, sourcesOf } from '#db/repositories/sources.ts'
import type { OpenProject } from '../open-project.ts'
import { touchedBy } from './delta.ts'
import { scalesOf } from './settings.ts'

/** What is kept of a project between two questions: everything read once as one analyst may see it and in its verdicts, and up to which change it was read. */
interface Checked { readonly analyst: string; readonly verdicts: string; readonly index: CheckIndex; readonly matcher: ClaimMatcher; seq: number }

const kept = new WeakMap<Database, Checked>()

/** Every finding of the project, documents first, in reading order; those that were set aside say so. */
export function findingsOf(project: OpenProject): ListedFinding[] {
  const dismissals = new Map(dismissalsOf(project.db).map(({ findingKey, reason, analyst, at }) => [findingKey, { reason, analyst, at }]))
  return checkedOf(project).index.findings().map((finding) => ({ ...finding, dismissed: dismissals.get(finding.key) ?? null }))
}

/** Claims that say what a passage says, best first, without those that are marked there already. Faults: `document-not-found`, `span-invalid`. */
export function claimsLike(project: OpenProject, documentId: DocumentId, span: Span): Match[] {
  const { publishedOn, language } = documentOrFault(project.db, documentId)
  const { text } = textOf(project.db, documentId)
  if (span.end > text.length) throw new Fault('span-invalid', { ...span, characters: text.length })
  const here = new Set(claimsOfDocument(project.db, documentId).filter(({ marks }) => marks.some((mark) => mark.documentId === documentId && mark.start < span.end && span.start < mark.end)).map(({ claimId }) => claimId))
  return checkedOf(project).matcher.matches({ text: text.slice(span.start, span.end), publishedOn, language }).filter(({ claimId }) => !here.has(claimId))
}

/** The project as it is now; only what changed since the last question is read again. */
function checkedOf(project: OpenProject): Checked {
  const { db } = project
  const seq = lastSeq(db)
  const known = kept.get(db)
  if (known === undefined || known.analyst !== project.analyst || known.verdicts !== verdictScaleText(scalesOf(db).verdicts)) {
    const made = readWhole(project, seq)
    kept.set(db, made)
    return made
  }
  if (seq !== known.seq) readTouched(db, known, changesAfter(db, known.seq).flatMap(({ operations }) => operations))
  known.index.edit({ today: project.now().slice(0, 10) })
  known.seq = seq
  return known
}

function readWhole({ db, now, analyst }: OpenProject, seq: number): Checked {
  const claims = claimsOf(db).map((claim) => asSeenBy(claim, analyst))
  const matcher = createClaimMatcher()
  const { verdicts } = scalesOf(db)
  for (const claim of claims) matcher.put(claim)
  const documents = documentsOf(db).map((document) => checkedDocument(db, document))
  return { analyst, verdicts: verdictScaleText(verdicts), index: createCheckIndex({ documents, claims, sources: sourcesOf(db), entityDates: entityDatesOf(db), verdicts, today: now().slice(0, 10) }), matcher, seq }
}

function readTouched(db: Database, { analyst, index, matcher }: Checked, operations: readonly Operation[]): void {
  const touched = touchedBy(db, operations)
  // A document's counts change with its claims; its text and facts only with rows of its own.
  const documentIds = [...new Set(operations.flatMap(({ table, id, before, after }) => (table === 'document' ? [id] : table === 'edition' ? [String((after ?? before)?.['documentId'])] : [])))]
  const documents = documentsByIds(db, documentIds)
  const claims = claimsByIds(db, [...touched.claims]).map((claim) => asSeenBy(claim, analyst))
  const sources = sourcesByIds(db, [...touched.sources])
  const gone = <Id extends string>(asked: Iterable<string>, found: readonly string[]): Id[] => [...asked].filter((id) => !found.includes(id)) as Id[]
  const removedClaims = gone<ClaimId>(touched.claims, claims.map(({ claimId }) => claimId))
  for (const claim of claims) matcher.put(claim)
  for (const claimId of removedClaims) matcher.remove(claimId)
  index.edit({
    documents: documents.map((document) => checkedDocument(db, document)), removedDocuments: gone<DocumentId>(documentIds, documents.map(({ documentId }) => documentId)),
    claims, removedClaims, sources, removedSources: gone<SourceId>(touched.sources, sources.map(({ sourceId }) => sourceId)),
    ...(touched.lists.has('entityDates') ? { entityDates: entityDatesOf(db) } : {}),
  })
}

function checkedDocument(db: Database, { documentId, title, publishedOn, language }: Pick<CheckedDocument, 'documentId' | 'title' | 'publishedOn' | 'language'>): CheckedDocument {
  const { contentId, text, blocks } = textOf(db, documentId)
  return { documentId, contentId, title, text, blocks, publishedOn, language }
}
