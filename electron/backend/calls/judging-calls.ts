import type { AssayHandlers } from '#core/contract/contract.ts'
import type { judgingContract } from '#core/contract/judging-contract.ts'
import { addAssumption, removeAssumption, updateAssumption } from '../services/assumptions.ts'
import { dismissFinding, restoreFinding } from '../services/dismissals.ts'
import { removePrediction, reopenPrediction, resolvePrediction, setPrediction } from '../services/predictions.ts'
import { requestReview, withdrawReview } from '../services/reviews.ts'
import type { CallContext } from './context.ts'

/** Predictions, assumptions, second judgements, and findings about wording. */
export const judgingCalls = ({ project }: CallContext): Pick<AssayHandlers, keyof typeof judgingContract> => ({
  predictions: {
    set: ({ claimId, ...terms }) => ({ delta: setPrediction(project(), claimId, terms) }),
    resolve: ({ claimId, ...resolution }) => ({ delta: resolvePrediction(project(), claimId, resolution) }),
    reopen: ({ claimId }) => ({ delta: reopenPrediction(project(), claimId) }),
    remove: ({ claimId }) => ({ delta: removePrediction(project(), claimId) }),
  },
  assumptions: {
    add: (input) => addAssumption(project(), input),
    update: ({ assumptionId, ...patch }) => ({ delta: updateAssumption(project(), assumptionId, patch) }),
    remove: ({ assumptionId }) => ({ delta: removeAssumption(project(), assumptionId) }),
  },
  reviews: {
    request: (input) => requestReview(project(), input),
    withdraw: ({ reviewId }) => ({ delta: withdrawReview(project(), reviewId) }),
  },
  dismissals: {
    add: ({ key, rule, reason }) => ({ delta: dismissFinding(project(), { key, check: rule, reason }) }),
    remove: ({ key }) => ({ delta: restoreFinding(project(), key) }),
  },
})
