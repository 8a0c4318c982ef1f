import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectNoFindings } from '../page-models/examine.ts'
import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { frameOf } from '../page-models/frame.ts'
import { nativeMenu } from '../page-models/native.ts'
import { overviewOf } from '../page-models/overview-view.ts'
import { noteViewOf } from '../page-models/note-view.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test } from '../page-models/test.ts'

const article = 'A Pact Between Neighbours: What Moscow and Pyongyang Have Promised Each Other'
const weighed = 'North Korea stands to earn about $15 million a year'

test('a project words its verdicts, says who owns an edge, and sheet and note follow', async ({ launch, folder }) => {
  const { page, app } = await launch()
  const [frame, menu, sheet, note, room] = [frameOf(page), nativeMenu(app), claimSheetOf(page), noteViewOf(page), readingRoomOf(page)]
  await frame.openSample()
  await page.keyboard.press('Control+Alt+,')
  const dialog = frame.dialog('Project settings')
  await expect(dialog).toBeVisible()
  await expectNoFindings(app, page, 'the settings of a project')

  const words = dialog.getByLabel('Words of verdict 8')
  await words.fill('Still open')
  await words.press('Alt+ArrowUp')
  await expect(frame.announcement).toContainText('Still open is now 7 of 8')
  await expect(dialog.getByLabel('Words of verdict 7')).toBeFocused()
  await dialog.getByRole('checkbox', { name: 'Offer Mixed' }).uncheck()
  await dialog.getByLabel('Words of verdict 1').fill('Still open')
  await dialog.getByLabel('Words of verdict 1').blur()
  await expect(dialog.getByRole('alert')).toContainText('“Still open” is the name of two verdicts. Not kept yet.')
  await dialog.getByLabel('Words of verdict 1').fill('Borne out')
  await dialog.getByLabel('Words of verdict 1').blur()
  await expect(dialog.getByRole('alert')).toBeHidden()
  await dialog.getByRole('radio', { name: 'the band below' }).click()
  await expect(dialog.getByText('In this project 5% is “almost no chance”.')).toBeVisible()
  await page.keyboard.press('Escape')

  await frame.openDocument(article)
  await room.chooseMarked(weighed)
  await expect(sheet.verdict.getByRole('radio')).toHaveText([/^Borne out/, /^Largely supported/, /^Misleading/, /^Largely contradicted/, /^Contradicted/, /^Still open/, /^Unverifiable/])
  await sheet.judgementForm.getByLabel('Likelihood as a number or a term').fill('20')
  await sheet.judgementForm.getByLabel('Likelihood as a number or a term').press('Enter')
  await expect(sheet.term('very unlikely')).toBeChecked()
  await sheet.verdict.getByRole('radio', { name: /^Still open/ }).click()
  await sheet.judgementForm.getByRole('button', { name: /^Record/ }).click()
  await expect(sheet.judgements.first()).toContainText('Still open')
  await expect(sheet.judgements.first()).toContainText('It is very unlikely that')

  await menu.choose('view.note')
  const target = join(folder, 'note.md')
  await note.exportTo(app, 'markdown', target)
  const written = readFileSync(target, 'utf8')
  expect(written).toContain('Still open')
  expect(written).toContain('In this project an edge two bands share belongs to the lower one.')
  expect(written).not.toContain('Unverified')
})

test('a project adds a verdict of its own, gives it, and loses it only while nobody gave it', async ({ launch, folder }) => {
  const { page, app } = await launch()
  const [frame, menu, sheet, note, room] = [frameOf(page), nativeMenu(app), claimSheetOf(page), noteViewOf(page), readingRoomOf(page)]
  await frame.openSample()
  await menu.choose('project.settings')
  const dialog = frame.dialog('Project settings')
  const form = dialog.getByRole('form', { name: 'A verdict of your own' })
  await form.getByRole('button', { name: 'Add this verdict' }).click()
  await expect(form.getByRole('alert')).toContainText('Give it a name.')
  await form.getByLabel('Name').fill('Partly sourced')
  await form.getByRole('button', { name: 'Add this verdict' }).click()
  await expect(form.getByRole('alert')).toContainText('has no meaning')
  await form.getByLabel('Meaning').fill('One source stands, the other does not.')
  await form.getByLabel('Which way it points').selectOption({ label: 'It speaks against the claim' })
  await form.getByRole('button', { name: 'Add this verdict' }).click()
  await expect(dialog.getByLabel('Words of verdict 9')).toHaveValue('Partly sourced')
  await expectNoFindings(app, page, 'a verdict of the project’s own')
  await dialog.getByRole('button', { name: 'Remove Partly sourced' }).click()
  await expect(dialog.getByLabel('Words of verdict 9')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(frame.announcement).toContainText('Remove the verdict “Partly sourced”')

  await frame.openDocument(article)
  await room.chooseMarked(weighed)
  await sheet.verdict.getByRole('radio').first().press('9')
  await expect(sheet.verdict.getByRole('radio', { name: 'Partly sourced' })).toBeChecked()
  await sheet.term('unlikely').click()
  await sheet.rationale.fill('One of two stands.')
  await sheet.judgementForm.getByRole('button', { name: /^Record/ }).click()
  await expect(sheet.judgements.first()).toContainText('Partly sourced')
  await expect(room.mark(weighed)).toHaveAccessibleName(/Partly sourced$/)

  await menu.choose('project.settings')
  await expect(dialog.getByLabel('Words of verdict 9')).toHaveValue('Partly sourced')
  await expect(dialog.getByRole('button', { name: 'Remove Partly sourced' })).toBeHidden()
  await expect(dialog.getByText('Judgements were given in it')).toBeVisible()
  await page.keyboard.press('Escape')
  await menu.choose('view.claims')
  await expect(page.getByRole('grid').getByText('Partly sourced', { exact: true })).toBeVisible()
  await menu.choose('view.overview')
  await expect(overviewOf(page).plot('Kind by verdict').picture).toContainText('Partly')
  await menu.choose('view.note')
  const target = join(folder, 'own.md')
  await note.exportTo(app, 'markdown', target)
  expect(readFileSync(target, 'utf8')).toMatch(/\| Partly sourced \| One source stands, the other does not\. \|/)
})

test('a switch of the standard says first what stays as it is, and every standard is printed with its source', async ({ launch }) => {
  const { page, app } = await launch()
  const [frame, menu] = [frameOf(page), nativeMenu(app)]
  await frame.openSample()
  await menu.choose('project.settings')
  const dialog = frame.dialog('Project settings')
  await dialog.getByLabel('Standard of likelihood').selectOption({ label: 'UK PHIA' })
  const asked = page.getByRole('dialog', { name: /^Judge by .* from now on\?$/ })
  await expect(asked.getByText(/^\d+ judgements of \d+ claims were given under ICD 203\. They stay/)).toBeVisible()
  await expect(asked.getByRole('row', { name: /^very likely or highly probable/ })).toContainText('none')
  await expect(asked.getByRole('row', { name: /^unlikely or improbable/ })).toContainText('unlikely, but')
  await expectNoFindings(app, page, 'the question before a standard is switched')
  await asked.getByRole('button', { name: 'Stay with ICD 203' }).click()
  await expect(dialog.getByLabel('Standard of likelihood')).toHaveValue('icd203')
  await dialog.getByLabel('Standard of likelihood').selectOption({ label: 'UK PHIA' })
  await asked.getByRole('button', { name: /^Switch to/ }).click()
  await expect(asked).toBeHidden()
  await expect(dialog.getByLabel('Standard of likelihood')).toHaveValue('phia')

  await dialog.getByRole('button', { name: 'All standards and their sources' }).click()
  const standards = frame.dialog('Standards')
  await standards.getByLabel('Find a table').fill('admiralty reliability')
  await expect(standards.getByRole('heading', { level: 3 })).toHaveText(['Reliability of a source: Admiralty code'])
  await standards.getByLabel('Find a table').fill('')
  await expectNoFindings(app, page, 'the standards')
})
