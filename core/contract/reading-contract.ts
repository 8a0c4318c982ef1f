import { z } from 'zod'
import type { Delta } from '../domain/change.ts'
import type { ClaimId } from '../domain/ids.ts'
import { suggestionDecisions, type SuggestionDecision } from '../domain/suggestion-decision.ts'
import type { Learning } from '../extract/suggestions/learn.ts'
import type { Suggestion } from '../extract/suggestions/suggestion.ts'
import { call, type Contract } from './define.ts'
import * as is from './inputs.ts'

/** What the window may ask about the sentences of a document: part of the group `documents`. */
export const readingContract = {
  /** Every sentence of the latest edition in reading order, with its class, score and reasons, and what was decided about them. Fault: `document-not-found`. */
  suggestions: call(z.strictObject({ documentId: is.idOf<'document'>() })).returns<{ suggestions: readonly Suggestion[]; decisions: readonly SuggestionDecision[] }>(),
  /** Accepting makes a claim of the sentence, with its likeliest kind; dismissing only remembers. Either is one change that undoes. A second decision about a sentence replaces the first. */
  decideSuggestion: call(z.strictObject({ documentId: is.idOf<'document'>(), span: is.span, decision: z.enum(suggestionDecisions) })).returns<{ claimId: ClaimId | null; delta: Delta }>(),
  /** What the decisions of this project have taught the suggestions; plain data, to be shown or exported as it is. */
  learning: call(z.strictObject({})).returns<Learning>(),
  /** Forgets what was learnt: earlier decisions stay, and count no more. */
  resetLearning: call(z.strictObject({})).returns<{ delta: Delta }>(),
} satisfies Contract[string]
