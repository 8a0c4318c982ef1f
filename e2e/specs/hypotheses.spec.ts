import { join } from 'node:path'
import { complaintsOf } from '../page-models/command-line.ts'
import { expectNoFindings } from '../page-models/examine.ts'
import { frameOf } from '../page-models/frame.ts'
import { keyboardOf } from '../page-models/keyboard.ts'
import { nativeMenu } from '../page-models/native.ts'
import { expect, test } from '../page-models/test.ts'

const question = 'Why did the shipments stop in March?'
const hypotheses = ['The buyer ran out of money', 'The railway bridge was closed', 'The stores were empty']

test('competing hypotheses are weighed by keyboard alone, scored, undone, and are there after a restart', async ({ launch }) => {
  const first = await launch()
  const { page, app } = first
  const [frame, keys, menu] = [frameOf(page), keyboardOf(page), nativeMenu(app)]
  await frame.openSample()
  const pointers = await keys.watchForPointers()
  const matrix = page.getByRole('grid', { name: question })
  const cell = (label: string) => matrix.getByRole('button', { name: label })
  {
    await keys.press('Control+9')
    await expect(page.getByRole('heading', { name: 'What does North Korea get for the shells?' })).toBeVisible()
    await keys.press('q')
    await keys.type(question)
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: question })).toBeVisible()
    for (const hypothesis of hypotheses) {
      await keys.press('Shift+Q')
      await expect(frame.dialog('Add a hypothesis')).toBeVisible()
      await keys.type(hypothesis)
      await keys.press('Enter')
      await expect(frame.dialog('Add a hypothesis')).toBeHidden()
    }
    await keys.press('Shift+E')
    const finder = page.getByRole('combobox', { name: 'Evidence' })
    await expect(finder).toBeFocused()
    await keys.type('The bridge was seen closed on 3 March')
    await keys.press('Enter')
    await expect(finder).toHaveValue('')
    await keys.press('Enter')
    await expect(frame.announcement).toContainText('Weigh “')
    await keys.press('Escape')
    await expect(matrix.getByRole('rowheader').filter({ hasText: 'evidence of a claim' })).toHaveCount(1)
  }

  await keys.tabTo(cell('E1 against H1'), 'Tab', 80)
  for (const key of ['4', 'ArrowRight', '1', 'ArrowRight', '5', 'ArrowDown', '3', 'Home', '3', 'ArrowRight', 'i']) await keys.press(key)
  await expect(cell('E2 against H2: I inconsistent (Analyst)')).toBeVisible()
  await expect(cell('E1 against H3: II very inconsistent (Analyst)')).toBeVisible()
  const reading = page.getByRole('status').filter({ hasText: 'least inconsistent' })
  await expect(reading).toContainText('H1 and H2 are the least inconsistent, and tie.')
  await keys.press('Delete')
  await expect(cell('E2 against H2: not rated')).toBeVisible()
  await expect(reading).toContainText('H2 is the least inconsistent with the evidence. All three scorings agree on it. It hangs on E1: without it another hypothesis would lead, or tie.')
  await expect(matrix.getByRole('row').filter({ hasText: 'Open Synthesis' })).toContainText('4')
  expect(await pointers()).toBe(0)
  await expectNoFindings(app, page, 'a matrix of hypotheses')

  await menu.choose('history.undo', `Undo clear a rating of “${hypotheses[1]}”`)
  await expect(cell('E2 against H2: I inconsistent (Analyst)')).toBeVisible()
  await menu.choose('history.redo', `Redo clear a rating of “${hypotheses[1]}”`)
  await expect(cell('E2 against H2: not rated')).toBeVisible()
  await first.quit()

  const project = join(first.userData, 'Sample project.assay')
  expect(complaintsOf(project)).toEqual([])
  const again = await launch({ userData: first.userData, project })
  await expect(frameOf(again.page).view('Library')).toBeVisible()
  await again.page.keyboard.press('Control+9')
  await expect(again.page.getByRole('status').filter({ hasText: 'least inconsistent' })).toContainText('It hangs on E1')
})
