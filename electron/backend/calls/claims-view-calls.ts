import type { lookContract, manyClaimsContract } from '#core/contract/claims-view-contract.ts'
import type { AssayHandlers } from '#core/contract/contract.ts'
import { claimNumbersMatching } from '#db/search/search-project.ts'
import { lookedSince, markLooked } from '../services/looks.ts'
import { updateClaims } from '../services/many-claims.ts'
import { addSavedView, removeSavedView, renameSavedView, updateSavedView } from '../services/saved-views.ts'
import type { CallContext } from './context.ts'

/** What has changed since the analyst last looked. */
export const lookCalls = ({ project }: CallContext): Pick<AssayHandlers['project'], keyof typeof lookContract> => ({
  lookedSince: () => lookedSince(project()),
  markLooked: () => markLooked(project()),
})

/** Many claims at once. */
export const manyClaimsCalls = ({ project }: CallContext): Pick<AssayHandlers['claims'], keyof typeof manyClaimsContract> => ({
  matching: ({ query }) => ({ numbers: claimNumbersMatching(project().db, query) }),
  updateMany: ({ claimIds, ...patch }) => ({ delta: updateClaims(project(), claimIds, patch) }),
})

/** Ways of looking at a list, kept under a name. */
export const savedViewsCalls = ({ project }: CallContext): Pick<AssayHandlers, 'savedViews'> => ({
  savedViews: {
    add: (input) => addSavedView(project(), input),
    rename: ({ savedViewId, name }) => ({ delta: renameSavedView(project(), savedViewId, name) }),
    update: ({ savedViewId, definition }) => ({ delta: updateSavedView(project(), savedViewId, definition) }),
    remove: ({ savedViewId }) => ({ delta: removeSavedView(project(), savedViewId) }),
  },
})
