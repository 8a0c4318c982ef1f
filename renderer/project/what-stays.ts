import { judgesBlind } from '#core/domain/blind-review.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { StandardId } from '#core/standards/ids.ts'
import { counted } from '#renderer/words/phrases.ts'

/**
 * What a change of the standard leaves as it is, in sentences. Judgements that are hidden from the analyst until they have judged are not
 * in the claims; that they may be there is said, their number is not: it would tell how many have judged before.
 */
export function whatStays(claims: Iterable<Pick<ClaimRecord, 'judgements' | 'reviews'>>, { analyst, standard, names, isComplete }: {
  readonly analyst: string
  readonly standard: StandardId
  readonly names: { readonly from: string; readonly to: string }
  /** Whether all claims of the project are among them. */
  readonly isComplete: boolean
}): string {
  const all = [...claims]
  const rated = all.map(({ judgements }) => judgements.filter((judgement) => judgement.standard === standard && judgement.low !== null).length).filter((count) => count > 0)
  const judgements = rated.reduce((sum, count) => sum + count, 0)
  const blind = all.filter((claim) => judgesBlind(claim, analyst)).length
  const they = judgements === 1 ? 'It stays' : 'They stay'
  return [
    isComplete ? '' : 'So far as they have been read:',
    judgements === 0
      ? `No likelihood ${blind > 0 ? 'that you can see ' : ''}has been judged under ${names.from} yet.`
      : `${counted(judgements, 'judgement')} of ${counted(rated.length, 'claim')} ${judgements === 1 ? 'was' : 'were'} given under ${names.from}. ${they} in ${judgements === 1 ? 'its' : 'their'} words and bands; whoever wants one under ${names.to} judges anew.`,
    blind === 0 ? '' : `Not counted is what others judged of ${blind === 1 ? 'a claim' : counted(blind, 'claim')} you are asked to judge without seeing it: that stays as well.`,
  ].filter((part) => part !== '').join(' ')
}
