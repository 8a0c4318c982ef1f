import fc from 'fast-check'
import { expect, it } from 'vitest'
import { labelHeights } from './label-column.ts'

it('labels stand a line apart, in the order of their marks, and within the column where they fit', () => {
  const column = { top: 10, bottom: 310, line: 15 }
  fc.assert(fc.property(fc.array(fc.double({ min: 10, max: 310, noNaN: true }), { maxLength: 21 }), (marks) => {
    const heights = labelHeights(marks.map((y) => ({ y })), column)
    const inOrder = marks.map((y, at) => ({ y, height: heights[at] ?? 0 })).toSorted((a, b) => a.y - b.y || a.height - b.height)
    for (const [at, { height }] of inOrder.entries()) {
      expect(height).toBeGreaterThanOrEqual(column.top - 0.001)
      expect(height).toBeLessThanOrEqual(column.bottom + 0.001)
      const before = inOrder[at - 1]
      if (before) expect(height - before.height).toBeGreaterThanOrEqual(column.line - 0.001)
    }
  }))
  expect(labelHeights([{ y: 100 }, { y: 50 }], column)).toEqual([100, 50])
})
