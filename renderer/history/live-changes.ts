import type { ChangeRecord } from '#core/domain/change.ts'

/**
 * Which actions have been taken back, by seq, from the changes known, in any order: an undo takes back its target, a
 * redo gives it again, and the later of the two counts.
 */
export function takenBack(changes: readonly ChangeRecord[]): ReadonlySet<number> {
  const back = new Set<number>()
  for (const change of [...changes].sort((a, b) => a.seq - b.seq)) {
    if (change.target === null) continue
    if (change.kind === 'undo') back.add(change.target)
    else if (change.kind === 'redo') back.delete(change.target)
  }
  return back
}

/** How many undos bring the project back to where it was right after a change; 0 where it is there, or where the change is no action that holds. */
export function undosBackTo(changes: readonly ChangeRecord[], seq: number): number {
  const back = takenBack(changes)
  return changes.filter((change) => change.kind === 'action' && change.seq > seq && !back.has(change.seq)).length
}

/** Changes under the day they were made on, the latest day first. */
export function byDay(changes: readonly ChangeRecord[]): readonly { readonly day: string; readonly changes: readonly ChangeRecord[] }[] {
  const days = new Map<string, ChangeRecord[]>()
  for (const change of [...changes].sort((a, b) => b.seq - a.seq)) {
    const day = new Date(change.at).toDateString()
    days.set(day, [...(days.get(day) ?? []), change])
  }
  return [...days].map(([day, made]) => ({ day, changes: made }))
}
