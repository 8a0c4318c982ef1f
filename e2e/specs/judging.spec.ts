import { join } from 'node:path'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { frameOf } from '../page-models/frame.ts'
import { noteViewOf } from '../page-models/note-view.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test, type Assay } from '../page-models/test.ts'

test.describe.configure({ mode: 'parallel' })
test.setTimeout(120_000)

const article = 'A Pact Between Neighbours: What Moscow and Pyongyang Have Promised Each Other'
/** A claim of the sample with judgements, evidence on both sides, critiques and a reply. */
const weighed = 'North Korea stands to earn about $15 million a year'

async function withClaim(launch: () => Promise<Assay>) {
  const parts = partsOf(await launch())
  await parts.frame.openSample()
  await parts.frame.openDocument(article)
  await parts.room.chooseMarked(weighed)
  return parts
}

function partsOf(assay: Assay) {
  const { page } = assay
  const parts = { ...assay, frame: frameOf(page), room: readingRoomOf(page), sheet: claimSheetOf(page), note: noteViewOf(page) }
  const claim = async (): Promise<ClaimRecord> => {
    const { claims } = await assay.ask<{ claims: readonly ClaimRecord[] }>('claims.list', { offset: 0, limit: 100 })
    const found = claims.find(({ marks }) => marks.some(({ quote }) => quote.includes(weighed)))
    if (!found) throw new Error('The sample has no such claim.')
    return found
  }
  /** Signs what follows with another name, as a person does in the settings. */
  const workAs = async (name: string): Promise<void> => {
    await page.keyboard.press('Control+,')
    const dialog = parts.frame.dialog('Settings')
    await dialog.getByLabel('Your name').fill(name)
    await dialog.getByLabel('Your name').press('Enter')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  return { ...parts, claim, workAs }
}

test('a second analyst judges without seeing the first judgement, and then both stand side by side', async ({ launch }) => {
  const { page, frame, room, sheet, note, claim, workAs } = await withClaim(launch)
  const [first] = (await claim()).judgements
  if (!first) throw new Error('Nobody has judged the claim yet.')
  const said = first.rationale.split(/[.\n]/)[0] ?? ''
  await expect(sheet.judgements.getByText(said, { exact: false }).first()).toBeVisible()

  await test.step('the second is asked', async () => {
    const fold = await sheet.unfold('Second judgement')
    await fold.getByLabel('Ask', { exact: true }).fill('Bo Second')
    await fold.getByRole('button', { name: 'Ask for a second judgement' }).click()
    await expect(fold.getByText('Bo Second is asked by', { exact: false })).toBeVisible()
  })

  await test.step('and sees nothing of the first, in the sheet, on the mark and in the note', async () => {
    await workAs('Bo Second')
    await expect(sheet.sheet.getByRole('note').getByText('What others judged is hidden from you')).toBeVisible()
    await expect(sheet.judgements).toBeHidden()
    await expect(sheet.sheet.getByText('No verdict yet')).toBeVisible()
    await expect(sheet.rationale).toHaveValue('')
    await expect(room.mark(weighed)).toHaveAccessibleName(/No verdict yet/)
    await frame.goTo('Note')
    await expect(note.preview).toBeVisible()
    await expect(note.preview.getByText(weighed, { exact: false }).first()).toBeVisible()
    await expect(note.preview.getByText(said, { exact: false })).toHaveCount(0)
    await frame.openDocument(article)
    await room.chooseMarked(weighed)
  })

  await test.step('until they have judged', async () => {
    await sheet.judge({ likelihood: 'unlikely', confidence: 'Low', verdict: 'Unverified', rationale: 'Nobody names a contract.' })
    await expect(sheet.sheet.getByText('What others judged is hidden from you')).toBeHidden()
    const both = (await sheet.unfold('Second judgement')).getByRole('group', { name: 'Review by Bo Second' })
    await expect(both.getByText(/^They (agree|differ) on /)).toBeVisible()
    await expect(both.getByRole('article')).toHaveCount(2)
    await expect(both.getByText(said, { exact: false }).first()).toBeVisible()
    expect((await claim()).reviews).toMatchObject([{ reviewer: 'Bo Second', status: 'done' }])
  })
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await claim()).reviews).toMatchObject([{ status: 'requested' }])
})

test('a prediction has terms and a probability, asks to be resolved when it is due, and keeps how it came out', async ({ launch }) => {
  const { sheet, claim } = await withClaim(launch)
  const fold = await sheet.unfold('Prediction')
  await fold.getByRole('button', { name: 'Make it a prediction' }).click()
  await expect(fold.getByText('Say what must be seen')).toBeVisible()
  await fold.getByLabel('Counts as having occurred if').fill('A paper of either ministry names a sum above ten million dollars.')
  await fold.getByLabel('Due').fill('June 2025')
  await fold.getByLabel('Topic').fill('Pact')
  await fold.getByRole('button', { name: 'Make it a prediction' }).click()
  await expect(fold.getByText('Due since June 2025: resolve it')).toBeVisible()
  await fold.getByLabel('Your probability, in percent').fill('30')
  await fold.getByRole('button', { name: 'Record' }).click()
  await expect.poll(async () => (await claim()).judgements[0]?.percent).toBe(30)
  await fold.getByRole('button', { name: 'Did not occur' }).click()
  await fold.getByLabel('Did not occur: by what one can tell').fill('Neither ministry has published one.')
  await fold.getByRole('button', { name: 'Resolve: did not occur' }).click()
  await expect(fold.getByText('Neither ministry has published one.')).toBeVisible()
  expect((await claim()).prediction).toMatchObject({ dueOn: '2025-06', topic: 'Pact', outcome: 'did-not-occur', resolution: 'Neither ministry has published one.' })
  await fold.getByRole('button', { name: 'Reopen' }).click()
  await expect.poll(async () => (await claim()).prediction?.outcome).toBeNull()
})

test('the wording of a rationale is looked at while it is written; a remark is applied, or set aside with a reason', async ({ launch }) => {
  const { sheet, ask } = await withClaim(launch)
  await sheet.rationale.fill('It is likely that the sum is smaller. It could be paid in grain.')
  const remarks = sheet.judgementForm.getByText(/remarks? on the wording/)
  await expect(remarks).toBeVisible()
  await remarks.click()
  const vague = sheet.judgementForm.getByRole('listitem').filter({ hasText: 'Vague word' })
  await expect(vague).toContainText('could')
  await vague.getByRole('button', { name: 'Set aside…' }).click()
  await vague.getByRole('button', { name: 'Set aside', exact: true }).click()
  await expect(vague.getByText('Say why it may stand.')).toBeVisible()
  await vague.getByLabel('Why it may stand').fill('It names a way of paying, not a chance.')
  await vague.getByRole('button', { name: 'Set aside', exact: true }).click()
  await expect(sheet.judgementForm.getByText('Set aside: It names a way of paying, not a chance.')).toBeVisible()
  const { lists } = await ask<{ lists: { dismissals: readonly { finding: string; reason: string }[] } }>('project.current', {})
  expect(lists.dismissals).toMatchObject([{ finding: 'vague-word', reason: 'It names a way of paying, not a chance.' }])
  await sheet.judgementForm.getByRole('button', { name: 'Bring back' }).click()
  await expect(vague.getByRole('button', { name: 'Set aside…' })).toBeVisible()
})

test('an excerpt is held against the document it is cited from, and a search that found nothing is evidence too', async ({ launch }) => {
  const { page, room, sheet, claim } = await withClaim(launch)
  const words = 'Its fourth article is the one that matters.'
  await room.selectByMouse(words)
  await page.keyboard.press('e')
  await expect(sheet.evidenceForm.getByText('Passage of', { exact: false })).toBeVisible()
  await sheet.evidenceForm.getByLabel('Excerpt').fill('Its fifth article is the one that matters.')
  await sheet.evidenceForm.getByRole('button', { name: 'Add evidence' }).click()
  const piece = sheet.section('Evidence').getByRole('article').filter({ hasText: 'Its fifth article' })
  await expect(piece.getByText('Nearly stands in', { exact: false })).toBeVisible()
  await expect(piece.locator('del')).toHaveText('fifth')
  await expect(piece.locator('ins')).toHaveText('fourth')
  await piece.getByRole('button', { name: 'Change this evidence' }).click()
  const change = sheet.sheet.getByRole('form', { name: 'Change this evidence' })
  await change.getByLabel('Excerpt').fill(words)
  await change.getByRole('button', { name: 'Save evidence' }).click()
  await expect(sheet.section('Evidence').getByText('word for word', { exact: false }).last()).toBeVisible()

  await sheet.section('Evidence').getByRole('button', { name: 'Add evidence' }).click()
  await sheet.evidenceForm.getByRole('radio', { name: 'contradicts' }).click()
  await sheet.evidenceForm.getByRole('radio', { name: 'a search without a find' }).click()
  await sheet.evidenceForm.getByLabel('Searched for').fill('a published contract')
  await sheet.evidenceForm.getByLabel('In', { exact: true }).fill('the gazettes of both states')
  await sheet.evidenceForm.getByLabel('On', { exact: true }).fill('3 May 2025')
  await sheet.evidenceForm.getByRole('button', { name: 'Add evidence' }).click()
  await expect(sheet.section('Evidence').getByText('for a published contract, in the gazettes of both states, 3 May 2025.')).toBeVisible()
  expect((await claim()).evidence.at(-1)).toMatchObject({ stance: 'contradicts', searched: { what: 'a published contract', where: 'the gazettes of both states', on: '2025-05-03' } })
})

test('a critique half written is there again in the next session, and its Markdown is drawn without a word of HTML', async ({ launch }) => {
  const first = await withClaim(launch)
  await first.sheet.section('Critiques').getByRole('button', { name: 'Write a critique' }).click()
  await first.sheet.critiqueForm.getByLabel('Kind of fault').selectOption({ label: 'Base rate missing' })
  await expect(first.sheet.critiqueForm.getByText('For example:', { exact: false })).toBeVisible()
  await first.sheet.critiqueForm.getByRole('textbox', { name: 'Critique' }).fill('What do **other** such pacts pay? <img src=x onerror=alert(1)>')
  await first.quit()

  const again = await launch({ userData: first.userData, project: join(first.userData, 'Sample project.assay') })
  const { claim, frame, room, sheet } = partsOf(again)
  await frame.openDocument(article)
  await room.chooseMarked(weighed)
  await expect(sheet.critiqueForm.getByText('Brought back as you left it', { exact: false })).toBeVisible()
  await sheet.critiqueForm.getByRole('button', { name: 'See how it reads' }).click()
  const preview = sheet.critiqueForm.getByRole('group', { name: 'Critique, as it will read' })
  await expect(preview.locator('strong')).toHaveText('other')
  await expect(preview.getByText('<img src=x onerror=alert(1)>', { exact: false })).toBeVisible()
  await sheet.critiqueForm.getByRole('button', { name: 'Add critique' }).click()
  const critique = sheet.critique('Base rate missing')
  await critique.getByRole('button', { name: 'Reply' }).click()
  await critique.getByRole('textbox', { name: 'Reply' }).fill('Two of them are public.')
  await critique.getByRole('button', { name: 'Add reply' }).click()
  await expect(critique.getByText('Two of them are public.')).toBeVisible()
  await critique.getByRole('button', { name: 'Withdraw' }).click()
  await critique.getByRole('button', { name: 'Withdraw' }).last().click()
  await expect(critique.getByText('Withdrawn', { exact: true })).toBeVisible()
  expect((await claim()).critiques.find(({ type }) => type === 'base-rate-missing')).toMatchObject({ status: 'withdrawn', replies: [{ kind: 'reply' }, { kind: 'withdrawal' }] })
})
