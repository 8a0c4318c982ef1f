import { describe, expect, it } from 'vitest'
import { articles } from './articles.fixture.ts'
import { suggestionsIn } from './suggestions.ts'

describe.each(articles)('the article “$name”', ({ source, sentences }) => {
  const suggestions = suggestionsIn(source)
  const called = new Map(sentences.map((one) => [one.quote, one]))
  const worth = (quote: string): boolean => called.get(quote)?.worth === true

  it('is cut into the sentences a reader sees', () => {
    expect(suggestions.map(({ quote }) => quote)).toEqual(sentences.map(({ quote }) => quote))
  })

  it('has at least eight claims worth checking among its first ten sentences', () => {
    const first = suggestions.toSorted((a, b) => b.score - a.score).slice(0, 10)
    expect(first.filter(({ quote }) => !worth(quote)).map(({ quote }) => quote).length).toBeLessThanOrEqual(2)
  })

  it('is told apart into claims, predictions, opinions and boilerplate, nine of ten as a reader would', () => {
    const wrong = suggestions.filter(({ quote, class: itsClass }) => called.get(quote)?.class !== itsClass)
    expect(wrong.length / sentences.length, wrong.map((one) => `${one.class}: ${one.quote}`).join('\n')).toBeLessThanOrEqual(0.1)
  })

  it('suggests most of what is worth checking and little else', () => {
    const suggested = suggestions.filter((one) => one.suggested)
    const right = suggested.filter(({ quote }) => worth(quote)).length
    expect(right / suggested.length).toBeGreaterThanOrEqual(0.65)
    expect(right / sentences.filter((one) => one.worth).length).toBeGreaterThanOrEqual(0.85)
  })
})
