import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { expectNoFindings } from '../page-models/examine.ts'
import { frameOf } from '../page-models/frame.ts'
import { nativeMenu } from '../page-models/native.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test } from '../page-models/test.ts'

const article = 'A Pact Between Neighbours: What Moscow and Pyongyang Have Promised Each Other'
const weighed = 'North Korea stands to earn about $15 million a year'

test('assumptions stand in a register of their own, and a prediction whose day has come is asked for and scored', async ({ launch }) => {
  const first = await launch()
  const { page, app } = first
  const [frame, menu, sheet, room] = [frameOf(page), nativeMenu(app), claimSheetOf(page), readingRoomOf(page)]
  await frame.openSample()

  await menu.choose('assumptions.show')
  await menu.choose('assumptions.add')
  const form = page.getByRole('form', { name: 'New assumption' })
  await form.getByLabel('Taken for granted').fill('The treaty text that was published is the whole of it.')
  await form.getByLabel('What would change my mind').fill('A protocol that one side cites and the other denies.')
  await form.getByRole('button', { name: 'Add assumption' }).click()
  const assumption = page.getByRole('region', { name: 'The whole project' }).getByRole('article').filter({ hasText: 'The treaty text' })
  await expect(assumption).toContainText('A protocol that one side cites')
  await assumption.getByRole('radio', { name: 'In doubt' }).click()
  await expect(page.getByRole('status').filter({ hasText: /assumption/ }).first()).toContainText('1 in doubt')
  await expectNoFindings(app, page, 'the register of assumptions')
  await page.getByRole('radio', { name: 'Broken 0' }).click()
  await expect(assumption).toBeHidden()

  await frame.openDocument(article)
  await room.chooseMarked(weighed)
  const fold = sheet.section('Prediction')
  await fold.getByText('Prediction', { exact: true }).click()
  const terms = fold.getByRole('form', { name: 'Terms of the prediction' })
  await terms.getByLabel('Counts as having occurred if').fill('The budget names a sum of at least $15 million.')
  await terms.getByLabel('Due').fill('2025-01-31')
  await terms.getByLabel('Topic').fill('Money')
  await terms.getByRole('button', { name: 'Make it a prediction' }).click()
  const reminder = frame.status.getByRole('button', { name: '1 prediction due' })
  await expect(reminder).toBeVisible()

  await reminder.click()
  const line = page.getByRole('article', { name: /^Prediction of claim/ })
  await expect(line).toContainText('Due since 31 January 2025')
  await expectNoFindings(app, page, 'a prediction that is due')
  await line.getByRole('button', { name: 'Did not occur' }).click()
  await line.getByLabel('Did not occur: by what one can tell').fill('The budget was published without it.')
  await line.getByRole('button', { name: 'Resolve: did not occur' }).click()
  await expect(line).toBeHidden()
  const resolved = page.getByRole('group', { name: 'Resolved predictions' })
  await expect(resolved).toContainText('The budget was published without it.')
  const scores = page.getByRole('group', { name: 'Brier score of each analyst, with its parts' })
  await expect(scores.getByRole('columnheader')).toHaveText(['Analyst', 'Forecasts', 'Said on average', 'Happened', 'Brier', 'Reliability', 'Resolution', 'Uncertainty', 'Skill'])
  await expect(scores.getByRole('rowheader').first()).toBeVisible()
  await expect(reminder).toBeHidden()
  await expectNoFindings(app, page, 'resolved predictions')

  await page.getByRole('button', { name: /calibration of predictions/ }).click()
  await expect(page.getByRole('heading', { name: 'Calibration of predictions' })).toBeInViewport()
  await menu.choose('history.undo')
  await expect(reminder).toBeVisible()
  await first.quit()

  const again = await launch({ userData: first.userData })
  await frameOf(again.page).openSample()
  await expect(frameOf(again.page).notices.getByText('1 prediction due.')).toBeVisible()
})
