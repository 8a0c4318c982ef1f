import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openLog } from './log.ts'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'assay-log-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('a failure can be found by its reference', () => {
  const log = openLog(join(folder, 'logs'))
  const reference = log.report(new TypeError('no such table'))
  expect(reference).toMatch(/^[0-9A-F]{8}$/)
  expect(readFileSync(log.path, 'utf8')).toMatch(new RegExp(`Z ${reference} TypeError: no such table\\n\\s+at `))
})

it('stays small: four files of half a megabyte, the newest lines last', () => {
  const log = openLog(folder)
  for (let n = 0; n < 4_000; n += 1) log.note(`${n} ${'x'.repeat(1_000)}`)
  const files = readdirSync(folder)
  expect(files.toSorted()).toEqual(['assay.1.log', 'assay.2.log', 'assay.3.log', 'assay.log'])
  expect(files.every((name) => statSync(join(folder, name)).size < 520 * 1024)).toBe(true)
  expect(readFileSync(log.path, 'utf8')).toContain(' 3999 x')
})
