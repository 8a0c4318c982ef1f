import type { Attribution } from '../attribution/attribution.ts'
import { blockIndexAt } from '../../text/blocks.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { classOf } from './classify.ts'
import { kindsOf } from './kinds.ts'
import { reasonsFor, rounded, weightsInOrder } from './scoring.ts'
import { readSentence } from './sentence-reading.ts'
import type { Suggestion, SuggestionSource, Weights } from './suggestion.ts'
import { leastScore, shippedWeights } from './weights.ts'

/**
 * Every sentence of a document in reading order: what it is, how much it is worth checking, and why. The score is the sum of the weights
 * of its reasons, so that nothing about it is hidden.
 */
export function suggestionsIn(source: SuggestionSource, weights: Weights = shippedWeights): Suggestion[] {
  const inOrder = weightsInOrder(weights)
  return sentencesOf(source.text, source.blocks).flatMap(({ start, end }) => {
    const block = source.blocks[blockIndexAt(source.blocks, start)]
    if (!block) return []
    const quote = source.text.slice(start, end)
    const sentence = readSentence(quote.replace(/[\n\u2028]/gu, ' '), source)
    const itsClass = classOf(sentence, block)
    const reasons = reasonsFor(sentence, itsClass, inOrder)
    const score = rounded(reasons.reduce((sum, { weight }) => sum + weight, 0))
    const here = <Place extends Placed>(place: Place): Place => moved(place, start, source.text)
    return [{
      start, end, quote, class: itsClass, score, suggested: itsClass === 'claim' && score >= leastScore, kinds: kindsOf(sentence, itsClass),
      quantities: sentence.quantities.map(here), dates: sentence.dates.map(here), hedges: sentence.hedges.map(here),
      attribution: movedSource(sentence.attribution, start), reasons,
    }]
  })
}

interface Placed { readonly start: number; readonly end: number; readonly quote: string }
function moved<Place extends Placed>(place: Place, by: number, text: string): Place {
  const [start, end] = [place.start + by, place.end + by]
  return { ...place, start, end, quote: text.slice(start, end) }
}
const movedSource = (attribution: Attribution, by: number): Attribution =>
  attribution.start === null || attribution.end === null ? attribution : { ...attribution, start: attribution.start + by, end: attribution.end + by }
