import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block } from '#core/domain/document.ts'
import { headingRanks, outlineOf, sectionAt, titleBlockOf } from './outline.ts'

const aHeading = (level: number, start: number, boilerplate: Block['boilerplate'] = null): Block => ({ kind: 'heading', level, start, end: start + 1, boilerplate, cell: null })

it('headings never skip a rank on the way down, whatever levels the text has, and stay in the order of their levels', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 40 }), (levels) => {
    const blocks = levels.map((level, n) => aHeading(level, n * 2))
    const ranks = levels.map((_, n) => headingRanks(blocks, -1).get(n))
    ranks.forEach((rank, n) => {
      expect(rank?.rank).toBeGreaterThanOrEqual(2)
      expect(rank?.rank).toBeLessThanOrEqual((ranks[n - 1]?.rank ?? 1) + 1)
      expect(rank?.depth).toBe(levels[n]! - Math.min(...levels))
      if (n > 0 && levels[n] === levels[n - 1]) expect(rank?.rank).toBe(ranks[n - 1]?.rank)
    })
  }))
})

it('the title is the first heading, and boilerplate is none', () => {
  const blocks = [aHeading(1, 0), aHeading(2, 2), aHeading(1, 4, 'repeated-title'), aHeading(3, 6)]
  expect([...headingRanks(blocks, 0)]).toEqual([[0, { rank: 1, depth: -1 }], [1, { rank: 2, depth: 0 }], [3, { rank: 3, depth: 1 }]])
  expect(outlineOf('T A T B ', blocks).map(({ words, depth }) => [words, depth])).toEqual([['T', 0], ['A', 1], ['B', 2]])
})

it('a position stands under the last heading before it', () => {
  const outline = outlineOf('A text B text', [aHeading(1, 0), aHeading(1, 7)])
  expect([0, 3, 7, 12].map((at) => sectionAt(outline, at))).toEqual([0, 0, 1, 1])
  expect(sectionAt([], 3)).toBe(-1)
})

it('the title is found at the beginning of a text however it is spaced, and nowhere else', () => {
  const text = 'The  Pact\n\nBody.'
  const blocks: Block[] = [{ ...aHeading(1, 0), end: 9 }, { kind: 'paragraph', level: 0, start: 11, end: 16, boilerplate: null, cell: null }]
  expect(titleBlockOf(text, blocks, 'the pact')).toBe(0)
  expect(titleBlockOf(text, blocks, 'Another')).toBe(-1)
})

it('a heading after the title never skips a rank, whatever stood above the title', () => {
  const blocks = [aHeading(1, 0), aHeading(1, 20), aHeading(2, 40), aHeading(3, 60)]
  expect([...headingRanks(blocks, 1)].sort(([a], [b]) => a - b).map(([, { rank }]) => rank)).toEqual([2, 1, 2, 3])
})
