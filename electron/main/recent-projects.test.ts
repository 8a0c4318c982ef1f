import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openRecentProjects } from './recent-projects.ts'
import { createSeals } from './seals.ts'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'assay-recent-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

let minute = 0
const open = (told: (readonly string[])[] = []) => openRecentProjects(folder, {
  seals: createSeals(),
  now: () => new Date(Date.UTC(2026, 0, 1, 0, minute++)),
  onQuarantine: ({ reason }) => { throw new Error(reason) },
  onChange: (paths) => told.push(paths),
})
const names = (recent: ReturnType<typeof open>) => recent.list().map(({ title }) => title)

it('the latest opened project comes first, once, and the list survives a restart', () => {
  const told: (readonly string[])[] = []
  const recent = open(told)
  for (const title of ['One', 'Two', 'One']) recent.remember(title, join(folder, `${title}.assay`))
  expect(names(recent)).toEqual(['One', 'Two'])
  expect(names(open())).toEqual(['One', 'Two'])
  expect(told.at(-1)).toEqual([join(folder, 'One.assay'), join(folder, 'Two.assay')])
})

it('a project whose file is gone says so, and can be forgotten', () => {
  const recent = open()
  writeFileSync(join(folder, 'here.assay'), '')
  recent.remember('Here', join(folder, 'here.assay'))
  recent.remember('Gone', join(folder, 'gone.assay'))
  expect(recent.list().map(({ title, missing }) => [title, missing])).toEqual([['Gone', true], ['Here', false]])
  recent.forget(join(folder, 'gone.assay'))
  expect(names(recent)).toEqual(['Here'])
})

it('no more are kept than fit a menu', () => {
  const recent = open()
  for (let n = 0; n < 30; n += 1) recent.remember(`P${n}`, join(folder, `${n}.assay`))
  expect(names(recent)).toEqual(Array.from({ length: 12 }, (_, n) => `P${29 - n}`))
  expect(JSON.parse(readFileSync(join(folder, 'recent-projects.json'), 'utf8'))).toHaveLength(12)
})
