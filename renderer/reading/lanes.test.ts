import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arrangeBars, assignLanes, type Extent } from './lanes.ts'

const someBars = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 120 })).map(([top, height]): Extent => ({ top, bottom: top + height })), { maxLength: 50 })
const meet = (a: Extent, b: Extent): boolean => a.top < b.bottom && b.top < a.bottom

it('no two bars of one lane meet, and no lane is used without need', () => {
  fc.assert(fc.property(someBars, (bars) => {
    const laned = assignLanes(bars)
    expect(new Set(laned.map(({ bar }) => bar))).toEqual(new Set(bars))
    laned.forEach((one, n) => laned.slice(n + 1).forEach((other) => {
      if (one.lane === other.lane) expect(meet(one.bar, other.bar)).toBe(false)
    }))
    const deepest = Math.max(0, ...bars.map((bar) => bars.filter((other) => other.top <= bar.top && bar.top < other.bottom).length))
    expect(new Set(laned.map(({ lane }) => lane)).size).toBe(deepest)
  }))
})

it('every bar is either shown in one of the lanes or offered by a "more" that stands clear of the next', () => {
  fc.assert(fc.property(someBars, fc.integer({ min: 1, max: 4 }), (bars, lanes) => {
    const { shown, more } = arrangeBars(bars, lanes, 24)
    const offered = more.flatMap((each) => each.bars)
    expect(shown.length + offered.length).toBe(bars.length)
    expect(new Set([...shown.map(({ bar }) => bar), ...offered])).toEqual(new Set(bars))
    for (const { lane } of shown) expect(lane).toBeLessThan(more.length > 0 ? lanes - 1 || 1 : lanes)
    more.slice(1).forEach((each, n) => expect(each.top - (more[n]?.top ?? 0)).toBeGreaterThanOrEqual(24))
  }))
})
