import type { ClaimRecord, JudgementRecord } from '../domain/claim.ts'
import type { ReviewRecord } from '../domain/judging.ts'
import { listed } from './phrases.ts'

/** How two judgements stand to each other in one respect; `open` where one of them says nothing of it, or by another standard. */
export type Agreement = 'same' | 'different' | 'open'

export interface JudgementComparison {
  readonly verdict: Agreement
  readonly likelihood: Agreement
  readonly confidence: Agreement
  /** "They agree on verdict and confidence, and differ on likelihood." */
  readonly words: string
}

/** A review that is done: the judgement the claim had before it, and the reviewer's. */
export interface ReviewPair { readonly review: ReviewRecord; readonly first: JudgementRecord | null; readonly second: JudgementRecord }

/** Every review that is done, oldest first. The first judgement is the newest by somebody else that the reviewer had not seen. */
export function reviewPairsOf({ reviews, judgements }: Pick<ClaimRecord, 'reviews' | 'judgements'>): readonly ReviewPair[] {
  return reviews.flatMap((review) => {
    const at = judgements.findIndex(({ judgementId }) => judgementId === review.judgementId)
    const second = judgements[at]
    return second ? [{ review, first: judgements.slice(at + 1).find(({ analyst }) => analyst !== second.analyst) ?? null, second }] : []
  })
}

/** Compares what two analysts judged. Likelihoods are compared by term within one standard, never by numbers across two. */
export function compareJudgements(a: JudgementRecord, b: JudgementRecord): JudgementComparison {
  const verdict = agreementOn(a.verdict, b.verdict)
  const likelihood = likelihoodAgreement(a, b)
  const confidence = agreementOn(a.confidence, b.confidence)
  return { verdict, likelihood, confidence, words: comparisonInWords({ verdict, likelihood, confidence }) }
}

const agreementOn = (a: string | null, b: string | null): Agreement => (a === null || b === null ? 'open' : a === b ? 'same' : 'different')

function likelihoodAgreement(a: JudgementRecord, b: JudgementRecord): Agreement {
  if (a.standard !== b.standard || a.low === null || b.low === null) return 'open'
  if (a.term !== null && b.term !== null) return agreementOn(a.term, b.term)
  return a.percent !== null && a.percent === b.percent ? 'same' : 'different'
}

function comparisonInWords(parts: Omit<JudgementComparison, 'words'>): string {
  const names = Object.entries(parts)
  const [same, different] = (['same', 'different'] as const).map((wanted) => names.filter(([, agreement]) => agreement === wanted).map(([name]) => name))
  if (!same || !different || same.length + different.length === 0) return 'They cannot be compared: they rate different things, or by different standards.'
  if (different.length === 0) return `They agree on ${listed(same, 'and')}.`
  return same.length === 0 ? `They differ on ${listed(different, 'and')}.` : `They agree on ${listed(same, 'and')}, and differ on ${listed(different, 'and')}.`
}
