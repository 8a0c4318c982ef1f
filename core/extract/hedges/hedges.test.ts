import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { developmentCases, type HedgeCase, heldOutCases } from './hedges.cases.ts'
import { hedgesIn } from './hedges.ts'

/** Harmonic mean of precision and recall over the spans, and the sentences that are read otherwise than they are labelled. */
function scored(cases: readonly HedgeCase[]) {
  let [right, read, wanted] = [0, 0, 0]
  const wrong: string[] = []
  for (const [sentence, ...hedges] of cases) {
    const found = hedgesIn(sentence).map(({ quote }) => quote)
    const left = [...hedges]
    for (const quote of found) {
      const at = left.indexOf(quote)
      if (at >= 0) left.splice(at, 1)
    }
    right += hedges.length - left.length
    read += found.length
    wanted += hedges.length
    if (JSON.stringify(found) !== JSON.stringify(hedges)) wrong.push(`${sentence} → ${found.join(' | ')}`)
  }
  return { f1: (2 * right) / (read + wanted), wrong }
}

describe.each([['the development half', developmentCases], ['the held-out half', heldOutCases]])('hedges and approximators in %s of the table', (_, cases) => {
  it('are found in their places with an F1 of at least 0.95', () => {
    const { f1, wrong } = scored(cases)
    expect(f1, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})

const pieces = fc.constantFrom('may ', 'May ', 'might', ' about', ' some ', '300', ' or so', ' almost certainly', ' $', '’s ', 'a ', 'third', '. ', '\n', '😀', ' more than ', ' likely', ' appears', ' to')

it('any text yields hedges that quote it, in order', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))), (text) => {
      let end = 0
      for (const hedge of hedgesIn(text)) {
        expect(hedge.start).toBeGreaterThanOrEqual(end)
        expect(hedge.quote).toBe(text.slice(hedge.start, hedge.end))
        expect(hedge.quote).not.toBe('')
        end = hedge.end
      }
    }),
    { numRuns: 1000 },
  )
})
