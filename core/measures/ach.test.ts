import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixRatings, matrixWeights, type MatrixRating } from '../domain/judging.ts'
import { cellAgreements } from './ach-agreement.ts'
import type { AchItem, AchMatrix } from './ach-matrix.ts'
import { achMethods, achScores, diagnosticities, leadingHypotheses, linchpins, type AchMethod } from './ach-scores.ts'

type Ratings = Readonly<Record<string, readonly (MatrixRating | null)[]>>

/** An item whose ratings are given by analyst, one for each hypothesis in turn. */
function anItem(id: string, ratings: Ratings, more: Partial<AchItem> = {}): AchItem {
  const cells = Object.entries(ratings).flatMap(([analystId, row]) =>
    row.flatMap((rating, index) => (rating === null ? [] : [{ hypothesisId: `h${index + 1}`, analystId, rating }])),
  )
  return { id, credibility: 'medium', relevance: 'medium', cells, ...more }
}
const aMatrix = (columns: number, ...items: readonly AchItem[]): AchMatrix => ({ hypotheses: Array.from({ length: columns }, (_, index) => `h${index + 1}`), items })
const scoresOf = (matrix: AchMatrix, method: AchMethod) => achScores(matrix, method).map(({ score }) => score)

/** One matrix, scored three ways by hand: the columns are h1, h2, h3. */
const worked = aMatrix(
  3,
  anItem('e1', { ada: ['C', 'I', 'II'], bo: ['CC', 'N', 'I'] }, { credibility: 'high', relevance: 'high' }),
  anItem('e2', { ada: ['I', 'I', 'I'], bo: ['II', 'II', 'NA'] }, { credibility: 'low', relevance: 'medium' }),
  anItem('e3', { ada: ['II', 'CC', 'N'] }, { credibility: 'high', relevance: 'low', weights: { ada: 3 } }),
)

describe('scores of competing hypotheses', () => {
  it('count inconsistency for every analyst and weight in C-ACH', () => {
    // h1: 0+0 +1+2 +2×3; h2: 1+0 +1+2 +0; h3: 2+1 +1+0 +0.
    expect(scoresOf(worked, 'c-ach')).toEqual([9, 4, 4])
  })

  it('weight it by credibility and relevance in the manner of PARC', () => {
    // e1 weighs √2 × √2 = 2, e2 1/√2, e3 √2 / √2 = 1.
    const root = Math.SQRT1_2
    for (const [index, expected] of [-3 * root - 2, -2 - 3 * root, -6 - root].entries()) expect(scoresOf(worked, 'parc')[index]).toBeCloseTo(expected, 12)
  })

  it('square the mean below neutral in Open Synthesis', () => {
    // h1: e2 mean 1.5, e3 mean 1; h2: e1 mean 2.5, e2 mean 1.5; h3: e1 mean 1.5, e2 mean 2.5.
    expect(scoresOf(worked, 'open-synthesis')).toEqual([2.25 + 4, 0.25 + 2.25, 2.25 + 0.25])
  })

  it('say who is ahead, and name all of them in a tie', () => {
    expect(achMethods.map((method) => leadingHypotheses(achScores(worked, method)))).toEqual([['h2', 'h3'], ['h1', 'h2'], ['h2', 'h3']])
  })

  it('do not take a hypothesis nobody tested for one that was not refuted', () => {
    const untested = aMatrix(2, anItem('e1', { ada: ['I', null] }))
    expect(achScores(untested, 'c-ach')).toEqual([
      { hypothesisId: 'h1', score: 1, rated: 1 },
      { hypothesisId: 'h2', score: null, rated: 0 },
    ])
    expect(leadingHypotheses(achScores(untested, 'c-ach'))).toEqual(['h1'])
    expect(leadingHypotheses(achScores(aMatrix(2), 'parc'))).toEqual([])
  })

  it('take the last word of an analyst on a cell', () => {
    const again = aMatrix(1, { ...anItem('e1', { ada: ['II'] }), cells: [{ hypothesisId: 'h1', analystId: 'ada', rating: 'II' }, { hypothesisId: 'h1', analystId: 'ada', rating: 'C' }] })
    expect(scoresOf(again, 'c-ach')).toEqual([0])
  })

  it('never let consistent evidence help a hypothesis', () => {
    const anyMatrix = fc
      .array(fc.record({ row: fc.array(fc.constantFrom(...matrixRatings), { minLength: 3, maxLength: 3 }), credibility: fc.constantFrom(...matrixWeights), relevance: fc.constantFrom(...matrixWeights) }), { maxLength: 8 })
      .map((rows) => aMatrix(3, ...rows.map(({ row, credibility, relevance }, index) => anItem(`e${index}`, { ada: row }, { credibility, relevance }))))
    fc.assert(
      fc.property(anyMatrix, fc.constantFrom(...achMethods), fc.constantFrom(...matrixWeights), (matrix, method, weight) => {
        const helped = aMatrix(3, ...matrix.items, anItem('more', { ada: ['CC', 'C', 'NA'] }, { credibility: weight }))
        expect(scoresOf(helped, method).map((score) => score ?? 0)).toEqual(scoresOf(matrix, method).map((score) => score ?? 0))
      }),
    )
  })
})

describe('the linchpin', () => {
  it('is the evidence without which another hypothesis leads', () => {
    const matrix = aMatrix(2, anItem('e1', { ada: ['C', 'II'] }), anItem('e2', { ada: ['I', 'C'] }), anItem('e3', { ada: ['N', 'N'] }))
    expect(linchpins(matrix, 'c-ach')).toEqual([
      { itemId: 'e1', leadingWith: ['h1'], leadingWithout: ['h2'], changesLeader: true, leadWith: 1, leadWithout: 1 },
      { itemId: 'e2', leadingWith: ['h1'], leadingWithout: ['h1'], changesLeader: false, leadWith: 1, leadWithout: 2 },
      { itemId: 'e3', leadingWith: ['h1'], leadingWithout: ['h1'], changesLeader: false, leadWith: 1, leadWithout: 1 },
    ])
  })

  it('may make a tie of a lead, which counts as a change', () => {
    const matrix = aMatrix(2, anItem('e1', { ada: ['C', 'I'] }), anItem('e2', { ada: ['C', 'C'] }))
    expect(linchpins(matrix, 'open-synthesis')[0]).toMatchObject({ changesLeader: true, leadingWithout: ['h1', 'h2'], leadWithout: 0 })
  })
})

describe('diagnosticity', () => {
  it('is nought for evidence against every hypothesis, which C-ACH ranks first', () => {
    const matrix = aMatrix(3, anItem('against all', { ada: ['II', 'II', 'II'] }), anItem('telling', { ada: ['CC', 'N', 'II'] }), anItem('of one', { ada: ['I', null, null] }))
    const [againstAll, telling, ofOne] = diagnosticities(matrix)
    expect(againstAll).toEqual({ itemId: 'against all', separation: 0, inconsistencySum: 6 })
    expect(telling!.inconsistencySum).toBe(2)
    // Ratings 5, 3, 1: the population deviation is √(8/3).
    expect(telling!.separation).toBeCloseTo(Math.sqrt(8 / 3), 12)
    expect(ofOne!.separation).toBeNull()
  })
})

describe('agreement about a cell', () => {
  it('uses C-ACH’s numbers and limits, and Open Synthesis’ larger deviation', () => {
    const matrix = aMatrix(3, anItem('e1', { ada: ['C', 'I', 'II'], bo: ['CC', 'N', 'CC'] }), anItem('e2', { ada: ['NA', 'C', null], bo: ['C', 'C', 'C'] }))
    expect(cellAgreements(matrix).map(({ itemId, hypothesisId, deviation, level, disagreement }) => [itemId, hypothesisId, deviation, level, Number(disagreement.toFixed(4))])).toEqual([
      ['e1', 'h1', 0.25, 'consensus', 0.7071],
      ['e1', 'h2', 0.75, 'mild dispute', 0.7071],
      ['e1', 'h3', 2, 'extreme dispute', 2.8284],
      ['e2', 'h1', 0.75, 'mild dispute', 0.7071],
      ['e2', 'h2', 0, 'consensus', 0],
    ])
  })
})
