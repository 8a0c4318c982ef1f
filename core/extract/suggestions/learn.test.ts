import { describe, expect, it } from 'vitest'
import { articles } from './articles.fixture.ts'
import { learnFrom, type Decision } from './learn.ts'
import { suggestionsIn } from './suggestions.ts'
import { shippedWeights } from './weights.ts'

const sentences = articles.flatMap(({ source, sentences: all }) => all.filter((one) => one.class !== 'boilerplate').map(({ quote }) => ({ quote, publishedOn: source.publishedOn, language: 'en' })))
const decided = (isAccepted: (quote: string, index: number) => boolean): Decision[] => sentences.map((sentence, index) => ({ ...sentence, isAccepted: isAccepted(sentence.quote, index) }))

describe('learnFrom', () => {
  it('learns what an analyst looks for, and says so weight by weight', () => {
    const learning = learnFrom(decided((quote) => /\b(?:treaty|law|contract|agreement|clause|article|act|licence)\b/iu.test(quote)))
    expect(learning).toMatchObject({ outcome: 'learnt', accepted: expect.any(Number) })
    expect(learning.after).toBeGreaterThan(learning.before ?? 1)
    const law = learning.changes.find(({ feature }) => feature === 'law')
    expect(law?.after).toBeGreaterThan(law?.before ?? 0)
    expect(learning.weights['law']).toBe(law?.after)
    expect(learning.changes.map(({ words }) => words)).toContain('names a law, treaty or policy')
    const [article] = articles
    if (!article) throw new Error('no article')
    const best = (all: ReturnType<typeof suggestionsIn>): string => all.toSorted((a, b) => b.score - a.score)[0]?.quote ?? ''
    expect(best(suggestionsIn(article.source, learning.weights))).not.toBe('')
  })

  it('is data that survives JSON, so that it can be exported', () => {
    const learning = learnFrom(decided((quote) => /\d/u.test(quote)))
    expect(JSON.parse(JSON.stringify(learning))).toEqual(learning)
  })

  it('keeps the start where decisions follow nothing', () => {
    // A hash of the place, which no feature knows.
    const learning = learnFrom(decided((_quote, index) => ((index * 2_654_435_761) >>> 7) % 2 === 0))
    expect(learning.outcome === 'learnt' ? (learning.after ?? 0) > (learning.before ?? 1) : learning.weights === shippedWeights).toBe(true)
    if (learning.outcome === 'kept') expect(learning.changes).toEqual([])
  })

  it('keeps the start where there are too few decisions', () => {
    const few = decided((quote) => quote.includes('treaty')).slice(0, 6)
    expect(learnFrom(few)).toMatchObject({ outcome: 'few', before: null, after: null, weights: shippedWeights, changes: [] })
    expect(learnFrom([])).toMatchObject({ outcome: 'few', accepted: 0, dismissed: 0 })
  })

  it.each([7, 11, 13, 29, 57])('orders an analyst’s own decisions no worse than the start (seed %i)', (seed) => {
    const decisions = decided((quote, index) => (quote.length + index * seed) % 5 < 2)
    const learning = learnFrom(decisions)
    const order = (weights: typeof shippedWeights): number => {
      const scores = decisions.map(({ quote, isAccepted }) => ({ isAccepted, score: suggestionsIn({ text: quote, blocks: [{ start: 0, end: quote.length, kind: 'paragraph', level: 0, boilerplate: null, cell: null }], publishedOn: '2024-03-01', language: 'en' }, weights)[0]?.score ?? 0 }))
      const yes = scores.filter((one) => one.isAccepted)
      const no = scores.filter((one) => !one.isAccepted)
      return yes.reduce((sum, high) => sum + no.filter((low) => high.score > low.score).length, 0) / (yes.length * no.length)
    }
    expect(order(learning.weights)).toBeGreaterThanOrEqual(order(shippedWeights) - 0.005)
  })
})
