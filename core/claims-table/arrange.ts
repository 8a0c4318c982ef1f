import type { Columns } from './columns.ts'
import { fieldIds, isUnknown, listedValues, none, type ColumnId, type FieldId } from './fields.ts'
import type { Places } from './sort-column.ts'
import type { ValueColumn } from './value-column.ts'

export interface SortKey { readonly by: ColumnId; readonly descending: boolean }
/** Values a claim must have one of, by field; a field without values asks for nothing. */
export type Chosen = { readonly [Field in FieldId]?: readonly string[] }

/** How the table is to look. */
export interface Wish {
  readonly chosen: Chosen
  /** Marks by slot, as `only` gives them; a claim must be marked in each. */
  readonly within: readonly Uint8Array[]
  /** The first counts before the second, and so on; in the end the number of the claim. */
  readonly sort: readonly SortKey[]
  readonly group: FieldId | null
  /** Values of groups whose rows are folded away. */
  readonly foldedGroups: ReadonlySet<string>
  /** Orders values that people made up or ordered for their project; those of closed lists have their order. */
  readonly compareValues: (field: FieldId, a: string, b: string) => number
}

/** A line between rows. `group`: what follows has this value. `apart`: in what follows, nothing is known of what the rows are sorted by. */
export type Heading =
  | { readonly kind: 'group'; readonly value: string; readonly claims: number; readonly folded: boolean }
  | { readonly kind: 'apart'; readonly by: ColumnId; readonly claims: number }

export interface Arrangement {
  /** From the top: the slot of a claim, or -1 - n for the n-th heading. */
  readonly rows: Int32Array
  readonly headings: readonly Heading[]
  /** How many claims are shown, each counted once. */
  readonly claims: number
  /** How many claims have each value of a field, among those that meet what is chosen in all other fields. */
  readonly counts: { readonly [Field in FieldId]: ReadonlyMap<string, number> }
}

/** Narrows, counts, sorts and groups. */
export function arrange(columns: Columns, wish: Wish): Arrangement {
  const { slots, counts } = narrowed(columns, wish)
  const sorted = sortedBy(slots, wish.sort.map(({ by, descending }) => ({ places: columns.sorts[by].places(), descending })), columns.sorts.number.places())
  const rows = wish.group === null ? withUnknownApart(sorted, columns, wish.sort[0]) : grouped(sorted, columns, wish, wish.group)
  return { ...rows, claims: slots.length, counts }
}

/** The claims that meet everything chosen, and the counts: of each field, over the claims that fail at most in that field. */
function narrowed({ slots, fields }: Columns, { chosen, within }: Wish): { readonly slots: Int32Array; readonly counts: Arrangement['counts'] } {
  const active = fieldIds.flatMap((field) => {
    const { setOf, sets, values } = fields[field]
    const wanted = chosen[field] ?? []
    return wanted.length === 0 ? [] : [{ field, setOf, passes: passing(sets, values, wanted), failing: [] as number[] }]
  })
  const met = new Int32Array(slots.length)
  let found = 0
  for (const slot of slots) {
    if (!within.every((marks) => marks[slot] === 1)) continue
    let fails = 0
    let last = 0
    for (let at = 0; at < active.length && fails < 2; at += 1) {
      const field = active[at]
      if (!field || field.passes[field.setOf[slot] ?? 0] === 1) continue
      fails += 1
      last = at
    }
    if (fails === 0) met[found++] = slot
    else if (fails === 1) active[last]?.failing.push(slot)
  }
  const all = met.subarray(0, found)
  const counts = Object.fromEntries(fieldIds.map((field) => [field, counted(fields[field], [all, active.find((each) => each.field === field)?.failing ?? []])]))
  return { slots: all, counts: counts as Arrangement['counts'] }
}

/** How many of some slots have each value. Sets are counted first, which are few; then what is in them. */
function counted({ setOf, sets, values }: ValueColumn, slots: readonly ArrayLike<number>[]): ReadonlyMap<string, number> {
  const bySet = new Uint32Array(sets.length)
  for (const some of slots) {
    for (let at = 0; at < some.length; at += 1) {
      const set = setOf[some[at] ?? 0] ?? 0
      bySet[set] = (bySet[set] ?? 0) + 1
    }
  }
  const counts = new Map<string, number>()
  for (const [set, members] of sets.entries()) {
    const claims = bySet[set] ?? 0
    if (claims > 0) for (const member of members) counts.set(values[member] ?? none, (counts.get(values[member] ?? none) ?? 0) + claims)
  }
  return counts
}

/** By number of the set, whether it holds one of the wanted values. */
function passing(sets: readonly (readonly number[])[], values: readonly string[], wanted: readonly string[]): Uint8Array {
  const numbers = new Set(wanted.map((value) => values.indexOf(value)))
  return Uint8Array.from(sets, (set) => (set.some((value) => numbers.has(value)) ? 1 : 0))
}

/** Slots in the order of several columns, the last of which counts least. What is unknown comes last, whichever way one sorts. */
function sortedBy(slots: Int32Array, keys: readonly { readonly places: Places; readonly descending: boolean }[], numbers: Places): Int32Array {
  let sorted = bucketed(slots, numbers, false)
  for (const { places, descending } of keys.toReversed()) sorted = bucketed(sorted, places, descending)
  return sorted
}

/** Slots by their places; those of one place stay in their order (a counting sort, which compares nothing). */
function bucketed(slots: Int32Array, { of, count }: Places, descending: boolean): Int32Array {
  const bucket = (slot: number): number => {
    const place = of[slot] ?? -1
    return place === -1 ? count : descending ? count - 1 - place : place
  }
  const ends = new Uint32Array(count + 2)
  for (const slot of slots) ends[bucket(slot) + 1] = (ends[bucket(slot) + 1] ?? 0) + 1
  for (let at = 1; at < ends.length; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0)
  const sorted = new Int32Array(slots.length)
  for (const slot of slots) {
    const at = bucket(slot)
    const next = ends[at] ?? 0
    sorted[next] = slot
    ends[at] = next + 1
  }
  return sorted
}

type Rows = Pick<Arrangement, 'rows' | 'headings'>

/** Sorted rows with a line before those of which the first column knows nothing. */
function withUnknownApart(sorted: Int32Array, { sorts }: Columns, first: SortKey | undefined): Rows {
  const places = first ? sorts[first.by].places().of : null
  const at = places ? sorted.findIndex((slot) => places[slot] === -1) : -1
  if (!first || at === -1) return { rows: sorted, headings: [] }
  const rows = new Int32Array(sorted.length + 1)
  rows.set(sorted.subarray(0, at))
  rows[at] = -1
  rows.set(sorted.subarray(at), at + 1)
  return { rows, headings: [{ kind: 'apart', by: first.by, claims: sorted.length - at }] }
}

/** Sorted rows under a heading a value; a claim with several values stands under each. Unknown values come last. */
function grouped(sorted: Int32Array, { fields }: Columns, { foldedGroups, compareValues }: Wish, field: FieldId): Rows {
  const { setOf, sets, values } = fields[field]
  const sizes = new Uint32Array(values.length)
  for (const slot of sorted) for (const value of sets[setOf[slot] ?? 0] ?? []) sizes[value] = (sizes[value] ?? 0) + 1
  const order = orderOfValues(field, listedValues[field], compareValues)
  const groups = values.map((value, number) => ({ value, number, claims: sizes[number] ?? 0 })).filter(({ claims }) => claims > 0).sort((a, b) => order(a.value, b.value))
  const headings: Heading[] = []
  /** By number of the value, the row its next claim stands in; -1 in a folded group. */
  const next = new Int32Array(values.length)
  let length = 0
  const headingRows: number[] = []
  for (const { value, number, claims } of groups) {
    const folded = foldedGroups.has(value)
    headings.push({ kind: 'group', value, claims, folded })
    headingRows.push(length)
    next[number] = folded ? -1 : length + 1
    length += folded ? 1 : claims + 1
  }
  const rows = new Int32Array(length)
  for (const [at, row] of headingRows.entries()) rows[row] = -1 - at
  for (const slot of sorted) {
    for (const value of sets[setOf[slot] ?? 0] ?? []) {
      const row = next[value] ?? -1
      if (row === -1) continue
      rows[row] = slot
      next[value] = row + 1
    }
  }
  return { rows, headings }
}

/** The order in which values of a field are shown: as its list has them, or as people order what they made up; what is unknown last. */
export function orderOfValues(field: FieldId, listed: readonly string[] | null, compareValues: Wish['compareValues']): (a: string, b: string) => number {
  const places = new Map(listed?.map((value, place) => [value, place]))
  return (a, b) => {
    const [x, y] = [isUnknown(field, a), isUnknown(field, b)]
    if (x !== y) return x ? 1 : -1
    if (a === none || b === none) return a === b ? 0 : a === none ? 1 : -1
    return listed ? (places.get(a) ?? listed.length) - (places.get(b) ?? listed.length) || (a < b ? -1 : 1) : compareValues(field, a, b)
  }
}
