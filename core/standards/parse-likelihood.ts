import type { EdgeRule, StandardId } from './ids.ts'
import { standardsKnowing, termByWords, termsOf, type LikelihoodTerm } from './likelihood.ts'
import { isPercent, termsForPercent, usualEdges } from './places.ts'

/** A likelihood as a judgement stores it. */
export interface Likelihood {
  /** Id of the standard's term; null where a number has none. */
  readonly term: string | null
  /** The term's words in the first row of its table; null with it. */
  readonly words: string | null
  /** Percent: the band of the term; where there is no term, the number itself, twice. */
  readonly low: number
  readonly high: number
  /** The number that was given; null where a term was. */
  readonly percent: number | null
}

/** Why an input is no likelihood in the standard of the project. `terms` are the words that would have been understood. */
export type LikelihoodRefusal =
  | { readonly refused: 'unknown-term'; readonly input: string; readonly terms: readonly string[] }
  | {
      readonly refused: 'foreign-term'
      readonly input: string
      /** Every standard that does know the words. */
      readonly belongsTo: readonly StandardId[]
      readonly terms: readonly string[]
    }
  | { readonly refused: 'out-of-range'; readonly input: string; readonly percent: number }

export const isRefusal = (reading: Likelihood | LikelihoodRefusal): reading is LikelihoodRefusal => 'refused' in reading

/**
 * Reads what a person gives as a likelihood: a term of the standard in words ("Very unlikely", "probably"), or a number
 * of percent ("12", "12%", "12.5 per cent"; a decimal comma is understood). A number is always percent: 0.12 is about
 * an eighth of one percent. A number on an edge two bands share goes by the project's rule. In a nested standard the narrowest term is taken. A term of another standard is refused,
 * not translated.
 */
export function parseLikelihood(standard: StandardId, input: string, edges: EdgeRule = usualEdges): Likelihood | LikelihoodRefusal {
  const percent = percentIn(input)
  if (percent !== null) return isPercent(percent) ? likelihoodOfPercent(standard, percent, edges) : { refused: 'out-of-range', input, percent }

  const term = termByWords(standard, input)
  if (term) return likelihoodOfTerm(term)

  const belongsTo = standardsKnowing(input)
  const terms = termsOf(standard).flatMap((known) => known.words)
  return belongsTo.length > 0 ? { refused: 'foreign-term', input, belongsTo, terms } : { refused: 'unknown-term', input, terms }
}

/** What is stored when an analyst chooses a term. */
export const likelihoodOfTerm = (term: LikelihoodTerm): Likelihood => ({
  term: term.id,
  words: term.words[0],
  low: term.low,
  high: term.high,
  percent: null,
})

/** What is stored when an analyst gives a number (percent, 0-100). */
export function likelihoodOfPercent(standard: StandardId, percent: number, edges: EdgeRule = usualEdges): Likelihood {
  const [term] = termsForPercent(standard, percent, edges)
  return term ? { ...likelihoodOfTerm(term), percent } : { term: null, words: null, low: percent, high: percent, percent }
}

/** The number a text states as percent, or null where it is not a lone number. May lie outside 0-100. */
function percentIn(text: string): number | null {
  const match = /^([+\u2212-]?)(\d+(?:\.\d+)?|\.\d+|\d+,\d{1,2})\s*(?:%|per\s?cent)?$/i.exec(text.normalize('NFKC').trim())
  if (!match?.[2]) return null
  const size = Number(match[2].replace(',', '.'))
  return size > 0 && (match[1] === '-' || match[1] === '\u2212') ? -size : size
}
