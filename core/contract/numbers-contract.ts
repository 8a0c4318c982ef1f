import { z } from 'zod'
import type { ClaimId, DocumentId } from '../domain/ids.ts'
import type { Approximator, UnreadReason } from '../extract/quantities/quantity.ts'
import { call, type Contract } from './define.ts'

/** A figure of the project, from a document's text or as an analyst set it in a claim. UTF-16 positions. */
export interface ListedNumber {
  readonly documentId: DocumentId
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The claim whose mark it stands in, or whose figure it is. */
  readonly claimId: ClaimId | null
  /** Whether an analyst set it, in place of what the text was read to say. */
  readonly isSet: boolean
  readonly subject: string | null
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly currency: string | null
  readonly per: string | null
  readonly counted: string | null
  readonly approximator: Approximator | null
  readonly unread: UnreadReason | null
  /** ISO day, month or year it holds for; null where the text does not say. */
  readonly heldOn: string | null
}

/** What may be asked about the figures of the project. */
export const numbersContract = {
  numbers: {
    /** Every figure of every document, in the order of import and of reading. */
    list: call(z.strictObject({})).returns<{ readonly numbers: readonly ListedNumber[] }>(),
  },
} satisfies Contract
