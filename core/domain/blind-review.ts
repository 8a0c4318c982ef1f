import type { ClaimRecord } from './claim.ts'

/** Whether an analyst was asked to judge a claim and has not yet: until then they are not to see what others made of it. */
export const judgesBlind = ({ reviews }: Pick<ClaimRecord, 'reviews'>, analyst: string): boolean =>
  reviews.some(({ status, reviewer }) => status === 'requested' && reviewer === analyst)

/** Whether anybody is yet to judge the claim without seeing the others’ judgements. */
export const isUnderReview = ({ reviews }: Pick<ClaimRecord, 'reviews'>): boolean => reviews.some(({ status }) => status === 'requested')

/**
 * A claim as an analyst may see it: where they judge it blind, without the judgements of others and without the critiques on those.
 * A claim that hides nothing from them is the very same object.
 */
export function asSeenBy(claim: ClaimRecord, analyst: string): ClaimRecord {
  if (!judgesBlind(claim, analyst)) return claim
  const hidden = new Set<string>(claim.judgements.filter((judgement) => judgement.analyst !== analyst).map(({ judgementId }) => judgementId))
  if (hidden.size === 0) return claim
  return {
    ...claim,
    judgements: claim.judgements.filter(({ judgementId }) => !hidden.has(judgementId)),
    critiques: claim.critiques.filter(({ target, targetId }) => target !== 'judgement' || !hidden.has(targetId)),
  }
}
