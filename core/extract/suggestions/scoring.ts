import { features } from './features.ts'
import type { SentenceReading } from './sentence-reading.ts'
import type { Reason, SentenceClass, Weights } from './suggestion.ts'

/** What weighs in a score: the features of the sentence, and its class. */
export const scored: readonly { readonly id: string; readonly words: string }[] = [
  ...features.map(({ id, words }) => ({ id, words })),
  { id: 'prediction', words: 'says what may be, which cannot be checked yet' },
  { id: 'opinion', words: 'says what somebody makes of it' },
]

/** Whatever else it says, what is no part of the argument comes last. */
const boilerplate: Reason = { feature: 'boilerplate', weight: -50, words: 'is not part of the argument' }

/** The value of everything in `scored`, in that order. */
export const valuesOf = (sentence: SentenceReading, itsClass: SentenceClass): number[] =>
  [...features.map(({ value }) => value(sentence)), itsClass === 'prediction' ? 1 : 0, itsClass === 'opinion' ? 1 : 0]

/** Weights in the order of `scored`, looked up once for a document. */
export const weightsInOrder = (weights: Weights): number[] => scored.map(({ id }) => weights[id] ?? 0)

/** What each feature of a sentence adds to its score, heaviest first; what adds nothing is left out. `weights` stand in the order of `scored`. */
export function reasonsFor(sentence: SentenceReading, itsClass: SentenceClass, weights: readonly number[]): Reason[] {
  const reasons: Reason[] = itsClass === 'boilerplate' ? [boilerplate] : []
  for (let index = 0; index < scored.length; index += 1) {
    const entry = scored[index]
    const perUnit = weights[index] ?? 0
    if (entry === undefined || perUnit === 0) continue
    const value = features[index]?.value(sentence) ?? (entry.id === itsClass ? 1 : 0)
    const weight = value === 0 ? 0 : rounded(perUnit * value)
    if (weight !== 0) reasons.push({ feature: entry.id, weight, words: entry.words })
  }
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

/** Weights are shown to two places and summed as shown; a zero has no sign. */
export const rounded = (weight: number): number => Math.round(weight * 100) / 100 + 0
