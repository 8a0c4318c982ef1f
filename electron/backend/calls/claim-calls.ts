import type { AssayHandlers } from '#core/contract/contract.ts'
import { claimOrFault, listClaims } from '#db/repositories/claims.ts'
import { addClaim, addMark, joinClaims, removeClaim, removeMark, updateClaim } from '../services/claims.ts'
import { addCritique, replyToCritique, updateCritique } from '../services/critiques.ts'
import { addEvidence, removeEvidence, updateEvidence } from '../services/evidence.ts'
import { addJudgement } from '../services/judgements.ts'
import { addSource, removeSource, updateSource } from '../services/sources.ts'
import { manyClaimsCalls } from './claims-view-calls.ts'
import type { CallContext } from './context.ts'

/** What is read for matching is loaded with the first question about it. */
const matching = () => import('../services/matches.ts')

/** Claims and everything that hangs on them. */
export const claimCalls = (context: CallContext): Pick<AssayHandlers, 'claims' | 'marks' | 'sources' | 'evidence' | 'judgements' | 'critiques'> => {
  const { project } = context
  return {
    claims: {
      list: (page) => listClaims(project().db, page),
      get: ({ claimId }) => claimOrFault(project().db, claimId),
      add: (input) => addClaim(project(), input),
      update: ({ claimId, ...patch }) => ({ delta: updateClaim(project(), claimId, patch) }),
      remove: ({ claimId }) => ({ delta: removeClaim(project(), claimId) }),
      join: (input) => ({ delta: joinClaims(project(), input) }),
      matches: async ({ documentId, span }) => {
        const from = project()
        return (await matching()).claimsLike(from, documentId, span)
      },
      ...manyClaimsCalls(context),
    },
    marks: {
      add: (input) => addMark(project(), input),
      remove: ({ markId }) => ({ delta: removeMark(project(), markId) }),
    },
    sources: {
      add: (facts) => addSource(project(), facts),
      update: ({ sourceId, ...patch }) => ({ delta: updateSource(project(), sourceId, patch) }),
      remove: ({ sourceId }) => ({ delta: removeSource(project(), sourceId) }),
    },
    evidence: {
      add: (input) => addEvidence(project(), input),
      update: ({ evidenceId, ...patch }) => ({ delta: updateEvidence(project(), evidenceId, patch) }),
      remove: ({ evidenceId }) => ({ delta: removeEvidence(project(), evidenceId) }),
    },
    judgements: {
      add: (input) => addJudgement(project(), input),
    },
    critiques: {
      add: (input) => addCritique(project(), input),
      update: ({ critiqueId, ...patch }) => ({ delta: updateCritique(project(), critiqueId, patch) }),
      reply: ({ critiqueId, ...reply }) => ({ delta: replyToCritique(project(), critiqueId, reply) }),
    },
  }
}
