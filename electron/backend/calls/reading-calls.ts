import type { AssayHandlers } from '#core/contract/contract.ts'
import type { readingContract } from '#core/contract/reading-contract.ts'
import { decideSuggestion, decisionsOf, suggestionsOf } from '../services/suggestions.ts'
import { learningOf, resetLearning } from '../services/learning.ts'
import type { CallContext } from './context.ts'

/** What the sentences of a document are, how much each is worth checking, and what analysts made of that. */
export const readingCalls = ({ project }: CallContext): Pick<AssayHandlers['documents'], keyof typeof readingContract> => ({
  suggestions: ({ documentId }) => ({ suggestions: suggestionsOf(project(), documentId), decisions: decisionsOf(project(), documentId) }),
  decideSuggestion: (decided) => decideSuggestion(project(), decided),
  learning: () => learningOf(project()),
  resetLearning: () => ({ delta: resetLearning(project()) }),
})
