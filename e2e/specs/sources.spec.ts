import { frameOf } from '../page-models/frame.ts'
import { nativeMenu } from '../page-models/native.ts'
import { expect, test } from '../page-models/test.ts'

test.describe.configure({ mode: 'parallel' })

test('who cites whom is drawn and listed, circles as circles, and is changed by keyboard', async ({ launch }) => {
  const { page, app, problems } = await launch()
  const frame = frameOf(page)
  await frame.openSample()
  await nativeMenu(app).choose('view.sources')
  const view = frame.view('Sources')
  await view.getByRole('radio', { name: 'Grades' }).focus()
  await page.keyboard.press('ArrowRight')
  const boxes = view.getByRole('list', { name: 'Sources that cite or are cited' }).getByRole('button')
  const counted = boxes.and(page.getByTitle(/^Count of containers/))
  const table = view.getByRole('table', { name: 'Who cites whom' })
  await expect(boxes).toHaveCount(5)
  await expect(boxes.filter({ hasText: 'in a circle with' })).toHaveCount(2)
  await expect(table.getByRole('row').filter({ hasText: 'with A Pact Between Neighbours' })).toHaveCount(1)

  await counted.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  const cited = dialog.getByRole('checkbox', { name: 'A Pact Between Neighbours', exact: true })
  await cited.focus()
  await page.keyboard.press('Space')
  await expect(cited).not.toBeChecked()
  await dialog.getByRole('button', { name: /^Save/ }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(boxes.filter({ hasText: 'in a circle with' })).toHaveCount(0)
  await expect(view.getByText('There are no circles.', { exact: false })).toBeVisible()
  await expect(counted).toContainText('cites nobody; cited by A Pact Between Neighbours')
  expect(problems).toEqual([])
})

test('what rests on a source, the origins of claims, gaps and the summary statement are one press away', async ({ launch }) => {
  const { page, app, problems } = await launch()
  const frame = frameOf(page)
  await frame.openSample()
  await nativeMenu(app).choose('view.sources')
  const view = frame.view('Sources')
  await view.getByRole('button', { name: /^What rests on Background note.*: 5 claims/ }).click()
  await expect(page.getByRole('dialog', { name: /^Rests on Background note/ }).getByRole('listitem')).toHaveCount(5)
  await page.keyboard.press('Escape')

  await view.getByRole('radio', { name: 'Origins of claims' }).click()
  await expect(view.getByRole('table', { name: 'Independent origins of each claim' }).getByRole('row').nth(1)).toContainText('Two defence officials')

  await view.getByRole('radio', { name: 'Summary statement' }).click()
  const draft = view.getByRole('article', { name: 'Source summary statement' })
  await expect(draft).toContainText('rests on 10 pieces of evidence from 5 sources, which go back to 3 independent origins.')
  await view.getByLabel('Sources of').selectOption({ label: 'Statement on the treaty between Russia and North Korea' })
  await expect(draft).toContainText('“Statement on the treaty between Russia and North Korea”: what is said of 2 claims')
  await view.getByRole('button', { name: 'Copy the statement' }).click()
  await expect(frame.notice('Copied the source summary statement.')).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Weaknesses. 2 claims rest on one origin only.')

  await view.getByRole('radio', { name: 'Gaps in evidence' }).click()
  await view.getByRole('region', { name: /^No evidence/ }).getByRole('button').first().click()
  await expect(frame.view('Reading room')).toBeVisible()
  expect(problems).toEqual([])
})
