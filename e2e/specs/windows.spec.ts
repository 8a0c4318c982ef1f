import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { frameOf } from '../page-models/frame.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test } from '../page-models/test.ts'

const article = 'A Pact Between Neighbours: What Moscow and Pyongyang Have Promised Each Other'
const quote = 'the stores of North Korea will be empty by the spring of 2026'

test('a second window begins where the first one is, and each shows at once what the other changes', async ({ launch }) => {
  const { app, page } = await launch()
  const [frame, room, sheet] = [frameOf(page), readingRoomOf(page), claimSheetOf(page)]
  await frame.openSample()
  await frame.openDocument(article)
  const opening = app.waitForEvent('window')
  await page.keyboard.press('Control+Alt+n')
  const other = await opening
  const [otherFrame, otherRoom, otherSheet] = [frameOf(other), readingRoomOf(other), claimSheetOf(other)]
  await expect(otherFrame.view('Reading room')).toBeVisible()
  await expect(other.getByRole('region', { name: `Text of ${article}` })).toBeVisible()

  await room.selectByMouse(quote)
  await page.keyboard.press('m')
  await expect(sheet.heading(9)).toBeVisible()
  await expect(otherFrame.status.getByText('9 claims', { exact: true })).toBeVisible()

  await otherRoom.chooseMarked(quote)
  await otherSheet.kind.selectOption({ label: 'Prediction' })
  await expect(sheet.kind).toHaveValue('prediction')

  await other.keyboard.press('Control+,')
  await other.getByRole('dialog', { name: 'Settings' }).getByRole('radio', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await other.getByRole('dialog', { name: 'Settings' }).getByLabel('Your name').fill('Noor Hale')
  await other.keyboard.press('Enter')
  await other.keyboard.press('Escape')
  await expect(frame.status.getByText('Noor Hale')).toBeVisible()

  await frame.status.getByRole('button', { name: /Undo/ }).click()
  await expect(otherSheet.kind).not.toHaveValue('prediction')

  const closing = other.waitForEvent('close')
  // The window goes while the keys are still down, which Playwright calls an error.
  await Promise.all([closing, other.keyboard.press('Control+Shift+w').catch(() => {})])
  await expect(frame.saved).toBeVisible()
  await frame.goTo('Library')
  await expect(frame.status.getByText('9 claims', { exact: true })).toBeVisible()
})

test('what one window opens or closes, the others show; a backend that comes back serves all of them', async ({ launch }) => {
  const assay = await launch()
  const { app, page } = assay
  const frame = frameOf(page)
  const opening = app.waitForEvent('window')
  await page.keyboard.press('Control+Alt+n')
  const other = await opening
  await expect(frameOf(other).welcome).toBeVisible()
  await frame.openSample()
  await expect(frameOf(other).view('Library')).toBeVisible()

  const [pid] = assay.backendPids()
  process.kill(pid ?? 0, 'SIGKILL')
  for (const window of [page, other]) await expect(frameOf(window).recovered).toBeVisible()
  await frame.openDocument(article)
  await readingRoomOf(page).selectByMouse(quote)
  await page.keyboard.press('m')
  await expect(frameOf(other).status.getByText('9 claims', { exact: true })).toBeVisible()

  await other.keyboard.press('Control+w')
  for (const window of [page, other]) await expect(frameOf(window).welcome).toBeVisible()
})
