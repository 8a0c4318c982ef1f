import { describe, expect, test } from 'vitest'
import { isFault } from '#core/domain/fault.ts'
import type { Database } from '../database.ts'
import { examine } from '../doctor/examine.ts'
import { openProjectFile } from '../project-file/open.ts'
import { trackedTables } from '../schema/tables.ts'
import { addClaim, aFolder, aProject, importText, someone, writtenBy } from '../test-support/a-project.fixture.ts'
import { randomAction, seededRandom } from '../test-support/random-actions.fixture.ts'
import { stateHash } from '../test-support/state-hash.fixture.ts'
import { act, changesOf, countChanges, redo, undo, undoState } from './history.ts'

const reopened = (db: Database): Database => {
  db.close()
  return openProjectFile(db.path, { writtenBy })
}
/** Row contents and search only; quotes of random marks prove nothing. */
const soundness = (db: Database) => examine(db).filter(({ check, ok }) => !ok && check !== 'quotes')

describe('any 1,000 random actions', () => {
  test.each([1, 2, 3])('undone return the project to its first state, redone to its last (seed %i)', (seed) => {
    const random = seededRandom(seed)
    let db = aProject()
    importText(db, 'First words\nSecond words')
    const states = [stateHash(db)]
    const touched = new Set<string>()
    while (states.length <= 1_000) {
      const { change, operations } = randomAction(db, random)
      for (const { table } of operations) touched.add(table)
      if (change) states.push(stateHash(db))
    }
    expect([...touched].toSorted()).toEqual([...trackedTables].toSorted())

    const wayBack = [stateHash(db)]
    for (let index = 0; index < 1_000; index += 1) {
      if (index % 250 === 100) db = reopened(db)
      undo(db, someone)
      wayBack.push(stateHash(db))
    }
    expect(wayBack).toEqual(states.toReversed())

    const wayForth = [stateHash(db)]
    for (let index = 0; index < 1_000; index += 1) {
      if (index % 250 === 150) db = reopened(db)
      redo(db, someone)
      wayForth.push(stateHash(db))
    }
    expect(wayForth).toEqual(states)
    expect(() => redo(db, someone)).toThrow(expect.objectContaining({ code: 'nothing-to-redo' }))
    expect(soundness(db)).toEqual([])
    db.close()
  }, 300_000)

  test('mixed with undo, redo and reopening keep to what two stacks of states would do', () => {
    const random = seededRandom(4)
    let db = aProject()
    const first = stateHash(db)
    const past: string[] = []
    let future: string[] = []
    let now = first
    for (let step = 0; step < 1_000; step += 1) {
      const roll = random()
      if (roll < 0.02) db = reopened(db)
      else if (roll < 0.35 && past.length > 0) {
        undo(db, someone)
        future.push(now)
        now = past.pop()!
      } else if (roll < 0.55 && future.length > 0) {
        redo(db, someone)
        past.push(now)
        now = future.pop()!
      } else if (randomAction(db, random).change) {
        past.push(now)
        future = []
        now = stateHash(db)
      }
      expect(stateHash(db)).toBe(now)
      const { undo: canUndo, redo: canRedo } = undoState(db)
      expect([canUndo !== null, canRedo !== null]).toEqual([past.length > 0, future.length > 0])
    }
    while (past.length > 0) {
      undo(db, someone)
      past.pop()
    }
    expect(stateHash(db)).toBe(first)
    expect(soundness(db)).toEqual([])
    db.close()
  }, 300_000)
})

describe('one action', () => {
  test('is taken back whole when it fails in the middle', () => {
    const db = aProject()
    const before = stateHash(db)
    expect(() => act(db, someone, 'Fail', (recorder) => {
      recorder.insert('tag', { id: 'a', name: 'A' })
      throw new Error('in the middle')
    })).toThrow('in the middle')
    expect([stateHash(db), countChanges(db)]).toEqual([before, 0])
  })

  test('that changes nothing is no change', () => {
    const db = aProject()
    const { id, title } = db.read<{ id: string; title: string }>('SELECT id, title FROM project')[0]!
    expect(act(db, someone, 'Rename', (recorder) => recorder.update('project', id, { title }))).toEqual({ result: false, change: null, operations: [] })
    expect(undoState(db)).toEqual({ undo: null, redo: null })
  })

  test('carries its label through undo and redo', () => {
    const db = aProject()
    addClaim(db)
    expect(undoState(db)).toEqual({ undo: 'Add claim', redo: null })
    undo(db, someone)
    expect(undoState(db)).toEqual({ undo: null, redo: 'Add claim' })
    redo(db, { actor: 'Bo', at: someone.at })
    expect(changesOf(db, { limit: 10 }).map(({ seq, kind, label, actor, target }) => [seq, kind, label, actor, target])).toEqual([
      [3, 'redo', 'Add claim', 'Bo', 1], [2, 'undo', 'Add claim', 'Ada', 1], [1, 'action', 'Add claim', 'Ada', null],
    ])
  })

  test('after an undo leaves nothing to redo, and what was undone stays in the history', () => {
    const db = aProject()
    addClaim(db)
    undo(db, someone)
    addClaim(db)
    expect(undoState(db).redo).toBeNull()
    expect(countChanges(db)).toBe(3)
  })

  test('gives a claim a number no other claim ever had', () => {
    const db = aProject()
    expect(addClaim(db).number).toBe(1)
    undo(db, someone)
    expect(addClaim(db).number).toBe(2)
  })

  test('stores text that is not well-formed the way the history keeps it, so that it can be undone', () => {
    const db = aProject()
    const before = stateHash(db)
    const claim = addClaim(db, { statement: 'half \ud83d of a pair' })
    act(db, someone, 'Note', (recorder) => recorder.update('claim', claim.id, { note: '\udc00' }))
    expect(db.read('SELECT statement, note FROM claim')).toEqual([{ statement: 'half \ufffd of a pair', note: '\ufffd' }])
    undo(db, someone)
    undo(db, someone)
    expect(stateHash(db)).toBe(before)
  })
})

describe('undo', () => {
  test('refuses, and changes nothing, where a row is not as the history left it', () => {
    const db = aProject()
    const claim = addClaim(db)
    act(db, someone, 'Reword', (recorder) => {
      recorder.insert('tag', { id: 't', name: 'made in the same action' })
      recorder.update('claim', claim.id, { statement: 'reworded' })
      recorder.insert('tag', { id: 'u', name: 'and another' })
    })
    db.write((writer) => writer.execute(`UPDATE claim SET statement = 'by another hand'`))
    const before = [stateHash(db), countChanges(db)]
    expect(() => undo(db, someone)).toThrow(expect.objectContaining({ code: 'history-diverged', details: { seq: 2, detail: `claim ${claim.id} is not as change 2 left it` } }))
    expect([stateHash(db), countChanges(db)]).toEqual(before)
  })

  test.each([
    ['a table that is not tracked', { table: 'counter', id: 'claim', before: null, after: { name: 'x', value: 1 } }],
    ['a column that is no name', { table: 'tag', id: 't', before: null, after: { 'id") VALUES (1); --': 't' } }],
  ])('touches nothing when the history speaks of %s', (_what, operation) => {
    const db = aProject()
    addClaim(db)
    db.connection.exec('DROP TRIGGER changeIsAppendOnly')
    db.write((writer) => writer.execute('UPDATE change SET operations = ?', JSON.stringify([operation])))
    const before = stateHash(db)
    let fault: unknown
    try { undo(db, someone) } catch (error) { fault = error }
    expect(isFault(fault, 'history-diverged')).toBe(true)
    expect(stateHash(db)).toBe(before)
  })

  test('of history itself is impossible: its rows can be neither altered nor removed', () => {
    const db = aProject()
    addClaim(db)
    expect(() => db.write((writer) => writer.execute(`UPDATE change SET actor = 'Eve'`))).toThrow('history is append-only')
    expect(() => db.write((writer) => writer.execute('DELETE FROM change'))).toThrow('history is append-only')
  })

  test('of an import leaves its content behind, for redo to find', () => {
    const db = aProject(aFolder())
    importText(db, 'Something to find')
    undo(db, someone)
    expect(db.read<{ n: number }>('SELECT count(*) AS n FROM content')[0]!.n).toBe(1)
    redo(db, someone)
    expect(soundness(db)).toEqual([])
  })
})
