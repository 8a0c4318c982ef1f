import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { frameOf } from '../page-models/frame.ts'
import { keyboardOf } from '../page-models/keyboard.ts'
import { nativeMenu } from '../page-models/native.ts'
import { expect, test } from '../page-models/test.ts'

test('a misspelt word is underlined while one writes, set right by a key, and kept as a word for good', async ({ launch }) => {
  const { page, app, problems } = await launch()
  const [frame, keyboard, { statement }] = [frameOf(page), keyboardOf(page), claimSheetOf(page)]
  const underlined = () => page.evaluate(() => [...(CSS.highlights.get('misspelt') ?? [])].map(String))
  await frame.openSample()
  await keyboard.press('Control+3')
  await expect(statement).toBeVisible()
  await statement.fill('The treatty of the neighbours was honored in colour by the kivarish navy.')
  await expect.poll(underlined).toEqual(['treatty', 'kivarish'])

  await test.step('sets the first one right, and takes that back as one step', async () => {
    await keyboard.press('Control+Home', 'Control+.')
    await expect(page.getByRole('menu')).toBeVisible()
    await expect(page.getByRole('menuitem', { name: 'treaty', exact: true })).toBeVisible()
    await keyboard.pressUntil('ArrowDown', () => page.getByRole('menuitem', { name: 'treaty', exact: true }).evaluate((item) => item === document.activeElement))
    await keyboard.press('Enter')
    await expect(statement).toHaveValue(/^The treaty of/)
    await expect.poll(underlined).toEqual(['kivarish'])
    await keyboard.press('Control+z')
    await expect(statement).toHaveValue(/^The treatty of/)
    await expect.poll(underlined).toEqual(['treatty', 'kivarish'])
  })

  await test.step('keeps a word of the trade', async () => {
    await statement.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(area.value.indexOf('kivarish'), area.value.indexOf('kivarish')))
    await keyboard.press('Control+.')
    await page.getByRole('menuitem', { name: 'Keep “kivarish” as a word' }).click()
    await expect.poll(underlined).toEqual(['treatty'])
  })

  await test.step('underlines nothing once that is switched off', async () => {
    await nativeMenu(app).choose('spelling.check')
    await expect.poll(underlined).toEqual([])
    await nativeMenu(app).choose('spelling.check')
    await expect.poll(underlined).toEqual(['treatty'])
  })
  expect(problems).toEqual([])
})
