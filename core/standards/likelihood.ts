import { icd203 } from './icd203.ts'
import type { StandardId } from './ids.ts'
import { ipcc } from './ipcc.ts'
import { kent } from './kent.ts'
import type { LikelihoodStandard, LikelihoodTerm } from './likelihood-standard.ts'
import { percent } from './percent.ts'
import { phia } from './phia.ts'

export type { LikelihoodStandard, LikelihoodTerm, TableOrigin } from './likelihood-standard.ts'

const standards: Readonly<Record<StandardId, LikelihoodStandard>> = { icd203, phia, ipcc, kent, percent }

/** The standard of an id, with its terms and where they come from. */
export const standardOf = (id: StandardId): LikelihoodStandard => standards[id]

/** The terms of a standard, from the least to the most likely; none for plain percent. */
export const termsOf = (standard: StandardId): readonly LikelihoodTerm[] => standards[standard].terms

/** The term of an id in a standard, or null. */
export const termById = (standard: StandardId, id: string): LikelihoodTerm | null =>
  termsOf(standard).find((term) => term.id === id) ?? null

/**
 * The term a person means by words, or null where the standard has no such term.
 * Both rows, the adverb forms and the kebab-case id are understood; case, spacing, hyphens and a leading article are not
 * distinguished. Nothing is guessed: "remote" is a term of ICD 203 and not of PHIA, whose term is "remote chance".
 */
export function termByWords(standard: StandardId, words: string): LikelihoodTerm | null {
  const wanted = plainWords(words)
  return termsOf(standard).find((term) => [term.id, ...term.words, ...term.variants].some((form) => plainWords(form) === wanted)) ?? null
}

/** The words of a term in a row of its table; the first row where the standard has only one. */
export const wordsOf = (term: LikelihoodTerm, row: 1 | 2): string => term.words[row - 1] ?? term.words[0]

/** Every standard that knows the words, in the order of the list of standards. */
export const standardsKnowing = (words: string): readonly StandardId[] =>
  Object.values(standards)
    .filter((standard) => termByWords(standard.id, words) !== null)
    .map((standard) => standard.id)

/**
 * The term of another standard that is worded the same, and whether it also means the same band; null where the other
 * standard has no such words. This is the only way from one standard to another: no term is reached through a percent,
 * because a percent inside one band says nothing of where the analyst's judgement lay in it.
 */
export function sameWordsIn(standard: StandardId, term: LikelihoodTerm): { readonly term: LikelihoodTerm; readonly sameBand: boolean } | null {
  for (const words of term.words) {
    const other = termByWords(standard, words)
    if (other) return { term: other, sameBand: other.low === term.low && other.high === term.high }
  }
  return null
}

const plainWords = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim()
    .replace(/^an? /, '')
