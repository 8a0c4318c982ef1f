import type { AssayHandlers } from '#core/contract/contract.ts'
import type { readingContract } from '#core/contract/reading-contract.ts'
import { suggestionsOf } from '../services/suggestions.ts'
import type { CallContext } from './context.ts'

/** What the sentences of a document are, and how much each is worth checking. */
export const readingCalls = ({ project }: CallContext): Pick<AssayHandlers['documents'], keyof typeof readingContract> => ({
  suggestions: ({ documentId }) => ({ suggestions: suggestionsOf(project(), documentId) }),
})
