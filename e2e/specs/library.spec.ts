import { copyFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { assay, complaintsOf } from '../page-models/command-line.ts'
import { dropFiles } from '../page-models/drop-files.ts'
import { frameOf } from '../page-models/frame.ts'
import { answerOpenDialogs } from '../page-models/native.ts'
import { makeProject } from '../page-models/new-project.ts'
import { startAgain } from '../page-models/second-instance.ts'
import { expect, test } from '../page-models/test.ts'

/** A project with one document, made by the command line. */
function aProject(folder: string, title: string): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${title}.assay`)
  writeFileSync(join(folder, `${title}.txt`), `${title}, a text\n\nThe port handles 4.2 million tonnes a year.\n`)
  expect(assay('new', path, '--title', title).code).toBe(0)
  expect(assay('import', path, join(folder, `${title}.txt`)).code).toBe(0)
  return path
}
const bytesOf = (path: string): string => readFileSync(path).toString('base64')

test.describe('a project', () => {
  test('named on the command line is open when the window is', async ({ launch, folder }) => {
    const path = aProject(folder, 'Harbour')
    const { page, problems } = await launch({ project: path })
    const frame = frameOf(page)
    await expect(frame.view('Library').getByRole('button', { name: 'Harbour, a text', exact: true })).toBeVisible()
    await expect(frame.status.getByRole('button', { name: 'Harbour.assay' })).toBeVisible()
    expect(problems).toEqual([])
  })

  test('named by a second start opens in the window there is, which comes to the front', async ({ launch, folder, display }) => {
    const [first, second] = [aProject(folder, 'Harbour'), aProject(folder, 'Quay')]
    const { app, page, userData } = await launch({ project: first })
    const frame = frameOf(page)
    await expect(frame.navigator.getByRole('button', { name: 'Project Harbour: menu' })).toBeVisible()
    expect(await startAgain(userData, [second], display)).toBe(0)
    await expect(frame.navigator.getByRole('button', { name: 'Project Quay: menu' })).toBeVisible()
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    // The first one was let go of: the command line may have it again.
    expect(assay('documents', first)).toMatchObject({ code: 0 })
  })

  test('dropped on the window is opened', async ({ launch, folder }) => {
    const path = aProject(folder, 'Harbour')
    const { page } = await launch()
    await dropFiles(page, [path])
    await expect(frameOf(page).navigator.getByRole('button', { name: 'Project Harbour: menu' })).toBeVisible()
  })

  test('open in a window is refused to the command line and to another window, with a sentence, and stays as it is', async ({ launch, folder }) => {
    const path = aProject(folder, 'Harbour')
    await launch({ project: path })
    const before = bytesOf(path)
    for (const command of [['claims', path], ['import', path, join(folder, 'Harbour.txt')]]) {
      const refused = assay(...command)
      expect({ code: refused.code, lines: refused.lines }).toEqual({ code: 3, lines: [] })
      expect(refused.stderr).toMatch(/Harbour\.assay is open somewhere else\..*Close it there first/s)
      expect(refused.stderr).not.toMatch(/\n\s+at /)
    }
    const { page, problems } = await launch({ project: path })
    const frame = frameOf(page)
    await expect(frame.notices.getByText('Harbour.assay is open somewhere else.')).toBeVisible()
    await expect(frame.notices.getByText('Close it there first', { exact: false })).toBeVisible()
    await expect(frame.welcome.getByRole('button', { name: 'Open project…' })).toBeEnabled()
    expect(bytesOf(path)).toBe(before)
    expect(problems).toEqual([])
  })

  /** The file version lies in four bytes of the header, the highest first. */
  const written = (path: string, version: number) => { const bytes = readFileSync(path); bytes.writeUInt32BE(version, 60); writeFileSync(path, bytes) }
  const spoiled: readonly { readonly name: string; readonly spoil: (path: string) => void; readonly says: RegExp; readonly wayOn: RegExp }[] = [
    { name: 'of a newer Assay', spoil: (path) => written(path, 9_999), says: /was written by a newer Assay\./, wayOn: /Open it with the newer Assay/ },
    { name: 'cut short', spoil: (path) => truncateSync(path, Math.floor(statSync(path).size / 2)), says: /is damaged\./, wayOn: /restore a backup/ },
    { name: 'that is none', spoil: (path) => writeFileSync(path, 'Not a project at all, only words. '.repeat(200)), says: /is not an Assay project\./, wayOn: /open a project and import it/ },
    { name: 'with nothing in it', spoil: (path) => truncateSync(path, 0), says: /is not an Assay project\./, wayOn: /open a project and import it/ },
  ]
  for (const { name, spoil, says, wayOn } of spoiled) {
    test(`file ${name} is refused in words, left as it is, and the way on works`, async ({ launch, folder }) => {
      const [sound, broken] = [aProject(folder, 'Sound'), join(folder, 'Broken.assay')]
      copyFileSync(sound, broken)
      spoil(broken)
      const before = bytesOf(broken)
      const { app, page, problems } = await launch({ project: broken })
      const frame = frameOf(page)
      await expect(frame.notices.getByText(says)).toBeVisible()
      await expect(frame.notices.getByText(wayOn)).toBeVisible()
      expect(bytesOf(broken)).toBe(before)
      await answerOpenDialogs(app, [broken], [sound])
      await frame.welcome.getByRole('button', { name: 'Open project…' }).click()
      await expect(frame.notices.getByText(says)).toHaveCount(2)
      await frame.welcome.getByRole('button', { name: 'Open project…' }).click()
      await expect(frame.navigator.getByRole('button', { name: 'Project Sound: menu' })).toBeVisible()
      // A project that cannot be opened does not take the open one away.
      await answerOpenDialogs(app, [broken])
      await page.keyboard.press('Control+o')
      await expect(frame.notices.getByText(says).last()).toBeVisible()
      await expect(frame.navigator.getByRole('button', { name: 'Project Sound: menu' })).toBeVisible()
      await expect(frame.saved).toBeVisible()
      expect(bytesOf(broken)).toBe(before)
      expect(problems).toEqual([])
    })
  }
})

test.describe('importing', () => {
  const manyFiles = (folder: string, count: number, paragraphs: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => {
      const path = join(folder, `report-${String(at + 1).padStart(2, '0')}.txt`)
      const words = Array.from({ length: paragraphs }, (_, paragraph) => `Paragraph ${paragraph + 1} of report ${at + 1} says that ${(at + 3) * (paragraph + 7)} tonnes went through the port in a year, and names no source for it.`)
      writeFileSync(path, `Report ${at + 1} from the port\n\n${words.join('\n\n')}\n`)
      return path
    })

  test('twenty files dropped at once shows how far it is, and what became of each', async ({ launch, folder }) => {
    const { app, page, problems, quit } = await launch()
    const frame = frameOf(page)
    const project = join(folder, 'Port.assay')
    await makeProject(app, page, 'Port', project)
    const files = [...manyFiles(folder, 17, 2_000), join(folder, 'empty.txt'), join(folder, 'picture.png'), join(folder, 'page.html')]
    writeFileSync(join(folder, 'empty.txt'), '')
    writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
    writeFileSync(join(folder, 'page.html'), '<!doctype html><title>A page</title><h1>A page</h1><p>Said on a page.</p><script>document.title = "ran"</script>')
    await watchProgress(page)
    await dropFiles(page, files)
    const results = page.getByRole('list', { name: 'What became of each file' }).getByRole('listitem')
    await expect(results).toHaveCount(20, { timeout: 40_000 })
    const seen = await progressSeen(page)
    expect(seen.length, 'places of the bar that were seen').toBeGreaterThan(3)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    await expect(results.filter({ hasText: 'empty.txt is empty.' })).toHaveCount(1)
    await expect(results.filter({ hasText: 'picture.png is of a kind Assay does not read.' })).toHaveCount(1)
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(frame.status.getByText('18 documents', { exact: true })).toBeVisible()
    await expect(frame.view('Library').getByRole('button', { name: 'A page', exact: true })).toBeVisible()

    await test.step('the same files again add nothing and say so', async () => {
      await dropFiles(page, files.slice(0, 3))
      await expect(results).toHaveCount(3)
      await expect(results.filter({ hasText: /already/i })).toHaveCount(3)
      await page.getByRole('button', { name: 'Done' }).click()
      await expect(frame.status.getByText('18 documents', { exact: true })).toBeVisible()
    })
    expect(problems).toEqual([])
    await quit()
    expect(complaintsOf(project)).toEqual([])
  })

  test('is stopped where one says stop: what is in stays in, the rest is told', async ({ launch, folder }) => {
    const { app, page, quit } = await launch()
    const project = join(folder, 'Port.assay')
    await makeProject(app, page, 'Port', project)
    await dropFiles(page, manyFiles(folder, 20, 12_000))
    const dialog = page.getByRole('dialog')
    const bar = dialog.getByRole('progressbar', { name: 'Importing' })
    await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(0)
    await dialog.getByRole('button', { name: 'Stop' }).click()
    const results = page.getByRole('list', { name: 'What became of each file' }).getByRole('listitem')
    await expect(results).toHaveCount(20, { timeout: 30_000 })
    const imported = await results.getByRole('button', { name: /^Open Report/ }).count()
    expect(imported).toBeGreaterThan(0)
    expect(imported).toBeLessThan(20)
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(frameOf(page).status.getByText(`${imported} document${imported === 1 ? '' : 's'}`, { exact: true })).toBeVisible()
    await quit()
    expect(assay('documents', project).lines).toHaveLength(imported)
    expect(complaintsOf(project)).toEqual([])
  })

  test('goes on in the background while one reads', async ({ launch, folder }) => {
    const { app, page } = await launch()
    const frame = frameOf(page)
    await makeProject(app, page, 'Port', join(folder, 'Port.assay'))
    await dropFiles(page, manyFiles(folder, 12, 6_000))
    await page.getByRole('button', { name: 'Go on in the background' }).click()
    await frame.goTo('Sources')
    await expect(frame.status.getByRole('progressbar')).toBeVisible()
    await expect(page.getByRole('list', { name: 'What became of each file' }).getByRole('listitem')).toHaveCount(12, { timeout: 30_000 })
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(frame.view('Sources')).toBeVisible()
    await expect(frame.status.getByText('12 documents', { exact: true })).toBeVisible()
  })
})

/** Notes every place the bar is seen at from now on. */
const watchProgress = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const places: number[] = []
    Object.assign(window, { places })
    new MutationObserver(() => {
      const now = Number(document.querySelector('[role="dialog"] [role="progressbar"]')?.getAttribute('aria-valuenow') ?? Number.NaN)
      if (Number.isInteger(now) && places.at(-1) !== now) places.push(now)
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
const progressSeen = (page: Page): Promise<readonly number[]> => page.evaluate(() => (window as unknown as { places: number[] }).places)
