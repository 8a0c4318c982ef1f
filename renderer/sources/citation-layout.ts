import type { SourceRecord } from '#core/domain/claim.ts'
import type { SourceId } from '#core/domain/ids.ts'
import { citationsOf } from '#core/evidence/citations.ts'

/** A source in its place: columns from those who report, on the left, to those who cite nobody further, on the right. */
export interface PlacedSource {
  readonly source: SourceRecord
  readonly column: number
  readonly row: number
  readonly citedBy: readonly SourceId[]
  /** The others of its circle; empty where it is in none. */
  readonly circle: readonly SourceId[]
  readonly citesItself: boolean
}
/** An arrow; where it passes columns on its way, a free row is kept for it in each, so that it runs behind no box. */
export interface PlacedCitation { readonly from: SourceId; readonly to: SourceId; readonly isInCircle: boolean; readonly passing: readonly { readonly column: number; readonly row: number }[] }
export interface CitationLayout {
  readonly columns: number
  readonly rows: number
  readonly sources: readonly PlacedSource[]
  readonly citations: readonly PlacedCitation[]
  /** Sources that cite nobody and that nobody cites. */
  readonly alone: readonly SourceRecord[]
}

/**
 * Lays out who got it from whom in layers: a source stands left of all it cites, circles share a column, and sources of a column
 * are ordered by where those they are tied to stand, so that few lines cross (barycentres, two sweeps).
 */
export function citationLayout(sources: readonly SourceRecord[]): CitationLayout {
  const citations = citationsOf(sources)
  const byId = new Map(sources.map((source) => [source.sourceId, source]))
  const cites = (sourceId: SourceId): readonly SourceId[] => citations.citedBy(sourceId).filter((id) => byId.has(id))
  const citedBy = new Map<SourceId, SourceId[]>()
  for (const { sourceId } of sources) for (const cited of cites(sourceId)) citedBy.set(cited, [...(citedBy.get(cited) ?? []), sourceId])
  const citesItself = ({ sourceId, cites: own }: SourceRecord): boolean => own.includes(sourceId)
  const isTied = (source: SourceRecord): boolean => cites(source.sourceId).length > 0 || citedBy.has(source.sourceId) || citesItself(source)
  const tied = sources.filter(isTied)

  const depths = depthsOf(tied.map(({ sourceId }) => sourceId), cites, citations.circleOf)
  const deepest = Math.max(0, ...depths.values())
  const columnOf = (sourceId: SourceId): number => deepest - (depths.get(sourceId) ?? 0)
  const arrows = tied.flatMap(({ sourceId }) => cites(sourceId).map((to) => {
    const passed = Array.from({ length: Math.max(0, columnOf(to) - columnOf(sourceId) - 1) }, (_, step) => ({ key: `${sourceId}>${to}>${step}`, column: columnOf(sourceId) + step + 1 }))
    return { from: sourceId, to, isInCircle: citations.circleOf(sourceId).includes(to), passed }
  }))
  const columns = Array.from({ length: tied.length > 0 ? deepest + 1 : 0 }, (_, column) => [
    ...tied.map(({ sourceId }) => sourceId as string).filter((key) => columnOf(key as SourceId) === column),
    ...arrows.flatMap(({ passed }) => passed.filter((each) => each.column === column).map(({ key }) => key)),
  ])
  const rows = orderedRows(columns, neighboursBy(arrows), (key) => citations.circleOf(key as SourceId)[0] ?? key)
  return {
    columns: columns.length,
    rows: Math.max(0, ...columns.map((column) => column.length)),
    sources: tied.map((source) => ({
      source,
      column: columnOf(source.sourceId),
      row: rows.get(source.sourceId) ?? 0,
      citedBy: citedBy.get(source.sourceId) ?? [],
      circle: citations.circleOf(source.sourceId).filter((id) => id !== source.sourceId && byId.has(id)),
      citesItself: citesItself(source),
    })).toSorted((a, b) => a.column - b.column || a.row - b.row),
    citations: arrows.map(({ from, to, isInCircle, passed }) => ({ from, to, isInCircle, passing: passed.map(({ key, column }) => ({ column, row: rows.get(key) ?? 0 })) })),
    alone: sources.filter((source) => !isTied(source)),
  }
}

/** How many steps the longest way to an origin has; members of a circle share theirs. */
function depthsOf(ids: readonly SourceId[], cites: (id: SourceId) => readonly SourceId[], circleOf: (id: SourceId) => readonly SourceId[]): ReadonlyMap<SourceId, number> {
  const depths = new Map<SourceId, number>()
  for (const start of ids) {
    const way: SourceId[] = [start]
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const circle = circleOf(at)
      const outside = depths.has(at) ? [] : circle.flatMap(cites).filter((id) => !circle.includes(id))
      const next = outside.find((id) => !depths.has(id))
      if (next !== undefined) {
        way.push(next)
        continue
      }
      const depth = Math.max(0, ...outside.map((id) => (depths.get(id) ?? 0) + 1))
      if (!depths.has(at)) for (const member of circle) depths.set(member, depth)
      way.pop()
    }
  }
  return depths
}

/** What each source or passing place is tied to, along the arrows. */
function neighboursBy(arrows: readonly { readonly from: SourceId; readonly to: SourceId; readonly passed: readonly { readonly key: string }[] }[]): (key: string) => readonly string[] {
  const near = new Map<string, string[]>()
  for (const { from, to, passed } of arrows) {
    const way = [from, ...passed.map(({ key }) => key), to]
    way.forEach((key, at) => near.set(key, [...(near.get(key) ?? []), ...[way[at - 1], way[at + 1]].filter((other) => other !== undefined)]))
  }
  return (key) => near.get(key) ?? []
}

function orderedRows(columns: readonly (readonly string[])[], neighbours: (key: string) => readonly string[], circleOf: (key: string) => string): ReadonlyMap<string, number> {
  const rows = new Map<string, number>(columns.flatMap((column) => column.map((id, row) => [id, row] as const)))
  for (const sweep of [columns, columns.toReversed()]) {
    for (const column of sweep) {
      const weightOf = (id: string): number => {
        const near = neighbours(id).flatMap((other) => rows.get(other) ?? [])
        return near.length === 0 ? (rows.get(id) ?? 0) : near.reduce((sum, row) => sum + row, 0) / near.length
      }
      // Members of a circle weigh alike, so that they stay together.
      const weights = new Map(column.map((id) => [id, Math.min(...column.filter((other) => circleOf(other) === circleOf(id)).map(weightOf))]))
      const ordered = column.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0) || circleOf(a).localeCompare(circleOf(b)))
      ordered.forEach((id, row) => rows.set(id, row))
    }
  }
  return rows
}
