import { describe, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { act, redo, undo } from '../history/history.ts'
import { openProjectFile } from '../project-file/open.ts'
import { addClaim, aProject, importText, someone, writtenBy } from '../test-support/a-project.fixture.ts'
import { randomAction, seededRandom } from '../test-support/random-actions.fixture.ts'
import { examine } from './examine.ts'

/** A project with a document, a claim marked in it, evidence from it, and a history that went back and forth. */
function aStudy(): Database {
  const db = aProject()
  const { editionId, textSha256 } = importText(db, 'It costs 15 million\nand 😀 nobody asked')
  const claim = addClaim(db, { statement: 'The price is 15 million' })
  const anchor = { editionId, start: 9, end: 19, quote: '15 million', prefix: 'It costs ', suffix: '\nand', textSha256, analystId: claim.analystId, createdAt: someone.at }
  act(db, someone, 'Mark', (recorder) => recorder.insert('mark', { id: 'm', claimId: claim.id, ...anchor }))
  act(db, someone, 'Evidence', (recorder) => recorder.insert('evidence', { id: 'v', claimId: claim.id, sourceId: null, stance: 'supports', credibility: null, excerpt: '', locator: '', note: '', relevance: null, accessChain: '', searched: null, ...anchor }))
  undo(db, someone)
  redo(db, someone)
  act(db, someone, 'Tag', (recorder) => recorder.insert('tag', { id: 't', name: 'costs' }))
  return db
}
const failed = (db: Database) => examine(db).filter(({ ok }) => !ok).map(({ check }) => check)

test('a sound project passes every check, by a sentence each', () => {
  const findings = examine(aStudy())
  expect(findings.map(({ check, ok }) => [check, ok])).toEqual([
    ['file', true], ['foreign-keys', true], ['contents', true], ['quotes', true], ['search', true], ['history', true], ['rows', true], ['counters', true],
  ])
  for (const { detail } of findings) expect(detail).toMatch(/^[A-Z0-9].*\.$/)
})

test('a project that is only open for reading is examined as well, and not changed', () => {
  const db = aStudy()
  db.close()
  const reading = openProjectFile(db.path, { writtenBy, readOnly: true })
  expect(failed(reading)).toEqual([])
  reading.close()
})

test('500 random actions, undone and redone at random, leave nothing to find', () => {
  const db = aProject()
  const random = seededRandom(11)
  for (let step = 0; step < 500; step += 1) {
    if (random() < 0.3 && db.read('SELECT 1 FROM change').length > 0) {
      try { (random() < 0.6 ? undo : redo)(db, someone) } catch { /* Nothing left in that direction. */ }
    } else randomAction(db, random)
  }
  // Random marks quote nothing.
  expect(failed(db).filter((check) => check !== 'quotes')).toEqual([])
})

describe('every single thing changed by another hand is found:', () => {
  const withoutGuards = (db: Database, sql: string) => {
    db.connection.pragma('foreign_keys = OFF')
    db.connection.exec('DROP TRIGGER IF EXISTS changeIsAppendOnly; DROP TRIGGER IF EXISTS changeIsKept')
    db.connection.exec(sql)
  }
  test.each([
    ['a letter of a text', `UPDATE content SET text = replace(text, '15', '16')`, ['contents', 'quotes', 'search']],
    ['a letter of an original', `UPDATE original SET bytes = CAST('other' AS BLOB)`, ['contents']],
    ['the length of a text', 'UPDATE content SET characters = characters + 1', ['contents']],
    ['a block that reaches too far', `UPDATE block SET "end" = "end" + 50 WHERE ordinal = 1`, ['contents']],
    ['a block taken away', 'DELETE FROM block WHERE ordinal = 0', ['contents', 'search']],
    ['a mark moved by one', `UPDATE mark SET start = start + 1, "end" = "end" + 1`, ['quotes', 'rows']],
    ['the quote of a mark', `UPDATE mark SET quote = '16 million'`, ['quotes', 'rows']],
    ['the surroundings of evidence', `UPDATE evidence SET prefix = 'It cost '`, ['quotes', 'rows']],
    ['a mark of another text', `UPDATE mark SET textSha256 = '${'0'.repeat(64)}'`, ['quotes', 'rows']],
    ['a claim reworded', `UPDATE claim SET statement = 'The price is 16 million'`, ['rows']],
    ['a tag taken away', 'DELETE FROM tag', ['rows']],
    ['a tag nobody made', `INSERT INTO tag VALUES ('x', 'planted')`, ['rows']],
    ['a claim taken away with what hangs on it left', 'DELETE FROM claim', ['foreign-keys', 'rows']],
    ['a passage lost from the index', 'DELETE FROM passageSearch WHERE rowid = 1', ['search']],
    ['a passage the index made up', `INSERT INTO passageSearch (rowid, text) VALUES (99, 'planted')`, ['search']],
    ['an index of claims that forgot one', `INSERT INTO claimSearch (claimSearch, rowid, statement, note) SELECT 'delete', number, statement, note FROM claim`, ['search']],
    ['the name in a change', `UPDATE change SET actor = 'Eve' WHERE seq = 2`, ['history']],
    ['what a change did', `UPDATE change SET operations = replace(operations, 'price', 'prize') WHERE seq = 2`, ['history', 'rows']],
    ['a change taken out of the middle', 'DELETE FROM change WHERE seq = 5', ['history']],
    ['the last change taken away', 'DELETE FROM change WHERE seq = 7', ['rows']],
    ['what undo would take', 'UPDATE change SET undoTop = 1 WHERE seq = 7', ['history']],
    ['a counter set back', `UPDATE counter SET value = 0 WHERE name = 'claim'`, ['counters']],
  ])('%s', (_what, sql, checks) => {
    const db = aStudy()
    withoutGuards(db, sql)
    expect(failed(db)).toEqual(checks)
  })
})

test('a finding names what is wrong and how much more there is', () => {
  const db = aStudy()
  for (let index = 0; index < 8; index += 1) act(db, someone, 'Tag', (recorder) => recorder.insert('tag', { id: `t${index}`, name: `tag ${index}` }))
  db.connection.exec(`UPDATE tag SET name = name || '!'`)
  expect(examine(db).find(({ check }) => check === 'rows')!.detail).toBe('The tag t is not as its last change left it. The tag t0 is not as its last change left it. The tag t1 is not as its last change left it. And 6 more.')
})
