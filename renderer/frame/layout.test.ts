import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOut, widths } from './layout.ts'

const someAsk = fc.record({
  width: fc.integer({ min: 320, max: 1800 }),
  wanted: fc.record({ navigator: fc.option(fc.integer({ min: 0, max: 900 })), sheet: fc.option(fc.integer({ min: 0, max: 900 })) }),
  folded: fc.record({ navigator: fc.boolean(), sheet: fc.boolean() }),
  needed: fc.record({ navigator: fc.boolean(), sheet: fc.boolean() }),
  drawer: fc.constantFrom('navigator' as const, 'sheet' as const, null),
})

describe('however a window is sized and the panes are pulled', () => {
  test('the view keeps its readable width beside whatever stands there', () => {
    fc.assert(fc.property(someAsk, (asked) => {
      const { navigator, sheet } = layOut(asked)
      const taken = [navigator, sheet].filter((pane) => pane.at === 'beside').reduce((sum, pane) => sum + pane.width, 0)
      if (taken > 0) expect(asked.width - taken).toBeGreaterThanOrEqual(widths.view)
    }), { numRuns: 2_000 })
  })

  test('no pane is wider than the window or its own bounds', () => {
    fc.assert(fc.property(someAsk, (asked) => {
      for (const pane of Object.values(layOut(asked))) {
        expect(pane.width).toBeLessThanOrEqual(asked.width)
        if (pane.at === 'beside') expect(pane.width >= pane.least && pane.width <= pane.most).toBe(true)
      }
    }))
  })

  test('a pane folded away or of no use stands nowhere beside, and lies over only where it does not fit', () => {
    fc.assert(fc.property(someAsk, (asked) => {
      const layout = layOut(asked)
      for (const name of ['navigator', 'sheet'] as const) {
        if (!asked.needed[name]) expect(layout[name].at).toBe('away')
        if (asked.folded[name]) expect(layout[name].at).not.toBe('beside')
        if (layout[name].at === 'over') expect(layout[name].fits).toBe(false)
      }
    }))
  })
})

test('a window of 1024 has room for all three, one at twice its zoom for the view alone', () => {
  const asked = { wanted: { navigator: null, sheet: null }, folded: { navigator: false, sheet: false }, needed: { navigator: true, sheet: true }, drawer: null }
  expect(Object.values(layOut({ ...asked, width: 1024 })).map((pane) => pane.at)).toEqual(['beside', 'beside'])
  expect(Object.values(layOut({ ...asked, width: 512 })).map((pane) => pane.at)).toEqual(['away', 'away'])
})
