import { expect, it } from 'vitest'
import type { Suggestion } from '#core/extract/suggestions/suggestion.ts'
import { inOrder, natureOf, offeredOf, suggestionBeyond, suggestionInWords } from './offered-suggestions.ts'

const aSentence = (start: number, parts: Partial<Suggestion> = {}): Suggestion => ({
  start, end: start + 9, quote: 'It is so.', class: 'claim', score: 1, suggested: true, kinds: ['figure'], quantities: [], dates: [],
  attribution: { class: 'none', cue: null, holder: null, start: null, end: null }, hedges: [],
  reasons: [{ feature: 'figure', weight: 1.5, words: 'gives a figure' }, { feature: 'vague', weight: -0.5, words: 'names nobody' }], ...parts,
})
const low = aSentence(0, { score: 1 })
const unasked = aSentence(10, { score: 0.2, suggested: false })
const high = aSentence(20, { score: 5 })
const apart = aSentence(30, { score: 9, class: 'boilerplate', suggested: false })
const all = [low, unasked, high, apart]
const starts = (offered: readonly { readonly start: number }[]) => offered.map(({ start }) => start)
const nobody = (): boolean => false

it('what is offered stands in reading order, never holds what is no part of the argument, and is as much as was asked for', () => {
  expect(starts(offeredOf(all, 'every', nobody))).toEqual([0, 10, 20])
  expect(starts(offeredOf(all, 'suggested', nobody))).toEqual([0, 20])
  expect(offeredOf(all, 'none', nobody)).toEqual([])
  const many = Array.from({ length: 30 }, (_, n) => aSentence(n * 10, { score: n }))
  expect(starts(offeredOf(many, '10', nobody))).toEqual(starts(many.slice(20)))
})

it('a sentence that is dealt with is not offered, and leaves its place among the best to the next', () => {
  expect(starts(offeredOf(all, 'suggested', (sentence) => sentence === high))).toEqual([0])
  expect(starts(offeredOf([low, unasked, high], '10', (sentence) => sentence === high))).toEqual([0, 10])
})

it('one goes from each to the next in the order chosen, and begins where one reads', () => {
  const offered = offeredOf(all, 'every', nobody)
  const next = (key: string | null, position = 0, direction: 'forward' | 'backward' = 'forward', order: 'reading' | 'score' = 'reading') =>
    suggestionBeyond(inOrder(offered, order), order, { key, position }, direction)?.start ?? null
  expect([next(null, 5), next('10-19'), next('20-29'), next('10-19', 0, 'backward'), next(null, 15, 'backward')]).toEqual([10, 20, null, 0, 10])
  expect([next(null, 99, 'forward', 'score'), next('20-29', 0, 'forward', 'score'), next('0-9', 0, 'forward', 'score')]).toEqual([20, 0, 10])
})

it('a suggestion says what it is and why', () => {
  const [offered] = offeredOf([aSentence(0, { kinds: ['figure', 'event', 'date'] })], 'every', nobody)
  expect(offered && natureOf(offered.suggestion)).toBe('Can be checked · Figure or event')
  expect(offered && suggestionInWords(offered, 1, 3)).toBe('Suggestion 1 of 3: “It is so.” Can be checked · Figure or event. Because it gives a figure.')
})
