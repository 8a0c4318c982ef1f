import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeWindow, type Bounds } from './window-state.ts'

const laptop: Bounds = { x: 0, y: 25, width: 1_440, height: 875 }
const desk: Bounds = { x: 1_440, y: -200, width: 2_560, height: 1_400 }

describe('a window', () => {
  it('comes back where it was', () => {
    const was = { x: 1_600, y: 0, width: 1_300, height: 900 }
    expect(placeWindow(was, [laptop, desk])).toEqual(was)
  })

  it('that was on a display now unplugged comes to the middle of the first one', () => {
    expect(placeWindow({ x: 1_600, y: 0, width: 1_200, height: 800 }, [laptop])).toEqual({ x: 120, y: 63, width: 1_200, height: 800 })
  })

  it('whatever was remembered and whatever displays there are, lies wholly on one of them', () => {
    const coordinate = fc.integer({ min: -10_000, max: 10_000 })
    const bounds = fc.record({ x: coordinate, y: coordinate, width: fc.integer({ min: 1, max: 10_000 }), height: fc.integer({ min: 1, max: 10_000 }) })
    const area = fc.record({ x: coordinate, y: coordinate, width: fc.integer({ min: 640, max: 5_000 }), height: fc.integer({ min: 400, max: 3_000 }) })
    fc.assert(fc.property(fc.option(bounds), fc.array(area, { minLength: 1, maxLength: 3 }), (remembered, areas) => {
      const placed = placeWindow(remembered, areas)
      const holds = (display: Bounds) => placed.x >= display.x && placed.y >= display.y && placed.x + placed.width <= display.x + display.width && placed.y + placed.height <= display.y + display.height
      expect(areas.some(holds)).toBe(true)
    }))
  })
})
