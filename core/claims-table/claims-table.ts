import type { ClaimRecord } from '../domain/claim.ts'
import type { ClaimId } from '../domain/ids.ts'
import { arrange, type Arrangement, type Wish } from './arrange.ts'
import type { Columns } from './columns.ts'
import { createDateColumn, dateFieldIds, dateReadings, firstDay, lastDay, type DateColumn, type DateFieldId, type DateRange } from './date-ranges.ts'
import { columnIds, fieldIds, type ColumnId, type FieldId } from './fields.ts'
import { columnReadings, fieldReadings, type Surroundings } from './readings.ts'
import { createNumberColumn, createTextColumn } from './sort-column.ts'
import { createValueColumn } from './value-column.ts'

const textColumns: ReadonlySet<ColumnId> = new Set<ColumnId>(['statement', 'assignee', 'tags', 'asOf', 'analyst', 'markedAt', 'due'])

/**
 * All claims of a project as columns of numbers, so that 100,000 of them are filtered, counted, sorted and grouped in the
 * time of a frame or a few. A claim that changes is put again; nothing else is read anew.
 */
export function createClaimsTable() {
  const slotOf = new Map<ClaimId, number>()
  const claimAt: (ClaimId | null)[] = []
  const slotOfNumber = new Map<number, number>()
  const numberAt: number[] = []
  const free: number[] = []
  const fields = Object.fromEntries(fieldIds.map((field) => [field, createValueColumn()])) as Columns['fields']
  const sorts = Object.fromEntries(columnIds.map((column) => [column, textColumns.has(column) ? createTextColumn() : createNumberColumn()])) as Columns['sorts']

  const dates = Object.fromEntries(dateFieldIds.map((field) => [field, createDateColumn()])) as { readonly [Field in DateFieldId]: DateColumn }

  function slotFor(claimId: ClaimId): number {
    const known = slotOf.get(claimId)
    if (known !== undefined) return known
    const slot = free.pop() ?? claimAt.length
    claimAt[slot] = claimId
    slotOf.set(claimId, slot)
    return slot
  }
  function read(claim: ClaimRecord, around: Surroundings, which: Which): void {
    const slot = slotFor(claim.claimId)
    slotOfNumber.set(claim.number, slot)
    numberAt[slot] = claim.number
    for (const field of which.fields) fields[field].put(slot, fieldReadings[field](claim, around))
    for (const field of which.dates ?? []) dates[field].put(slot, dateReadings[field](claim, around))
    for (const column of which.columns) sorts[column].put(slot, columnReadings[column](claim, around))
  }

  return {
    get size() { return slotOf.size },
    /** Takes claims in, or what of them is new. */
    put(claims: Iterable<ClaimRecord>, around: Surroundings): void {
      for (const claim of claims) read(claim, around, everything)
    },
    /** Reads some matters of claims anew, where what stands around them has changed. */
    putAgain(claims: Iterable<ClaimRecord>, around: Surroundings, which: Which): void {
      for (const claim of claims) if (slotOf.has(claim.claimId)) read(claim, around, which)
    },
    remove(claimIds: Iterable<ClaimId>): void {
      for (const claimId of claimIds) {
        const slot = slotOf.get(claimId)
        if (slot === undefined) continue
        slotOf.delete(claimId)
        slotOfNumber.delete(numberAt[slot] ?? 0)
        claimAt[slot] = null
        free.push(slot)
      }
    },
    /** Does a part of the sorting of texts that is still to do; answers whether nothing is left. */
    prepare: (most: number): boolean => !columnIds.some((column) => !sorts[column].prepare(most)),
    /** The claim a row of an arrangement stands for. */
    claimOf: (slot: number): ClaimId | null => claimAt[slot] ?? null,
    slotOf: (claimId: ClaimId): number | null => slotOf.get(claimId) ?? null,
    /** Rows, groups and counts as wished. */
    arrange: (wish: Wish): Arrangement => arrange({ slots: [...slotOf.values()], fields, sorts }, wish),
    /** A mark a slot for some claims, to narrow an arrangement to them. */
    only(claimIds: Iterable<ClaimId>): Uint8Array {
      const marks = new Uint8Array(claimAt.length)
      for (const claimId of claimIds) {
        const slot = slotOf.get(claimId)
        if (slot !== undefined) marks[slot] = 1
      }
      return marks
    },
    /** The same for the claims that have a date in a range. */
    onlyDated(field: DateFieldId, { from, to }: DateRange): Uint8Array {
      const [first, last] = [from === null ? Number.NEGATIVE_INFINITY : firstDay(from), to === null ? Number.POSITIVE_INFINITY : lastDay(to)]
      return Uint8Array.from(claimAt, (_claimId, slot) => (dates[field].meets(slot, first, last) ? 1 : 0))
    },
    /** The same by numbers of claims. */
    onlyNumbers(numbers: Iterable<number>): Uint8Array {
      const marks = new Uint8Array(claimAt.length)
      for (const number of numbers) {
        const slot = slotOfNumber.get(number)
        if (slot !== undefined) marks[slot] = 1
      }
      return marks
    },
  }
}
export type ClaimsTable = ReturnType<typeof createClaimsTable>

/** Which matters of a claim are read. */
export interface Which { readonly fields: readonly FieldId[]; readonly columns: readonly ColumnId[]; readonly dates?: readonly DateFieldId[] }
const everything: Which = { fields: fieldIds, columns: columnIds, dates: dateFieldIds }
