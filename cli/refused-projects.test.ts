import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aFolder, aProject, assay, assayHere, sha256, toldOne, type Ran } from './assay.fixture.ts'

const folder = aFolder()
let whole = ''
let documentId = ''
beforeAll(async () => ({ path: whole, documentId } = await aProject(folder)), 60_000)

/** Nothing on standard output, a sentence that names the file on the other, and no stack. */
function expectRefusal({ code, stdout, stderr }: Ran, name: string, sentence: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  expect(stderr).toContain(name)
  expect(stderr).toMatch(sentence)
  expect(stderr).not.toMatch(/^\s+at |node:internal|Error:/m)
}

const anyFile = import.meta.filename
/** Commands that read and that write. */
const asked = (path: string) => [['documents', path, '--json'], ['claim', path, '0193a5c1', '--quote', 'x'], ['import', path, anyFile], ['undo', path], ['search', path, 'x']]

async function expectUntouched(path: string, sentence: RegExp): Promise<void> {
  const before = sha256(path)
  const beside = readdirSync(folder).toSorted()
  for (const args of asked(path)) expectRefusal(await assayHere(args), path.slice(folder.length + 1), sentence)
  expectRefusal(await assay(['history', path, '--json']), path.slice(folder.length + 1), sentence)
  expect([sha256(path), readdirSync(folder).toSorted()]).toEqual([before, beside])
}

describe('a file that cannot be opened is refused with 3 and keeps every byte:', () => {
  const copied = (name: string): string => {
    const path = join(folder, name)
    copyFileSync(whole, path)
    return path
  }
  const overwritten = (name: string, at: number, bytes: Buffer): string => {
    const path = copied(name)
    const content = readFileSync(path)
    bytes.copy(content, at)
    writeFileSync(path, content)
    return path
  }
  const written = (name: string, content: string | Buffer): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }

  test('one that is no project', () => expectUntouched(written('letter.assay', 'Dear colleague,'), /is not an Assay project/), 60_000)
  test('an empty one', () => expectUntouched(written('empty.assay', ''), /is not an Assay project/), 60_000)
  test('a database of another program', () => expectUntouched(overwritten('other.assay', 68, Buffer.from([0, 0, 0, 7])), /another program/), 60_000)
  test('one of a newer Assay', () => expectUntouched(overwritten('newer.assay', 60, Buffer.from([0, 0, 3, 231])), /newer Assay\. It uses file version 999 \(Assay \d/), 60_000)
  test('a damaged one', () => expectUntouched(overwritten('damaged.assay', 4096, Buffer.alloc(4096, 0xa5)), /is damaged/), 60_000)
  test('one cut short', async () => {
    const path = copied('short.assay')
    truncateSync(path, statSync(path).size - 8192)
    await expectUntouched(path, /is damaged/)
  }, 60_000)

  test('a folder', async () => expectRefusal(await assay(['documents', folder]), '', /it is a folder/i), 30_000)
  test('one that is not there, which is not made', async () => {
    const path = join(folder, 'nowhere.assay')
    expectRefusal(await assay(['import', path, anyFile]), 'nowhere.assay', /is not there.*assay new/s)
    expect(existsSync(path)).toBe(false)
  }, 30_000)

  test('a damaged one also by the doctor, who says which check failed', async () => {
    const path = overwritten('ill.assay', 4096, Buffer.alloc(4096, 0xa5))
    const ran = await assay(['doctor', path, '--json'])
    expect([ran.code, JSON.parse(ran.stdout)]).toEqual([3, { check: 'file', ok: false, detail: expect.any(String) }])
  }, 30_000)

  test('a damaged backup, from which nothing is restored', async () => {
    const path = overwritten('ill-backup.assay', 4096, Buffer.alloc(4096, 0xa5))
    const target = join(folder, 'restored.assay')
    expectRefusal(await assay(['restore', path, '--to', target]), 'ill-backup.assay', /did not pass its check/)
    expect(existsSync(target)).toBe(false)
  }, 30_000)

  test.skipIf(process.getuid?.() === 0)('a read-only one, when it would have to be written', async () => {
    const path = copied('fixed.assay')
    chmodSync(path, 0o444)
    expectRefusal(await assay(['undo', path]), 'fixed.assay', /cannot be written to/)
    expect((await assay(['documents', path])).code).toBe(0)
  }, 30_000)
})

describe('a project that another process has open', () => {
  const holder = `
    import { openProjectAt } from '#backend/services/project-files.ts'
    const project = openProjectAt(process.argv[1], { writtenBy: 'Assay holder', analyst: 'Bo' }, { readOnly: false })
    process.stdout.write('open')
    process.stdin.once('data', () => { project.db.close(); process.exit(0) })`

  test('is refused with 3, naming who holds it, to every command; closed again, it is as it was', async () => {
    const before = await assay(['documents', whole, '--json'])
    const child = spawn(process.execPath, ['--input-type=module', '-e', holder, whole], { cwd: join(import.meta.dirname, '..'), stdio: ['pipe', 'pipe', 'inherit'] })
    try {
      await once(child.stdout, 'data')
      const hash = sha256(whole)
      const everyCommand = [
        ...asked(whole), ['text', whole, documentId], ['blocks', whole, documentId], ['source', whole, '--title', 'x'], ['evidence', whole, '0193a5c1', '--source', '0193a5c1', '--stance', 'context'],
        ['judge', whole, '0193a5c1', '--confidence', 'low'], ['critique', whole, '0193a5c1', '--type', 'stale', '--text', 'x'], ['claims', whole], ['export', whole, '--format', 'json', '--out', join(folder, 'x.json')],
        ['history', whole], ['redo', whole], ['doctor', whole], ['backup', whole, '--to', join(folder, 'x.assay')], ['restore', whole, '--to', join(folder, 'x.assay')],
      ]
      for (const args of everyCommand) expectRefusal(await assayHere(args), 'harbour.assay', new RegExp(`is open somewhere else. It is held by Assay holder \\(process ${child.pid}\\)`))
      expect(sha256(whole)).toBe(hash)
    } finally {
      child.stdin.end('close')
      await once(child, 'exit')
    }
    expect(await assay(['documents', whole, '--json'])).toEqual(before)
  }, 120_000)
})

test('a project that was read is as it was, with nothing beside it', async () => {
  const path = join(folder, 'read.assay')
  copyFileSync(whole, path)
  const before = [sha256(path), statSync(path).mtimeMs, readdirSync(folder).toSorted()]
  for (const args of [['documents', path], ['text', path, documentId], ['claims', path], ['search', path, 'port'], ['history', path], ['doctor', path]]) expect((await assay(args)).code).toBe(0)
  expect([sha256(path), statSync(path).mtimeMs, readdirSync(folder).toSorted()]).toEqual(before)
}, 60_000)

test('a project that was written is one closed file again', async () => {
  const path = join(folder, 'written.assay')
  copyFileSync(whole, path)
  await toldOne('source', path, '--title', 'A letter')
  expect(readdirSync(folder).filter((name) => name.startsWith('written.assay'))).toEqual(['written.assay'])
}, 60_000)
