import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawLayers, picturePath } from './draw-layers.mjs'
import { arrowsBetween, depthsOf, roomsOfProgram } from './layer-graph.mjs'

test('the picture in docs shows the imports as they are; if not, run: npm run layers:draw', async () => {
  expect(readFileSync(picturePath, 'utf8')).toBe(drawLayers(await roomsOfProgram()))
}, 60_000)

test('an import that other arrows lead to is not drawn again, and two rooms that import each other keep both arrows', () => {
  const rooms = new Map([
    ['window', new Set(['contract', 'domain'])],
    ['contract', new Set(['domain', 'rpc'])],
    ['rpc', new Set(['contract'])],
    ['domain', new Set<string>()],
  ])
  expect(arrowsBetween(rooms)).toEqual([
    ['contract', 'domain'],
    ['contract', 'rpc'],
    ['rpc', 'contract'],
    ['window', 'contract'],
  ])
})

test('a room lies below every room that imports it', () => {
  const rooms = new Map([
    ['window', new Set(['domain', 'rpc'])],
    ['rpc', new Set(['domain'])],
    ['domain', new Set<string>()],
  ])
  expect(Object.fromEntries(depthsOf(rooms))).toEqual({ window: 0, rpc: 1, domain: 2 })
})
