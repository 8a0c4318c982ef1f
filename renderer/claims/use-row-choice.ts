import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import type { ClaimId } from '#core/domain/ids.ts'

/** The rows of the table as far as choosing them goes. */
interface Rows {
  /** How many there are; grows or shrinks, and tells of any change, with `turn`. */
  readonly count: Ref<number>
  readonly turn: Ref<unknown>
  readonly claimAt: (row: number) => ClaimId | null
  readonly rowOf: (claimId: ClaimId) => number
  /** Ids of the claims in rows `from` to `to`, both included. */
  readonly between: (from: number, to: number) => ReadonlySet<ClaimId>
}

/**
 * The row one is at, and the claims that are selected. Moving selects nothing; Space does, and Shift extends from where
 * one began. After the table has changed, one is still at the same claim, or where it was.
 */
export function useRowChoice({ count, turn, claimAt, rowOf, between }: Rows) {
  const row = ref(0)
  const claimId = shallowRef<ClaimId | null>(null)
  const selected = shallowRef<ReadonlySet<ClaimId>>(new Set())
  let anchor = 0
  /** What was selected before a range began to be extended; the range comes on top of it. */
  let beneath: ReadonlySet<ClaimId> = new Set()

  function stand(at: number): void {
    row.value = Math.max(0, Math.min(count.value - 1, at))
    claimId.value = claimAt(row.value)
  }
  /** Goes to a row, and begins anew from there. */
  function goTo(at: number): void {
    stand(at)
    anchor = row.value
    beneath = selected.value
  }
  /** Goes to a row and selects all from where one began to it. */
  function extendTo(at: number): void {
    stand(at)
    selected.value = new Set([...beneath, ...between(Math.min(anchor, row.value), Math.max(anchor, row.value))])
  }
  function toggle(at: number): void {
    goTo(at)
    const id = claimAt(at)
    if (id === null) return
    const next = new Set(selected.value)
    if (!next.delete(id)) next.add(id)
    selected.value = next
    beneath = next
  }
  function selectAll(): void {
    selected.value = between(0, count.value - 1)
    beneath = selected.value
  }
  function selectNone(): void {
    selected.value = new Set()
    beneath = selected.value
  }
  watch(turn, () => {
    const at = claimId.value === null || claimAt(row.value) === claimId.value ? row.value : rowOf(claimId.value)
    stand(at === -1 ? row.value : at)
    anchor = Math.min(anchor, Math.max(0, count.value - 1))
  })

  /** The claims a command is about: those selected, or the one one is at. */
  const meant = computed<readonly ClaimId[]>(() => (selected.value.size > 0 ? [...selected.value] : claimId.value === null ? [] : [claimId.value]))
  /** Forgets what is no longer there. */
  function keepOnly(isThere: (id: ClaimId) => boolean): void {
    if ([...selected.value].some((id) => !isThere(id))) selected.value = new Set([...selected.value].filter(isThere))
  }
  return { row, claimId, selected, meant, goTo, extendTo, toggle, selectAll, selectNone, keepOnly }
}
export type RowChoice = ReturnType<typeof useRowChoice>
