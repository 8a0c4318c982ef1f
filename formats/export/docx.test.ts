import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import mammoth from 'mammoth'
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { renderDocx } from './docx.ts'
import { harbourProject } from './harbour.fixture.ts'
import { anyText, withTexts } from './hostile.fixture.ts'
import { makeNote } from './make-note.ts'
import { printable } from './printable.ts'
import { zipEntry } from './zip.fixture.ts'

const elementsOf = (node: Tree.Node): Tree.Element[] => ('childNodes' in node ? node.childNodes : []).flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsOf(child)] : []))
const textOf = (node: Tree.Node): string => (tree.isTextNode(node) ? node.value : 'tagName' in node && node.tagName === 'br' ? '\n' : ('childNodes' in node ? node.childNodes : []).map(textOf).join(''))
const readBack = async (bytes: Uint8Array) => elementsOf(parseFragment((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value))
const flat = (text: string): string => printable(text).replace(/\s+/g, ' ').trim()

describe('renderDocx', () => {
  it('reads back with its headings, tables, lists and links', async () => {
    const note = makeNote(harbourProject())
    const elements = await readBack(await renderDocx(note))
    const texts = (name: string) => elements.filter(({ tagName }) => tagName === name).map(textOf)
    expect(texts('h1')).toEqual(expect.arrayContaining(['Summary', 'Claims', 'Open questions', 'Bibliography', 'How to read this note']))
    expect(texts('h2')).toEqual([...note.claims.map(({ statement }) => statement), ...note.matrices.map(({ question }) => `Question: ${question}`)])
    expect(texts('td')).toEqual(expect.arrayContaining(['CC (M. Ito), C (R. Vance)', 'E1: Dues rose by a fifthhigh credibility, medium relevance']))
    expect(texts('th').slice(0, 5)).toEqual(['No.', 'Claim', 'Verdict', 'Likelihood', 'Confidence'])
    expect(texts('p')).toEqual(expect.arrayContaining(['It is unlikely that the claim is true (20–45%).', 'Confidence in this judgement is low.']))
    expect(texts('li')).toEqual(expect.arrayContaining(['the first payment,', 'gazette: a formula']))
    const hrefs = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href').map(({ value }) => value))
    const ids = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => `#${value}`))
    expect(hrefs.filter((href) => href.startsWith('#') && !ids.includes(href))).toEqual([])
    expect(hrefs).toContain('https://coastal.example/notes')
  })

  it('is a Word file with a title, authors, a language and table headers that repeat', async () => {
    const bytes = await renderDocx(makeNote(harbourProject()))
    const part = (name: string) => zipEntry(bytes, name)
    expect(part('docProps/core.xml')).toMatch(/<dc:title>The Kallas harbour lease<\/dc:title>.*<dc:creator>M\. Ito, R\. Vance<\/dc:creator>/)
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
    expect((part('word/document.xml')).match(/<w:tblHeader\/>/g)).toHaveLength(12)
    expect(part('word/document.xml')).not.toMatch(/w:fldSimple|w:instrText|INCLUDE|DDE/)
  })

  it('holds any text, and links to nothing but the web and mail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 40 }), async (texts) => {
        const note = makeNote(withTexts(harbourProject(), texts))
        const bytes = await renderDocx(note)
        const elements = await readBack(bytes)
        const headings = elements.filter(({ tagName }) => tagName === 'h2').map((element) => flat(textOf(element)))
        expect(headings).toEqual([...note.claims.map(({ statement }) => flat(statement)), ...note.matrices.map(({ question }) => flat(`Question: ${question}`))])
        const relations = zipEntry(bytes, 'word/_rels/document.xml.rels')
        expect(relations).toContain('<Relationships')
        const outside = [...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target)
        expect(outside.filter((target) => !/^(https?:|mailto:)/.test(target ?? ''))).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  const office = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0
  it.skipIf(!office)('opens in LibreOffice with every statement on its pages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-docx-'))
    try {
      const note = makeNote(harbourProject())
      writeFileSync(join(folder, 'note.docx'), await renderDocx(note))
      const { status } = spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'note.docx')])
      expect(status).toBe(0)
      spawnSync('pdftotext', [join(folder, 'note.pdf'), join(folder, 'note.txt')])
      const words = readFileSync(join(folder, 'note.txt'), 'utf8').replace(/\s+/g, ' ')
      expect(note.claims.filter(({ number, statement }) => !words.includes(`${number}. ${statement}`)).map(({ statement }) => statement)).toEqual([])
      expect(words).toContain('[1] Dana Oresund. The Kallas lease')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000)
})
