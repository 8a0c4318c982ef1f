import type { ClaimId } from '#core/domain/ids.ts'

/** Claims a person asked to see: the plot or list that counts them, under what they are counted there, and the place on the screen they were asked from. */
export interface AskedClaims { readonly from: string; readonly title: string; readonly claims: readonly ClaimId[]; readonly at: DOMRect }
