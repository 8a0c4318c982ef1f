import { z } from 'zod'
import type { Suggestion } from '../extract/suggestions/suggestion.ts'
import { call, type Contract } from './define.ts'
import * as is from './inputs.ts'

/** What the window may ask about the sentences of a document: part of the group `documents`. */
export const readingContract = {
  /** Every sentence of the latest edition in reading order, with its class, score and reasons. Fault: `document-not-found`. */
  suggestions: call(z.strictObject({ documentId: is.idOf<'document'>() })).returns<{ suggestions: readonly Suggestion[] }>(),
} satisfies Contract[string]
