import type { ClaimRecord } from '#core/domain/claim.ts'
import type { Suggestion } from '#core/extract/suggestions/suggestion.ts'
import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { frameOf } from '../page-models/frame.ts'
import { keyboardOf } from '../page-models/keyboard.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test, type Assay } from '../page-models/test.ts'

test.describe.configure({ mode: 'parallel' })

const article = 'A Pact Between Neighbours: What Moscow and Pyongyang Have Promised Each Other'
const wire = 'Russia and North Korea sign defence treaty in Pyongyang'

async function withArticle(launch: () => Promise<Assay>) {
  const assay = await launch()
  const { page, ask } = assay
  const [frame, room] = [frameOf(page), readingRoomOf(page)]
  await frame.openSample()
  await frame.openDocument(article)
  return {
    ...assay, frame, room, keyboard: keyboardOf(page),
    bar: page.getByRole('region', { name: 'Suggestion', exact: true }),
    claims: async () => (await ask<{ claims: readonly ClaimRecord[] }>('claims.list', { offset: 0, limit: 1_000 })).claims,
  }
}
const paintedSuggestions = async (room: ReturnType<typeof readingRoomOf>): Promise<number> => (await room.painted()).filter(({ name }) => name === 'suggested').length

test('suggestions are underlined as a document opens, and one key each makes a claim of the right kind', async ({ launch }) => {
  const { page, ask, room, keyboard, bar, claims, problems, frame } = await withArticle(launch)
  await expect.poll(() => paintedSuggestions(room)).toBeGreaterThan(0)
  const before = await claims()
  await room.text.focus()
  await keyboard.press('n')
  await expect(bar).toContainText('Can be checked')
  await expect(bar.getByRole('list', { name: 'Why' }).getByRole('listitem').first()).toContainText(/^[+−]\d/)
  await expect(frame.announcement).toContainText(/^Suggestion 1 of \d+: “.*Because it /)

  // One key a sentence: each is decided on as soon as it is read.
  const sentences = 5
  for (let done = 1; done <= sentences; done += 1) {
    await keyboard.press('a')
    await expect.poll(async () => (await claims()).length).toBe(before.length + done)
  }
  const made = (await claims()).filter(({ claimId }) => before.every((claim) => claim.claimId !== claimId))
  const { suggestions } = await ask<{ suggestions: readonly Suggestion[] }>('documents.suggestions', { documentId: made[0]?.marks[0]?.documentId })
  expect(made.map(({ kind, marks }) => ({ kind, quote: marks[0]?.quote }))).toEqual(made.map(({ marks }) => {
    const found = suggestions.find(({ start }) => start === marks[0]?.start)
    return { kind: found?.kinds[0], quote: found?.quote }
  }))
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await claims()).length).toBe(before.length + sentences - 1)
  await expect(bar).toBeVisible()
  expect(problems).toEqual([])
})

test('the list of suggestions beside the text is walked through by keyboard, in the order and amount one chooses', async ({ launch }) => {
  const { page, bar, keyboard } = await withArticle(launch)
  const contents = page.getByRole('button', { name: 'Contents and claims' })
  if ((await contents.getAttribute('aria-pressed')) !== 'true') await contents.click()
  await page.getByRole('radio', { name: /^Suggested \d/ }).click()
  const list = page.getByRole('list', { name: 'Suggestions' })
  const slider = page.getByRole('slider', { name: 'Shown' })
  await slider.focus()
  await keyboard.press('Home', 'ArrowRight')
  await expect(page.getByRole('radio', { name: 'Suggested 10' })).toBeVisible()
  await page.getByRole('radio', { name: 'By score' }).click()
  const scores = async () => (await list.getByRole('button').allInnerTexts()).map((words) => Number(/· (-?[\d.]+)$/.exec(words.trim())?.[1]))
  const shown = await scores()
  expect(shown).toEqual(shown.toSorted((a, b) => b - a))
  await list.getByRole('button').first().focus()
  await keyboard.press('ArrowDown')
  await expect(list.getByRole('button').nth(1)).toBeFocused()
  await expect(bar).toContainText(String(shown[1]))
})

test('the reason shows on hover, and a figure shows as data where figures are underlined', async ({ launch }) => {
  const { page, room, keyboard } = await withArticle(launch)
  const rest = async (words: string) => {
    const { start } = await room.placeOf(words)
    await page.mouse.move(start.x + 6, start.y)
  }
  await expect.poll(() => paintedSuggestions(room)).toBeGreaterThan(0)
  await rest('The two states have promised each other')
  await expect(page.getByRole('note').getByRole('list', { name: 'Why' })).toBeVisible()
  await room.text.focus()
  await keyboard.press('u')
  // The text may still be coming to rest under the pointer; a person moves it again.
  await expect(async () => {
    await page.mouse.move(0, 0)
    await rest('$15 million a year')
    await expect(page.getByRole('note')).toContainText('about 15,000,000 USD per year', { timeout: 1_500 })
  }).toPass({ timeout: 15_000 })
})

test('a second document lies beside the first, with its own find and marks', async ({ launch }) => {
  const { page, keyboard, claims, problems } = await withArticle(launch)
  const textOf = (title: string) => page.getByRole('region', { name: `Text of ${title}` })
  await textOf(article).focus()
  await keyboard.press('b')
  await page.getByRole('combobox', { name: 'Document to read beside' }).fill('Russia and North Korea sign')
  await keyboard.press('Enter')
  await expect(textOf(wire)).toBeFocused()
  await keyboard.press('Shift+B')
  await expect(textOf(article)).toBeFocused()
  await keyboard.press('Shift+B')
  await expect(textOf(wire)).toBeFocused()
  await keyboard.press('Control+f')
  await keyboard.type('treaty')
  const search = page.getByRole('region', { name: wire, exact: true }).getByRole('search')
  await expect(search.getByRole('status')).toContainText(/^1 of \d/)
  await keyboard.press('Escape')

  const before = (await claims()).length
  await keyboard.press('F7')
  await keyboard.press('Space', 'Space', 'm')
  await expect.poll(async () => (await claims()).length).toBe(before + 1)
  const [made] = (await claims()).toSorted((a, b) => b.number - a.number)
  expect(await textOf(wire).textContent()).toContain(made?.marks[0]?.quote)
  await keyboard.press('Escape', 'b')
  await expect(textOf(wire)).toBeHidden()
  expect(problems).toEqual([])
})

test('what the decisions taught the suggestions is shown, copied as data and forgotten', async ({ launch }) => {
  const { page, app, ask, claims, frame, room, problems } = await withArticle(launch)
  await expect.poll(() => paintedSuggestions(room)).toBeGreaterThan(0)
  const contents = page.getByRole('button', { name: 'Contents and claims' })
  if ((await contents.getAttribute('aria-pressed')) !== 'true') await contents.click()
  await page.getByRole('radio', { name: /^Suggested \d/ }).click()
  const note = page.getByRole('group').filter({ hasText: 'What was learnt from you' })
  await note.getByText('What was learnt from you').click()
  await expect(note.getByRole('status')).toContainText('too little to learn from yet')

  await room.text.focus()
  await page.keyboard.press('n')
  for (let decided = 0; decided < 6; decided += 1) {
    const before = (await claims()).length
    await page.keyboard.press('a')
    await expect.poll(async () => (await claims()).length).toBe(before + 1)
    await page.keyboard.press('d')
    await expect(note.getByRole('status')).toContainText(new RegExp(`^${decided + 1} sentences? accepted, ${decided + 1} dismissed`))
  }
  await expect(note.getByRole('status')).toContainText('6 sentences accepted, 6 dismissed')
  await expect(note.getByRole('status')).not.toContainText('too little')

  await note.getByRole('button', { name: 'Copy as data' }).click()
  await expect(frame.notice('What was learnt is on the clipboard, as data.')).toBeVisible()
  const data = JSON.parse(await app.evaluate(({ clipboard }) => clipboard.readText())) as { accepted: number; dismissed: number; outcome: string }
  expect(data).toMatchObject({ accepted: 6, dismissed: 6 })
  expect(data).toEqual(await ask('documents.learning', {}))

  await note.getByRole('button', { name: 'Forget it' }).click()
  await expect(note.getByRole('status')).toContainText('0 sentences accepted, 0 dismissed')
  await expect(note.getByRole('button', { name: 'Forget it' })).toBeDisabled()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await ask<{ accepted: number }>('documents.learning', {})).accepted).toBe(6)
  expect(problems).toEqual([])
})

test('words selected in the document beside become evidence of the claim that is open, mark to mark', async ({ launch }) => {
  const { page, keyboard, claims, problems } = await withArticle(launch)
  const sheet = claimSheetOf(page)
  const textOf = (title: string) => page.getByRole('region', { name: `Text of ${title}` })
  await page.getByRole('button', { name: /^Claim 3\b/ }).first().click()
  await expect(sheet.heading(3)).toBeVisible()
  const before = (await claims()).find(({ number }) => number === 3)?.evidence ?? []
  await textOf(article).focus()
  await keyboard.press('b')
  await page.getByRole('combobox', { name: 'Document to read beside' }).fill('Russia and North Korea sign')
  await keyboard.press('Enter')
  await expect(textOf(wire)).toBeFocused()
  await keyboard.press('F7')
  await keyboard.press('Space', 'Space')
  await expect.poll(() => readingRoomOf(page).selectedWords()).not.toBe('')
  const quote = await readingRoomOf(page).selectedWords()
  await keyboard.press('e')
  await expect(sheet.evidenceForm.getByText(/^Passage of “Russia and North Korea sign/)).toBeVisible()
  await expect(sheet.evidenceForm.getByLabel('Excerpt')).toHaveValue(quote)
  await sheet.evidenceForm.getByRole('radio', { name: 'contradicts' }).click()
  await sheet.evidenceForm.getByRole('radio', { name: '2', exact: true }).click()
  await keyboard.press('Control+Enter')
  await expect(sheet.evidenceForm).toBeHidden()
  const claim = (await claims()).find(({ number }) => number === 3)
  const added = claim?.evidence.filter(({ evidenceId }) => before.every((each) => each.evidenceId !== evidenceId)) ?? []
  expect(added.map(({ stance, passage }) => ({ stance, quote: passage?.quote }))).toEqual([{ stance: 'contradicts', quote }])
  expect(added[0]?.passage?.documentId).not.toBe(claim?.marks[0]?.documentId)
  expect(problems).toEqual([])
})

test('a mark that says what a claim says already is offered to it, with the figures that differ, and goes there by one key', async ({ launch }) => {
  const { page, frame, room, keyboard, claims } = await withArticle(launch)
  const before = await claims()
  await frame.openDocument(wire)
  await room.selectByMouse('North Korea has delivered about 3 million artillery shells to Russia')
  await keyboard.press('m')
  await expect(frame.notices.getByText(/^Claim 3 says the same\./)).toBeVisible()
  await expect(frame.notices).toContainText('3 million')
  await keyboard.press('Shift+J')
  await expect.poll(async () => (await claims()).length).toBe(before.length)
  expect((await claims()).find(({ number }) => number === 3)?.marks.map(({ quote }) => quote)).toContain('North Korea has delivered about 3 million artillery shells to Russia')
  await expect(frame.notices.getByText(/says the same/)).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await claims()).length).toBe(before.length + 1)
})
