import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { claimsViewOf } from '../page-models/claims-view.ts'
import { frameOf } from '../page-models/frame.ts'
import { answerSaveDialogs, nativeMenu } from '../page-models/native.ts'
import { overviewOf } from '../page-models/overview-view.ts'
import { expect, test } from '../page-models/test.ts'

test.describe.configure({ mode: 'parallel' })

const drawnFromTheSample = ['Likelihood against confidence', 'Kind by verdict', 'Coverage of evidence', 'Grades of evidence', 'Dates claimed and dates published', 'Progress', 'Agreement between analysts']

test('every plot of the sample has its table, which is remembered and opens its claims by keyboard', async ({ launch }) => {
  const first = await launch()
  const { page, app } = first
  const [frame, overview] = [frameOf(page), overviewOf(page)]
  await frame.openSample()
  await nativeMenu(app).choose('view.overview')
  for (const title of drawnFromTheSample) {
    const plot = overview.plot(title)
    await expect(plot.picture.locator('svg')).toBeVisible()
    await expect.poll(() => plot.picture.locator('svg text').count()).toBeGreaterThan(2)
    await plot.as('Table').click()
    await expect(plot.rows.first()).toBeVisible()
    await expect(plot.picture).toBeHidden()
  }
  expect(await overview.plot('Coverage of evidence').rows.locator('td.number').allInnerTexts()).toContain('63%')

  await nativeMenu(app).choose('view.history')
  await nativeMenu(app).choose('view.overview')
  const kinds = overview.plot('Kind by verdict')
  await expect(kinds.table).toBeVisible()
  const toClaims = kinds.rows.filter({ hasText: 'Analysts differ' }).getByRole('button')
  await toClaims.focus()
  await page.keyboard.press('Enter')
  await expect(overview.claims).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(toClaims).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(overview.claims.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(frame.view('Reading room')).toBeVisible()
  await expect(claimSheetOf(page).sheet).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(overview.view).toBeVisible()
  expect(first.problems).toEqual([])
})

test('a mark opens its claims, in every theme', async ({ launch }) => {
  const { page, app, problems } = await launch()
  const [frame, overview] = [frameOf(page), overviewOf(page)]
  await frame.openSample()
  await nativeMenu(app).choose('view.overview')
  const { picture, panel } = overview.plot('Kind by verdict')
  for (const theme of ['theme.dark', 'theme.highContrast', 'theme.light'] as const) {
    await nativeMenu(app).choose(theme)
    const ink = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink').trim())
    await expect(picture.locator(`svg text[fill="${ink}"]`).first()).toBeVisible()
    await panel.scrollIntoViewIfNeeded()
    await picture.locator('svg text').getByText('1', { exact: true }).first().click()
    await expect(overview.claims).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(overview.claims).toHaveCount(0)
  }
  await picture.locator('svg text').getByText('1', { exact: true }).first().click()
  await overview.claims.first().click()
  await expect(frame.view('Reading room')).toBeVisible()
  expect(problems).toEqual([])
})

test('the claims of a mark are shown in the table, the very ones, under the name of where they were counted', async ({ launch }) => {
  const { page, app, problems } = await launch()
  const [frame, overview, table] = [frameOf(page), overviewOf(page), claimsViewOf(page)]
  await frame.openSample()
  await nativeMenu(app).choose('view.overview')
  const { as, rows } = overview.plot('Coverage of evidence')
  await as('Table').click()
  const row = rows.filter({ hasText: /[2-9] claims/ }).first()
  await row.getByRole('button').focus()
  await page.keyboard.press('Enter')
  const numbers = await overview.claims.locator('.number').allInnerTexts()
  expect(numbers.length).toBeGreaterThan(1)
  await page.keyboard.press('ArrowUp')
  await expect(overview.claims.first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(overview.showInClaims).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(table.shown).toHaveText(`${numbers.length} of 8 claims`)
  expect((await table.rowsSeen()).map(String).toSorted()).toEqual(numbers.toSorted())
  await expect(table.view.getByText(/^Coverage of evidence: /)).toBeVisible()
  await expect(table.grid).toBeFocused()
  await table.view.getByRole('button', { name: /^Show all claims, not only: Coverage of evidence/ }).click()
  await expect(table.shown).toHaveText('8 claims')
  expect(problems).toEqual([])
})

test('a plot is saved as SVG and as PNG, and what was written is the plot', async ({ launch, folder }) => {
  const { page, app, problems } = await launch()
  const [frame, overview] = [frameOf(page), overviewOf(page)]
  await frame.openSample()
  await nativeMenu(app).choose('view.overview')
  const plot = overview.plot('Likelihood against confidence')
  await expect(plot.picture.locator('svg')).toBeVisible()
  await answerSaveDialogs(app, join(folder, 'plot.svg'), join(folder, 'plot.png'))
  await plot.save('SVG').click()
  await expect(frame.notice('Saved plot.svg.')).toBeVisible()
  const svg = readFileSync(join(folder, 'plot.svg'), 'utf8')
  expect(svg).toMatch(/^<svg [^>]*width="\d+"/)
  for (const words of ['Likelihood against confidence', 'very unlikely', 'moderate', '45%', 'Unverified']) expect(svg).toContain(`>${words}<`)

  await plot.save('PNG').click()
  await expect(frame.notice('Saved plot.png.')).toBeVisible()
  const png = readFileSync(join(folder, 'plot.png'))
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
  const shown = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] }
    return { width: image.width, colours: new Set(Array.from({ length: data.length / 4 }, (_, at) => `${data[at * 4]},${data[at * 4 + 1]},${data[at * 4 + 2]}`)).size }
  }, png.toString('base64'))
  expect(shown.width).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]))
  expect(shown.colours).toBeGreaterThan(20)
  expect(problems).toEqual([])
})
