import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { claimsViewOf } from '../page-models/claims-view.ts'
import { dropFiles } from '../page-models/drop-files.ts'
import { expectNoFindings, findingsOf, overflowOf, picture, settled, unreachableIn } from '../page-models/examine.ts'
import { frameOf } from '../page-models/frame.ts'
import { answerOpenDialogs, nativeMenu } from '../page-models/native.ts'
import { makeProject } from '../page-models/new-project.ts'
import { noteViewOf } from '../page-models/note-view.ts'
import { overviewOf } from '../page-models/overview-view.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test, type Assay } from '../page-models/test.ts'

test.describe.configure({ mode: 'parallel' })
test.setTimeout(120_000)

const article = 'A Pact Between Neighbours: What Moscow and Pyongyang Have Promised Each Other'
/** A claim of the sample with judgements, evidence on both sides, critiques and a reply. */
const weighed = 'North Korea stands to earn about $15 million a year'

async function withSample(launch: () => Promise<Assay>) {
  const assay = await launch()
  const { app, page } = assay
  const parts = { ...assay, frame: frameOf(page), room: readingRoomOf(page), sheet: claimSheetOf(page), note: noteViewOf(page), menu: nativeMenu(app) }
  await parts.frame.openSample()
  return { ...parts, look: (what: string) => expectNoFindings(app, page, what) }
}

test('axe finds nothing in a project that has just begun', async ({ launch, folder }) => {
  const { app, page } = await launch()
  const [frame, note] = [frameOf(page), noteViewOf(page)]
  const look = (what: string) => expectNoFindings(app, page, what)
  await expect(frame.welcome.getByRole('button', { name: 'Open the sample project' })).toBeVisible()
  await look('the first page')
  await frame.welcome.getByRole('button', { name: 'New project…' }).click()
  await look('the dialog for a new project')
  await page.keyboard.press('Escape')
  await makeProject(app, page, 'Begun', join(folder, 'Begun.assay'))
  await look('a library with nothing in it')
  for (const view of ['Claims', 'Sources', 'Overview', 'Note', 'History'] as const) {
    await frame.goTo(view)
    await look(`${view} with nothing in it`)
  }
  await frame.goTo('Library')
  await page.keyboard.press('Control+Shift+i')
  await expect(frame.dialog('Import pasted text')).toBeVisible()
  await look('the dialog for pasted text')
  await page.keyboard.press('Escape')

  for (const [name, words] of [['one.txt', 'One\n\nA first text.'], ['two.md', '# Two\n\nA second text.'], ['empty.txt', ''], ['picture.png', '\u0089PNG\r\n\u001a\n']] as const) writeFileSync(join(folder, name), words)
  await dropFiles(page, [join(folder, 'one.txt')], { hold: true })
  await look('files held over the window')
  await dropFiles(page, ['one.txt', 'two.md', 'empty.txt', 'picture.png'].map((name) => join(folder, name)))
  await expect(page.getByRole('list', { name: 'What became of each file' }).getByRole('listitem')).toHaveCount(4)
  await look('what became of imported files')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(note.view).toBeHidden()
  await answerOpenDialogs(app, [join(folder, 'one.txt')])
  await page.keyboard.press('Control+o')
  await expect(frame.notices.getByText('is not an Assay project')).toBeVisible()
  await look('a failure at the foot of the window')
  await page.keyboard.press('Control+w')
  await expect(frame.welcome.getByRole('button', { name: 'Begun' }).first()).toBeVisible()
  await look('the first page with a project opened lately')
})

test('axe finds nothing in any view of a project that is under way', async ({ launch, folder }) => {
  const { app, page, frame, room, sheet, note, look } = await withSample(launch)
  const overview = overviewOf(page)
  await look('the library')
  await frame.goTo('Sources')
  await look('the sources')
  for (const part of ['Who cites whom', 'Origins of claims', 'Gaps in evidence', 'Summary statement', 'Grades']) {
    await page.getByRole('radio', { name: part }).click()
    await look(`the sources: ${part}`)
  }
  await frame.goTo('Overview')
  await expect(overview.plot('Kind by verdict').picture.locator('svg')).toBeVisible()
  await look('the overview')
  for (const title of await overview.titles()) if (await overview.plot(title).as('Table').isVisible()) await overview.plot(title).as('Table').click()
  await look('the overview as tables')
  await overview.plot('Kind by verdict').rows.first().getByRole('button').click()
  await expect(overview.claims.first()).toBeVisible()
  await look('the claims of a plot')
  await page.keyboard.press('Escape')
  await frame.goTo('History')
  await look('the history')
  const claims = claimsViewOf(page)
  await frame.goTo('Claims')
  await expect(claims.shown).toHaveText('8 claims')
  await look('the table of claims')
  await claims.showFilters()
  const folded = claims.filters.getByRole('button', { expanded: false })
  while ((await folded.count()) > 0) await folded.first().click()
  await claims.group.selectOption({ label: 'Verdict' })
  await page.keyboard.press('Control+3')
  await claims.grid.press('Control+a')
  await look('the table with every filter open, in groups, all selected')
  await frame.goTo('Note')
  await expect(note.preview).toBeVisible()
  await note.exportTo(app, 'markdown', join(folder, 'note.md'))
  await look('the note with its receipt')
  await frame.openDocument(article)
  await look('the reading room')
  await room.chooseMarked(weighed)
  await look('the claim sheet')
  await sheet.section('Evidence').getByRole('button', { name: 'Add evidence' }).click()
  await sheet.section('Critiques').getByRole('button', { name: 'Write a critique' }).click()
  await sheet.critiqueForm.getByLabel('Kind of fault').selectOption({ label: 'Arithmetic' })
  await sheet.critique('Unsourced figure').getByRole('button', { name: 'Answer' }).click()
  await sheet.rationale.fill('Not recorded yet.')
  await sheet.judgementForm.getByRole('slider').press('ArrowRight')
  await sheet.rationale.fill('It is likely that the sum is smaller, with low confidence. It could be paid in grain.')
  await sheet.unfoldAll()
  await sheet.section('Assumptions').getByRole('button', { name: 'Note an assumption' }).click()
  await sheet.section('Figures and dates').getByRole('button', { name: 'Add a figure' }).click()
  await sheet.unfoldAll()
  await look('the claim sheet with every form and fold open')
  await room.selectByMouse('Its fourth article is the one that matters.')
  await expect(page.getByRole('toolbar', { name: 'With the selected words' })).toBeVisible()
  await look('words selected in the text')
  await page.keyboard.press('F7')
  await page.keyboard.press('Control+f')
  await page.getByRole('search', { name: 'Find in this document' }).getByRole('textbox').fill('treaty')
  await look('the find bar and the caret')
  await page.keyboard.press('Escape')
  const contents = page.getByRole('button', { name: 'Contents and claims' })
  if ((await contents.getAttribute('aria-pressed')) !== 'true') await contents.click()
  await look('the contents beside the text')
  await page.getByRole('complementary', { name: 'Contents and claims of this document' }).getByRole('radio', { name: /^Claims/ }).click()
  await look('the claims beside the text')
  await page.getByRole('complementary', { name: 'Contents and claims of this document' }).getByRole('radio', { name: /^Suggested/ }).click()
  await page.getByRole('list', { name: 'Suggestions' }).getByRole('button').first().click()
  await look('the suggestions beside the text, and one of them at its foot')
  await room.text.focus()
  await page.keyboard.press('u')
  const { start } = await room.placeOf('$15 million a year')
  await page.mouse.move(start.x + 6, start.y)
  await expect(page.getByRole('note')).toBeVisible()
  await look('figures underlined, and one of them as data')
  await page.keyboard.press('b')
  await expect(page.getByRole('combobox', { name: 'Document to read beside' })).toBeVisible()
  await look('the list of documents to read beside')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: /^Text of / })).toHaveCount(2)
  await look('two documents side by side')
})

test('axe finds nothing in the checks and the numbers', async ({ launch }) => {
  const { page, look } = await withSample(launch)
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('main', { name: 'Checks' }).getByRole('article')).toBeVisible()
  await look('the findings')
  await page.keyboard.press('x')
  await look('a finding about to be set aside')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'When bodies and treaties existed…' }).click()
  await expect(page.getByRole('dialog', { name: 'When it existed' })).toBeVisible()
  await look('the dates of bodies')
  await page.keyboard.press('Escape')
  await page.getByRole('main', { name: 'Checks' }).getByRole('radio', { name: /^Set aside/ }).click()
  await look('nothing set aside')
  await page.keyboard.press('Control+Shift+N')
  await expect(page.getByRole('table', { name: 'Figures of this project' })).toBeVisible()
  await look('the figures')
  await page.getByLabel('Measure').selectOption({ index: 1 })
  await expect(page.getByRole('img', { name: /over time/ })).toBeVisible()
  await look('the figures of one measure over time')
})

test('axe finds nothing in any dialog, menu or panel', async ({ launch }) => {
  const { page, frame, room, sheet, look } = await withSample(launch)
  /** Opens something, looks at it, and closes it with Escape. */
  const lookInto = async (what: string, open: () => Promise<void>, shown = page.getByRole('dialog').or(page.getByRole('menu'))) => {
    await open()
    await expect(shown.first()).toBeVisible()
    await look(what)
    await page.keyboard.press('Escape')
    await expect(shown.first()).toBeHidden()
  }
  await lookInto('the palette', () => page.keyboard.press('Control+k'))
  await lookInto('the palette with finds', async () => { await page.keyboard.press('Control+k'); await page.keyboard.type('treaty') })
  await lookInto('the palette with nothing found', async () => { await page.keyboard.press('Control+k'); await page.keyboard.type('zzzzqqq') })
  await lookInto('the search', async () => {
    await page.keyboard.press('Control+Shift+f')
    await page.keyboard.type('treaty')
    await expect(page.getByRole('option').first()).toBeVisible()
  })
  await lookInto('the shortcuts', () => page.keyboard.press('?'))
  await lookInto('the settings', () => page.keyboard.press('Control+,'))
  await lookInto('about Assay', () => frame.runFromPalette('about', 'About Assay'), frame.dialog('About Assay'))
  await lookInto('the menu of the project', () => frame.navigator.getByRole('button', { name: /: menu$/ }).click())
  await lookInto('the menu of a document', () => page.getByRole('button', { name: `More for ${article}` }).click())
  await lookInto('the context menu of a document', () => frame.navigator.getByRole('button', { name: article }).click({ button: 'right' }))
  await lookInto('the facts of a document', async () => {
    await page.getByRole('button', { name: `More for ${article}` }).click()
    await page.getByRole('menuitem', { name: /facts/i }).click()
  }, frame.dialog('About this document'))
  await lookInto('a source', () => frame.navigator.getByRole('button', { name: /Count of containers/ }).click())
  await frame.goTo('Claims')
  const claims = claimsViewOf(page)
  await lookInto('the menu of a row', () => claims.row(2).click({ button: 'right' }))
  await lookInto('the columns to choose from', () => page.getByRole('button', { name: 'Columns' }).click(), frame.dialog('Columns'))
  await lookInto('the saved views', () => page.getByRole('button', { name: 'Views' }).click())
  await lookInto('several fields of a claim', () => page.keyboard.press('F2'), claims.edit)
  await lookInto('the name of a view', () => page.keyboard.press('Control+Shift+S'), frame.dialog('Save this view'))
  await lookInto('a new source', async () => { await page.keyboard.press('s') })
  await frame.openDocument(article)
  await lookInto('the type settings', () => page.getByRole('button', { name: 'Type' }).click())
  await room.chooseMarked(weighed)
  await lookInto('the menu of a claim', () => page.getByRole('button', { name: 'More for this claim' }).click())
  await sheet.section('Evidence').getByRole('button', { name: 'Add evidence' }).click()
  await lookInto('the list of sources to choose from', () => sheet.evidenceForm.getByLabel('Source', { exact: true }).click())
})

test('with colours forced by the system axe finds nothing, and what is chosen is still told apart', async ({ launch }) => {
  const { page, frame, room, sheet } = await withSample(launch)
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  expect.soft(await findingsOf(page), 'the library').toEqual([])
  await frame.openDocument(article)
  await room.chooseMarked(weighed)
  expect.soft(await findingsOf(page), 'the claim sheet').toEqual([])
  /** Whether an element is drawn otherwise than its neighbour. */
  const differs = async (chosen: ReturnType<typeof page.locator>, other: ReturnType<typeof page.locator>) => {
    const look = (element: HTMLElement): string => JSON.stringify([element, ...element.querySelectorAll('*')].slice(0, 1).map((each) => { const { outline, backgroundColor, color, borderColor } = getComputedStyle(each); return { outline, backgroundColor, color, borderColor } }))
    return (await chosen.evaluate(look)) !== (await other.evaluate(look))
  }
  expect(await differs(sheet.term('unlikely'), sheet.term('likely')), 'the term chosen on the ruler').toBe(await sheet.term('unlikely').isChecked())
  await sheet.term('very likely').click()
  expect(await differs(sheet.term('very likely'), sheet.term('likely')), 'a term chosen on the ruler').toBe(true)
  await sheet.judgementForm.getByRole('radio', { name: 'High', exact: true }).click()
  expect(await differs(sheet.judgementForm.getByRole('radio', { name: 'High', exact: true }), sheet.judgementForm.getByRole('radio', { name: 'Low', exact: true })), 'a level of confidence').toBe(true)
  await page.keyboard.press('Control+k')
  expect.soft(await findingsOf(page), 'the palette').toEqual([])
  expect(await differs(page.getByRole('option').nth(0), page.getByRole('option').nth(1)), 'the line chosen in the palette').toBe(true)
})

for (const [what, size, zoomSteps] of [['in a window of 1024 by 700', { width: 1024, height: 700 }, 0], ['at 200 % in a window of 1360 by 880', { width: 1360, height: 880 }, 5]] as const) {
  test(`${what} nothing is out of reach`, async ({ launch }, info) => {
    const { app, page, frame, room, sheet, menu } = await withSample(launch)
    await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), size)
    for (let step = 0; step < zoomSteps; step += 1) await menu.choose('zoom.in')
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(zoomSteps > 0 ? size.width / 2 : size.width)
    const check = async (name: string) => {
      await settled(page)
      await picture(app, info.outputPath(`${name}.png`))
      expect.soft(await overflowOf(page), `${name}: pixels the window itself scrolls`).toEqual({ sideways: 0, down: 0 })
      expect.soft(await unreachableIn(page), `${name}: out of reach`).toEqual([])
      expect.soft(await findingsOf(page), `${name}: axe`).toEqual([])
    }
    await check('library')
    for (const [view, command] of [['claims', 'view.claims'], ['sources', 'view.sources'], ['overview', 'view.overview'], ['note', 'view.note'], ['history', 'view.history']] as const) {
      await menu.choose(command)
      await settled(page)
      await check(view)
    }
    await page.keyboard.press('Control+k')
    await page.keyboard.type(article.slice(0, 24))
    await check('palette')
    await page.keyboard.press('Enter')
    await expect(room.text).toBeVisible()
    await check('reading')
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    await expect(sheet.judgementForm).toBeVisible()
    await check('sheet')
    await page.keyboard.press('Control+,')
    await expect(frame.dialog('Settings')).toBeVisible()
    await check('settings')
    await page.keyboard.press('Escape')
    await menu.choose('help.shortcuts')
    await expect(frame.dialog('Keyboard shortcuts')).toBeVisible()
    await check('shortcuts')
  })
}
