import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChangeRecord } from '#core/domain/change.ts'
import { takenBack, undosBackTo } from './live-changes.ts'

/** Plays acting, undoing and redoing as an editor does, and remembers which actions hold. */
function played(steps: readonly ('act' | 'undo' | 'redo')[]) {
  const changes: ChangeRecord[] = []
  const done: number[] = []
  let undone: number[] = []
  const record = (kind: ChangeRecord['kind'], target: number | null) => {
    changes.push({ seq: changes.length + 1, kind, target } as ChangeRecord)
    return changes.length
  }
  for (const step of steps) {
    if (step === 'act') {
      done.push(record('action', null))
      undone = []
    } else if (step === 'undo' && done.length > 0) {
      const seq = done.pop()!
      undone.push(seq)
      record('undo', seq)
    } else if (step === 'redo' && undone.length > 0) {
      const seq = undone.pop()!
      done.push(seq)
      record('redo', seq)
    }
  }
  return { changes, done }
}

const someSteps = fc.array(fc.constantFrom('act' as const, 'undo' as const, 'redo' as const), { maxLength: 60 })

test('after any acting, undoing and redoing, just the actions that hold are not taken back', () => {
  fc.assert(fc.property(someSteps, (steps) => {
    const { changes, done } = played(steps)
    const back = takenBack(changes)
    expect(changes.filter((change) => change.kind === 'action' && !back.has(change.seq)).map((change) => change.seq)).toEqual(done)
  }))
})

test('undoing as often as is said leaves the action as the last that holds', () => {
  fc.assert(fc.property(someSteps, fc.nat(), (steps, pick) => {
    const { changes, done } = played(steps)
    fc.pre(done.length > 0)
    const at = pick % done.length
    expect(done.length - undosBackTo(changes, done[at]!)).toBe(at + 1)
  }))
})
