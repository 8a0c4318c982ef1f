/**
 * `node e2e/demo.ts DIR`: goes through the main job on the sample project in the real window, without a person, and
 * leaves the note and a screenshot of each step in DIR. Prints one line a step; ends with 1 where a step fails.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openDisplay } from '../scripts/display.mjs'
import { launchAssay, type Assay } from './launch.ts'
import { claimSheetOf } from './page-models/claim-sheet.ts'
import { frameOf } from './page-models/frame.ts'
import { noteViewOf } from './page-models/note-view.ts'
import { readingRoomOf } from './page-models/reading-room.ts'

const quote = 'the stores of North Korea will be empty by the spring of 2026'
const statement = 'North Korea will have used up its stock of shells by the spring of 2026.'
const source = 'Background note: treaties between Moscow and Pyongyang since 1961'
const formats = [['markdown', 'md'], ['html', 'html'], ['pdf', 'pdf'], ['docx', 'docx']] as const

process.exitCode = await demonstrate(process.argv[2])

async function demonstrate(named: string | undefined): Promise<number> {
  if (named === undefined) {
    process.stderr.write('usage: node e2e/demo.ts DIR\n')
    return 2
  }
  const folder = resolve(named)
  mkdirSync(folder, { recursive: true })
  const userData = mkdtempSync(join(tmpdir(), 'assay-demo-'))
  const display = await openDisplay()
  let doing = 'opening Assay'
  try {
    const assay = await launchAssay({ userData }, display)
    try {
      await walk(assay, folder, (next) => (doing = next))
    } finally {
      await assay.quit()
    }
    return 0
  } catch (error) {
    process.stderr.write(`assay demo: ${doing} failed: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  } finally {
    rmSync(userData, { recursive: true, force: true })
    await display.stop()
  }
}

async function walk({ app, page }: Assay, folder: string, begin: (doing: string) => void): Promise<void> {
  const [frame, room, sheet, note] = [frameOf(page), readingRoomOf(page), claimSheetOf(page), noteViewOf(page)]
  let number = 0
  /** One step: does it, takes its picture, and says so. */
  async function step(name: string, doing: string, work: () => Promise<void>): Promise<void> {
    begin(doing)
    await work()
    number += 1
    const picture = `${String(number).padStart(2, '0')}-${name}.png`
    await page.screenshot({ path: join(folder, picture) })
    process.stdout.write(`assay demo: ${doing} (${picture})\n`)
  }

  await step('welcome', 'the first page, signed', async () => {
    const name = frame.welcome.getByLabel('You sign as')
    await name.fill('Noor Hale')
    await name.press('Tab')
  })
  await step('library', 'opening the sample project', () => frame.openSample())
  await step('reading-room', 'opening its article', async () => {
    await frame.view('Library').getByRole('button', { name: /^A Pact Between Neighbours/ }).click()
    await room.marks.first().waitFor()
  })
  await step('marked-claim', `marking “${quote}”`, async () => {
    await room.selectByMouse(quote)
    await page.keyboard.press('m')
    await sheet.heading(9).waitFor()
    await sheet.word(statement)
    await sheet.kind.selectOption({ label: 'Prediction' })
  })
  await step('judged-claim', 'judging it: very unlikely, with low confidence', async () => {
    await sheet.judge({ likelihood: 'very unlikely', confidence: 'Low', verdict: 'Unverifiable', rationale: 'Neither the rate nor the stock is known.' })
    await sheet.judgements.scrollIntoViewIfNeeded()
  })
  await step('source', 'linking a source', async () => {
    await sheet.linkSource({ stance: 'gives context', source, credibility: '2', excerpt: 'Estimates of shells delivered go from 1.5 million to 5 million.', locator: 'under “Deliveries”' })
    await sheet.evidence(source).scrollIntoViewIfNeeded()
  })
  await step('critique', 'writing a critique', async () => {
    await sheet.writeCritique({ kind: 'Extrapolation', severity: 'Major', text: 'The present rate is carried forward as if it could not change, and *nobody* knows the stock it is taken from.' })
    await sheet.critique('Extrapolation').scrollIntoViewIfNeeded()
  })
  await step('note', 'reading the note', async () => {
    await frame.goTo('Note')
    await note.claim(statement).scrollIntoViewIfNeeded()
  })
  for (const [format, extension] of formats) {
    const doing = `exporting it as ${format}`
    begin(doing)
    const path = join(folder, `note.${extension}`)
    await note.exportTo(app, format, path)
    if (!existsSync(path) || statSync(path).size === 0) throw new Error(`${path} is not there.`)
    process.stdout.write(`assay demo: ${doing} (note.${extension})\n`)
  }
  await step('exported', 'the receipt', () => note.receipt.scrollIntoViewIfNeeded())
}
