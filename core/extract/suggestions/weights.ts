import { fittedWeights } from './fitted-weights.ts'
import type { Reason, SentenceClass, Weights } from './suggestion.ts'

/** What being of a class adds: predictions and opinions stand behind what can be checked today, and what is no part of the argument stands last. */
export const classWeights: Readonly<Record<SentenceClass, Reason | null>> = {
  claim: null,
  prediction: { feature: 'prediction', weight: -2, words: 'says what may be, which cannot be checked yet' },
  opinion: { feature: 'opinion', weight: -2, words: 'says what somebody makes of it' },
  boilerplate: { feature: 'boilerplate', weight: -50, words: 'is not part of the argument' },
}

/** A claim with this score or more is suggested. */
export const leastScore = 1

/** What ships: weights of features, and no word of anybody's texts. */
export const shippedWeights: Weights = fittedWeights
