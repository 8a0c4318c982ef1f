import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { migrations, newestOf } from '../migrations/migrations.ts'
import type { Database } from '../database.ts'
import { connectToNew, connectTo } from '../sqlite.ts'
import { addClaim, aFolder, aProject, folderState, importText, writtenBy } from '../test-support/a-project.fixture.ts'
import { faultOf } from '../test-support/failing.fixture.ts'
import { startWriter } from '../test-support/writer.fixture.ts'
import { applicationId } from './header.ts'
import { openProjectFile, type OpenOptions } from './open.ts'

const open = (path: string, options: Partial<OpenOptions> = {}): Database => {
  const db = openProjectFile(path, { writtenBy, ...options })
  onTestFinished(() => { if (db.connection.open) db.close() })
  return db
}
/** A closed project with a document and claims, in a folder of its own. */
function aStudy(claims = 40) {
  const folder = aFolder()
  const db = aProject(folder)
  importText(db, Array.from({ length: 400 }, (_, line) => `Line ${line} of the article says something.`).join('\n'))
  for (let index = 0; index < claims; index += 1) addClaim(db, { statement: `Claim ${index}` })
  db.close()
  return { folder, path: db.path }
}
const countClaims = (db: Database) => db.read<{ n: number }>('SELECT count(*) AS n FROM claim')[0]!.n

/** Changes bytes in the middle of a file, as a bad disk or another program would. */
function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const content = readFileSync(path)
  content.set(bytes, at)
  writeFileSync(path, content)
}
/** Another SQLite program, in another process. */
const otherProgram = (path: string, sql: string) => {
  const connection = connectToNew(path)
  connection.unsafeMode()
  connection.exec(sql)
  connection.close()
}

describe('a project that is well', () => {
  test('is one file again after closing, out of write-ahead mode, with everything in it', () => {
    const { folder, path } = aStudy()
    expect(readdirSync(folder)).toEqual(['study.assay'])
    expect([...readFileSync(path).subarray(18, 20)]).toEqual([1, 1])
    const db = open(path)
    expect(countClaims(db)).toBe(40)
    expect(db.opening).toEqual({ recovered: false, setAside: [], migrated: null })
  })

  test('opens with every setting it must have, each time', () => {
    const { path } = aStudy(1)
    for (let session = 0; session < 2; session += 1) {
      const db = open(path)
      const settings = ['synchronous', 'journal_mode', 'foreign_keys', 'trusted_schema', 'cell_size_check', 'mmap_size', 'locking_mode']
      expect(Object.fromEntries(settings.map((name) => [name, db.connection.pragma(name, { simple: true })]))).toEqual({
        synchronous: 2, journal_mode: 'wal', foreign_keys: 1, trusted_schema: 0, cell_size_check: 1, mmap_size: 0, locking_mode: 'exclusive',
      })
      db.close()
    }
  })

  test('opened for reading is not changed by a byte, and takes no write', () => {
    const { folder, path } = aStudy()
    const before = folderState(folder)
    const db = open(path, { readOnly: true })
    expect([db.readOnly, countClaims(db)]).toEqual([true, 40])
    expect(faultOf(() => db.write(() => null))).toEqual({ code: 'project-read-only', details: { path } })
    db.close()
    expect(folderState(folder)).toEqual(before)
  })
})

describe('a file that is not a project is refused and not changed:', () => {
  const cases: [string, (path: string, folder: string) => void, { code: string; details: Record<string, unknown> }][] = [
    ['a name without a file', () => undefined, { code: 'project-not-found', details: {} }],
    ['a folder', (path) => mkdirSync(path), { code: 'not-a-project', details: { reason: 'it is a folder' } }],
    ['an empty file', (path) => writeFileSync(path, ''), { code: 'not-a-project', details: { reason: 'it is empty' } }],
    ['a text that was renamed', (path) => writeFileSync(path, 'SQLite is a database.\n'.repeat(1_000)), { code: 'not-a-project', details: { reason: 'it is not a database' } }],
    ['a database of another program', (path) => otherProgram(path, 'CREATE TABLE t (x); INSERT INTO t VALUES (1)'), { code: 'not-a-project', details: { reason: 'it is a database of another program' } }],
    ['a database that only carries the number of a project', (path) => otherProgram(path, `PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1; CREATE TABLE t (x)`), { code: 'project-damaged', details: { detail: 'it holds the table t, which Assay did not make' } }],
    ['a database that says it has no schema', (path) => otherProgram(path, `PRAGMA application_id = ${applicationId}; CREATE TABLE t (x)`), { code: 'project-damaged', details: { detail: 'it says it has schema 0' } }],
    ['a link that leads nowhere', (path, folder) => symlinkSync(join(folder, 'gone'), path), { code: 'project-not-found', details: {} }],
  ]
  test.each(cases)('%s', (_name, make, { code, details }) => {
    const folder = aFolder()
    const path = join(folder, 'study.assay')
    make(path, folder)
    const listed = readdirSync(folder)
    const isFile = !['project-not-found', 'it is a folder'].some((word) => code === word || details['reason'] === word)
    const before = isFile ? folderState(folder) : null
    for (const readOnly of [false, true]) expect(faultOf(() => open(path, { readOnly }))).toEqual({ code, details: { path, ...details } })
    expect(readdirSync(folder)).toEqual(listed)
    if (before) expect(folderState(folder)).toEqual(before)
  })
})

describe('a project of a newer Assay', () => {
  test('is refused by name, with the program that wrote it', () => {
    const { folder, path } = aStudy(1)
    otherProgram(path, `INSERT INTO upgrade VALUES (7, 'Assay 9.9.0', '2030-01-01'); PRAGMA user_version = 7`)
    const before = folderState(folder)
    expect(faultOf(() => open(path))).toEqual({ code: 'project-newer', details: { path, schema: 7, supported: newestOf(migrations), writtenBy: 'Assay 9.9.0' } })
    expect(folderState(folder)).toEqual(before)
  })
})

describe('a schema that Assay did not make is refused:', () => {
  test.each([
    ['a trigger', `CREATE TRIGGER spy AFTER INSERT ON claim BEGIN DELETE FROM tag; END`, 'it holds the trigger spy, which Assay did not make'],
    ['a view', 'CREATE VIEW everything AS SELECT * FROM claim', 'it holds the view everything, which Assay did not make'],
    ['a further table', 'CREATE TABLE more (x)', 'it holds the table more, which Assay did not make'],
    ['a trigger taken away', 'DROP TRIGGER changeIsKept', 'its trigger changeIsKept is missing'],
    ['a trigger made harmless', `DROP TRIGGER changeIsKept; CREATE TRIGGER changeIsKept BEFORE DELETE ON change BEGIN SELECT 1; END`, 'its trigger changeIsKept is not as Assay makes it'],
    ['an index taken away', 'DROP INDEX markByClaim', 'its index markByClaim is missing'],
    ['a column more', 'ALTER TABLE claim ADD COLUMN secret TEXT', 'its table claim is not as Assay makes it'],
  ])('%s', (_name, sql, detail) => {
    const { folder, path } = aStudy(1)
    otherProgram(path, sql)
    const before = folderState(folder)
    expect(faultOf(() => open(path))).toEqual({ code: 'project-damaged', details: { path, detail } })
    expect(folderState(folder)).toEqual(before)
  })
})

describe('a damaged project is refused and not changed:', () => {
  test.each([0, 0.01, 0.5, 0.99])('cut off at %d of its length', (share) => {
    const { folder, path } = aStudy()
    truncateSync(path, Math.floor(readFileSync(path).length * share))
    const before = folderState(folder)
    for (const readOnly of [false, true]) expect(faultOf(() => open(path, { readOnly })).code).toBe(share === 0 ? 'not-a-project' : 'project-damaged')
    expect(folderState(folder)).toEqual(before)
  })

  test('cut off inside its header', () => {
    const { path } = aStudy(1)
    truncateSync(path, 99)
    expect(faultOf(() => open(path))).toEqual({ code: 'project-damaged', details: { path, detail: 'it was cut short: 99 bytes are left' } })
  })

  test.each([
    ['its first bytes', 0, Buffer.alloc(16), 'project-damaged'],
    ['the page size', 16, Buffer.from([0, 3]), 'project-damaged'],
    ['the whole header', 0, Buffer.alloc(100, 0xff), 'not-a-project'],
    ['the first page but for its header', 100, Buffer.alloc(3_996, 0xff), 'project-damaged'],
  ])('%s overwritten', (_what, at, bytes, code) => {
    const { folder, path } = aStudy()
    overwrite(path, at, bytes)
    const before = folderState(folder)
    expect(faultOf(() => open(path)).code).toBe(code)
    expect(folderState(folder)).toEqual(before)
  })

  test('every page in turn overwritten is found, or holds nothing', () => {
    const { folder, path } = aStudy()
    const whole = readFileSync(path)
    const pageSize = whole.readUInt16BE(16)
    const wrong: number[] = []
    for (let page = 1; page < whole.length / pageSize; page += 1) {
      writeFileSync(path, whole)
      overwrite(path, page * pageSize, Buffer.alloc(pageSize, 0x5a))
      const before = folderState(folder)
      try {
        const db = openProjectFile(path, { writtenBy })
        db.close()
        // Nothing but the texts' own pages has no structure of its own; those the doctor compares with their hashes.
        if (!isTextPage(whole, page, pageSize)) wrong.push(page)
      } catch (error) {
        expect(error).toMatchObject({ code: 'project-damaged' })
        expect(folderState(folder)).toEqual(before)
      }
    }
    expect(wrong).toEqual([])
  }, 120_000)
})

/** An overflow page of a long text or original: a page number, then nothing but its characters. */
const isTextPage = (file: Buffer, page: number, pageSize: number) => /^[\x20-\x7e\n]*\0*$/.test(file.subarray(page * pageSize + 4, (page + 1) * pageSize).toString('latin1'))

describe('a project that is open', () => {
  test('in another process is refused at once with the holder named, for writing and for reading', async () => {
    const { folder, path } = aStudy(1)
    const other = await startWriter(path, 'hold')
    const listed = readdirSync(folder)
    for (const readOnly of [false, true]) {
      expect(faultOf(() => open(path, { readOnly }))).toEqual({ code: 'project-locked', details: { path, holder: `The writing process (process ${other.child.pid})` } })
    }
    expect(readdirSync(folder)).toEqual(listed)
    await other.kill()
    expect(countClaims(open(path))).toBe(1)
  })

  test('in this process is refused by whatever name, and stays locked against others', async () => {
    const { folder, path } = aStudy(1)
    const db = open(path)
    symlinkSync(path, join(folder, 'alias.assay'))
    for (const name of ['study.assay', 'alias.assay', '../' + folder.split('/').at(-1) + '/study.assay']) {
      expect(faultOf(() => open(join(folder, name))).code).toBe('project-locked')
    }
    await expect(startWriter(path, 'hold')).rejects.toThrow('project-locked')
    db.close()
    open(path)
  })

  test('for reading can be read by others and written by none', () => {
    const { path } = aStudy(1)
    open(path, { readOnly: true })
    const tryIt = (readOnly: boolean) => spawnSync(process.execPath, ['--input-type=module-typescript', '-e', `
      import { openProjectFile } from '#db/project-file/open.ts'
      try { console.log(openProjectFile(${JSON.stringify(path)}, { writtenBy: 'x', readOnly: ${readOnly} }).readOnly) } catch (error) { console.log(error.code, error.details.holder) }`], { encoding: 'utf8' })
    expect(tryIt(true).stdout).toBe('true\n')
    expect(tryIt(false).stdout).toBe(`project-locked ${writtenBy} (process ${process.pid})\n`)
  })

  test('and moved takes no more, and what it took is in the file where it went', () => {
    const { folder, path } = aStudy(1)
    const db = open(path)
    addClaim(db)
    renameSync(path, join(folder, 'moved.assay'))
    expect(faultOf(() => addClaim(db))).toEqual({ code: 'write-failed', details: { path, reason: 'the file was moved or removed while it was open' } })
    db.close()
    expect(countClaims(open(join(folder, 'moved.assay')))).toBe(2)
  })
})

describe('a project whose last session was killed', () => {
  async function aKilledStudy() {
    const { folder, path } = aStudy(3)
    const writer = await startWriter(path, 'write')
    while (writer.lines().length < 30) await new Promise((resolve) => { setTimeout(resolve, 5) })
    await writer.kill()
    return { folder, path, acknowledged: writer.lines().length }
  }
  const countChanges = (db: Database) => db.read<{ n: number }>('SELECT count(*) AS n FROM change')[0]!.n

  test('opens with everything that was acknowledged, and says so', async () => {
    const { folder, path, acknowledged } = await aKilledStudy()
    expect(readdirSync(folder)).toContain('study.assay-wal')
    const db = open(path)
    expect(db.opening.recovered).toBe(true)
    expect(countChanges(db)).toBeGreaterThanOrEqual(acknowledged + 4)
    db.close()
    expect(readdirSync(folder)).toEqual(['study.assay'])
  })

  test('can be read as it was left, without changing a byte', async () => {
    const { folder, path, acknowledged } = await aKilledStudy()
    const before = folderState(folder)
    const db = open(path, { readOnly: true })
    expect(countChanges(db)).toBeGreaterThanOrEqual(acknowledged + 4)
    db.close()
    expect(folderState(folder)).toEqual(before)
  })

  test('leaves no copy of itself in the temporary folder, and sweeps one whose process is gone', async () => {
    const gone = join(tmpdir(), 'assay-copy-999999999-x')
    mkdirSync(gone)
    const { path } = await aKilledStudy()
    open(path, { readOnly: true }).close()
    open(path).close()
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`assay-copy-${process.pid}-`) || name === 'assay-copy-999999999-x')).toEqual([])
  })

  test('is not joined to its log once a backup was copied over it: the log is set aside', async () => {
    const { folder, path } = aStudy(3)
    copyFileSync(path, join(folder, 'backup.assay'))
    const writer = await startWriter(path, 'write')
    while (writer.lines().length < 30) await new Promise((resolve) => { setTimeout(resolve, 5) })
    await writer.kill()
    const log = readFileSync(`${path}-wal`)
    copyFileSync(join(folder, 'backup.assay'), path)

    const reading = open(path, { readOnly: true })
    expect(countChanges(reading)).toBe(4)
    reading.close()
    const db = open(path)
    expect(countChanges(db)).toBe(4)
    expect(db.opening.setAside).toHaveLength(1)
    expect(readFileSync(db.opening.setAside[0]!).equals(log)).toBe(true)
  })

  test('is refused where its log belongs to another project, and neither is changed', async () => {
    const { folder, path } = await aKilledStudy()
    const other = await aKilledStudy()
    copyFileSync(`${other.path}-wal`, `${path}-wal`)
    const before = folderState(folder)
    for (const readOnly of [false, true]) expect(faultOf(() => open(path, { readOnly })).code).toBe('project-damaged')
    expect(faultOf(() => open(path)).details['detail']).toContain('without "-wal" beside it the file is whole')
    expect(folderState(folder)).toEqual(before)
  })

  test('opens to what was committed wherever its log is cut off', async () => {
    const { folder, path } = await aKilledStudy()
    const file = readFileSync(path)
    const log = readFileSync(`${path}-wal`)
    rmSync(folder, { recursive: true })
    let last = 0
    for (let step = 0; step <= 60; step += 1) {
      mkdirSync(folder)
      writeFileSync(path, file)
      writeFileSync(`${path}-wal`, log.subarray(0, Math.floor((log.length * step) / 60)))
      const db = openProjectFile(path, { writtenBy })
      const changes = countChanges(db)
      expect(changes).toBeGreaterThanOrEqual(last)
      expect(db.read('SELECT seq FROM change ORDER BY seq')).toEqual(Array.from({ length: changes }, (_, index) => ({ seq: index + 1 })))
      last = changes
      db.close()
      rmSync(folder, { recursive: true })
    }
    expect(last).toBeGreaterThan(30)
  }, 120_000)
})

describe('a project that cannot be written', () => {
  /** Root may write everything, so it plays somebody else for a moment. */
  function asNobody<Result>(work: () => Result): Result {
    if (process.geteuid?.() !== 0) return work()
    process.seteuid!(65_534)
    try {
      return work()
    } finally {
      process.seteuid!(0)
    }
  }

  test.skipIf(process.platform === 'win32').each([
    ['a read-only file', (folder: string, path: string) => { chmodSync(folder, 0o777); chmodSync(path, 0o444) }],
    ['a read-only folder', (folder: string, path: string) => { chmodSync(path, 0o666); chmodSync(folder, 0o555) }],
  ])('%s opens for reading and says so when something is to be written', (_name, protect) => {
    const { folder, path } = aStudy(2)
    protect(folder, path)
    const before = folderState(folder)
    asNobody(() => {
      const db = openProjectFile(path, { writtenBy })
      expect([db.readOnly, countClaims(db)]).toEqual([true, 2])
      expect(faultOf(() => addClaim(db))).toEqual({ code: 'project-read-only', details: { path } })
      db.close()
    })
    expect(folderState(folder)).toEqual(before)
    chmodSync(folder, 0o777)
  })

  test.skipIf(process.platform === 'win32')('a file that may not even be read is refused', () => {
    const { folder, path } = aStudy(1)
    chmodSync(folder, 0o755)
    chmodSync(path, 0o000)
    expect(asNobody(() => faultOf(() => openProjectFile(path, { writtenBy })))).toMatchObject({ code: 'project-unreadable', details: { path } })
  })
})

test('a name that SQLite would read as another name is refused', () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'study.assay '), 'x')
  expect(faultOf(() => open(join(folder, 'study.assay '))).code).toBe('project-unreadable')
})

test('what opening leaves behind is nothing: a refused project can be opened by others at once', () => {
  const { path } = aStudy(1)
  overwrite(path, 100, Buffer.alloc(3_996, 0xff))
  expect(faultOf(() => open(path)).code).toBe('project-damaged')
  const other = connectTo(path)
  expect(() => other.exec('BEGIN EXCLUSIVE')).not.toThrow(/locked/)
  other.close()
})
