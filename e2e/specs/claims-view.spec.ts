import type { ClaimRecord } from '#core/domain/claim.ts'
import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { claimsViewOf } from '../page-models/claims-view.ts'
import { frameOf } from '../page-models/frame.ts'
import { keyboardOf } from '../page-models/keyboard.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test, type Assay } from '../page-models/test.ts'

test.describe.configure({ mode: 'parallel' })
test.setTimeout(120_000)

const everyClaim = [1, 2, 3, 4, 5, 6, 7, 8]

async function withTable(launch: () => Promise<Assay>) {
  const assay = await launch()
  const parts = { ...assay, frame: frameOf(assay.page), table: claimsViewOf(assay.page), keyboard: keyboardOf(assay.page) }
  await parts.frame.openSample()
  return parts
}

test('an analyst narrows, sorts, groups, keeps a view and changes many claims at once by mouse', async ({ launch }) => {
  const { app, page, frame, table, problems } = await withTable(launch)
  // Wide enough for the filters to stand beside the table.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1640, 900))
  await frame.goTo('Claims')
  await expect(table.shown).toHaveText('8 claims')
  expect(await table.rowsSeen()).toEqual(everyClaim)

  await test.step('finds words in the claims', async () => {
    await table.words.fill('treaty engin')
    await expect(table.shown).toHaveText('0 of 8 claims')
    await expect(table.view.getByText('No claim is like that')).toBeVisible()
    await table.words.fill('engin')
    await expect(table.shown).toHaveText('1 of 8 claims')
    expect(await table.rowsSeen()).toEqual([4])
    await page.getByRole('button', { name: 'Clear the words' }).click()
    await expect(table.shown).toHaveText('8 claims')
  })

  await test.step('sorts by a column, with what is unknown apart', async () => {
    await table.head('Verdict').getByRole('button').click()
    await expect(table.head('Verdict')).toHaveAttribute('aria-sort', 'ascending')
    const up = await table.rowsSeen()
    const line = up.findIndex((row) => typeof row === 'string')
    expect(up[line]).toContain('No verdict yet')
    await table.head('Verdict').getByRole('button').click()
    await expect(table.head('Verdict')).toHaveAttribute('aria-sort', 'descending')
    const down = await table.rowsSeen()
    expect(down).toEqual([...up.slice(0, line).toReversed(), ...up.slice(line)])
    await table.head('No.').getByRole('button').click()
  })

  await test.step('groups, and folds a group', async () => {
    await table.group.selectOption({ label: 'Kind' })
    const rows = await table.rowsSeen()
    expect(rows.filter((row) => typeof row === 'string').map((heading) => String(heading).replace(/^Kind: /, ''))[0]).toMatch(/^Figure: 2 claims/)
    await table.grid.getByRole('row', { name: /Figure/ }).first().click()
    expect(await table.rowsSeen()).toHaveLength(rows.length - 2)
    await table.group.selectOption({ label: 'No groups' })
    expect(await table.rowsSeen()).toEqual(everyClaim)
  })

  await test.step('narrows by a value, and sees how many each other value would leave', async () => {
    await table.showFilters()
    await table.filters.getByRole('checkbox', { name: /^Figure/ }).check()
    await expect(table.shown).toHaveText('2 of 8 claims')
    for (const kind of await table.column('Kind')) expect(kind).toBe('Figure')
    expect(await table.count('Kind', 'Event')).toBe(1)
    const byStatus = await Promise.all(['Open', 'In progress', 'Judged', 'Needs review', 'Closed'].map((status) => table.filters.getByRole('group', { name: 'Status' }).locator('label').filter({ hasText: status }).locator('.count').allInnerTexts()))
    expect(byStatus.flat().reduce((sum, count) => sum + Number(count), 0)).toBe(2)
  })

  await test.step('keeps the view under a name, and comes back to it', async () => {
    await page.keyboard.press('Control+Shift+S')
    await frame.dialog('Save this view').getByLabel('Name').fill('Only figures')
    await frame.dialog('Save this view').getByRole('button', { name: 'Save the view' }).click()
    await expect(table.savedView('Only figures')).toBeVisible()
    await table.filters.getByRole('button', { name: 'Clear all' }).click()
    await expect(table.shown).toHaveText('8 claims')
    await frame.goTo('Library')
    await table.savedView('Only figures').click()
    await expect(table.shown).toHaveText('2 of 8 claims')
    await table.filters.getByRole('button', { name: 'Clear all' }).click()
  })

  await test.step('changes several claims at once, and takes it back at once', async () => {
    const before = await table.column('Status')
    for (const number of [2, 4, 6]) await table.row(number).locator('.tick').click()
    await expect(table.selected).toContainText('3 claims selected')
    await table.selected.getByRole('button', { name: 'Status' }).click()
    await table.edit.getByRole('radiogroup', { name: 'Status' }).getByRole('radio', { name: 'Closed' }).click()
    await table.edit.getByRole('radiogroup', { name: 'Priority' }).getByRole('radio', { name: 'Urgent' }).click()
    await table.edit.getByRole('button', { name: 'Change 3 claims' }).click()
    await expect(table.edit).toBeHidden()
    await expect.poll(() => table.column('Status')).toEqual(before.map((status, at) => ([1, 3, 5].includes(at) ? 'Closed' : status)))
    await frame.status.getByRole('button', { name: 'Undo edit 3 claims' }).click()
    await expect.poll(() => table.column('Status')).toEqual(before)
  })

  await test.step('copies rows as a table', async () => {
    await table.selected.getByRole('button', { name: 'Copy' }).click()
    await expect(frame.notice('3 rows copied.')).toBeVisible()
    const text = await app.evaluate(({ clipboard }) => clipboard.readText())
    const lines = text.split('\n').map((line) => line.split('\t'))
    expect(lines.map(([number]) => number)).toEqual(['No.', '2', '4', '6'])
    expect(new Set(lines.map((cells) => cells.length)).size).toBe(1)
  })
  expect(problems).toEqual([])
})

test('the table is worked by keyboard alone, from words to undo', async ({ launch }) => {
  const { page, frame, table, keyboard: { press, pressUntil, tabTo, type, focus, watchForPointers } } = await withTable(launch)
  const pointersSeen = await watchForPointers()
  const isSeen = async () => expect((await focus()).isVisible, `the focus is seen on ${(await focus()).name}`).toBe(true)
  const here = () => table.grid.evaluate((grid) => Number(document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')?.querySelectorAll('[role="gridcell"]')[1]?.textContent))

  await test.step('comes into the rows and moves among them', async () => {
    await press('Control+3')
    await expect(table.grid).toBeFocused()
    await press('ArrowDown', 'ArrowDown')
    expect(await here()).toBe(3)
    await press('End')
    expect(await here()).toBe(8)
    await press('Home')
    expect(await here()).toBe(1)
    await expect(claimSheetOf(page).heading(1)).toBeVisible()
  })

  await test.step('finds words', async () => {
    await press('Control+f')
    await expect(table.words).toBeFocused()
    await type('artillery')
    await expect(table.shown).toHaveText(/^1 of 8/)
    await press('Escape')
    await expect(table.shown).toHaveText('8 claims')
  })

  await test.step('sorts from the heads of the columns, and moves and widens one', async () => {
    await pressUntil('Shift+F6', async () => table.view.evaluate((main) => main.contains(document.activeElement)), 1)
    await tabTo(table.head('No.').getByRole('button'))
    await pressUntil('ArrowRight', async () => table.head('Verdict').getByRole('button').evaluate((button) => button === document.activeElement))
    await isSeen()
    await press('Enter')
    await expect(table.head('Verdict')).toHaveAttribute('aria-sort', 'ascending')
    const before = Number(await table.head('Verdict').getAttribute('aria-colindex'))
    await press('Alt+ArrowLeft')
    await expect(table.head('Verdict')).toHaveAttribute('aria-colindex', String(before - 1))
    const width = (await table.head('Verdict').boundingBox())?.width ?? 0
    await press('Shift+ArrowRight')
    await expect.poll(async () => ((await table.head('Verdict').boundingBox())?.width ?? 0) - width).toBeGreaterThan(10)
    await press('ArrowDown')
    await expect(table.grid).toBeFocused()
    await isSeen()
  })

  await test.step('groups with G', async () => {
    await press('g')
    await expect(table.group).toBeFocused()
    await type('Stat')
    await expect(table.group).toHaveValue('status')
    expect((await table.rowsSeen()).filter((row) => typeof row === 'string').length).toBeGreaterThan(2)
    await press('Home')
    await expect(table.group).toHaveValue('none')
  })

  await test.step('narrows in the filters with F', async () => {
    await press('Control+3')
    await tabTo(table.grid)
    await press('f')
    await expect(table.filters.getByRole('button', { name: 'Status' })).toBeFocused()
    await isSeen()
    await tabTo(table.filters.getByRole('checkbox', { name: /^Figure/ }))
    await press('Space')
    await expect(table.shown).toHaveText('2 of 8 claims')
    await isSeen()
    await pressUntil('Shift+F6', async () => table.grid.evaluate((grid) => grid === document.activeElement), 5)
  })

  await test.step('keeps the view under a name', async () => {
    await press('Control+Shift+S')
    await expect(frame.dialog('Save this view').getByLabel('Name')).toBeFocused()
    await type('Figures')
    await press('Enter')
    await expect(table.savedView('Figures')).toBeVisible()
    await press('Shift+F')
    await expect(table.shown).toHaveText('8 claims')
  })

  await test.step('selects with Space and Shift, and tags and assigns what is selected', async () => {
    await press('Home', 'Space', 'Shift+ArrowDown')
    await expect(table.selected).toContainText('2 claims selected')
    await press('t')
    await expect(table.edit.getByLabel('Add tags')).toBeFocused()
    await type('weighed,')
    await press('Control+Enter')
    await expect(table.edit).toBeHidden()
    await expect.poll(async () => (await table.column('Tags')).filter((tags) => tags.includes('weighed')).length).toBe(2)
    await expect(table.grid).toBeFocused()
    await press('Control+a')
    await expect(table.selected).toContainText('8 claims selected')
    await press('Shift+S')
    await expect(table.edit.getByRole('radiogroup', { name: 'Status' }).getByRole('radio').first()).toBeFocused()
    await press('ArrowRight', 'Enter')
    await expect(table.edit).toBeHidden()
    await expect.poll(async () => new Set(await table.column('Status'))).toEqual(new Set(['In progress']))
  })

  await test.step('takes each back with one undo', async () => {
    await press('Control+z')
    await expect.poll(async () => new Set(await table.column('Status')).size).toBeGreaterThan(1)
    await press('Control+z')
    await expect.poll(async () => (await table.column('Tags')).filter((tags) => tags.includes('weighed')).length).toBe(0)
  })

  await test.step('opens a claim where it is marked', async () => {
    await press('Escape', 'Home', 'Enter')
    await expect(readingRoomOf(page).text).toBeVisible()
    await expect(claimSheetOf(page).sheet).toBeVisible()
  })
  expect(await pointersSeen()).toBe(0)
})

test('claims are narrowed by a date, from one to another or seen from today, by keyboard, and a saved view keeps it', async ({ launch }) => {
  const { ask, table, keyboard: { press, tabTo, type } } = await withTable(launch)
  const { claims } = await ask<{ claims: readonly ClaimRecord[] }>('claims.list', { offset: 0, limit: 100 })
  const of2024 = claims.filter(({ asOf, dates }) => [asOf, ...(dates ?? []).flatMap(({ from, to }) => [from, to])].some((iso) => iso?.startsWith('2024'))).map(({ number }) => number).sort((a, b) => a - b)
  expect(of2024.length).toBeGreaterThan(0)
  expect(of2024.length).toBeLessThan(8)
  await press('Control+3')
  await expect(table.grid).toBeFocused()
  await press('f')
  await tabTo(table.filters.getByRole('button', { name: 'Date claimed' }))
  await press('Enter')
  const dates = table.filters.getByRole('group', { name: 'Date claimed' })
  await tabTo(dates.getByLabel('From'))
  await type('January 2024')
  await press('Tab')
  await type('2023')
  await press('Enter')
  await expect(dates.getByText('This ends before it begins.')).toBeVisible()
  await press('Control+a')
  await type('Dec 2024')
  await press('Enter')
  await expect(table.shown).toHaveText(`${of2024.length} of 8 claims`)
  expect(await table.rowsSeen()).toEqual(of2024)

  await press('Control+Shift+S')
  await type('Of 2024')
  await press('Enter')
  await expect(table.savedView('Of 2024')).toBeVisible()
  await table.filters.getByRole('button', { name: 'Clear all' }).click()
  await expect(table.shown).toHaveText('8 claims')
  await expect(dates.getByLabel('From')).toHaveValue('')

  await tabTo(dates.getByRole('radio', { name: 'At any time' }))
  await press('ArrowUp', 'ArrowUp')
  await expect(dates.getByRole('radio', { name: 'Last year' })).toBeChecked()
  await expect(table.shown).toHaveText(/ of 8 claims$/)
  await table.savedView('Of 2024').click()
  await expect(table.shown).toHaveText(`${of2024.length} of 8 claims`)
  await expect(dates.getByLabel('To')).toHaveValue('2024-12')
})

test('number and statement stay in sight while one scrolls sideways, and the menu key asks about the row one is at', async ({ launch }) => {
  const { app, page, frame, table, keyboard: { press } } = await withTable(launch)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1640, 900))
  await frame.goTo('Claims')
  await expect(table.shown).toHaveText('8 claims')
  await table.grid.focus()
  const cells = table.row(3).getByRole('gridcell')
  const leftOf = async (at: number): Promise<number> => (await cells.nth(at).boundingBox())?.x ?? 0
  const [number, statement, verdict] = [await leftOf(1), await leftOf(2), await leftOf(4)]
  await table.grid.evaluate((grid) => { grid.scrollLeft = 160 })
  await expect.poll(() => leftOf(4)).toBe(verdict - 160)
  expect([await leftOf(1), await leftOf(2)]).toEqual([number, statement])
  expect((await table.head('Statement').boundingBox())?.x).toBe(statement)

  await press('Home', 'ArrowDown', 'ArrowDown', 'Shift+F10')
  await page.getByRole('menuitem', { name: /Edit several fields/ }).click()
  await expect(frame.dialog('Edit claim 3')).toBeVisible()
})

test('the table is as it was left after Assay was closed', async ({ launch, folder }) => {
  const first = await launch({ userData: folder })
  const table = claimsViewOf(first.page)
  await frameOf(first.page).openSample()
  const path = (await first.ask<{ project: { path: string } }>('project.current', {})).project.path
  await frameOf(first.page).goTo('Claims')
  await table.head('Kind').getByRole('button').click()
  await table.group.selectOption({ label: 'Status' })
  await first.page.waitForTimeout(900)
  const rows = await table.rowsSeen()
  await first.quit()

  const second = await launch({ userData: folder, project: path })
  await expect(frameOf(second.page).view('Library')).toBeVisible()
  await frameOf(second.page).goTo('Claims')
  const again = claimsViewOf(second.page)
  await expect(again.group).toHaveValue('status')
  expect(await again.rowsSeen()).toEqual(rows)
})

test('what others changed since one looked is said, shown and marked as seen', async ({ launch }) => {
  const { page, frame, table, ask } = await withTable(launch)
  await ask('project.actAs', { analyst: 'Ines Varga' })
  await page.reload()
  await frame.goTo('Claims')
  await expect(table.shown).toHaveText('8 claims')
  await expect.poll(async () => (await ask<{ since: string | null }>('project.lookedSince', {})).since).not.toBeNull()
  const { claims } = await ask<{ claims: readonly { claimId: string; number: number }[] }>('claims.list', { offset: 0, limit: 100 })
  await ask('project.actAs', { analyst: 'Somebody Else' })
  await ask('claims.updateMany', { claimIds: claims.filter(({ number }) => [3, 5].includes(number)).map(({ claimId }) => claimId), assignee: 'Somebody Else' })
  await ask('project.actAs', { analyst: 'Ines Varga' })
  await page.reload()
  await frame.goTo('Claims')
  await expect(page.getByText(/2 claims changed by Somebody Else since you last looked/)).toBeVisible()
  await page.getByRole('button', { name: 'Show them' }).click()
  await expect(table.shown).toHaveText('2 of 8 claims')
  expect(await table.rowsSeen()).toEqual([3, 5])
  await page.getByRole('button', { name: 'I have seen them' }).click()
  await expect(page.getByText(/since you last looked/)).toBeHidden()
})
