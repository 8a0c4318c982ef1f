import type { ClaimRecord } from '#core/domain/claim.ts'
import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { expectNoFindings } from '../page-models/examine.ts'
import { frameOf } from '../page-models/frame.ts'
import { noteViewOf } from '../page-models/note-view.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test } from '../page-models/test.ts'

test.setTimeout(120_000)

const article = 'A Pact Between Neighbours: What Moscow and Pyongyang Have Promised Each Other'
const marked = 'North Korea stands to earn about $15 million a year'
const rationale = 'Nobody names a contract. It may be that the ministry counted twice.'
const criterion = 'A contract is possibly published.'

test('what is weak in the wording of a note is listed in its order, and one key goes to the words', async ({ launch }) => {
  const { app, page } = await launch()
  const [frame, room, sheet, { wording, view }] = [frameOf(page), readingRoomOf(page), claimSheetOf(page), noteViewOf(page)]
  await frame.openSample()
  await frame.openDocument(article)
  await room.chooseMarked(marked)
  await sheet.judge({ likelihood: 'unlikely', confidence: 'Low', verdict: 'Unverified', rationale })
  const prediction = await sheet.unfold('Prediction')
  await prediction.getByRole('button', { name: 'Make it a prediction' }).click()
  const terms = prediction.getByRole('form', { name: 'Terms of the prediction' })
  await terms.getByLabel('Counts as having occurred if').fill(criterion)
  await terms.getByLabel('Due', { exact: true }).fill('2030-01-01')
  await terms.getByRole('button', { name: 'Make it a prediction' }).click()
  await expect(terms).toBeHidden()

  await frame.goTo('Note')
  await test.step('each says its rule and shows its words in their place', async () => {
    await expect(wording.remark('It may be that the ministry')).toContainText('Vague word')
    await expect(wording.remark('It may be that the ministry').locator('u')).toHaveText('may')
    await expect(wording.remark(criterion)).toContainText('terms of the prediction')
    expect(await wording.remarks.locator('u').allTextContents()).toEqual(expect.arrayContaining(['may', 'possibly']))
    await expectNoFindings(app, page, 'the remarks on the wording of a note')
    const order = await wording.remarks.getByRole('button').allTextContents()
    expect(order.findIndex((words) => words.includes('It may be'))).toBeLessThan(order.findIndex((words) => words.includes('possibly')))
  })

  await test.step('Enter goes to the rationale with the word selected, and the way back finds the remark again', async () => {
    await wording.remark('It may be that the ministry').click()
    await page.keyboard.press('Enter')
    await expect(sheet.rationale).toBeFocused()
    expect(await page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd))).toBe('may')
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await expect(wording.chosen).toContainText('It may be that the ministry')
  })

  await test.step('and to the terms of a prediction', async () => {
    await wording.remark(criterion).click()
    await page.keyboard.press('Enter')
    const field = sheet.section('Prediction').getByLabel('Counts as having occurred if')
    await expect(field).toBeFocused()
    await field.fill('A contract is published.')
    await page.keyboard.press('Control+Enter')
    await expect(field).toBeHidden()
    await frame.goTo('Note')
    await expect(wording.remark('It may be that the ministry')).toBeVisible()
    await expect(wording.remark('A contract is')).toHaveCount(0)
  })

  await test.step('one is set aside by key with a reason, which holds, and is brought back', async () => {
    await wording.remark('It may be that the ministry').click()
    await page.keyboard.press('x')
    await page.keyboard.type('The ministry itself says so.')
    await page.keyboard.press('Enter')
    const setAside = view.getByRole('list', { name: 'Set aside' }).getByRole('button', { name: 'It may be that the ministry' })
    await expect(setAside).toBeVisible()
    await setAside.click()
    await expect(wording.panel.getByText('The ministry itself says so.')).toBeVisible()
    await page.keyboard.press('Shift+X')
    await expect(wording.remark('It may be that the ministry')).toBeVisible()
  })

  await page.keyboard.press('Shift+W')
  await expect(wording.panel).toBeHidden()
})

test('every field whose words go into the note is a key away', async ({ launch }) => {
  const { page, ask } = await launch()
  const [frame, { wording }] = [frameOf(page), noteViewOf(page)]
  const { sheet } = claimSheetOf(page)
  await frame.openSample()
  const { claims } = await ask<{ claims: readonly ClaimRecord[] }>('claims.list', { offset: 0, limit: 100 })
  const claim = claims.find(({ evidence, critiques }) => evidence.some(({ sourceId }) => sourceId) && critiques.length > 0)
  const [piece] = claim?.evidence.filter(({ sourceId }) => sourceId) ?? []
  if (!claim || !piece) throw new Error('The sample has no such claim.')
  const weak = (nth: number): string => `Weakness ${nth} may show.`
  await ask('claims.update', { claimId: claim.claimId, statement: weak(1), note: weak(2) })
  await ask('evidence.update', { evidenceId: piece.evidenceId, note: weak(3) })
  await ask('assumptions.add', { claimId: claim.claimId, text: weak(4), wouldChange: weak(5) })
  await ask('critiques.add', { target: 'claim', targetId: claim.claimId, type: 'stale', severity: 'minor', text: weak(6) })
  await ask('sources.update', { sourceId: piece.sourceId, note: weak(7) })
  const { questionId } = await ask<{ questionId: string }>('questions.add', { text: weak(8) })
  await ask('questions.addHypothesis', { questionId, text: weak(9) })
  await ask('predictions.set', { claimId: claim.claimId, criterion: 'A count is published.', dueOn: '2025-01-01' })
  await ask('predictions.resolve', { claimId: claim.claimId, outcome: 'occurred', resolution: weak(10) })
  await page.reload()

  const goTo = async (nth: number): Promise<void> => {
    await frame.goTo('Note')
    await wording.remark(weak(nth)).click()
    await page.keyboard.press('Enter')
  }
  for (const [nth, label] of [[1, 'Statement'], [2, 'Note'], [3, 'Note'], [4, 'Taken for granted'], [5, 'What would change my mind'], [10, 'Occurred: by what one can tell']] as const) {
    await goTo(nth)
    await expect(sheet.getByLabel(label, { exact: true }).and(page.locator(':focus'))).toHaveValue(weak(nth))
  }
  await goTo(6)
  await expect(sheet.getByRole('form', { name: 'Change this critique' }).getByRole('textbox', { name: 'Critique' })).toBeFocused()
  for (const [nth, dialog, label] of [[7, 'Source', 'Note'], [8, 'Reword the question', 'Question'], [9, 'Reword this hypothesis', 'Hypothesis']] as const) {
    await goTo(nth)
    const field = frame.dialog(dialog).getByLabel(label, { exact: true })
    await expect(field).toBeFocused()
    await expect(field).toHaveValue(weak(nth))
    await page.keyboard.press('Escape')
    await expect(frame.dialog(dialog)).toBeHidden()
  }
})
