import type { EdgeRule, StandardId } from './ids.ts'
import { standardOf, termsOf, wordsOf, type LikelihoodTerm } from './likelihood.ts'

/** Where a number stands on a standard's ruler. */
export interface Place {
  readonly percent: number
  /** Its terms by the standard's rule, the fittest first; empty in a gap, outside the table and for plain percent. */
  readonly terms: readonly LikelihoodTerm[]
  /** The two bands that meet exactly here, where the standard leaves open which one owns the edge; else null. */
  readonly sharedEdge: { readonly below: LikelihoodTerm; readonly above: LikelihoodTerm } | null
  /** The nearest terms on either side of a number without a term; null where it has one, or the standard has none. */
  readonly gap: { readonly below: LikelihoodTerm | null; readonly above: LikelihoodTerm | null } | null
}

/**
 * The terms of a number (percent, 0-100) by the rule of its standard. ICD 203 and Kent: one or none, a shared
 * edge going to the upper or the lower band as the project has it. PHIA: one or none. IPCC: all that hold it, the narrowest first. Plain percent: none.
 * Throws a RangeError for a number that is no percent, which input is checked for before it comes here.
 */
export function termsForPercent(standard: StandardId, percent: number, edges: EdgeRule = usualEdges): readonly LikelihoodTerm[] {
  assertPercent(percent)
  const holding = termsOf(standard).filter((term) => holds(term, percent))
  if (standardOf(standard).bands === 'nested') {
    return holding.toSorted((a, b) => widthOf(a) - widthOf(b) || b.low - a.low)
  }
  return edges === 'upper' ? holding.slice(-1) : holding.slice(0, 1)
}

/** What a project begins with: an edge belongs to the band above it. */
export const usualEdges: EdgeRule = 'upper'

/** Whether any two bands of a standard meet in an edge that the project has to give to one of them. */
export const sharesEdges = (standard: StandardId): boolean => termsOf(standard).some((term) => sharedEdgeAt(standard, term.high) !== null)

/** Where a number (percent, 0-100) stands: its terms, or the edge or gap it falls on. */
export function placeOf(standard: StandardId, percent: number, edges: EdgeRule = usualEdges): Place {
  const terms = termsForPercent(standard, percent, edges)
  const all = termsOf(standard)
  return {
    percent,
    terms,
    sharedEdge: sharedEdgeAt(standard, percent),
    gap:
      terms.length > 0 || all.length === 0
        ? null
        : {
            below: all.findLast((term) => term.high <= percent) ?? null,
            above: all.find((term) => term.low >= percent) ?? null,
          },
  }
}

/**
 * Where a number stands, said in one sentence; null where there is nothing to explain, that is where it lies inside
 * one band, or the standard has no terms.
 */
export function explainPlace(standard: StandardId, percent: number, row: 1 | 2, edges: EdgeRule = usualEdges): string | null {
  const { terms, sharedEdge, gap } = placeOf(standard, percent, edges)
  const quoted = (term: LikelihoodTerm) => `“${wordsOf(term, row)}”`
  const { name, bands } = standardOf(standard)
  if (sharedEdge) {
    return `${percentInWords(percent)} is where ${quoted(sharedEdge.below)} and ${quoted(sharedEdge.above)} meet; ${name} does not say which of them owns it, and this project gives it to the ${edges} one.`
  }
  if (gap?.below && gap.above) {
    return `${percentInWords(percent)} lies between ${quoted(gap.below)} (${gap.below.band}) and ${quoted(gap.above)} (${gap.above.band}); ${name} has no term for it.`
  }
  if (gap) {
    const nearest = gap.below ?? gap.above
    return nearest && `${percentInWords(percent)} lies ${gap.below ? 'above' : 'below'} ${quoted(nearest)} (${nearest.band}); ${name} has no term for it.`
  }
  const [narrowest, ...wider] = terms
  if (bands === 'nested' && narrowest && wider.length > 0) {
    return `${percentInWords(percent)} is ${quoted(narrowest)}, and also ${wider.map(quoted).join(' and ')}; the narrowest band is offered.`
  }
  return null
}

/** A percent as Assay writes it: no needless zeros, no space before the sign. */
export const percentInWords = (percent: number): string => `${Number(percent.toFixed(2))}%`

/** Whether a number is a percent that can be rated. */
export const isPercent = (value: number): boolean => value >= 0 && value <= 100

const holds = (term: LikelihoodTerm, percent: number): boolean =>
  (term.lowExcluded ? percent > term.low : percent >= term.low) && (term.highExcluded ? percent < term.high : percent <= term.high)

const widthOf = (term: LikelihoodTerm): number => term.high - term.low

function sharedEdgeAt(standard: StandardId, percent: number): Place['sharedEdge'] {
  if (standardOf(standard).bands === 'nested') return null
  const [below, above] = termsOf(standard).filter((term) => holds(term, percent))
  return below && above ? { below, above } : null
}

function assertPercent(percent: number): void {
  if (!isPercent(percent)) throw new RangeError(`A likelihood is a percent from 0 to 100, and ${percent} is none.`)
}
