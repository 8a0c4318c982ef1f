import { join } from 'node:path'
import { nodePath, projectFolder } from './places.mjs'
import { run } from './run.mjs'
import { Stop } from './say.mjs'
import { layeredFolders } from './test-parts.mjs'

/**
 * The rooms of the program and which imports which, as the layer check sees them: the same tool with the same settings.
 * Tests are left out, because they may reach further than what they test.
 *
 * @returns {Promise<Map<string, Set<string>>>} room -> the rooms it imports
 */
export async function roomsOfProgram() {
  const program = join(projectFolder, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const cruised = await run(nodePath(), [program, '--config', '.dependency-cruiser.cjs', '-T', 'json', ...layeredFolders()], { output: 'keep' })
  const begin = cruised.output.indexOf('{')
  if (begin === -1) throw new Stop(`the layers could not be read: ${cruised.output.trim()}`)
  const { modules } = JSON.parse(cruised.output.slice(begin))
  const rooms = new Map()
  for (const { source, dependencies } of modules) {
    const room = roomOf(source)
    if (room === undefined) continue
    if (!rooms.has(room)) rooms.set(room, new Set())
    for (const { resolved } of dependencies) {
      const other = roomOf(resolved)
      if (other !== undefined && other !== room) rooms.get(room).add(other)
    }
  }
  return rooms
}

/** Two parts deep where a room has rooms of its own, one elsewhere; undefined for what is not part of the program. */
function roomOf(path) {
  if (/\.(test|fixture|bench)\.ts$/.test(path)) return undefined
  return /^(?:(?:core|electron)\/[^/]+(?=\/)|(?:formats|db|cli|renderer)(?=\/))/.exec(path)?.[0]
}

/**
 * The arrows worth drawing: an import is left out when the remaining arrows still lead from the one room to the other.
 *
 * @param {Map<string, Set<string>>} rooms
 * @returns {[string, string][]} sorted
 */
export function arrowsBetween(rooms) {
  const left = new Map([...rooms].map(([from, known]) => [from, new Set(known)]))
  const leads = (from, to, seen = new Set()) =>
    [...(left.get(from) ?? [])].some((next) => next === to || (!seen.has(next) && leads(next, to, seen.add(next))))
  const all = [...rooms].flatMap(([from, known]) => [...known].map((to) => [from, to])).sort((one, other) => (one.join() < other.join() ? -1 : 1))
  return all.filter(([from, to]) => {
    left.get(from).delete(to)
    if (leads(from, to)) return false
    left.get(from).add(to)
    return true
  })
}

/**
 * How deep each room lies: at the top (0) when no other imports it, otherwise one below the deepest that does.
 *
 * @param {Map<string, Set<string>>} rooms
 * @returns {Map<string, number>}
 */
export function depthsOf(rooms) {
  const depths = new Map()
  const depthOf = (room) => {
    if (!depths.has(room)) {
      depths.set(room, 0) // Two rooms that import each other must not be followed for ever.
      const importers = [...rooms].filter(([, known]) => known.has(room)).map(([from]) => from)
      depths.set(room, Math.max(-1, ...importers.sort().map(depthOf)) + 1)
    }
    return depths.get(room)
  }
  for (const room of [...rooms.keys()].sort()) depthOf(room)
  return depths
}
