import { spawnSync } from 'node:child_process'
import { writeFileSync, rmSync, statSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, type TestContext } from 'vitest'
import { examine } from '../doctor/examine.ts'
import { backupProject } from '../backup/backup.ts'
import { newId } from '#core/domain/ids.ts'
import { act } from '../history/history.ts'
import { aFolder, someone, writtenBy } from '../test-support/a-project.fixture.ts'
import { faultOf } from '../test-support/failing.fixture.ts'
import { createProjectFile } from './create.ts'
import { openProjectFile } from './open.ts'

/** A disk of a few megabytes; null with the reason where this machine does not let us mount one. */
function aSmallDisk(context: TestContext, megabytes: number): string {
  const folder = aFolder()
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { encoding: 'utf8' })
  if (mount.status !== 0) {
    const reason = `no small disk can be mounted here: ${mount.error?.message ?? mount.stderr.trim()}`
    process.stderr.write(`${reason}\n`)
    context.skip(reason)
  }
  onTestFinished(() => { spawnSync('umount', ['-l', folder]) })
  return folder
}

test.for([1, 3, 8])('a full disk of %i MB refuses the change by name and loses nothing that was acknowledged', (megabytes, context) => {
  const folder = aSmallDisk(context, megabytes)
  const db = createProjectFile(join(folder, 'study.assay'), { title: 'A study', standard: 'icd203', writtenBy })
  const acknowledged: string[] = []
  const add = () => {
    const id = newId<'tag'>()
    act(db, someone, 'Tag', (recorder) => recorder.insert('tag', { id, name: `${id} ${'words '.repeat(2_000)}` }))
    acknowledged.push(id)
  }
  const full = faultOf(() => { for (;;) add() })
  expect(full).toEqual({ code: 'disk-full', details: { path: db.path } })
  expect(faultOf(add).code).toBe('disk-full')
  expect(faultOf(() => backupProject(db, join(folder, 'copy.assay'))).code).toBe('disk-full')
  expect(db.read<{ id: string }>('SELECT id FROM tag ORDER BY id').map(({ id }) => id)).toEqual(acknowledged)
  expect(readdirSync(folder).filter((name) => !name.startsWith('study.assay'))).toEqual([])

  // Closing may find no room to put the log into the file; then the log stays, and says the rest.
  try { db.close() } catch (error) { expect(error).toMatchObject({ code: 'disk-full' }) }
  const again = openProjectFile(join(folder, 'study.assay'), { writtenBy })
  expect(again.read<{ id: string }>('SELECT id FROM tag ORDER BY id').map(({ id }) => id)).toEqual(acknowledged)
  expect(examine(again).filter(({ ok }) => !ok)).toEqual([])
  try { again.close() } catch (error) { expect(error).toMatchObject({ code: 'disk-full' }) }
})

test('a new project on a full disk is not begun', (context) => {
  const folder = aSmallDisk(context, 1)
  writeFileSync(join(folder, 'filler'), Buffer.alloc(950_000))
  expect(faultOf(() => createProjectFile(join(folder, 'study.assay'), { title: 'A study', standard: 'icd203', writtenBy })).code).toBe('disk-full')
  expect(readdirSync(folder)).toEqual(['filler'])
  rmSync(join(folder, 'filler'))
  createProjectFile(join(folder, 'study.assay'), { title: 'A study', standard: 'icd203', writtenBy }).close()
  expect(statSync(join(folder, 'study.assay')).size).toBeGreaterThan(0)
})
