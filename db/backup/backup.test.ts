import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { examine } from '../doctor/examine.ts'
import { openProjectFile } from '../project-file/open.ts'
import { addClaim, aFolder, aProject, folderState, importText, writtenBy } from '../test-support/a-project.fixture.ts'
import { faultOf } from '../test-support/failing.fixture.ts'
import { randomAction, seededRandom } from '../test-support/random-actions.fixture.ts'
import { stateHash } from '../test-support/state-hash.fixture.ts'
import { backupProject } from './backup.ts'
import { restoreBackup } from './restore.ts'

const open = (path: string) => {
  const db = openProjectFile(path, { writtenBy })
  onTestFinished(() => { if (db.connection.open) db.close() })
  return db
}

describe('a backup', () => {
  test('made while working holds the project as it was, and comes back as a project of its own', () => {
    const folder = aFolder()
    const db = aProject(folder)
    importText(db, 'One thing\nAnother thing')
    const random = seededRandom(5)
    for (let step = 0; step < 100; step += 1) randomAction(db, random)
    const state = stateHash(db)
    const target = join(folder, 'copy.assay')
    expect(backupProject(db, target)).toEqual({ written: target, verified: true })
    addClaim(db)
    expect(stateHash(db)).not.toBe(state)

    expect(restoreBackup(target, join(folder, 'again.assay'))).toEqual({ written: join(folder, 'again.assay'), verified: true })
    const again = open(join(folder, 'again.assay'))
    expect(stateHash(again)).toBe(state)
    expect(examine(again).filter(({ check, ok }) => !ok && check !== 'quotes')).toEqual([])
    again.close()
    db.close()
    expect(readdirSync(folder).toSorted()).toEqual(['again.assay', 'copy.assay', 'study.assay'])
  })

  test('can be made of a project that is only open for reading', () => {
    const folder = aFolder()
    aProject(folder).close()
    const db = openProjectFile(join(folder, 'study.assay'), { writtenBy, readOnly: true })
    expect(backupProject(db, join(folder, 'copy.assay')).verified).toBe(true)
    db.close()
  })

  test('is read back before it gets its name: of a project that is no longer whole none is made', () => {
    const folder = aFolder()
    const db = aProject(folder)
    db.connection.exec('DROP TRIGGER changeIsKept')
    const target = join(folder, 'copy.assay')
    expect(faultOf(() => backupProject(db, target))).toEqual({ code: 'project-damaged', details: { path: target, detail: 'its trigger changeIsKept is missing' } })
    db.close()
    expect(readdirSync(folder)).toEqual(['study.assay'])
  })

  test('never goes over an existing file, and leaves nothing where it cannot be made', () => {
    const folder = aFolder()
    const db = aProject(folder)
    writeFileSync(join(folder, 'there.assay'), 'mine')
    expect(faultOf(() => backupProject(db, join(folder, 'there.assay')))).toEqual({ code: 'target-exists', details: { path: join(folder, 'there.assay') } })
    expect(faultOf(() => backupProject(db, db.path)).code).toBe('target-exists')
    expect(faultOf(() => backupProject(db, join(folder, 'none', 'copy.assay'))).code).toBe('target-invalid')
    expect(readFileSync(join(folder, 'there.assay'), 'utf8')).toBe('mine')
    db.close()
    expect(readdirSync(folder).toSorted()).toEqual(['study.assay', 'there.assay'])
  })
})

describe('restoring', () => {
  test('refuses what is no whole backup, and makes no file of it', () => {
    const folder = aFolder()
    const db = aProject(folder)
    importText(db, 'Words\n'.repeat(2_000))
    db.close()
    const target = join(folder, 'again.assay')
    const cut = join(folder, 'cut.assay')
    copyFileSync(db.path, cut)
    truncateSync(cut, Math.floor(readFileSync(cut).length / 2))
    writeFileSync(join(folder, 'text.assay'), 'words')
    mkdirSync(join(folder, 'sub'))
    const before = readdirSync(folder)
    expect(faultOf(() => restoreBackup(cut, target)).code).toBe('backup-invalid')
    expect(faultOf(() => restoreBackup(join(folder, 'text.assay'), target)).code).toBe('not-a-project')
    expect(faultOf(() => restoreBackup(join(folder, 'none.assay'), target)).code).toBe('project-not-found')
    expect(faultOf(() => restoreBackup(db.path, join(folder, 'text.assay'))).code).toBe('target-exists')
    expect(faultOf(() => restoreBackup(db.path, join(folder, 'none', 'again.assay'))).code).toBe('target-invalid')
    expect(readdirSync(folder)).toEqual(before)
  })

  test('changes nothing of the backup', () => {
    const folder = aFolder()
    aProject(folder).close()
    const before = folderState(folder)
    restoreBackup(join(folder, 'study.assay'), join(aFolder(), 'again.assay'))
    expect(folderState(folder)).toEqual(before)
  })
})
