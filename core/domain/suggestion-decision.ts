import type { Span } from './document.ts'
import type { ClaimId } from './ids.ts'

export const suggestionDecisions = ['accepted', 'dismissed'] as const

/** What an analyst made of a suggested sentence. */
export interface SuggestionDecision extends Span {
  readonly decision: (typeof suggestionDecisions)[number]
  /** The claim that was made of it; it may be gone since. */
  readonly claimId: ClaimId | null
}
