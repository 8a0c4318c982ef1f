import type { EdgeRule, StandardId } from '#core/standards/ids.ts'
import { standardOf, termsOf, wordsOf } from '#core/standards/likelihood.ts'
import { percentInWords, placeOf } from '#core/standards/places.ts'

/** What the rule for shared edges means, by the first such edge of the standard; empty for a standard whose bands share none. */
export function edgeExample(standard: StandardId, row: 1 | 2, edges: EdgeRule): string {
  for (const { high } of termsOf(standard)) {
    const { sharedEdge, terms: [owner] } = placeOf(standard, high, edges)
    if (!sharedEdge || !owner) continue
    const [below, above] = [wordsOf(sharedEdge.below, row), wordsOf(sharedEdge.above, row)]
    return `${standardOf(standard).name} ends “${below}” and begins “${above}” at the same ${percentInWords(high)} and does not say whose it is. In this project ${percentInWords(high)} is “${wordsOf(owner, row)}”. Judgements already made keep their term.`
  }
  return ''
}
