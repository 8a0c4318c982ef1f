import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrations, newestOf } from '../migrations/migrations.ts'
import { aFolder, aProject, folderState, writtenBy } from '../test-support/a-project.fixture.ts'
import { faultOf } from '../test-support/failing.fixture.ts'
import { createProjectFile } from './create.ts'
import { applicationId } from './header.ts'

const create = (path: string) => createProjectFile(path, { title: 'A study', standard: 'kent', writtenBy })

test('a new project holds its title and standard, the number of Assay and the version of its schema', () => {
  const folder = aFolder()
  const db = create(join(folder, 'new.assay'))
  expect(db.read('SELECT title, standard, wordRow FROM project')).toEqual([{ title: 'A study', standard: 'kent', wordRow: 1 }])
  expect(db.read('SELECT schema, writtenBy FROM upgrade')).toEqual(migrations.map(({ version }) => ({ schema: version, writtenBy })))
  db.close()
  const header = readFileSync(db.path)
  expect([header.toString('latin1', 0, 16), header.readInt32BE(68), header.readInt32BE(60)]).toEqual(['SQLite format 3\0', applicationId, newestOf(migrations)])
  expect(header.toString('latin1', 68, 72)).toBe('ASSY')
  expect(readdirSync(folder)).toEqual(['new.assay'])
})

test('an existing file of any kind is never written over', () => {
  const folder = aFolder()
  aProject(folder, 'project.assay').close()
  writeFileSync(join(folder, 'empty.assay'), '')
  writeFileSync(join(folder, 'text.assay'), 'words')
  const before = folderState(folder)
  for (const name of Object.keys(before)) expect(faultOf(() => create(join(folder, name)))).toEqual({ code: 'project-exists', details: { path: join(folder, name) } })
  mkdirSync(join(folder, 'folder.assay'))
  expect(faultOf(() => create(join(folder, 'folder.assay'))).code).toBe('project-exists')
  expect(faultOf(() => create(join(folder, 'none', 'new.assay'))).code).toBe('target-invalid')
  expect(faultOf(() => create(join(folder, 'new.assay '))).code).toBe('target-invalid')
  expect(readdirSync(folder).toSorted()).toEqual([...Object.keys(before), 'folder.assay'].toSorted())
})

test.skipIf(process.platform === 'win32')('a folder that may not be written is named, and nothing is left in it', () => {
  const folder = aFolder()
  chmodSync(folder, 0o555)
  const asRoot = process.geteuid?.() === 0
  if (asRoot) process.seteuid!(65_534)
  try {
    expect(faultOf(() => create(join(folder, 'new.assay'))).code).toBe('target-invalid')
  } finally {
    if (asRoot) process.seteuid!(0)
  }
  expect(readdirSync(folder)).toEqual([])
})
