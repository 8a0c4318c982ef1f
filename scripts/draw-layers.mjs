/** `npm run layers:draw`: draws docs/layers.svg from the imports themselves. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { arrowsBetween, depthsOf, roomsOfProgram } from './layer-graph.mjs'
import { projectFolder } from './places.mjs'
import { runScript, say } from './say.mjs'

const box = { width: 168, height: 40, gap: 28, step: 92, margin: 32 }

/** Colours follow the reader's; the picture is shown on light and on dark pages. */
const style = `
  text { font: 14px system-ui, sans-serif; fill: #1d1d1f; text-anchor: middle; dominant-baseline: central }
  rect { fill: #f6f6f4; stroke: #8a8a86 }
  path { fill: none; stroke: #8a8a86; stroke-width: 1.25 }
  marker path { fill: #8a8a86; stroke: none }
  @media (prefers-color-scheme: dark) {
    text { fill: #ececea }
    rect { fill: #2a2a2c; stroke: #8e8e92 }
    path { stroke: #8e8e92 }
    marker path { fill: #8e8e92 }
  }`

/**
 * The picture as SVG. An arrow points from a room to one it imports, and stands for everything behind it as well.
 *
 * @param {Map<string, Set<string>>} rooms
 * @returns {string}
 */
export function drawLayers(rooms) {
  const depths = depthsOf(rooms)
  const arrows = arrowsBetween(rooms)
  const floors = floorsOf(rooms, depths, arrows)
  const width = Math.max(...floors.map((floor) => floor.length)) * (box.width + box.gap) - box.gap + 2 * box.margin
  const height = floors.length * box.step - (box.step - box.height) + 2 * box.margin
  const places = new Map(
    floors.flatMap((floor, storey) => {
      // Spread over the whole width, so that long arrows find a way between the boxes.
      const share = (width - 2 * box.margin) / floor.length
      return floor.map((room, at) => [room, { x: Math.round(box.margin + (at + 0.5) * share - box.width / 2), y: box.margin + storey * box.step }])
    }),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    '<title>Which room of the program imports which</title>',
    `<desc>${arrows.map(([from, to]) => `${from} imports ${to}`).join('; ')}.</desc>`,
    `<style>${style}\n</style>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8Z"/></marker></defs>',
    ...arrows.map(([from, to]) => arrow(places.get(from), places.get(to))),
    ...[...places].map(([room, { x, y }]) => `<g><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/><text x="${x + box.width / 2}" y="${y + box.height / 2}">${room}</text></g>`),
    '</svg>',
    '',
  ].join('\n')
}

/** Highest first; within a floor each room stands near the rooms above that import it, so that few arrows cross. */
function floorsOf(rooms, depths, arrows) {
  const floors = Array.from({ length: Math.max(...depths.values()) + 1 }, (_, depth) => [...rooms.keys()].filter((room) => depths.get(room) === depth).sort())
  const across = new Map()
  for (const floor of floors) {
    const wish = (room) => {
      const above = arrows.filter(([from, to]) => to === room && across.has(from)).map(([from]) => across.get(from))
      return above.length === 0 ? 0.5 : above.reduce((sum, at) => sum + at, 0) / above.length
    }
    const wishes = new Map(floor.map((room) => [room, wish(room)]))
    floor.sort((one, other) => wishes.get(one) - wishes.get(other) || (one < other ? -1 : 1))
    floor.forEach((room, at) => across.set(room, (at + 0.5) / floor.length))
  }
  return floors
}

function arrow(from, to) {
  const [x1, y1] = [from.x + box.width / 2, from.y + box.height]
  const [x2, y2] = [to.x + box.width / 2, to.y]
  const middle = (y1 + y2) / 2
  return `<path d="M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2 - 2}" marker-end="url(#tip)"/>`
}

/** Where the picture is kept. */
export const picturePath = join(projectFolder, 'docs', 'layers.svg')

if (process.argv[1] === import.meta.filename) {
  await runScript(async () => {
    mkdirSync(join(projectFolder, 'docs'), { recursive: true })
    writeFileSync(picturePath, drawLayers(await roomsOfProgram()))
    say('drew docs/layers.svg')
  })
}
