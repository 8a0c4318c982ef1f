import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { newId, type ClaimId, type JudgementId, type ReviewId } from '#core/domain/ids.ts'
import { query } from '#db/database.ts'
import { claimOrFault } from '#db/repositories/claims.ts'
import { change, type Hand, type OpenProject } from '../open-project.ts'

/**
 * Asks a second person to judge a claim; what others judged stays hidden from them until they have.
 * Faults: `claim-not-found`, `reviewer-is-asker`, `review-open`.
 */
export function requestReview(project: OpenProject, { claimId, reviewer, note = '' }: { readonly claimId: ClaimId; readonly reviewer: string; readonly note?: string | undefined }): { reviewId: ReviewId; delta: Delta } {
  const claim = claimOrFault(project.db, claimId)
  if (reviewer === project.analyst) throw new Fault('reviewer-is-asker', { reviewer })
  if (claim.reviews.some((review) => review.status === 'requested' && review.reviewer === reviewer)) throw new Fault('review-open', { reviewer, number: claim.number })
  const { result, delta } = change(project, `Ask ${reviewer} to review claim ${claim.number}`, ({ recorder, at, signer }) => {
    const id = newId<'review'>()
    recorder.insert('review', { id, claimId, reviewer, status: 'requested', note: note.trim(), judgementId: null, analystId: signer(), createdAt: at, closedAt: null })
    return id
  })
  return { reviewId: result, delta }
}

/** Takes a request back. Faults: `review-not-found`, `review-settled`. */
export function withdrawReview(project: OpenProject, reviewId: ReviewId): Delta {
  const row = project.db.first(query.selectFrom('review').select(['claimId', 'status']).where('id', '=', reviewId))
  if (!row) throw new Fault('review-not-found', { reviewId })
  if (row.status !== 'requested') throw new Fault('review-settled', { reviewId, status: row.status })
  const { number } = claimOrFault(project.db, row.claimId)
  return change(project, `Withdraw the review of claim ${number}`, ({ recorder, at }) => { recorder.update('review', reviewId, { status: 'withdrawn', closedAt: at }) }).delta
}

/** Whoever was asked to review a claim has done so with the judgement they record. */
export function completeReviews({ recorder, at }: Hand, claim: ClaimRecord, judgementId: JudgementId, analyst: string): void {
  for (const { reviewId, reviewer, status } of claim.reviews) {
    if (status === 'requested' && reviewer === analyst) recorder.update('review', reviewId, { status: 'done', judgementId, closedAt: at })
  }
}
