import { expect, it } from 'vitest'
import { restartLimit } from './restart-limit.ts'

it('allows five in any minute, and again when the minute has passed', () => {
  let now = 0
  const may = restartLimit({ most: 5, withinMs: 60_000, now: () => now })
  const allowed = [0, 1, 2, 3, 4, 5, 59_999, 60_000, 60_001, 60_001].map((at) => { now = at; return may() })
  expect(allowed).toEqual([true, true, true, true, true, false, false, true, true, false])
})
