import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tipPlace, type Box } from './tip-place.ts'

const pane = { width: 1_000, height: 700 }
const control = fc.record({ left: fc.integer({ min: 0, max: 960 }), top: fc.integer({ min: 0, max: 670 }), width: fc.integer({ min: 16, max: 40 }), height: fc.integer({ min: 16, max: 30 }) })
const tip = fc.record({ width: fc.integer({ min: 20, max: 320 }), height: fc.integer({ min: 20, max: 120 }) })
const side = fc.constantFrom('top' as const, 'right' as const, 'bottom' as const, 'left' as const)
const overlap = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width && other.left < one.left + one.width && one.top < other.top + other.height && other.top < one.top + one.height

test('a tip stands inside the window and beside its control, never over it', () => {
  fc.assert(fc.property(control, tip, side, (control, tip, side) => {
    const place = tipPlace(control, tip, side, pane)
    expect(place.left).toBeGreaterThanOrEqual(8)
    expect(place.top).toBeGreaterThanOrEqual(8)
    expect(place.left + tip.width).toBeLessThanOrEqual(pane.width - 8)
    expect(place.top + tip.height).toBeLessThanOrEqual(pane.height - 8)
    expect(overlap(control, { ...place, ...tip })).toBe(false)
  }))
})

test('a tip stands on the side that is wanted, and across from it at the edge', () => {
  const size = { width: 100, height: 24 }
  const below = tipPlace({ left: 500, top: 300, width: 28, height: 28 }, size, 'bottom', pane)
  expect(below).toEqual({ left: 464, top: 334 })
  expect(tipPlace({ left: 500, top: 668, width: 28, height: 28 }, size, 'bottom', pane).top).toBe(638)
  expect(tipPlace({ left: 960, top: 300, width: 28, height: 28 }, size, 'right', pane).left).toBe(854)
})
