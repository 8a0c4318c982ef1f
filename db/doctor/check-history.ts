import type { Database, Reader } from '../database.ts'
import { genesisHash, hashOf } from '../history/history.ts'
import type { Tables } from '../schema/tables.ts'
import type { Verdict } from './verdict.ts'

type ChangeRow = Tables['change']

/** Every change in order, without holding a long history in memory. */
export function* everyChange(reader: Reader): Generator<ChangeRow> {
  let after = 0
  for (;;) {
    const rows = reader.read<ChangeRow>('SELECT * FROM change WHERE seq > ? ORDER BY seq LIMIT 500', after)
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = last.seq
  }
}

/** The chain of hashes is unbroken, no number is missing, and what undo and redo would take follows from what was done. */
export function checkHistory(db: Database): Verdict {
  const problems: string[] = []
  const undoable: number[] = []
  const redoable: number[] = []
  const targets = new Map<number, number>()
  let previous = genesisHash
  let seq = 0
  for (const change of everyChange(db)) {
    seq += 1
    if (change.seq !== seq) {
      problems.push(`Change ${seq} is missing.`)
      seq = change.seq
    }
    if (change.previousHash !== previous) problems.push(`Change ${seq} does not follow from the one before it.`)
    if (hashOf(change) !== change.hash) problems.push(`Change ${seq} is not as it was written.`)
    previous = change.hash

    const stack = change.kind === 'undo' ? redoable : undoable
    const taken = change.kind === 'action' ? undefined : (change.kind === 'undo' ? undoable : redoable).pop()
    if (change.kind === 'action') redoable.length = 0
    const target = taken === undefined ? null : (targets.get(taken) ?? taken)
    if (change.target !== target) problems.push(`Change ${seq} names change ${change.target ?? 'none'} where it was about ${target ?? 'none'}.`)
    if (target !== null) targets.set(seq, target)
    const below = stack.at(-1) ?? null
    stack.push(seq)
    const agrees = change.below === below && change.undoTop === (undoable.at(-1) ?? null) && change.redoTop === (redoable.at(-1) ?? null)
    if (!agrees) problems.push(`Change ${seq} says another thing to undo or redo than follows from the changes before it.`)
  }
  return { looked: `${seq} changes form an unbroken chain.`, problems }
}
