import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { Locator } from 'playwright/test'
import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { frameOf } from '../page-models/frame.ts'
import { keyboardOf } from '../page-models/keyboard.ts'
import { answerSaveDialogs } from '../page-models/native.ts'
import { noteViewOf } from '../page-models/note-view.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test } from '../page-models/test.ts'

const article = 'A Pact Between Neighbours'
const quote = 'the stores of North Korea will be empty by the spring of 2026'
const statement = 'North Korea will have no shells left by the spring of 2026.'
const why = 'Nobody outside knows what is in the stores.'
const source = 'Background note: treaties between Moscow and Pyongyang since 1961'
const excerpt = 'Estimates of shells delivered go from 1.5 million to 5 million.'
const fault = 'A rate of one winter is taken for the rate of years.'
const reply = 'So it is; the claim stays, with a low rating.'

test('an analyst goes from the sample article to an exported note without a mouse', async ({ launch, folder }) => {
  const { app, page, ask, problems } = await launch()
  const [frame, room, sheet, note] = [frameOf(page), readingRoomOf(page), claimSheetOf(page), noteViewOf(page)]
  const { press, pressUntil, tabTo, type, focus, watchForPointers } = keyboardOf(page)
  const pointersSeen = await watchForPointers()
  const isSeen = async () => expect((await focus()).isVisible, `the focus is seen on ${(await focus()).name}`).toBe(true)

  await test.step('opens the sample project and its article', async () => {
    await tabTo(page.getByRole('button', { name: 'Open the sample project' }))
    await press('Enter')
    await expect(frame.view('Library')).toBeVisible()
    const row = frame.view('Library').getByRole('button', { name: new RegExp(`^${article}`) })
    await expect(row).toBeVisible()
    await pressUntil('F6', hasFocus(frame.view('Library')), 4)
    await isSeen()
    await pressUntil('ArrowDown', isFocused(row), 4)
    await isSeen()
    await press('Enter')
    await expect(room.text).toBeVisible()
  })

  await test.step('walks to a sentence and selects words of it', async () => {
    await press('F7')
    await expect(frame.announcement).toContainText('Moving through the text by keyboard')
    await expect(room.text).toBeFocused()
    await isSeen()
    await pressUntil('h', async () => (await frame.announcement.textContent())?.trim() === 'What to expect')
    // Five blocks on, past a paragraph and a list of three, and in it past "At the present rate".
    await press(...times(5, 'Control+ArrowDown'), ...times(4, 'Control+ArrowRight'))
    await press(...times(quote.split(' ').length, 'Control+Shift+ArrowRight'))
    await expect.poll(room.selectedWords).toBe(quote)
    await expect(frame.announcement).toContainText(`Selected: ${quote}`)
  })

  await test.step('marks them, words the claim and says what kind it is', async () => {
    await press('m')
    await expect(sheet.heading(9)).toBeVisible()
    await expect(room.text).toBeFocused()
    await press('w')
    await expect(sheet.statement).toBeFocused()
    await press('Control+a')
    await type(statement)
    await tabTo(sheet.kind)
    await type('Pred')
    await expect(sheet.kind).toHaveValue('prediction')
    await expect(frame.saved).toBeVisible()
  })

  await test.step('rates it by number and letter keys, and gives the reasons', async () => {
    await press('Control+k')
    await type('rate like')
    await expect(page.getByRole('option', { name: 'Rate likelihood and confidence' })).toHaveAttribute('aria-selected', 'true')
    await press('Enter')
    await expect.poll(isFocused(sheet.judgementForm.getByRole('radio').first())).toBe(true)
    await press('2', 'ArrowDown', 'ArrowUp')
    await expect(sheet.term('very unlikely')).toBeChecked()
    await isSeen()
    await press('l')
    await expect(sheet.confidence.getByRole('radio', { name: 'Low' })).toBeChecked()
    await tabTo(sheet.verdict.getByRole('radio').first())
    await pressUntil('ArrowRight', async () => sheet.verdict.getByRole('radio', { name: 'Unverifiable' }).isChecked(), 10)
    await tabTo(sheet.rationale)
    await type(why)
    await press('Control+Enter')
    await expect(sheet.judgements.getByText(/very unlikely/)).toBeVisible()
    await expect(sheet.judgements.getByText(why)).toBeVisible()
  })

  await test.step('links a source with E', async () => {
    await press('Tab', 'e')
    await expect.poll(isFocused(sheet.evidenceForm.getByRole('radio').first())).toBe(true)
    await press('ArrowRight')
    await expect(sheet.evidenceForm.getByRole('radio', { name: 'contradicts' })).toBeChecked()
    await tabTo(sheet.evidenceForm.getByLabel('Source', { exact: true }))
    await press('Enter')
    await type('background note')
    await press('Enter')
    await expect(sheet.evidenceForm.getByText(source)).toBeVisible()
    await tabTo(sheet.evidenceForm.getByLabel('Excerpt'))
    await type(excerpt)
    await tabTo(sheet.evidenceForm.getByLabel('Where in the source'))
    await type('under “Deliveries”')
    await tabTo(sheet.evidenceForm.getByRole('radiogroup', { name: 'Credibility of what it says' }).getByRole('radio').first())
    await pressUntil('ArrowRight', async () => sheet.evidenceForm.getByRole('radio', { name: '2', exact: true }).isChecked(), 6)
    await press('Control+Enter')
    await expect(sheet.evidence(source).getByText(excerpt)).toBeVisible()
  })

  await test.step('writes a critique with C and answers it', async () => {
    await expect(sheet.section('Evidence').getByRole('button', { name: 'Add evidence' })).toBeFocused()
    await press('c')
    await expect(sheet.critiqueForm.getByLabel('Kind of fault')).toBeFocused()
    await type('Extrap')
    await press('4')
    await expect(sheet.critiqueForm.getByRole('radio', { name: 'Fatal' })).toBeChecked()
    await press('2')
    await expect(sheet.critiqueForm.getByRole('radio', { name: 'Minor' })).toBeChecked()
    await press('Enter')
    await expect(sheet.critiqueForm.getByLabel('Critique', { exact: true })).toBeFocused()
    await type('1')
    await expect(sheet.critiqueForm.getByRole('radio', { name: 'Minor' })).toBeChecked()
    await press('Backspace')
    await type(fault)
    await press('Control+Enter')
    await expect(sheet.critiqueForm).toBeHidden()
    await expect(sheet.critique('Extrapolation').getByText(fault)).toBeVisible()
    await tabTo(sheet.critique('Extrapolation').getByRole('button', { name: 'Answer' }), 'Shift+Tab')
    await press('Enter')
    await expect(sheet.critique('Extrapolation').getByLabel('Answer')).toBeFocused()
    await type(reply)
    await press('Control+Enter')
    // Only a field that is gone has let go of Ctrl+Z; until then the words seen may be those in the field.
    await expect(sheet.critique('Extrapolation').getByLabel('Answer')).toBeHidden()
    await expect(sheet.critique('Extrapolation').getByText(reply)).toBeVisible()
  })

  await test.step('takes it back and does it again', async () => {
    await press('Control+z', 'Control+z')
    await expect(sheet.critique('Extrapolation')).toBeHidden()
    await press('Control+Shift+z')
    await expect(sheet.critique('Extrapolation').getByText('Open', { exact: true })).toBeVisible()
    await press('Control+y')
    await expect(sheet.critique('Extrapolation').getByText(reply)).toBeVisible()
  })

  await test.step('reads the note and exports it', async () => {
    await press('Control+7')
    await expect(note.claim(statement).getByText(`“${quote}”`)).toBeVisible()
    await tabTo(note.view.getByLabel('Format'), 'Shift+Tab')
    await type('Mark')
    const path = join(folder, 'note.md')
    await answerSaveDialogs(app, path)
    await press('Control+e')
    await expect(note.receipt.getByText('note.md')).toBeVisible()
    const markdown = readFileSync(path, 'utf8')
    for (const words of [statement, quote, 'very unlikely', why, source, excerpt, fault, reply]) expect(markdown).toContain(words)
  })

  await test.step('and it is all in the file, without a pointer once', async () => {
    const { claims } = await ask<{ claims: readonly ClaimRecord[] }>('claims.list', { offset: 0, limit: 100 })
    expect(claims.find((claim) => claim.statement === statement)).toMatchObject({
      kind: 'prediction',
      marks: [{ quote }],
      judgements: [{ confidence: 'low', verdict: 'unverifiable', rationale: why }],
      evidence: [{ stance: 'contradicts', credibility: 2, excerpt }],
      critiques: [{ type: 'extrapolation', severity: 'minor', status: 'answered', text: fault, replies: [{ kind: 'answer', text: reply }] }],
    })
    expect(await pointersSeen()).toBe(0)
    expect(problems).toEqual([])
  })
})

const times = (count: number, key: string): readonly string[] => Array.from({ length: count }, () => key)
const isFocused = (target: Locator) => (): Promise<boolean> => target.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement))
const hasFocus = (pane: Locator) => (): Promise<boolean> => pane.evaluate((element) => element.contains(document.activeElement))
