import type { ClaimId } from '#core/domain/ids.ts'

/** Claims a person asked to see, under what they were counted as, and the place on the screen they were asked from. */
export interface AskedClaims { readonly title: string; readonly claims: readonly ClaimId[]; readonly at: DOMRect }
