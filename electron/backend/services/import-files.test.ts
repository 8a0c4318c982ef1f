import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { quietJob, type Job } from '../jobs.ts'
import { documentsIn, textIn } from './contents.ts'
import { undoLast } from './history.ts'
import { importFiles, importPasted } from './import-files.ts'
import { examineProject } from './project-files.ts'
import { snapshotOf } from './snapshot.ts'
import { aFolder, aProject } from './a-project.fixture.ts'

/** Files with what they hold, in a folder of their own. */
function files(contents: Readonly<Record<string, string | Uint8Array>>): { readonly folder: string; readonly paths: string[] } {
  const folder = aFolder()
  const paths = Object.entries(contents).map(([name, content]) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  })
  return { folder, paths }
}
const refusal = (fileName: string, code: string) => ({ fileName, status: 'refused', fault: { code, details: expect.anything() } })

describe('importing files', () => {
  test('keeps the bytes of each, once, whatever its name and however often it comes', async () => {
    const project = aProject()
    const { paths } = files({ 'a.txt': 'The same words.', 'b.md': 'The same words.', 'c.txt': 'Other words.' })
    const first = await importFiles(project, paths, quietJob)
    const again = await importFiles(project, paths, quietJob)
    expect(first.results.map(({ status }) => status)).toEqual(['imported', 'unchanged', 'imported'])
    expect([again.results.map(({ status }) => status), again.delta]).toEqual([['unchanged', 'unchanged', 'unchanged'], null])
    expect(project.db.read('SELECT count(*) AS n FROM original')).toEqual([{ n: 2 }])
    expect(documentsIn(project)).toHaveLength(2)
  })

  test('can bring back what was undone, without keeping its bytes twice', async () => {
    const project = aProject()
    const { paths } = files({ 'a.txt': 'Some words.' })
    await importFiles(project, paths, quietJob)
    undoLast(project)
    expect((await importFiles(project, paths, quietJob)).results).toMatchObject([{ status: 'imported' }])
    expect([documentsIn(project).length, project.db.read('SELECT count(*) AS n FROM original')]).toEqual([1, [{ n: 1 }]])
    expect(examineProject(project).filter(({ ok }) => !ok)).toEqual([])
  })

  test('is a step of its own for each, refuses what is no file, and goes on', async () => {
    const project = aProject()
    const { folder, paths } = files({ 'a.txt': 'Some words.', 'empty.txt': '', 'z.txt': 'Last words.' })
    mkdirSync(join(folder, 'inner'))
    // Windows has neither pipes among its files nor, for most people, links.
    const odd = process.platform === 'win32' ? [] : ['round', 'pipe']
    if (odd.length > 0) {
      symlinkSync(join(folder, 'round'), join(folder, 'round'))
      execFileSync('mkfifo', [join(folder, 'pipe')])
    }
    const [a, empty, z] = paths as [string, string, string]
    const asked = [a, empty, join(folder, 'nowhere.txt'), join(a, 'below.txt'), join(folder, 'inner'), ...odd.map((name) => join(folder, name)), project.db.path, z]
    const { results } = await importFiles(project, asked, quietJob)
    expect(results).toEqual([
      expect.objectContaining({ status: 'imported', fileName: 'a.txt' }), refusal('empty.txt', 'file-empty'), refusal('nowhere.txt', 'file-not-found'), refusal('below.txt', 'file-not-found'), refusal('inner', 'file-unreadable'),
      ...odd.map((name) => refusal(name, 'file-unreadable')), refusal('study.assay', 'file-unreadable'), expect.objectContaining({ status: 'imported', fileName: 'z.txt' }),
    ])
    undoLast(project)
    expect(documentsIn(project).map(({ fileName }) => fileName)).toEqual(['a.txt'])
  })

  test('says how far it is and stops between two files, keeping what was done', async () => {
    const project = aProject()
    const { paths } = files({ 'a.txt': 'One.', 'b.txt': 'Two.', 'c.txt': 'Three.' })
    const said: unknown[] = []
    let cancelled = false
    const job: Job = { name: 'test', get cancelled() { return cancelled }, progress: (...step) => { said.push(step); cancelled = step[0] === 1 } }
    const { results } = await importFiles(project, paths, job)
    expect([results.map(({ status }) => status), said]).toEqual([['imported', 'imported', 'cancelled'], [[0, 3, 'a.txt'], [1, 3, 'b.txt'], [3, 3, '']]])
    expect(documentsIn(project)).toHaveLength(2)
  })

  test('reads the open project from no handle of its own, so that nobody else can come in', async () => {
    const project = aProject()
    await importFiles(project, [project.db.path], quietJob)
    const other = `
      import { openProjectAt } from '#backend/services/project-files.ts'
      try { openProjectAt(process.argv[1], { writtenBy: 'other', analyst: 'Bo' }, { readOnly: false }); process.stdout.write('opened') } catch (error) { process.stdout.write(error.code) }`
    const answer = execFileSync(process.execPath, ['--input-type=module', '-e', other, project.db.path], { cwd: join(import.meta.dirname, '../../..'), encoding: 'utf8' })
    expect(answer).toBe('project-locked')
  })
})

describe('importing what was pasted', () => {
  test('keeps it as bytes in UTF-8, with the title that was given', async () => {
    const project = aProject()
    const { results } = await importPasted(project, { text: 'Naïve words 🚢', title: 'From a letter' })
    expect(results).toMatchObject([{ status: 'imported', document: { title: 'From a letter', encoding: null } }])
    const [document] = documentsIn(project)
    expect(textIn(project, document!.documentId)).toBe('Naïve words 🚢')
    expect(Buffer.from(project.db.read<{ bytes: Uint8Array }>('SELECT bytes FROM original')[0]!.bytes).toString()).toBe('Naïve words 🚢')
  })

  test('is unchanged the second time, and refused where it says nothing', async () => {
    const project = aProject()
    await importPasted(project, { text: 'Words.' })
    expect((await importPasted(project, { text: 'Words.' })).results).toMatchObject([{ status: 'unchanged' }])
    expect((await importPasted(project, { text: ' \n ' })).results).toMatchObject([{ status: 'refused' }])
    expect((await importPasted(project, {})).results).toMatchObject([{ status: 'refused' }])
    expect(snapshotOf(project).documents).toHaveLength(1)
  })
})

test('no file that was imported is changed', async () => {
  const project = aProject()
  const { paths } = files({ 'a.html': '<title>T</title><p onclick="x()">Words</p>' })
  await importFiles(project, paths, quietJob)
  expect(readFileSync(paths[0]!, 'utf8')).toBe('<title>T</title><p onclick="x()">Words</p>')
})
