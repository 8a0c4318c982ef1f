import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newId } from '#core/domain/ids.ts'
import type { Database } from '../database.ts'
import { undo, act } from '../history/history.ts'
import { createProjectFile } from '../project-file/create.ts'
import { openProjectFile, type OpenOptions } from '../project-file/open.ts'
import { fingerprintOf } from '../project-file/schema-fingerprint.ts'
import { trackedTables, type TrackedTables } from '../schema/tables.ts'
import { aFolder, folderState, importText, someone, writtenBy } from '../test-support/a-project.fixture.ts'
import { faultOf } from '../test-support/failing.fixture.ts'
import { furtherSteps } from '../test-support/schemas.fixture.ts'
import { schemaOf } from './migrate.ts'
import type { Migration } from './migration.ts'
import { migrations, newestOf } from './migrations.ts'

const closing = (db: Database): Database => {
  onTestFinished(() => { if (db.connection.open) db.close() })
  return db
}
const make = (path: string, steps: readonly Migration[]) => closing(createProjectFile(path, { title: 'A study', standard: 'phia', writtenBy: 'Assay 0', migrations: steps }))
const open = (path: string, steps: readonly Migration[], options: Partial<OpenOptions> = {}) => closing(openProjectFile(path, { writtenBy, migrations: steps, ...options }))

/** A closed project of the first schema, with a document, a claim and two tags on it. */
function anOldProject(folder = aFolder()) {
  const db = make(join(folder, 'old.assay'), furtherSteps.slice(0, 1))
  importText(db, 'What was said\nand what was not')
  const claim = anOldClaim(db)
  act(db, someone, 'Tag', (recorder) => {
    for (const name of ['a', 'b']) {
      recorder.insert('tag', { id: name, name })
      recorder.insert('claimTag', { id: `on ${name}`, claimId: claim.id, tagId: name })
    }
  })
  db.close()
  return { folder, path: db.path }
}
/** A claim as the first schema knew it, made as an action of its own. */
function anOldClaim(db: Database): { readonly id: string } {
  return act(db, someone, 'Add claim', (recorder) => {
    const claim = { number: recorder.next('claim'), id: newId<'claim'>(), statement: 'It was said', kind: 'state', status: 'open', priority: 'normal', assignee: null, asOf: null, note: '', analystId: newId<'analyst'>(), createdAt: someone.at }
    recorder.insert('analyst', { id: claim.analystId, name: 'Ada', createdAt: someone.at })
    recorder.insert('claim', claim as unknown as TrackedTables['claim'])
    return claim
  }).result
}
const tablesOf = (db: Database) => db.read<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).map(({ name }) => name)
const everything = (db: Database) => Object.fromEntries([...trackedTables, 'content', 'block', 'original', 'change', 'counter'].filter((table) => tablesOf(db).includes(table)).map((table) => [table, db.read(`SELECT * FROM "${table}" ORDER BY 1`)]))

describe('the list of migrations', () => {
  test('counts up from 1 without gaps', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })

  test('makes every tracked table with an id and no bytes, as the history needs', () => {
    const db = make(join(aFolder(), 'new.assay'), migrations)
    for (const table of trackedTables) {
      const columns = db.read<{ name: string; type: string }>('SELECT name, type FROM pragma_table_info(?)', table)
      expect(columns.map(({ name }) => name)).toContain('id')
      expect(columns.filter(({ type }) => type === 'BLOB')).toEqual([])
    }
  })

  test('lists the tracked tables so that none refers to a later one', () => {
    const db = make(join(aFolder(), 'new.assay'), migrations)
    for (const [index, table] of trackedTables.entries()) {
      const parents = db.read<{ parent: string }>('SELECT "table" AS parent FROM pragma_foreign_key_list(?)', table).map(({ parent }) => parent)
      expect(parents.filter((parent) => (trackedTables as readonly string[]).indexOf(parent) > index)).toEqual([])
    }
  })

  test('gives every reference an index, so that removing a row never reads a whole table', () => {
    const db = make(join(aFolder(), 'new.assay'), migrations)
    const referring = trackedTables.flatMap((table) => db.read<{ column: string }>('SELECT "from" AS "column" FROM pragma_foreign_key_list(?)', table).map(({ column }) => ({ table, column })))
    const scanned = referring.filter(({ table, column }) => {
      const plan = db.connection.prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM "${table}" WHERE "${column}" = ?`).all('x') as { detail: string }[]
      return plan.some(({ detail }) => detail.startsWith('SCAN'))
    })
    expect(scanned.filter(({ column }) => column !== 'analystId')).toEqual([])
  })
})

describe('upgrading', () => {
  test.each(furtherSteps.slice(0, -1).map(({ version }) => version))('from schema %i gives exactly the schema of a fresh project, and keeps every row', (from) => {
    const folder = aFolder()
    const { path } = anOldProject(folder)
    if (from > 1) open(path, furtherSteps.slice(0, from)).close()
    const before = open(path, furtherSteps.slice(0, from), { readOnly: true })
    const rows = everything(before)
    before.close()

    const upgraded = open(path, furtherSteps)
    const fresh = make(join(folder, 'fresh.assay'), furtherSteps)
    expect(fingerprintOf(upgraded.connection)).toEqual(fingerprintOf(fresh.connection))
    expect(schemaOf(upgraded.connection)).toBe(newestOf(furtherSteps))
    expect(everything(upgraded)).toMatchObject(rows)
    expect(upgraded.read<{ mood: string }>('SELECT mood FROM mood')).toEqual([{ mood: 'CALM' }])
    expect(upgraded.read<{ writtenBy: string }>('SELECT writtenBy FROM upgrade ORDER BY schema DESC LIMIT 1')).toEqual([{ writtenBy }])
  })

  test('keeps the history: what was done under the old schema can be undone under the new', () => {
    const { path } = anOldProject()
    const db = open(path, furtherSteps.slice(0, 2))
    for (let step = 0; step < 3; step += 1) undo(db, someone)
    expect(db.read('SELECT id FROM claim')).toEqual([])
  })

  test('is preceded by a verified copy beside the file, or in the folder given', () => {
    const { folder, path } = anOldProject()
    const db = open(path, furtherSteps)
    expect(db.opening.migrated?.from).toBe(1)
    const backup = open(db.opening.migrated!.backup!, furtherSteps.slice(0, 1), { readOnly: true })
    expect(backup.read('SELECT statement FROM claim')).toEqual([{ statement: 'It was said' }])
    expect(readdirSync(folder).filter((name) => name.startsWith('old before upgrade from schema 1'))).toHaveLength(1)

    const elsewhere = join(aFolder(), 'backups')
    const second = anOldProject()
    const { opening } = open(second.path, furtherSteps, { backupFolder: elsewhere })
    expect(opening.migrated?.backup?.startsWith(elsewhere)).toBe(true)
    expect(readdirSync(second.folder)).not.toContain(expect.stringContaining('before upgrade'))
  })

  test('is not begun where the copy cannot be made', () => {
    const { folder, path } = anOldProject()
    const before = folderState(folder)
    expect(() => open(path, furtherSteps, { backupFolder: join(path, 'inside-a-file') })).toThrow()
    expect(folderState(folder)).toEqual(before)
  })

  test('happens to a copy where the project is only read', () => {
    const { folder, path } = anOldProject()
    const before = folderState(folder)
    const db = open(path, furtherSteps, { readOnly: true })
    expect([schemaOf(db.connection), db.read('SELECT mood FROM mood').length]).toEqual([newestOf(furtherSteps), 1])
    db.close()
    expect(folderState(folder)).toEqual(before)
  })

  test('refuses a newer file', () => {
    const folder = aFolder()
    make(join(folder, 'new.assay'), furtherSteps).close()
    const before = folderState(folder)
    expect(faultOf(() => open(join(folder, 'new.assay'), migrations))).toEqual({
      code: 'project-newer', details: { path: join(folder, 'new.assay'), schema: newestOf(furtherSteps), supported: newestOf(migrations), writtenBy: 'Assay 0' },
    })
    expect(folderState(folder)).toEqual(before)
  })
})

describe('an upgrade interrupted', () => {
  const statementsOf = (sql: string) => sql.split(';').map((statement) => statement.trim()).filter((statement) => statement !== '')
  const places = furtherSteps.slice(1).flatMap((step) => statementsOf(step.sql).map((_, after) => [step.version, after + 1] as const))

  test.each(places)('in step %i after statement %i by an error leaves the version before, whole', (version, after) => {
    const { path } = anOldProject()
    const step = furtherSteps[version - 1]!
    const broken = [...furtherSteps.slice(0, version - 1), { version, sql: [...statementsOf(step.sql).slice(0, after), 'INSERT INTO nowhere VALUES (1)'].join(';\n') }]
    expect(faultOf(() => open(path, broken))).toMatchObject({ code: 'migration-failed', details: { path, from: 1, to: version, reason: expect.stringContaining('nowhere') } })

    const db = open(path, furtherSteps.slice(0, version - 1))
    expect(db.opening).toEqual({ recovered: false, setAside: [], migrated: null })
    db.close()
    expect(open(path, furtherSteps).read('SELECT mood FROM mood')).toHaveLength(1)
  })

  test.each(places)('in step %i after statement %i by a kill leaves the version before, whole', (version, after) => {
    const { folder, path } = anOldProject()
    if (version > 2) open(path, furtherSteps.slice(0, version - 1)).close()
    const sql = statementsOf(furtherSteps[version - 1]!.sql).slice(0, after).join(';\n')
    const script = fileURLToPath(new URL('../test-support/upgrade-process.fixture.ts', import.meta.url))
    expect(spawnSync(process.execPath, [script, path, sql]).signal).toBe('SIGKILL')

    const db = open(path, furtherSteps.slice(0, version - 1))
    expect(schemaOf(db.connection)).toBe(version - 1)
    db.close()
    expect(open(path, furtherSteps).read('SELECT mood FROM mood')).toHaveLength(1)
    expect(existsSync(`${path}-journal`)).toBe(false)
    expect(readdirSync(folder).length).toBeGreaterThan(0)
  })

  test('that would break a reference is not done', () => {
    const { path } = anOldProject()
    const breaking = [...migrations, { version: migrations.length + 1, sql: `DELETE FROM tag WHERE id = 'a'` }]
    expect(faultOf(() => open(path, breaking))).toMatchObject({ code: 'migration-failed', details: { reason: expect.stringContaining('claimTag') } })
    expect(open(path, migrations).read('SELECT id FROM tag')).toHaveLength(2)
  })
})

test('a folder for the copy is made where it is missing', () => {
  const { path } = anOldProject()
  const parent = join(aFolder(), 'deep')
  mkdirSync(parent)
  expect(existsSync(open(path, furtherSteps, { backupFolder: join(parent, 'deeper') }).opening.migrated!.backup!)).toBe(true)
})

test('the third schema takes verdicts of a project’s own, and keeps every judgement and what refers to one', () => {
  const folder = aFolder()
  const db = make(join(folder, 'old.assay'), migrations.slice(0, 2))
  const claim = anOldClaim(db)
  const [analyst] = db.read<{ id: string }>('SELECT id FROM analyst')
  const judgement = { id: newId<'judgement'>(), claimId: claim.id, analystId: analyst!.id, standard: 'icd203', term: 'likely', low: 55, high: 80, percent: null, confidence: 'low', verdict: 'mixed', rationale: 'So it seems.', createdAt: someone.at }
  const judge = (into: Database, row: typeof judgement) => act(into, someone, 'Judge', (recorder) => recorder.insert('judgement', row))
  judge(db, judgement)
  act(db, someone, 'Ask', (recorder) => recorder.insert('review', { id: newId<'review'>(), claimId: claim.id, reviewer: 'Bo', status: 'done', note: '', judgementId: judgement.id, analystId: analyst!.id, createdAt: someone.at, closedAt: someone.at }))
  expect(() => judge(db, { ...judgement, id: newId(), verdict: 'own-partly-sourced' })).toThrow(/CHECK/)
  db.close()

  const upgraded = open(db.path, migrations)
  expect(upgraded.read('SELECT * FROM judgement')).toEqual([judgement])
  expect(upgraded.connection.pragma('foreign_key_check')).toEqual([])
  const own = { ...judgement, id: newId<'judgement'>(), verdict: 'own-partly-sourced' }
  judge(upgraded, own)
  expect(() => judge(upgraded, { ...judgement, id: newId(), verdict: 'true' })).toThrow(/CHECK/)
  for (let step = 0; step < 3; step += 1) undo(upgraded, someone)
  expect(upgraded.read('SELECT id FROM judgement')).toEqual([])
})
