import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergedSpans } from './merged-spans.ts'

const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length })))

it('spans that overlap become one: the same places are covered, once each, in order', () => {
  fc.assert(fc.property(spans, (given) => {
    const merged = mergedSpans(given)
    const covered = (each: readonly { readonly start: number; readonly end: number }[]) => Array.from({ length: 90 }, (_, at) => each.some(({ start, end }) => start <= at && at < end))
    expect(covered(merged)).toEqual(covered(given))
    merged.forEach(({ start }, at) => expect(start).toBeGreaterThan(merged[at - 1]?.end ?? -1))
  }))
})
