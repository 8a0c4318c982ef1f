import { join } from 'node:path'
import type { WindowBridge } from '#core/contract/window-bridge.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { ProjectSnapshot } from '#core/contract/answers.ts'
import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { complaintsOf } from '../page-models/command-line.ts'
import { frameOf } from '../page-models/frame.ts'
import { makeProject } from '../page-models/new-project.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test, type Assay } from '../page-models/test.ts'

const article = 'A Pact Between Neighbours'
const quote = 'the stores of North Korea will be empty by the spring of 2026'

/** What a power cut does to one process: it gets no chance to say anything. */
async function killBackend(assay: Assay): Promise<void> {
  const [pid] = assay.backendPids()
  if (pid === undefined) throw new Error('There is no backend to kill.')
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => assay.backendPids().some((running) => running !== pid), { intervals: [10] }).toBe(true)
}
/** Until the backend that was started again has the project open. */
async function isBack({ call }: Assay): Promise<void> {
  await expect.poll(async () => call('project.current', {})).toMatchObject({ ok: true, value: { project: {} } })
}
const claimsOf = async ({ ask }: Assay): Promise<readonly ClaimRecord[]> => (await ask<{ claims: readonly ClaimRecord[] }>('claims.list', { offset: 0, limit: 1_000 })).claims
const sampleFile = ({ userData }: Assay): string => join(userData, 'Sample project.assay')

test('what is typed stays in its fields, and what was saved is there, each time the backend is killed', async ({ launch }) => {
  const assay = await launch()
  const { app, page } = assay
  const [frame, room, sheet] = [frameOf(page), readingRoomOf(page), claimSheetOf(page)]
  await frame.openSample()
  await frame.openDocument('A Pact Between Neighbours: What Moscow and Pyongyang Have Promised Each Other')
  await room.selectByMouse(quote)
  await page.keyboard.press('m')
  await expect(sheet.heading(9)).toBeVisible()
  await sheet.word('Worded and saved before the first kill.')
  await expect(frame.saved).toBeVisible()

  await test.step('drafts are in every form of the sheet', async () => {
    await sheet.rationale.fill('A rationale nobody recorded yet.')
    await sheet.term('unlikely').click()
    await sheet.section('Evidence').getByRole('button', { name: 'Add evidence' }).click()
    await sheet.evidenceForm.getByRole('radio', { name: 'contradicts' }).click()
    await sheet.evidenceForm.getByLabel('Excerpt').fill('An excerpt nobody added yet.')
    await sheet.section('Critiques').getByRole('button', { name: 'Write a critique' }).click()
    await sheet.critiqueForm.getByLabel('Kind of fault').selectOption({ label: 'Extrapolation' })
    await sheet.critiqueForm.getByLabel('Critique', { exact: true }).fill('A critique nobody added yet.')
  })
  const draftsAreThere = async () => {
    await expect(sheet.rationale).toHaveValue('A rationale nobody recorded yet.')
    await expect(sheet.term('unlikely')).toBeChecked()
    await expect(sheet.evidenceForm.getByRole('radio', { name: 'contradicts' })).toBeChecked()
    await expect(sheet.evidenceForm.getByLabel('Excerpt')).toHaveValue('An excerpt nobody added yet.')
    await expect(sheet.critiqueForm.getByLabel('Kind of fault')).toHaveValue('extrapolation')
    await expect(sheet.critiqueForm.getByLabel('Critique', { exact: true })).toHaveText('A critique nobody added yet.')
  }

  let saved = 'Worded and saved before the first kill.'
  for (const death of [1, 2, 3]) {
    await test.step(`kill ${death}: the window says so, and typing goes on`, async () => {
      const words = `Typed without a pause while the backend was killed for time number ${death}, to the end of the sentence.`
      await sheet.statement.fill('')
      await Promise.all([sheet.statement.pressSequentially(words, { delay: 12 }), killBackend(assay)])
      await expect(frame.recovered).toBeVisible()
      await isBack(assay)
      await expect(sheet.statement).toBeFocused()
      await expect(sheet.statement).toHaveValue(words)
      await draftsAreThere()
      expect((await claimsOf(assay)).filter(({ statement }) => statement === saved)).toHaveLength(1)
      await page.getByRole('button', { name: 'Dismiss' }).first().click()
      await expect(frame.recovered).toBeHidden()
      await expect(frame.saved).toBeVisible()
      saved = words
    })
  }

  await test.step('the drafts can be saved afterwards', async () => {
    await sheet.word('Words to the end of the sentence.')
    await sheet.judgementForm.getByRole('button', { name: /^Record/ }).click()
    await sheet.evidenceForm.getByRole('button', { name: 'Add evidence' }).click()
    await sheet.critiqueForm.getByRole('button', { name: 'Add critique' }).click()
    await expect(sheet.critique('Extrapolation')).toBeVisible()
    await expect(frame.saved).toBeVisible()
    expect((await claimsOf(assay)).find(({ statement }) => statement === 'Words to the end of the sentence.')).toMatchObject({
      judgements: [{ rationale: 'A rationale nobody recorded yet.' }],
      evidence: [{ stance: 'contradicts', excerpt: 'An excerpt nobody added yet.' }],
      critiques: [{ text: 'A critique nobody added yet.' }],
    })
  })
  await app.close()
  expect(complaintsOf(sampleFile(assay))).toEqual([])
})

test('a judgement that is on its way when the backend is killed is in the file or still in the form', async ({ launch }) => {
  const assay = await launch()
  const { page } = assay
  const [frame, room, sheet] = [frameOf(page), readingRoomOf(page), claimSheetOf(page)]
  await frame.openSample()
  await frame.view('Library').getByRole('button', { name: article }).first().click()
  await room.chooseMarked('Because of the pact, trade')
  for (const death of [1, 2, 3, 4]) {
    const why = `Reasons of round ${death}.`
    await sheet.rationale.fill(why)
    await sheet.rationale.press('Control+Enter')
    await killBackend(assay)
    await expect(frame.recovered).toBeVisible()
    await isBack(assay)
    await expect(frame.saved).toBeVisible()
    const isKept = async () => (await claimsOf(assay)).flatMap(({ judgements }) => judgements).filter(({ rationale }) => rationale === why).length
    const isTyped = async () => (await sheet.rationale.inputValue()) === why
    expect({ kept: (await isKept()) === 1, typed: await isTyped() }, `round ${death}`).not.toEqual({ kept: false, typed: false })
    // Saying it again, as the banner advises where the last step is missing, leaves it there once.
    if ((await isKept()) === 0) await sheet.judgementForm.getByRole('button', { name: /^Record/ }).click()
    await expect.poll(isKept).toBe(1)
    await page.getByRole('button', { name: 'Dismiss' }).first().click()
  }
  await assay.quit()
  expect(complaintsOf(sampleFile(assay))).toEqual([])
})

test('of writes that never cease, every one that was answered survives the kill', async ({ launch, folder }) => {
  const assay = await launch()
  const { app, page } = assay
  const file = join(folder, 'Stream.assay')
  await makeProject(app, page, 'A stream of sources', file)
  await page.evaluate(() => {
    const stream = { answered: [] as string[], failed: [] as string[], isRunning: true }
    Object.assign(window, { stream })
    const { assay } = window as unknown as { assay: WindowBridge }
    for (const lane of ['a', 'b', 'c', 'd']) {
      void (async () => {
        for (let turn = 0; stream.isRunning; turn += 1) {
          const title = `Source ${lane}${turn}`
          const outcome = await assay.call('sources.add', { title })
          ;(outcome.ok ? stream.answered : stream.failed).push(title)
          if (!outcome.ok) await new Promise((done) => setTimeout(done, 20))
        }
      })()
    }
  })
  const answered = () => page.evaluate(() => (window as unknown as { stream: { answered: string[] } }).stream.answered.length)
  for (let death = 1; death <= 4; death += 1) {
    const before = await answered()
    await expect.poll(answered).toBeGreaterThan(before + 12)
    await killBackend(assay)
    await isBack(assay)
    await expect(frameOf(page).recovered).toBeVisible()
  }
  const last = await answered()
  await expect.poll(answered).toBeGreaterThan(last + 4)
  const stream = await page.evaluate(async () => {
    const { stream } = window as unknown as { stream: { answered: string[]; failed: string[]; isRunning: boolean } }
    stream.isRunning = false
    // The lanes end with the answer they wait for; one more call goes behind them all.
    await (window as unknown as { assay: WindowBridge }).assay.call('backend.ping', { payload: '' })
    await new Promise((done) => setTimeout(done))
    return stream
  })
  const { sources } = await assay.ask<ProjectSnapshot>('project.current', {})
  const titles = sources.map(({ title }) => title)
  expect(new Set(titles).size, 'no source is there twice').toBe(titles.length)
  expect(stream.answered.filter((title) => !titles.includes(title)), 'answered, and not in the file').toEqual([])
  expect(stream.failed.length, 'writes that were under way when the backend was killed').toBeGreaterThan(0)

  await assay.quit()
  expect(complaintsOf(file)).toEqual([])
})

test('a backend that keeps dying is given up in words, and what was typed can still be copied', async ({ launch }) => {
  const assay = await launch()
  const { page } = assay
  const [frame, room, sheet] = [frameOf(page), readingRoomOf(page), claimSheetOf(page)]
  await frame.openSample()
  await frame.view('Library').getByRole('button', { name: article }).first().click()
  await room.chooseMarked('Because of the pact, trade')
  await sheet.rationale.fill('Reasons worth keeping.')
  for (let death = 1; death <= 5; death += 1) {
    await killBackend(assay)
    await isBack(assay)
  }
  const [last] = assay.backendPids()
  if (last === undefined) throw new Error('There is no backend to kill.')
  process.kill(last, 'SIGKILL')

  await expect(page.getByText('The part of Assay that keeps the file has stopped.').first()).toBeVisible()
  await expect(frame.status.getByText('Not connected to the file')).toBeVisible()
  await expect(sheet.rationale).toHaveValue('Reasons worth keeping.')
  await expect(room.text).toBeVisible()
  await sheet.judgementForm.getByRole('button', { name: /^Record/ }).click()
  await expect(frame.notices.getByText('The part of Assay that keeps the file has stopped.')).toBeVisible()
  await expect(sheet.rationale).toHaveValue('Reasons worth keeping.')
  await assay.quit()
  expect(complaintsOf(sampleFile(assay))).toEqual([])
})

test('a backend that dies over opening the project again leaves it closed, says so, and opens it when asked', async ({ launch }) => {
  const assay = await launch()
  const { page } = assay
  const [frame, room, sheet] = [frameOf(page), readingRoomOf(page), claimSheetOf(page)]
  await frame.openSample()
  await frame.view('Library').getByRole('button', { name: article }).first().click()
  await room.chooseMarked('Because of the pact, trade')
  await sheet.rationale.fill('Reasons worth keeping.')
  await killBackend(assay)
  await killBackend(assay)

  await expect(frame.welcome).toBeVisible()
  await expect(frame.notice('A defence pact, weighed was closed.')).toBeVisible()
  await frame.welcome.getByRole('button', { name: /^A defence pact, weighed/ }).click()
  await frame.view('Library').getByRole('button', { name: article }).first().click()
  await room.chooseMarked('Because of the pact, trade')
  await expect(sheet.rationale).toHaveValue('Reasons worth keeping.')
  await assay.quit()
  expect(complaintsOf(sampleFile(assay))).toEqual([])
})
