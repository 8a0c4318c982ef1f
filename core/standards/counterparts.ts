import { standardIds, type StandardId } from './ids.ts'
import { sameWordsIn, standardOf, termsOf, type LikelihoodTerm } from './likelihood.ts'

/** A term of one standard and what another has for it. */
export interface Counterpart {
  readonly term: LikelihoodTerm
  /** The term of the other standard with the same words; null where it has no such words. */
  readonly other: LikelihoodTerm | null
  /** Whether it also stands for the same band; null without one. */
  readonly sameBand: boolean | null
  /** What that means, in a sentence. */
  readonly words: string
}

/**
 * What every term of a standard is in another: the term of the same words, with a warning where its band differs, or none. No term is
 * reached through a percent, since a number inside one band says nothing of where in it the judgement lay; the standards forbid it.
 */
export const counterpartsIn = (from: StandardId, to: StandardId): readonly Counterpart[] =>
  termsOf(from).map((term) => {
    const found = sameWordsIn(to, term)
    const name = standardOf(to).name
    const quoted = term.words.map((words) => `“${words}”`).join(' or ')
    if (!found) return { term, other: null, sameBand: null, words: `${name} has no term worded ${quoted}; rate it anew.` }
    const { term: other, sameBand } = found
    const words = sameBand ? `“${other.words[0]}” means the same in ${name} (${other.band}).` : `“${other.words[0]}” stands for ${other.band} in ${name}, and for ${term.band} here; rate it anew if that is not what was meant.`
    return { term, other, sameBand, words }
  })

/** Every wording of every standard, with the band it stands for in each; null where a standard has no such words. By the words. */
export function wordsAcrossStandards(): readonly { readonly words: string; readonly bands: readonly (string | null)[] }[] {
  const worded = standardsWithTerms.flatMap((standard) => termsOf(standard).flatMap((term) => term.words))
  return [...new Set(worded)].toSorted((a, b) => a.localeCompare(b, 'en')).map((words) => ({
    words,
    bands: standardsWithTerms.map((standard) => termsOf(standard).find((term) => [...term.words, ...term.variants].includes(words))?.band ?? null),
  }))
}

/** The standards that have terms at all, in their order. */
export const standardsWithTerms: readonly StandardId[] = standardIds.filter((id) => termsOf(id).length > 0)
