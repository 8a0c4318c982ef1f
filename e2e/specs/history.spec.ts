import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { complaintsOf } from '../page-models/command-line.ts'
import { frameOf } from '../page-models/frame.ts'
import { nativeMenu } from '../page-models/native.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test } from '../page-models/test.ts'

const article = 'A Pact Between Neighbours: What Moscow and Pyongyang Have Promised Each Other'
const quote = 'the stores of North Korea will be empty by the spring of 2026'

test('undo and redo reach across a restart, step by step, each by its name', async ({ launch }) => {
  const first = await launch()
  {
    const [frame, room, sheet, menu] = [frameOf(first.page), readingRoomOf(first.page), claimSheetOf(first.page), nativeMenu(first.app)]
    await frame.openSample()
    await frame.openDocument(article)
    await room.selectByMouse(quote)
    await first.page.keyboard.press('m')
    await expect(sheet.heading(9)).toBeVisible()
    await sheet.kind.selectOption({ label: 'Prediction' })
    await sheet.writeCritique({ kind: 'Extrapolation', severity: 'Minor', text: 'Carried on too far.' })
    await menu.choose('history.undo', 'Undo criticise claim 9')
    await expect(sheet.critique('Extrapolation')).toBeHidden()
    await first.quit()
  }
  const project = join(first.userData, 'Sample project.assay')
  expect(complaintsOf(project)).toEqual([])

  const { app, page, quit } = await launch({ userData: first.userData, project })
  const [frame, room, sheet, menu] = [frameOf(page), readingRoomOf(page), claimSheetOf(page), nativeMenu(app)]
  await expect.poll(() => menu.read('history.redo')).toMatchObject({ label: 'Redo criticise claim 9', enabled: true })
  await frame.openDocument(article)
  await room.chooseMarked(quote)
  await menu.choose('history.redo', 'Redo criticise claim 9')
  await expect(sheet.critique('Extrapolation')).toBeVisible()
  await menu.choose('history.undo', 'Undo criticise claim 9')
  await menu.choose('history.undo', 'Undo change the kind of claim 9')
  await expect(sheet.kind).not.toHaveValue('prediction')
  await menu.choose('history.undo', 'Undo mark claim 9')
  await expect(room.mark(quote)).toBeHidden()
  await expect(frame.status.getByText('8 claims', { exact: true })).toBeVisible()
  for (const step of ['mark claim 9', 'change the kind of claim 9', 'criticise claim 9']) await menu.choose('history.redo', `Redo ${step}`)
  await expect(room.mark(quote)).toBeVisible()
  await room.chooseMarked(quote)
  await expect(sheet.critique('Extrapolation')).toBeVisible()
  await expect(sheet.kind).toHaveValue('prediction')
  await quit()
  expect(complaintsOf(project)).toEqual([])
})

test('every change is listed, and one goes back to any of them', async ({ launch }) => {
  const { page } = await launch()
  const [frame, sheet, room] = [frameOf(page), claimSheetOf(page), readingRoomOf(page)]
  await frame.openSample()
  await frame.openDocument(article)
  await room.chooseMarked('Because of the pact, trade between the two countries')
  for (const tag of ['border', 'freight', 'figures']) {
    await sheet.sheet.getByLabel('Tags').fill(tag)
    await sheet.sheet.getByLabel('Tags').press('Enter')
    await expect(sheet.sheet.getByRole('button', { name: `Remove tag ${tag}` })).toBeVisible()
  }
  await frame.goTo('History')
  const history = frame.view('History')
  const changes = history.getByRole('listitem').filter({ hasText: 'Tag claim 6' })
  await expect(changes).toHaveCount(3)
  const total = Number(/\d+/.exec(await history.getByText(/\d+ changes, none of them ever removed/).innerText())?.[0])

  await changes.nth(2).hover()
  await changes.nth(2).getByRole('button', { name: /^Go back to/ }).click()
  await expect(history.getByText('taken back')).toHaveCount(2)
  await expect(history.getByRole('listitem').filter({ hasText: 'Undone: Tag claim 6' })).toHaveCount(2)
  await expect(history.getByText(`${total + 2} changes, none of them ever removed`)).toBeVisible()
  await frame.openDocument(article)
  await expect(sheet.sheet.getByRole('button', { name: /^Remove tag/ })).toHaveCount(2)
  await expect(sheet.sheet.getByRole('button', { name: 'Remove tag border' })).toBeVisible()
})

test('a restart keeps the window, its panes and theme, who signs, the projects opened lately and the place one read at', async ({ launch }) => {
  const topLine = (page: Page) => readingRoomOf(page).text.evaluate((region) => region.scrollTop)
  const first = await launch()
  const bounds = { x: 40, y: 30, width: 1_180, height: 760 }
  let place = 0
  {
    const { app, page } = first
    const [frame, room, menu] = [frameOf(page), readingRoomOf(page), nativeMenu(app)]
    await frame.welcome.getByLabel('You sign as').fill('Ada Marsh')
    await frame.welcome.getByLabel('You sign as').blur()
    await frame.openSample()
    await frame.openDocument(article)
    await app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), bounds)
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(1_200)
    await menu.choose('theme.dark')
    await menu.choose('panes.toggleNavigator')
    await expect(frame.navigator).toBeHidden()
    await room.placeOf('From that day on no office')
    place = await topLine(page)
    expect(place).toBeGreaterThan(500)
    await expect.poll(() => page.evaluate(() => localStorage.getItem('assay.reading-places') ?? '')).toMatch(/,\d{3,}\]/)
    await first.quit()
  }

  const { app, page } = await launch({ userData: first.userData })
  const frame = frameOf(page)
  await expect(frame.welcome.getByLabel('You sign as')).toHaveValue('Ada Marsh')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())).toEqual(bounds)
  await frame.welcome.getByRole('button', { name: /^A defence pact, weighed/ }).click()
  await expect(frame.view('Library')).toBeVisible()
  await expect(frame.navigator).toBeHidden()
  await frame.view('Library').getByRole('button', { name: article, exact: true }).click()
  await expect(readingRoomOf(page).text).toBeVisible()
  await expect.poll(async () => Math.abs((await topLine(page)) - place), 'pixels from where one stopped reading').toBeLessThan(120)
})
