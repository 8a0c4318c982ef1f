import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright/test'
import { exportFormats, type ExportFormat } from '#core/contract/inputs.ts'
import { claimSheetOf } from '../page-models/claim-sheet.ts'
import { assay, assayText, complaintsOf } from '../page-models/command-line.ts'
import { dropFiles } from '../page-models/drop-files.ts'
import { frameOf } from '../page-models/frame.ts'
import { answerOpenDialogs } from '../page-models/native.ts'
import { makeProject } from '../page-models/new-project.ts'
import { noteViewOf } from '../page-models/note-view.ts'
import { readingRoomOf } from '../page-models/reading-room.ts'
import { expect, test } from '../page-models/test.ts'
import { readCsv } from '../read-back/csv.ts'
import { readDocx } from '../read-back/docx.ts'
import { readHtml } from '../read-back/html.ts'
import { breachesOf } from '../read-back/json.ts'
import { readMarkdown } from '../read-back/markdown.ts'
import { readPdf } from '../read-back/pdf.ts'
import { isInstalled, pdfByPoppler, wordsByLibreOffice } from '../read-back/programs.ts'
import { flat, type ReadNote } from '../read-back/words.ts'

const file = resolve(import.meta.dirname, '..', '..', '..', 'shared', 'samples', 'russia-north-korea-pact.txt')
const title = 'The Implications of the Russia-North Korea Defense Pact for Global Security'
const quote = 'North Korea stands to earn approximately $15 million annually'
const fault = 'No report, office or person is named for the sum, and nothing says what the money would be paid for.'
const why = 'A sum so small does not go with millions of shells.'
const source = 'Panel of experts, last report to the Security Council'
const excerpt = 'The panel could not put a figure on payments.'
/** What the note has to say, however it is carried. */
const said = [quote, title, 'unlikely', /confidence[^.]*low|low[^.]*confidence/i, 'Unsourced figure', fault, why, source, excerpt]

test.beforeEach(() => {
  const reason = `not run: the article is not there (${file})`
  if (!existsSync(file)) process.stdout.write(`${reason}\n`)
  test.skip(!existsSync(file), reason)
})

test('the article is imported, weighed and exported in every format', async ({ launch, folder }) => {
  const { app, page, problems, quit } = await launch()
  const [frame, room, sheet, note] = [frameOf(page), readingRoomOf(page), claimSheetOf(page), noteViewOf(page)]
  const project = join(folder, 'Pact.assay')

  await test.step('imports it into a project of its own', async () => {
    await makeProject(app, page, 'The pact', project)
    await answerOpenDialogs(app, [file])
    await frame.view('Library').getByRole('button', { name: 'Import documents…' }).click()
    await expect(page.getByRole('region', { name: `Text of ${title}` })).toBeVisible()
    await expect(frame.notice(/^Imported/)).toBeVisible()
    await showsItsHeadings(page)
  })

  await test.step('marks the figure, rates it, criticises it and links a source', async () => {
    await room.selectByMouse(quote)
    await page.keyboard.press('m')
    await expect(sheet.statement).toHaveValue(quote)
    await sheet.kind.selectOption({ label: 'Figure' })
    await sheet.judge({ likelihood: 'unlikely', confidence: 'Low', verdict: 'Unverified', rationale: why })
    await expect(sheet.judgements.getByText(/unlikely/).first()).toBeVisible()
    await sheet.writeCritique({ kind: 'Unsourced figure', severity: 'Major', text: fault })
    await sheet.linkSource({ stance: 'gives context', source, reliability: 'B', credibility: '2', excerpt, locator: 'paragraph 12' })
    await expect(frame.saved).toBeVisible()
  })

  const pathOf = (format: ExportFormat) => join(folder, `note.${format === 'markdown' ? 'md' : format}`)
  await test.step('exports it in every format', async () => {
    await frame.goTo('Note')
    await expect(note.claim(quote)).toBeVisible()
    for (const format of exportFormats) await note.exportTo(app, format, pathOf(format))
  })
  expect(problems).toEqual([])
  await quit()
  holdsItWhole(project)
  expect(complaintsOf(project)).toEqual([])

  const text = (format: ExportFormat) => readFileSync(pathOf(format), 'utf8')
  await test.step('the Markdown reads back', () => {
    saysItAll(readMarkdown(text('markdown')))
  })
  await test.step('the web page reads back and fetches nothing', () => {
    const page = readHtml(text('html'))
    saysItAll(page)
    expect(page).toMatchObject({ title: 'The pact', language: 'en', fetched: [] })
    expect(page.elements.has('script')).toBe(false)
  })
  await test.step('the Word file reads back', async () => {
    const word = await readDocx(pathOf('docx'))
    saysItAll(word)
    expect(word.complaints).toEqual([])
    if (isInstalled('soffice')) saysItAll({ headings: word.headings, text: flat(wordsByLibreOffice(pathOf('docx'))) })
  })
  await test.step('the PDF reads back, tagged and with an outline', async () => {
    const pdf = await readPdf(pathOf('pdf'))
    saysItAll(pdf)
    expect(pdf).toMatchObject({ title: 'The pact', isTagged: true })
    if (!isInstalled('pdftotext')) return
    const { text, facts } = pdfByPoppler(pathOf('pdf'))
    saysItAll({ headings: pdf.headings, text: flat(text) })
    expect(Object.fromEntries(facts)).toMatchObject({ Tagged: 'yes', JavaScript: 'no', Encrypted: 'no', Pages: String(pdf.pages) })
  })
  await test.step('the CSV reads back', () => {
    const [row, ...others] = readCsv(text('csv'))
    expect(others).toEqual([])
    expect(Object.fromEntries(row ?? [])).toMatchObject({ statement: quote, kind: 'Figure', document: title, quote, likelihood: 'unlikely', 'likelihood low %': '20', 'likelihood high %': '45', confidence: 'low', verdict: 'Unverified', rationale: why, 'open critiques': '1', 'evidence as context': '1' })
    expect(row?.get('critiques')).toContain(fault)
    expect(row?.get('evidence')).toContain(source)
  })
  await test.step('the JSON reads back and keeps to the published schema', () => {
    const written = JSON.parse(text('json')) as { readonly claims: readonly { readonly marks: readonly { readonly start: number; readonly end: number; readonly quote: string }[] }[] }
    expect(breachesOf(written)).toEqual([])
    expect(written).toMatchObject({
      claims: [{
        statement: quote, kind: 'figure',
        marks: [{ quote }],
        judgements: [{ standard: 'icd203', term: 'unlikely', low: 20, high: 45, percent: null, confidence: 'low', verdict: 'unverified', rationale: why }],
        critiques: [{ type: 'unsourced-figure', severity: 'major', status: 'open', text: fault }],
        evidence: [{ stance: 'context', credibility: 2, excerpt }],
      }],
    })
    const [place] = written.claims[0]?.marks ?? []
    // Positions outside count code points; in this file no character lies beyond the first plane, and its line ends are LF.
    expect([...readFileSync(file, 'utf8').replace(/^\ufeff/, '')].slice(place?.start, place?.end).join('')).toBe(quote)
  })
})

test('the article comes in by dropping it, and a second time adds nothing', async ({ launch, folder }) => {
  const { app, page, problems, quit } = await launch()
  const frame = frameOf(page)
  const project = join(folder, 'Pact.assay')
  await makeProject(app, page, 'The pact', project)
  await dropFiles(page, [file])
  await expect(page.getByRole('region', { name: `Text of ${title}` })).toBeVisible()
  await showsItsHeadings(page)

  await dropFiles(page, [file])
  const results = page.getByRole('dialog')
  await expect(results.getByText(/already/i).first()).toBeVisible()
  await results.getByRole('button', { name: 'Done' }).click()
  await expect(frame.status.getByText('1 document', { exact: true })).toBeVisible()
  expect(problems).toEqual([])
  await quit()
  holdsItWhole(project)
})

/** The title, ten sections and thirty parts of them are headings on the screen. */
async function showsItsHeadings(page: Page): Promise<void> {
  const text = page.getByRole('region', { name: `Text of ${title}` })
  expect({ titles: await text.locator('h1').count(), sections: await text.locator('h2').count(), parts: await text.locator('h3').count() }).toEqual({ titles: 1, sections: 10, parts: 30 })
}

/** In the file, what is not the author's argument is set apart, and no character of the article is lost. */
function holdsItWhole(project: string): void {
  const [document] = assay('documents', project).lines
  const documentId = String(document?.['documentId'])
  const text = [...assayText('text', project, documentId)]
  const blocks = assay('blocks', project, documentId).lines.map((block) => ({ ...block, words: text.slice(Number(block['start']), Number(block['end'])).join('') }) as { kind: string; boilerplate: boolean; words: string })
  const apart = blocks.filter(({ boilerplate }) => boilerplate).map(({ words }) => flat(words))
  expect({
    sections: blocks.filter(({ kind, boilerplate }) => kind === 'heading' && !boilerplate).length,
    titles: apart.filter((words) => words === title).length,
    seeAlso: apart.filter((words) => words.startsWith('See also')).length,
    contents: apart.filter((words) => words === 'Table of Contents').length,
    apart: apart.length,
  }).toEqual({ sections: 41, titles: 3, seeAlso: 3, contents: 1, apart: 7 })
  const inked = (words: string) => words.replaceAll(/\s/g, '')
  const original = inked(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
  expect(inked(text.join(''))).toBe(original)
  expect(inked(blocks.map(({ words }) => words).join(''))).toBe(original)
}

function saysItAll({ headings, text }: ReadNote): void {
  for (const words of said) {
    if (typeof words === 'string') expect(text).toContain(words)
    else expect(text).toMatch(words)
  }
  for (const heading of ['Summary', 'Claims', 'Bibliography']) expect(headings).toContain(heading)
  expect(headings.some((heading) => heading.includes(quote))).toBe(true)
}
