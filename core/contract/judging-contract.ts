import { z } from 'zod'
import type { Delta } from '../domain/change.ts'
import type { AssumptionId, ReviewId } from '../domain/ids.ts'
import { call, type Contract } from './define.ts'
import * as is from './inputs.ts'

const ofClaim = z.strictObject({ claimId: is.idOf<'claim'>() })

/** What may be asked about predictions, assumptions, reviews by a second person, and findings in the wording of a text. */
export const judgingContract = {
  predictions: {
    /** Makes a prediction of the claim, or words its terms anew. Refused with `prediction-resolved` while it is resolved. */
    set: call(ofClaim.extend({ criterion: is.someProse, dueOn: is.isoDate, topic: is.line.optional() })).returns<{ delta: Delta }>(),
    /** `resolvedOn` is today where it is left out. Resolved already, it is resolved anew. */
    resolve: call(ofClaim.extend({ outcome: is.predictionOutcome, resolvedOn: is.isoDate.optional(), resolution: is.prose.optional() })).returns<{ delta: Delta }>(),
    reopen: call(ofClaim).returns<{ delta: Delta }>(),
    remove: call(ofClaim).returns<{ delta: Delta }>(),
  },
  assumptions: {
    /** Without a claim, the whole project rests on it. */
    add: call(z.strictObject({ claimId: is.idOf<'claim'>().nullable(), text: is.someProse, wouldChange: is.prose.optional(), standing: is.assumptionStanding.optional() })).returns<{ assumptionId: AssumptionId; delta: Delta }>(),
    update: call(z.strictObject({ assumptionId: is.idOf<'assumption'>(), claimId: is.idOf<'claim'>().nullable().optional(), text: is.someProse.optional(), wouldChange: is.prose.optional(), standing: is.assumptionStanding.optional() })).returns<{ delta: Delta }>(),
    remove: call(z.strictObject({ assumptionId: is.idOf<'assumption'>() })).returns<{ delta: Delta }>(),
  },
  reviews: {
    /** Done with the reviewer's next judgement of the claim. Refused with `reviewer-is-asker` and `review-open`. */
    request: call(ofClaim.extend({ reviewer: is.someLine, note: is.prose.optional() })).returns<{ reviewId: ReviewId; delta: Delta }>(),
    withdraw: call(z.strictObject({ reviewId: is.idOf<'review'>() })).returns<{ delta: Delta }>(),
  },
  dismissals: {
    /** Sets a finding about the wording of a text aside; one that is set aside already gets the new reason. */
    add: call(z.strictObject({ key: is.lintKey, rule: is.lintRule, reason: is.someProse })).returns<{ delta: Delta }>(),
    /** Nothing changes where it was not set aside. */
    remove: call(z.strictObject({ key: is.lintKey })).returns<{ delta: Delta }>(),
  },
} satisfies Contract
