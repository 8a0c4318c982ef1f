import type { SourceId } from '../domain/ids.ts'
import type { WeighedSource } from './evidence.ts'

/** Who has it from whom. Sources that are cited and not in the project stand for themselves. */
export interface Citations {
  /** The sources a source got its account from, each once, without itself. */
  citedBy(sourceId: SourceId): readonly SourceId[]
  /** The circle of sources that cite one another which a source is in; only itself where it is in none. */
  circleOf(sourceId: SourceId): readonly SourceId[]
  /** Every circle of two or more, and every source that cites itself, in the order of the sources. */
  readonly circles: readonly (readonly SourceId[])[]
}

type Citing = Pick<WeighedSource, 'sourceId' | 'cites'>

/** A list of sources is read once, however many claims are looked at with it; lists are replaced and never changed. */
const read = new WeakMap<readonly Citing[], Citations>()

export function citationsOf(sources: readonly Citing[]): Citations {
  const known = read.get(sources) ?? citationsIn(sources)
  read.set(sources, known)
  return known
}

function citationsIn(sources: readonly Citing[]): Citations {
  const cites = new Map(sources.map(({ sourceId, cites: cited }) => [sourceId, [...new Set(cited)]] as const))
  const citedBy = (sourceId: SourceId): readonly SourceId[] => cites.get(sourceId) ?? []
  const ids = [...new Set(sources.flatMap(({ sourceId, cites: cited }) => [sourceId, ...cited]))]
  const components = stronglyConnected(ids, citedBy)
  const circleByMember = new Map(components.flatMap((component) => component.map((member) => [member, component] as const)))
  const order = new Map(ids.map((id, index) => [id, index]))
  return {
    citedBy: (sourceId) => citedBy(sourceId).filter((id) => id !== sourceId),
    circleOf: (sourceId) => circleByMember.get(sourceId) ?? [sourceId],
    circles: components
      .filter((component) => component.length > 1 || component.some((id) => citedBy(id).includes(id)))
      .toSorted(([a], [b]) => (a && b ? (order.get(a) ?? 0) - (order.get(b) ?? 0) : 0)),
  }
}

/** Groups of ids each of which leads to every other of its group (Tarjan 1972), written without recursion: chains can be long. */
function stronglyConnected(ids: readonly SourceId[], next: (id: SourceId) => readonly SourceId[]): readonly (readonly SourceId[])[] {
  const indexOf = new Map<SourceId, number>()
  const lowOf = new Map<SourceId, number>()
  const open: SourceId[] = []
  const isOpen = new Set<SourceId>()
  const groups: SourceId[][] = []
  const lower = (id: SourceId, to: number) => lowOf.set(id, Math.min(lowOf.get(id) ?? to, to))
  const enter = (id: SourceId) => {
    indexOf.set(id, indexOf.size)
    lowOf.set(id, indexOf.size - 1)
    open.push(id)
    isOpen.add(id)
    return { id, rest: [...next(id)] }
  }
  const leave = (id: SourceId) => {
    if (lowOf.get(id) !== indexOf.get(id)) return
    const group = open.splice(open.lastIndexOf(id))
    for (const member of group) isOpen.delete(member)
    groups.push(group)
  }
  for (const start of ids) {
    if (indexOf.has(start)) continue
    const path = [enter(start)]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const child = top.rest.shift()
      if (child !== undefined) {
        if (!indexOf.has(child)) path.push(enter(child))
        else if (isOpen.has(child)) lower(top.id, indexOf.get(child) ?? 0)
        continue
      }
      path.pop()
      leave(top.id)
      const above = path.at(-1)
      if (above) lower(above.id, lowOf.get(top.id) ?? 0)
    }
  }
  return groups
}
