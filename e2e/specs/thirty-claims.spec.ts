import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { complaintsOf } from '../page-models/command-line.ts'
import { frameOf } from '../page-models/frame.ts'
import { keyboardOf } from '../page-models/keyboard.ts'
import { answerOpenDialogs } from '../page-models/native.ts'
import { makeProject } from '../page-models/new-project.ts'
import { noteViewOf } from '../page-models/note-view.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test } from '../page-models/test.ts'

const file = resolve(import.meta.dirname, '..', '..', '..', 'shared', 'samples', 'russia-north-korea-pact.txt')
const claimsWanted = 30

test.beforeEach(() => {
  const reason = `not run: the article is not there (${file})`
  if (!existsSync(file)) process.stdout.write(`${reason}\n`)
  test.skip(!existsSync(file), reason)
})

test('thirty claims of an article are judged, criticised, reviewed by a second analyst, resolved and exported', async ({ launch, folder }) => {
  test.setTimeout(240_000)
  const { app, page, ask, problems, quit } = await launch()
  const [frame, room, sheet, note] = [frameOf(page), readingRoomOf(page), claimSheetOf(page), noteViewOf(page)]
  const { press, type, watchForPointers } = keyboardOf(page)
  const project = join(folder, 'Pact.assay')
  const claims = async () => (await ask<{ claims: readonly ClaimRecord[] }>('claims.list', { offset: 0, limit: 1_000 })).claims
  const workAs = async (name: string): Promise<void> => {
    await press('Control+,')
    await frame.dialog('Settings').getByLabel('Your name').fill(name)
    await press('Enter', 'Escape')
    await expect(frame.status.getByText(name)).toBeVisible()
  }

  await makeProject(app, page, 'The pact', project)
  await workAs('Ada First')
  await answerOpenDialogs(app, [file])
  await frame.view('Library').getByRole('button', { name: 'Import documents…' }).click()
  await expect(room.text).toBeVisible()
  const pointers = await watchForPointers()

  await test.step('thirty suggestions become claims, a key each', async () => {
    await expect.poll(async () => (await room.painted()).some(({ name }) => name === 'suggested')).toBe(true)
    await room.text.focus()
    await press('n')
    for (let made = 1; made <= claimsWanted; made += 1) {
      await press('a')
      await expect.poll(async () => (await claims()).length).toBe(made)
    }
  })

  await test.step('each is rated by keyboard alone', async () => {
    await room.text.focus()
    const numberNow = async () => Number(/Claim (\d+)/.exec((await sheet.sheet.getByRole('heading', { name: /^Claim \d+$/ }).textContent()) ?? '')?.[1])
    const seen = new Set<number>()
    for (let turn = 0; turn < claimsWanted; turn += 1) {
      // The claim made last is chosen; the way leads back up through the text.
      if (turn > 0) await press('k')
      await expect.poll(async () => seen.has(await numberNow())).toBe(false)
      seen.add(await numberNow())
      await press('r', String((turn % 7) + 1), 'lmh'[turn % 3] ?? 'l', 'Control+Enter')
      await expect.poll(async () => (await claims()).filter(({ judgements }) => judgements.length > 0).length).toBe(turn + 1)
    }
    expect(await pointers()).toBe(0)
  })

  await test.step('three get evidence and a critique, by mouse', async () => {
    for (const at of [0, 1, 2]) {
      const claim = (await claims())[at]
      await room.chooseMarked(firstWordsOf(claim))
      await sheet.linkSource({ stance: 'gives context', source: `Report ${at + 1}`, reliability: 'B', credibility: '2', excerpt: 'No figure is given.', locator: `page ${at + 1}` })
      await sheet.writeCritique({ kind: 'Unsourced figure', severity: 'Major', text: 'Nobody is named for it.' })
    }
  })

  await test.step('two are predictions that come due and are resolved', async () => {
    for (const at of [3, 4]) {
      await room.chooseMarked(firstWordsOf((await claims())[at]))
      const fold = await sheet.unfold('Prediction')
      await fold.getByRole('button', { name: 'Make it a prediction' }).click()
      await fold.getByLabel('Counts as having occurred if').fill('Two independent sources say so.')
      await fold.getByLabel('Due').fill('January 2026')
      await fold.getByLabel('Topic').fill('Arms')
      await fold.getByRole('button', { name: 'Make it a prediction' }).click()
      await fold.getByLabel('Your probability, in percent').fill(at === 3 ? '70' : '20')
      await fold.getByRole('button', { name: 'Record' }).click()
      const outcome = at === 3 ? 'Occurred' : 'Did not occur'
      await fold.getByRole('button', { name: outcome, exact: true }).click()
      await fold.getByLabel(`${outcome}: by what one can tell`).fill('Read in two reports.')
      await fold.getByRole('button', { name: `Resolve: ${outcome.toLowerCase()}` }).click()
      await expect.poll(async () => (await claims())[at]?.prediction?.outcome).toBe(at === 3 ? 'occurred' : 'did-not-occur')
    }
    await page.keyboard.press('Control+6')
    await expect(page.getByText(/Brier/).first()).toBeVisible()
  })

  await test.step('a second analyst reviews one without seeing the first verdict', async () => {
    const claim = (await claims())[0]
    await frame.openDocument('The Implications')
    await room.chooseMarked(firstWordsOf(claim))
    const fold = await sheet.unfold('Second judgement')
    await fold.getByLabel('Ask', { exact: true }).fill('Bo Second')
    await fold.getByRole('button', { name: 'Ask for a second judgement' }).click()
    await expect(fold.getByText('Bo Second is asked by', { exact: false })).toBeVisible()
    await workAs('Bo Second')
    await expect(sheet.sheet.getByText('What others judged is hidden from you')).toBeVisible()
    await sheet.judge({ likelihood: 'unlikely', confidence: 'Low', verdict: 'Unverified', rationale: 'Nobody names a contract.' })
    await expect(sheet.sheet.getByText('What others judged is hidden from you')).toBeHidden()
    await workAs('Ada First')
  })

  await test.step('a matrix is scored', async () => {
    await press('Control+9')
    await press('q')
    await type('What does the money pay for?')
    await press('Enter')
    for (const hypothesis of ['Labour', 'Shells']) {
      await press('Shift+Q')
      await expect(frame.dialog('Add a hypothesis')).toBeVisible()
      await type(hypothesis)
      await press('Enter')
      await expect(frame.dialog('Add a hypothesis')).toBeHidden()
    }
    await press('Shift+E')
    await expect(page.getByRole('combobox', { name: 'Evidence' })).toBeFocused()
    await type('Workers were seen')
    await press('Enter')
    await expect(page.getByRole('combobox', { name: 'Evidence' })).toHaveValue('')
    await press('Escape')
    await page.getByRole('button', { name: 'E1 against H1' }).focus()
    await press('1', 'ArrowRight', '5')
    await expect(page.getByRole('status').filter({ hasText: 'least inconsistent' })).toContainText('H1 is the least inconsistent')
  })

  await test.step('the note holds all of it', async () => {
    await frame.goTo('Note')
    await note.exportTo(app, 'markdown', join(folder, 'note.md'))
    await note.exportTo(app, 'json', join(folder, 'note.json'))
    const written = JSON.parse(readFileSync(join(folder, 'note.json'), 'utf8')) as { claims: { judgements: unknown[]; prediction: { outcome: string | null } | null; reviews: { status: string }[]; critiques: unknown[]; evidence: unknown[] }[] }
    expect(written.claims).toHaveLength(claimsWanted)
    expect(written.claims.every(({ judgements }) => judgements.length > 0)).toBe(true)
    expect(written.claims.filter(({ prediction }) => prediction?.outcome)).toHaveLength(2)
    expect(written.claims.flatMap(({ reviews }) => reviews.map(({ status }) => status))).toEqual(['done'])
    expect(written.claims.filter(({ critiques, evidence }) => critiques.length > 0 && evidence.length > 0)).toHaveLength(3)
    expect(readFileSync(join(folder, 'note.md'), 'utf8')).toContain('Nobody names a contract.')
  })
  expect(problems).toEqual([])
  await quit()
  expect(complaintsOf(project)).toEqual([])
})

/** Enough of a claim's first mark to find it by; lists shorten what is longer. */
const firstWordsOf = (claim: ClaimRecord | undefined): string => claim?.marks[0]?.quote.slice(0, 50) ?? ''
