import type { ListedFinding } from '#core/contract/checks-contract.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { frameOf } from '../page-models/frame.ts'
import { keyboardOf } from '../page-models/keyboard.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test, type Assay } from '../page-models/test.ts'

test.describe.configure({ mode: 'parallel' })

async function withChecks(launch: () => Promise<Assay>) {
  const assay = await launch()
  const { page, ask } = assay
  const frame = frameOf(page)
  await frame.openSample()
  await page.keyboard.press('Control+5')
  const view = page.getByRole('main', { name: 'Checks' })
  await expect(view.getByRole('article')).toBeVisible()
  return {
    ...assay, frame, view, room: readingRoomOf(page), keyboard: keyboardOf(page),
    rows: view.locator('[data-key]'),
    chosenKey: () => view.locator('[data-key][aria-current="true"]').getAttribute('data-key'),
    findings: async () => (await ask<{ findings: readonly ListedFinding[] }>('checks.list', {})).findings,
    claims: async () => (await ask<{ claims: readonly ClaimRecord[] }>('claims.list', { offset: 0, limit: 1_000 })).claims,
  }
}

test('findings are gone through by keyboard, become critiques, are set aside with a reason that lasts, and are brought back', async ({ launch }) => {
  const { page, view, rows, keyboard, findings, claims, chosenKey, frame, problems } = await withChecks(launch)
  const all = await findings()
  await expect(rows).toHaveCount(all.length)
  await keyboard.pressUntil('F6', () => rows.evaluateAll((each) => each.some((row) => row === document.activeElement)), 4)
  await keyboard.press('Home')

  await test.step('one key makes the chosen finding a critique of the right kind', async () => {
    const key = await chosenKey()
    const finding = all.find((each) => each.key === key)
    const criticised = async () => (await claims()).flatMap((claim) => claim.critiques.filter(({ text }) => text.startsWith(finding?.message ?? '?')))
    await keyboard.press('Shift+C')
    await expect.poll(async () => (await criticised()).map(({ type, severity }) => [type, severity])).toEqual([[finding?.critiqueType, finding?.severity]])
    await expect(rows.and(page.locator(`[data-key="${key}"]`)).getByLabel('Is a critique')).toBeVisible()
  })

  await test.step('one key sets the next aside, with a reason that lasts', async () => {
    await expect.poll(() => rows.evaluateAll((each) => each.some((row) => row === document.activeElement))).toBe(true)
    const key = await chosenKey()
    await keyboard.press('x')
    await expect(view.getByLabel('Why it does not count')).toBeFocused()
    await keyboard.type('Both are of the same week.')
    await keyboard.press('Enter')
    await expect.poll(async () => (await findings()).find((each) => each.key === key)?.dismissed?.reason).toBe('Both are of the same week.')
    await expect(page.locator(`[data-key="${key}"]`)).toHaveCount(0)
    await view.getByRole('radio', { name: /^Set aside/ }).click()
    await expect(view.getByRole('article')).toContainText('Both are of the same week.')
    await keyboard.press('Shift+X')
    await expect.poll(async () => (await findings()).find((each) => each.key === key)?.dismissed).toBeNull()
    await expect(view.getByText('Nothing is set aside')).toBeVisible()
  })
  await frame.goTo('Library')
  expect(problems).toEqual([])
})

test('a finding where no claim is marked makes the claim first, and one undo takes back both', async ({ launch }) => {
  const { view, findings, claims, keyboard, page } = await withChecks(launch)
  const before = await claims()
  const marks = before.flatMap((claim) => claim.marks)
  const finding = (await findings()).find((each) => each.claims.length === 0 && each.passages[0] && !marks.some((mark) => mark.documentId === each.passages[0]?.documentId && mark.start < each.passages[0].end && mark.end > each.passages[0].start))
  expect(finding, 'the sample has a finding where nothing is marked').toBeDefined()
  await view.locator(`[data-key="${finding?.key}"]`).click()
  await expect(view.getByRole('article')).toContainText(finding?.message ?? '?')
  await keyboard.press('Shift+C')
  await expect.poll(async () => (await claims()).length).toBe(before.length + 1)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await claims()).length).toBe(before.length)
})

test('by mouse the findings are filtered, and a passage opens where it stands', async ({ launch }) => {
  const { view, rows, findings, room, page } = await withChecks(launch)
  const all = await findings()
  const severity = all[0]?.severity ?? 'major'
  await view.getByLabel('Severity').selectOption(severity)
  await expect(rows).toHaveCount(all.filter((each) => each.severity === severity).length)
  await view.getByLabel('Severity').selectOption('')
  await expect(rows).toHaveCount(all.length)
  const finding = all.find(({ passages }) => passages.length > 0)
  await view.locator(`[data-key="${finding?.key}"]`).click()
  const passages = view.getByRole('region', { name: /^Passage/ })
  await expect(passages).toHaveCount(finding?.passages.length ?? 0)
  await expect(passages.first().locator('mark')).toHaveText(finding?.passages[0]?.quote ?? '?')
  await passages.first().getByRole('button', { name: /^Open passage 1/ }).click()
  await expect(room.text).toBeVisible()
  await expect.poll(async () => (await room.painted()).some(({ name }) => name === 'shown')).toBe(true)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(view).toBeVisible()
})

test('every figure of the project stands in a table that sorts, narrows and opens', async ({ launch }) => {
  const { page, room, keyboard } = await withChecks(launch)
  await page.keyboard.press('Control+Shift+N')
  const table = page.getByRole('table', { name: 'Figures of this project' })
  await expect(table).toBeVisible()
  await table.getByRole('button', { name: 'Value' }).click()
  await expect(table.getByRole('columnheader', { name: 'Value' })).toHaveAttribute('aria-sort', 'descending')
  await page.getByLabel('Words in the table').fill('USD per year')
  const row = table.getByRole('button', { name: /^about 15,000,000$/ }).first()
  await row.focus()
  await keyboard.press('Enter')
  await expect(room.text).toBeVisible()
  await expect.poll(async () => (await room.painted()).some(({ name }) => name === 'shown')).toBe(true)
})
