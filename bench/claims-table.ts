import { createClaimsTable } from '#core/claims-table/claims-table.ts'
import { fieldReadings, type Surroundings } from '#core/claims-table/readings.ts'
import type { Chosen, Wish } from '#core/claims-table/arrange.ts'
import { fieldIds, type ColumnId } from '#core/claims-table/fields.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { inPairs, timed, type Measurement } from './measurement.ts'
import { madeClaims, madeSurroundings } from './made-claims.ts'

const count = 100_000
const columns: readonly ColumnId[] = ['statement', 'verdict', 'likelihood', 'reliability', 'document', 'asOf']
const wish = (parts: Partial<Wish>): Wish => ({ chosen: {}, within: [], sort: [], group: null, foldedGroups: new Set(), compareValues: (_field, a, b) => (a < b ? -1 : 1), ...parts })

/** Sorting and facet counts over 100,000 claims against the plain way: an array of the claims, its own sort, and counts in maps. */
export async function measureClaimsTable(): Promise<Measurement[]> {
  const claims = madeClaims(count)
  const around = madeSurroundings()
  const table = createClaimsTable()
  table.put(claims, around)
  const cold = await timed(() => table.arrange(wish({ sort: [{ by: 'statement', descending: false }] })))
  while (!table.prepare(Number.POSITIVE_INFINITY));

  const turns = { ours: 0, peer: 0 }
  const next = (who: keyof typeof turns): ColumnId => columns[turns[who]++ % columns.length] ?? 'statement'
  const sorting = await inPairs({
    rounds: 12,
    ours: () => timed(() => table.arrange(wish({ sort: [{ by: next('ours'), descending: true }] }))),
    peer: () => timed(() => sortedPlainly(claims, next('peer'))),
  })
  const chosen: Chosen = { status: ['open', 'judged'], kind: ['figure', 'date', 'event'] }
  const counting = await inPairs({
    rounds: 7,
    ours: () => timed(() => table.arrange(wish({ chosen }))),
    peer: () => timed(() => countedPlainly(claims, chosen, around)),
  })
  let edit = 0
  const editing = await inPairs({
    rounds: 12,
    ours: () => timed(() => {
      const claim = claims[(edit += 7919) % count]
      if (claim) table.put([{ ...claim, statement: `${claim.statement} ${edit}` }], around)
      table.arrange(wish({ sort: [{ by: 'statement', descending: false }], chosen }))
    }),
    peer: () => timed(() => sortedPlainly(claims, 'statement')),
  })
  const sort = 'Array.sort of the claims'
  return [
    { name: `sort ${count.toLocaleString('en-GB')} claims by a column, with all facet counts`, unit: 'ms', peer: sort, ...sorting, aim: '<= 150 ms' },
    { name: `facet counts of ${count.toLocaleString('en-GB')} claims, two fields chosen`, unit: 'ms', peer: 'filter, and counts in maps', ...counting, aim: '<= 150 ms' },
    { name: 'one statement edited, sorted and counted anew', unit: 'ms', peer: sort, ...editing, aim: '<= 150 ms' },
    { name: 'first sort by statement, when nothing was prepared', unit: 'ms', peer: 'the same, prepared', value: Math.round(cold), peerValue: sorting.value, ratio: Number((cold / sorting.value).toPrecision(4)), aim: 'done in slices before it is asked for' },
  ]
}

function sortedPlainly(claims: readonly ClaimRecord[], by: ColumnId): readonly ClaimRecord[] {
  const read = plainReadings[by] ?? (({ number }: ClaimRecord) => number)
  return claims.toSorted((a, b) => {
    const [x, y] = [read(a), read(b)]
    return x < y ? 1 : x > y ? -1 : a.number - b.number
  })
}
const plainReadings: { readonly [Column in ColumnId]?: (claim: ClaimRecord) => string | number } = {
  statement: ({ statement }) => statement,
  verdict: ({ judgements }) => judgements.find(({ verdict }) => verdict !== null)?.verdict ?? '',
  likelihood: ({ judgements }) => judgements.find(({ low }) => low !== null)?.low ?? -1,
  asOf: ({ asOf }) => asOf ?? '',
  document: ({ marks: [mark] }) => mark?.start ?? -1,
}

/** For each field: the claims that meet the other fields, and how many have each value. */
function countedPlainly(claims: readonly ClaimRecord[], chosen: Chosen, around: Surroundings): readonly ReadonlyMap<string, number>[] {
  const asked = fieldIds.filter((field) => (chosen[field]?.length ?? 0) > 0)
  return fieldIds.map((field) => {
    const counts = new Map<string, number>()
    for (const claim of claims) {
      const meets = asked.every((other) => other === field || fieldReadings[other](claim, around).some((value) => chosen[other]?.includes(value)))
      if (meets) for (const value of fieldReadings[field](claim, around)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  })
}
