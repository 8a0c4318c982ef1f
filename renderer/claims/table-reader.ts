import { createClaimsTable, type Which } from '#core/claims-table/claims-table.ts'
import type { Surroundings } from '#core/claims-table/readings.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { ClaimId } from '#core/domain/ids.ts'

/** How long the window is kept from answering while claims are read, ms: half a frame. */
const sliceMs = 8
/** So few are read at once, so that an edit is seen with the paint that follows it. */
const atOnce = 400
/** Texts that are sorted in one slice. */
const textsASlice = 2_000

/**
 * Keeps a table of columns in step with the claims of the window. Many claims are read a slice at a time with pauses in
 * between, in which the window answers; `changed` hears when there is something new to show.
 */
export function createTableReader({ claimOf, surroundings, changed }: {
  readonly claimOf: (claimId: ClaimId) => ClaimRecord | null
  readonly surroundings: () => Surroundings
  readonly changed: (left: number) => void
}) {
  let table = createClaimsTable()
  let waiting = new Set<ClaimId>()
  let timer: ReturnType<typeof setTimeout> | null = null

  function readFor(ms: number): void {
    const around = surroundings()
    const until = performance.now() + ms
    let read = 0
    for (const claimId of waiting) {
      waiting.delete(claimId)
      const claim = claimOf(claimId)
      if (claim) table.put([claim], around)
      read += 1
      if (read % 16 === 0 && performance.now() > until) break
    }
  }
  function work(): void {
    timer = null
    if (waiting.size > 0) {
      readFor(sliceMs)
      if (waiting.size === 0) changed(0)
    } else if (table.prepare(textsASlice)) return
    later()
  }
  function later(): void {
    timer ??= setTimeout(work, 0)
  }

  return {
    table: () => table,
    left: () => waiting.size,
    read(claimIds: Iterable<ClaimId>): void {
      for (const claimId of claimIds) waiting.add(claimId)
      if (waiting.size <= atOnce) readFor(Number.POSITIVE_INFINITY)
      changed(waiting.size)
      later()
    },
    /** Reads some matters of claims anew, at once. */
    readAgain(claimIds: Iterable<ClaimId>, which: Which): void {
      table.putAgain([...claimIds].flatMap((claimId) => claimOf(claimId) ?? []), surroundings(), which)
      changed(waiting.size)
    },
    remove(claimIds: readonly ClaimId[]): void {
      for (const claimId of claimIds) waiting.delete(claimId)
      table.remove(claimIds)
      changed(waiting.size)
    },
    empty(): void {
      waiting = new Set()
      table = createClaimsTable()
      changed(0)
    },
    stop(): void {
      if (timer !== null) clearTimeout(timer)
    },
  }
}
