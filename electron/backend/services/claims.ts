import { anchorAt } from '#core/text/anchor.ts'
import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { Span } from '#core/domain/document.ts'
import { newId, type ClaimId, type DocumentId, type MarkId } from '#core/domain/ids.ts'
import type { ClaimDate, ClaimFigure } from '#core/domain/judging.ts'
import type { ClaimKind, ClaimStatus, Priority } from '#core/standards/ids.ts'
import { query, type Reader } from '#db/database.ts'
import type { Recorder } from '#db/history/recorder.ts'
import { claimOrFault } from '#db/repositories/claims.ts'
import { editionTextOf } from '#db/repositories/documents.ts'
import { retag } from '#db/repositories/tags.ts'
import { change, type Hand, type OpenProject } from '../open-project.ts'

export interface NewClaim { readonly documentId: DocumentId; readonly span: Span; readonly statement?: string | undefined; readonly kind?: ClaimKind | undefined }

/**
 * Marks a span (UTF-16) of a document and makes a claim of it; the statement is the quote until the analyst words it.
 * Faults: `document-not-found`, `span-invalid`.
 */
export function addClaim(project: OpenProject, input: NewClaim): { claimId: ClaimId; markId: MarkId; delta: Delta } {
  const { result, delta } = change(project, ({ number }: InsertedClaim) => `Mark claim ${number}`, (hand) => insertClaim(hand, input))
  return { claimId: result.claimId, markId: result.markId, delta }
}

interface InsertedClaim { readonly claimId: ClaimId; readonly number: number; readonly markId: MarkId }

/** Makes a claim with its first mark, as part of a larger action. */
export function insertClaim(hand: Hand, input: NewClaim): InsertedClaim {
  const claimId = newId<'claim'>()
  const anchor = anchorIn(hand.recorder, input.documentId, input.span)
  const number = hand.recorder.next('claim')
  hand.recorder.insert('claim', {
    number, id: claimId, statement: input.statement?.trim() ?? asStatement(anchor.quote), kind: input.kind ?? kindOf(anchor.quote), status: 'open',
    priority: 'normal', assignee: null, asOf: null, note: '', analystId: hand.signer(), createdAt: hand.at, figures: null, dates: null,
  })
  return { claimId, number, markId: insertMark(hand, claimId, anchor) }
}

/** What an analyst may change of a claim; what is left out stays. */
export type ClaimPatch = Patch<{
  statement: string; kind: ClaimKind; status: ClaimStatus; priority: Priority; assignee: string | null; asOf: string | null; note: string; tags: readonly string[]
  /** As an analyst sets them; null puts back what is read from the words. */
  figures: readonly ClaimFigure[] | null; dates: readonly ClaimDate[] | null
}>
export function updateClaim(project: OpenProject, claimId: ClaimId, { tags, figures, dates, ...columns }: ClaimPatch): Delta {
  const { number } = claimOrFault(project.db, claimId)
  return change(project, labelOf(number, { tags, figures, dates, ...columns }), ({ recorder }) => {
    recorder.update('claim', claimId, present({ ...columns, figures: figures && JSON.stringify(figures), dates: dates && JSON.stringify(dates) }))
    if (tags) retag(recorder, claimId, tags)
  }).delta
}

/** Removes a claim with its marks, evidence, judgements and critiques. One undo brings all of it back. */
export function removeClaim(project: OpenProject, claimId: ClaimId): Delta {
  const claim = claimOrFault(project.db, claimId)
  return change(project, `Remove claim ${claim.number}`, ({ recorder }) => {
    for (const critique of claim.critiques) removeCritique(recorder, critique.critiqueId, critique.replies.map((reply) => reply.replyId))
    for (const review of claim.reviews) recorder.remove('review', review.reviewId)
    for (const assumption of claim.assumptions) recorder.remove('assumption', assumption.assumptionId)
    if (claim.prediction) recorder.remove('prediction', claim.prediction.predictionId)
    for (const judgement of claim.judgements) recorder.remove('judgement', judgement.judgementId)
    for (const evidence of claim.evidence) leaveMatrices(recorder, evidence.evidenceId)
    for (const evidence of claim.evidence) recorder.remove('evidence', evidence.evidenceId)
    for (const mark of claim.marks) recorder.remove('mark', mark.markId)
    for (const row of recorder.all(query.selectFrom('claimTag').select('id').where('claimId', '=', claimId))) recorder.remove('claimTag', row.id)
    recorder.remove('claim', claimId)
  }).delta
}

/**
 * Gives the marks of a claim to another that says the same, and removes it. Only while nothing but marks hangs on it, so that no work
 * is lost: `claim-has-work`. A passage that is marked for the other already is not marked twice.
 */
export function joinClaims(project: OpenProject, { claimId, into }: { readonly claimId: ClaimId; readonly into: ClaimId }): Delta {
  const claim = claimOrFault(project.db, claimId)
  const other = claimOrFault(project.db, into)
  const work = [claim.judgements, claim.evidence, claim.critiques, claim.reviews, claim.assumptions, claim.prediction ? [claim.prediction] : []]
  if (claimId === into || work.some((part) => part.length > 0)) throw new Fault('claim-has-work', { claimId, number: claim.number })
  return change(project, `Join claim ${claim.number} to claim ${other.number}`, ({ recorder }) => {
    for (const mark of claim.marks) {
      const isThere = other.marks.some((each) => each.editionId === mark.editionId && each.start === mark.start && each.end === mark.end)
      if (isThere) recorder.remove('mark', mark.markId)
      else recorder.update('mark', mark.markId, { claimId: into })
    }
    for (const row of recorder.all(query.selectFrom('claimTag').select('id').where('claimId', '=', claimId))) recorder.remove('claimTag', row.id)
    recorder.remove('claim', claimId)
  }).delta
}

/** Marks a further passage that asserts an existing claim. */
export function addMark(project: OpenProject, input: { claimId: ClaimId; documentId: DocumentId; span: Span }): { markId: MarkId; delta: Delta } {
  const { number } = claimOrFault(project.db, input.claimId)
  const { result, delta } = change(project, `Add a mark to claim ${number}`, (hand) => insertMark(hand, input.claimId, anchorIn(hand.recorder, input.documentId, input.span)))
  return { markId: result, delta }
}

/** Removes a mark with the critiques on it. Refused with `last-mark` for a claim's only mark. */
export function removeMark(project: OpenProject, markId: MarkId): Delta {
  const row = project.db.first(query.selectFrom('mark').select('claimId').where('id', '=', markId))
  if (!row) throw new Fault('mark-not-found', { markId })
  const claim = claimOrFault(project.db, row.claimId)
  if (claim.marks.length === 1) throw new Fault('last-mark', { claimId: claim.claimId })
  return change(project, `Remove a mark of claim ${claim.number}`, ({ recorder }) => {
    removeCritiquesOn(recorder, claim, markId)
    recorder.remove('mark', markId)
  }).delta
}

/** The anchor of a span of a document's latest edition. */
export function anchorIn(reader: Reader, documentId: DocumentId, span: Span) {
  const { editionId, text, textSha256 } = editionTextOf(reader, documentId)
  return { editionId, ...anchorAt(text, textSha256, span) }
}

export function removeCritiquesOn(recorder: Recorder, claim: ClaimRecord, targetId: string): void {
  for (const critique of claim.critiques) {
    if (critique.targetId === targetId) removeCritique(recorder, critique.critiqueId, critique.replies.map((reply) => reply.replyId))
  }
}

/** A matrix that weighed a piece of evidence keeps its words and its ratings when the evidence goes. */
export function leaveMatrices(recorder: Recorder, evidenceId: string): void {
  for (const { id } of recorder.all(query.selectFrom('matrixItem').select('id').where('evidenceId', '=', evidenceId))) recorder.update('matrixItem', id, { evidenceId: null })
}

/** Some of a record's fields; `undefined` is the same as left out. */
export type Patch<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | undefined }

/** Only the columns that were given: `undefined` means "leave it", and must not reach the history. */
export const present = <Patch extends object>(patch: Patch): { [Key in keyof Patch]?: Exclude<Patch[Key], undefined> } =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as { [Key in keyof Patch]?: Exclude<Patch[Key], undefined> }

function insertMark({ recorder, at, signer }: Hand, claimId: ClaimId, anchor: ReturnType<typeof anchorIn>): MarkId {
  const id = newId<'mark'>()
  recorder.insert('mark', { id, claimId, ...anchor, analystId: signer(), createdAt: at })
  return id
}

function removeCritique(recorder: Recorder, critiqueId: string, replyIds: readonly string[]): void {
  for (const replyId of replyIds) recorder.remove('critiqueReply', replyId)
  recorder.remove('critique', critiqueId)
}

/** A quote as a first statement: its line ends and runs of space become single spaces. */
const asStatement = (quote: string): string => quote.trim().replace(/\s+/gu, ' ')

/** A first guess the analyst sees and changes: figures carry digits, quotations begin and end with quotation marks. */
function kindOf(quote: string): ClaimKind {
  if (/^["“„«].*["”“»]$/su.test(quote.trim())) return 'quotation'
  return /\d/u.test(quote) ? 'figure' : 'state'
}

function labelOf(number: number, patch: ClaimPatch): string {
  const changed = Object.entries(patch).filter(([, value]) => value !== undefined).map(([name]) => name)
  const [only] = changed
  if (changed.length !== 1 || !only) return `Edit claim ${number}`
  const words: Partial<Record<string, string>> = {
    statement: 'Reword', kind: 'Change the kind of', status: 'Change the status of', priority: 'Change the priority of', assignee: 'Assign', asOf: 'Date', note: 'Note on', tags: 'Tag',
    figures: 'Set the figures of', dates: 'Set the dates of',
  }
  return `${words[only] ?? 'Edit'} claim ${number}`
}
