import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { complaintsOf } from '../page-models/command-line.ts'
import { frameOf } from '../page-models/frame.ts'
import { nativeMenu } from '../page-models/native.ts'
import { noteViewOf } from '../page-models/note-view.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test, type Assay } from '../page-models/test.ts'

const article = 'A Pact Between Neighbours'
const quote = 'the stores of North Korea will be empty by the spring of 2026'
const statement = 'North Korea will have used up its stock of shells by the spring of 2026.'
const why = 'Neither the rate nor the stock is known, and *both* would have to be.'
const source = 'Ledger of the quay at Rajin'
const excerpt = 'No count of the stores was made this year.'
const fault = 'The present rate is carried forward as if it could not change.'
const reply = 'Agreed: worded as a prediction, and rated low.'

const claimWith = async ({ ask }: Assay, words: string): Promise<ClaimRecord | undefined> => {
  const { claims } = await ask<{ claims: readonly ClaimRecord[] }>('claims.list', { offset: 0, limit: 100 })
  return claims.find((claim) => claim.statement === words)
}

test('an analyst goes from the sample article to an exported note by mouse', async ({ launch, folder }) => {
  const assay = await launch()
  const { app, page } = assay
  const [frame, room, sheet, note, menu] = [frameOf(page), readingRoomOf(page), claimSheetOf(page), noteViewOf(page), nativeMenu(app)]

  await test.step('opens the sample project and its article', async () => {
    await frame.openSample()
    await expect(frame.status.getByText('8 claims', { exact: true })).toBeVisible()
    await frame.view('Library').getByRole('button', { name: article }).first().click()
    await expect(room.text).toBeVisible()
    await expect(sheet.sheet.getByRole('heading', { name: 'No claim chosen' })).toBeVisible()
  })

  await test.step('selects words by dragging and marks them', async () => {
    await room.selectByMouse(quote)
    await page.getByRole('toolbar', { name: 'With the selected words' }).getByRole('button', { name: 'Mark as a claim' }).click()
    await expect(sheet.heading(9)).toBeVisible()
    await expect(sheet.statement).toHaveValue(quote)
    await expect(room.mark(quote)).toHaveAttribute('aria-current', 'true')
    await expect(frame.notice('Mark claim 9')).toBeVisible()
    expect((await menu.read('history.undo')).label).toBe('Undo mark claim 9')
  })

  await test.step('words it and says what kind it is', async () => {
    await sheet.word(statement)
    await expect(sheet.kind).toBeEnabled()
    await sheet.kind.selectOption({ label: 'Prediction' })
    await expect(frame.saved).toBeVisible()
    await expect.poll(async () => (await claimWith(assay, statement))?.kind).toBe('prediction')
  })

  await test.step('slides along the ruler, then takes a word of it', async () => {
    const line = sheet.judgementForm.getByRole('slider', { name: 'Likelihood in percent' })
    const box = await line.boundingBox()
    if (!box) throw new Error('The ruler is not on the screen.')
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 5 })
    await page.mouse.up()
    await expect(line).toHaveAttribute('aria-valuetext', /^(29|30|31)%, unlikely$/)
    await sheet.judge({ likelihood: 'very unlikely', confidence: 'Low', verdict: 'Unverifiable', rationale: why })
    await expect(sheet.judgements.getByText(/very unlikely/)).toBeVisible()
    await expect(sheet.judgements.getByRole('emphasis')).toHaveText('both')
  })

  await test.step('links a source with stance, credibility and excerpt', async () => {
    await sheet.linkSource({ stance: 'contradicts', source, reliability: 'D', credibility: '3', excerpt, locator: 'p. 4' })
    await expect(sheet.evidence(source).getByText('Contradicts')).toBeVisible()
    await expect(sheet.evidence(source).getByText(excerpt)).toBeVisible()
    await expect(frame.navigator.getByRole('button', { name: source })).toBeVisible()
  })

  await test.step('writes a critique and answers it', async () => {
    await sheet.writeCritique({ kind: 'Extrapolation', severity: 'Major', text: fault })
    await expect(sheet.critique('Extrapolation').getByText(fault)).toBeVisible()
    await sheet.answer('Extrapolation', reply)
    await expect(sheet.critique('Extrapolation').getByText(reply)).toBeVisible()
  })

  await test.step('takes steps back and does them again by the labelled menu', async () => {
    const steps = ['answer a critique', 'criticise claim 9', 'add evidence to claim 9']
    for (const step of steps) await menu.choose('history.undo', `Undo ${step}`)
    await expect(sheet.critique('Extrapolation')).toBeHidden()
    await expect(sheet.evidence(source)).toBeHidden()
    await expect(frame.notice('Undone: Add evidence to claim 9')).toBeVisible()
    for (const step of steps.toReversed()) await menu.choose('history.redo', `Redo ${step}`)
    await expect(sheet.critique('Extrapolation').getByText(reply)).toBeVisible()
    await expect.poll(() => menu.read('history.redo')).toMatchObject({ label: 'Redo', enabled: false })
  })

  await test.step('reads the note and exports it', async () => {
    await frame.goTo('Note')
    const card = note.claim(statement)
    await expect(card.getByText(`“${quote}”`)).toBeVisible()
    await expect(card.getByText('Unverifiable.')).toBeVisible()
    const path = join(folder, 'note.md')
    await note.exportTo(app, 'markdown', path)
    const markdown = readFileSync(path, 'utf8')
    for (const words of [statement, quote, 'very unlikely', source, excerpt, fault, reply]) expect(markdown).toContain(words)
  })

  await test.step('and it is all in the file', async () => {
    expect(await claimWith(assay, statement)).toMatchObject({
      kind: 'prediction',
      marks: [{ quote }],
      judgements: [{ confidence: 'low', verdict: 'unverifiable', rationale: why }],
      evidence: [{ stance: 'contradicts', credibility: 3, excerpt, locator: 'p. 4' }],
      critiques: [{ type: 'extrapolation', severity: 'major', status: 'answered', text: fault, replies: [{ kind: 'answer', text: reply }] }],
    })
    expect(assay.problems).toEqual([])
    await assay.quit()
    expect(complaintsOf(join(assay.userData, 'Sample project.assay'))).toEqual([])
  })
})
