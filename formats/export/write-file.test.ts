import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { link, open, rename, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Fault } from '#core/domain/fault.ts'
import { writeWhole, type Disk } from './write-file.ts'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'assay-write-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

const bytes = new TextEncoder().encode('a new note\n')
const isRoot = process.getuid?.() === 0

async function faultOf(promise: Promise<unknown>): Promise<Fault> {
  const outcome: unknown = await promise.then((value) => value, (error: unknown) => error)
  if (!(outcome instanceof Fault)) throw new Error(`expected a fault, got ${String(outcome)}`)
  return outcome
}

/** The real disk, save that the step of that number fails once with the given code. */
function failingAt(step: number, code: string): { readonly disk: Disk; readonly steps: () => number } {
  let count = 0
  const check = () => {
    count += 1
    if (count === step) throw Object.assign(new Error(`${code}: planted`), { code })
  }
  const openChecked: typeof open = async (...where) => {
    check()
    const handle = await open(...where)
    for (const method of ['writeFile', 'sync', 'chmod'] as const) {
      const real = handle[method].bind(handle) as (...given: unknown[]) => Promise<void>
      Object.defineProperty(handle, method, {
        value: async (...given: unknown[]) => {
          check()
          await real(...given)
        },
      })
    }
    return handle
  }
  return {
    disk: {
      open: openChecked,
      link: async (...paths) => { check(); await link(...paths) },
      rename: async (...paths) => { check(); await rename(...paths) },
      unlink: async (path) => { check(); await unlink(path) },
    },
    steps: () => count,
  }
}

describe('writeWhole', () => {
  it('writes a new file and says what it wrote', async () => {
    const path = join(folder, 'note.md')
    const written = await writeWhole(path, bytes, { overwrite: false })
    expect(readFileSync(path)).toEqual(Buffer.from(bytes))
    expect(written).toEqual({ path, bytes: 11, sha256: '7ad541fb4961fef6ad160b53178fdcc9383016e51250ec4b6ad897e6ada192d5' })
    expect(readdirSync(folder)).toEqual(['note.md'])
  })

  it('never replaces a file that exists, unless told to', async () => {
    const path = join(folder, 'note.md')
    writeFileSync(path, 'old')
    expect((await faultOf(writeWhole(path, bytes, { overwrite: false }))).code).toBe('target-exists')
    expect(readFileSync(path, 'utf8')).toBe('old')
    await writeWhole(path, bytes, { overwrite: true })
    expect(readFileSync(path)).toEqual(Buffer.from(bytes))
    expect(readdirSync(folder)).toEqual(['note.md'])
  })

  it('does not replace a file that appears while it writes', async () => {
    const path = join(folder, 'note.md')
    const disk: Disk = { open, rename, unlink, link: async (from, to) => { writeFileSync(path, 'theirs'); await link(from, to) } }
    expect((await faultOf(writeWhole(path, bytes, { overwrite: false, disk }))).code).toBe('target-exists')
    expect(readFileSync(path, 'utf8')).toBe('theirs')
    expect(readdirSync(folder)).toEqual(['note.md'])
  })

  it('takes the name first where the file system has no links, and still replaces nothing', async () => {
    const path = join(folder, 'note.md')
    const linkless: Disk = { open, rename, unlink, link: async () => { throw Object.assign(new Error('EPERM'), { code: 'EPERM' }) } }
    await writeWhole(path, bytes, { overwrite: false, disk: linkless })
    expect(readFileSync(path)).toEqual(Buffer.from(bytes))
    const other = join(folder, 'other.md')
    const late: Disk = { ...linkless, link: async () => { writeFileSync(other, 'theirs'); throw Object.assign(new Error('EPERM'), { code: 'EPERM' }) } }
    expect((await faultOf(writeWhole(other, bytes, { overwrite: false, disk: late }))).code).toBe('target-exists')
    expect(readFileSync(other, 'utf8')).toBe('theirs')
    expect(readdirSync(folder).toSorted()).toEqual(['note.md', 'other.md'])
  })

  it.each(['ENOSPC', 'EIO', 'EACCES'])('leaves the old file whole and no temporary one, whichever step fails with %s', async (code) => {
    for (const overwrite of [true, false]) {
      for (let step = 1; ; step += 1) {
        const path = join(folder, `note-${overwrite}-${step}.md`)
        if (overwrite) writeFileSync(path, 'old')
        const { disk, steps } = failingAt(step, code)
        const outcome: unknown = await writeWhole(path, bytes, { overwrite, disk }).then(() => 'written', (error: unknown) => error)
        const files = readdirSync(folder)
        expect(files.filter((name) => name.endsWith('.tmp'))).toEqual([])
        if (steps() < step) {
          expect(outcome).toBe('written')
          expect(step).toBeGreaterThan(5)
          break
        }
        expect(outcome).toBeInstanceOf(Fault)
        expect((outcome as Fault).code).toBe(code === 'ENOSPC' ? 'disk-full' : 'write-failed')
        const left = files.includes(`note-${overwrite}-${step}.md`) ? readFileSync(path, 'utf8') : null
        expect([overwrite ? 'old' : null, 'a new note\n']).toContain(left)
      }
    }
  })

  it('refuses a folder, a missing folder, a file as a folder and a link to nothing, in words', async () => {
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'file'), 'x')
    symlinkSync(join(folder, 'gone'), join(folder, 'dangling'))
    const reasonOf = async (path: string, overwrite: boolean) => {
      const fault = await faultOf(writeWhole(path, bytes, { overwrite }))
      return [fault.code, 'reason' in fault.details ? fault.details.reason : '']
    }
    expect(await reasonOf(join(folder, 'sub'), true)).toEqual(['target-invalid', 'it is a folder'])
    expect(await reasonOf(join(folder, 'none', 'note.md'), false)).toEqual(['target-invalid', 'its folder does not exist'])
    expect(await reasonOf(join(folder, 'file', 'note.md'), true)).toEqual(['target-invalid', 'a part of its path is a file, not a folder'])
    expect(await reasonOf(join(folder, 'dangling'), true)).toEqual(['target-invalid', 'it is a link that leads nowhere'])
    expect(await reasonOf(join(folder, 'x'.repeat(300)), false)).toEqual(['target-invalid', 'its name is too long for the file system'])
    expect(await reasonOf(`${folder}/a\0b`, false)).toEqual(['target-invalid', 'it is not a file name'])
    expect(await reasonOf('/dev/null', true)).toEqual(['target-invalid', 'it is not an ordinary file'])
    expect(readdirSync(folder).toSorted()).toEqual(['dangling', 'file', 'sub'])
  })

  it('writes through a link and keeps the permissions of the file it replaces', async () => {
    const real = join(folder, 'real.md')
    const linked = join(folder, 'linked.md')
    writeFileSync(real, 'old')
    chmodSync(real, 0o600)
    symlinkSync(real, linked)
    await writeWhole(linked, bytes, { overwrite: true })
    expect(readFileSync(real)).toEqual(Buffer.from(bytes))
    expect(statSync(real).mode & 0o777).toBe(0o600)
  })

  it.skipIf(isRoot)('says so where the folder may not be written to', async () => {
    chmodSync(folder, 0o500)
    expect((await faultOf(writeWhole(join(folder, 'note.md'), bytes, { overwrite: false }))).code).toBe('write-failed')
    chmodSync(folder, 0o700)
    expect(readdirSync(folder)).toEqual([])
  })

  it.skipIf(!isRoot || process.platform !== 'linux')('leaves the old file whole on a disk that is full or read-only', async (context) => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0) return context.skip()
    try {
      const path = join(disk, 'note.md')
      writeFileSync(path, 'old')
      expect((await faultOf(writeWhole(path, new Uint8Array(1_000_000), { overwrite: true }))).code).toBe('disk-full')
      expect((await faultOf(writeWhole(join(disk, 'new.md'), new Uint8Array(1_000_000), { overwrite: false }))).code).toBe('disk-full')
      expect(readFileSync(path, 'utf8')).toBe('old')
      expect(readdirSync(disk)).toEqual(['note.md'])
      spawnSync('mount', ['-o', 'remount,ro', disk])
      const fault = await faultOf(writeWhole(path, bytes, { overwrite: true }))
      expect([fault.code, fault.details]).toEqual(['write-failed', { path, reason: 'the disk is read-only' }])
      expect(readFileSync(path, 'utf8')).toBe('old')
    } finally {
      spawnSync('umount', [disk])
    }
  })
})
