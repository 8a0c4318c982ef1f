import fc from 'fast-check'
import MarkdownIt, { type Env, type Token } from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { plainLines, plainMarkdown, quoted } from './escape-markdown.ts'
import { harbourProject } from './harbour.fixture.ts'
import { anyText, withTexts } from './hostile.fixture.ts'
import { makeNote } from './make-note.ts'
import { renderMarkdown } from './markdown.ts'
import { onOneLine } from './printable.ts'
import { quotedMarkdown } from './quoted-markdown.ts'
import { richTextOf } from './rich-text.ts'
import { safeUrl } from './safe-url.ts'

/** The most lenient reader a note may meet: HTML is live and every address is a link. */
const reader = new MarkdownIt('default', { html: true })
reader.validateLink = () => true

const parsed = (markdown: string) => {
  const env: Env = {}
  const tokens = reader.parse(markdown, env)
  return { tokens, all: [...tokens, ...tokens.flatMap(({ children }) => children ?? [])], references: Object.keys(env.references ?? {}) }
}
const wordsOf = (token: Token | undefined): string => (token?.children ?? []).map(({ type, content }) => (/break$/.test(type) ? '\n' : content)).join('')
const after = (tokens: readonly Token[], type: string, level = 0): string[] => tokens.flatMap((token, index) => (token.type === type && token.level === level ? wordsOf(tokens[index + 1]) : []))

describe('renderMarkdown', () => {
  it('keeps its structure whatever the texts hold, in a reader that lets everything through', () => {
    const plain = parsed(renderMarkdown(makeNote(harbourProject())))
    const outline = (tokens: readonly Token[]) => tokens.filter(({ type }) => type === 'heading_open').map(({ tag, level }) => [tag, level])
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 40 }), (texts) => {
        const note = makeNote(withTexts(harbourProject(), texts))
        const { tokens, all, references } = parsed(renderMarkdown(note))
        expect(references).toEqual([])
        expect(all.filter(({ type }) => type.startsWith('html_') || type === 'image')).toEqual([])
        for (const token of all) if (token.type === 'link_open') expect(safeUrl(`${token.attrGet('href') ?? ''}`)).not.toBeNull()
        const headings = after(tokens, 'heading_open')
        expect(headings.slice(1).filter((words) => /^\d+\. /.test(words) || /^\d+\.$/.test(words))).toEqual(note.claims.map(({ number, statement }) => `${number}. ${onOneLine(statement)}`.trim()))
        expect(tokens.filter(({ type, level }) => type === 'heading_open' && level > 0)).toEqual([])
        expect(tokens.filter(({ type, level }) => type === 'table_open' && level === 0)).toHaveLength(plain.tokens.filter(({ type, level }) => type === 'table_open' && level === 0).length)
        expect(headings[0]).toBe(onOneLine(note.title))
        expect(outline(tokens).filter(([tag]) => tag === 'h2')).toEqual(outline(plain.tokens).filter(([tag]) => tag === 'h2'))
        const cells = tokens.flatMap((token, index) => (token.type === 'td_open' ? wordsOf(tokens[index + 1]) : []))
        expect(cells.slice(0, 40).filter((_, index) => index % 5 === 1)).toEqual(note.claims.map(({ statement }) => onOneLine(statement)))
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('tells the ordinary note in ordinary Markdown', () => {
    const markdown = renderMarkdown(makeNote(harbourProject()))
    expect(markdown).toContain('### 2. The Meridian Group pays €12 million a year for the lease.\n')
    expect(markdown).toContain('> - gazette: a formula\n> - Hollis: “twelve million”, no source\n')
    expect(markdown).toContain('It is unlikely that the claim is true (20–45%).\n\nConfidence in this judgement is low.\n')
    expect(markdown).toContain('1\\. **Contradicts** – Official Gazette of Velmark, no. 4, p. 17 [3] **A1** (source: completely reliable; information: confirmed by other sources)\n\n> Concession')
    expect(markdown.split('\n').filter((line) => line.includes('\\') && !/^\d+\\\. \*\*/.test(line))).toEqual([])
  })
})

describe('plainMarkdown', () => {
  it('is shown as it stands: as a paragraph, a heading, an item and a cell', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = onOneLine(text)
        fc.pre(words !== '')
        const escaped = plainMarkdown(text)
        const shown = (markdown: string) => parsed(markdown).tokens.filter(({ type }) => type === 'inline').map(wordsOf)
        expect(shown(escaped)).toEqual([words])
        expect(shown(`## ${escaped}`)).toEqual([words])
        expect(shown(`- ${escaped}`)).toEqual([words])
        expect(shown(`| a |\n|---|\n| ${escaped} |`)).toEqual(['a', words])
      }),
      { numRuns: 1_000 },
    )
  })

  it('escapes a lone sign once', () => {
    for (const sign of ['#', '##', 'a #', 'a ##', '\\#', '-', '1.']) expect(parsed(`## ${plainMarkdown(sign)}`).tokens.filter(({ type }) => type === 'inline').map(wordsOf)).toEqual([sign])
    expect(plainMarkdown('#')).toBe('\\#')
  })

  it('keeps the lines of a quote', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const block = parsed(quoted(plainLines(text)))
        expect(block.tokens.filter(({ level }) => level === 0).map(({ type }) => type)).toEqual(['blockquote_open', 'blockquote_close'])
        const shown = block.tokens.filter(({ type }) => type === 'inline').flatMap((token) => wordsOf(token).split('\n'))
        expect(shown.map(onOneLine)).toEqual(text.toWellFormed().split(/\r\n?|\n/).map(onOneLine).filter((line) => line !== ''))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('quotedMarkdown', () => {
  it('stays within one block quote that nothing in it can open, and says what it said', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.array(fc.constantFrom('# a', '- b', '> c', '```', '**d**', '<i>e</i>', '[f](x:y)', '![g](http://h)', '', '    i', '\tj', '| k | l |\n|---|---|', '1. m', '<!-- n', '[o]: http://p', '***', 'q\\', '&amp;'), { maxLength: 8 }).map((lines) => lines.join('\n'))), (text) => {
        const block = quotedMarkdown(text)
        const { tokens, all, references } = parsed(block)
        expect(tokens.filter(({ level }) => level === 0).map(({ type }) => type)).toEqual(['blockquote_open', 'blockquote_close'])
        expect(references).toEqual([])
        expect(all.map(({ type }) => type).filter((type) => /^html_|^heading|^image/.test(type))).toEqual([])
        for (const token of all) if (token.type === 'link_open') expect(safeUrl(`${token.attrGet('href') ?? ''}`)).not.toBeNull()
        const [read] = richTextOf(block)
        const code = read?.kind === 'quote' && read.blocks.length === 1 && read.blocks[0]?.kind === 'code' ? read.blocks[0].text : null
        // Blank lines at the end say nothing, and are not carried.
        if (code === null) expect(read).toEqual({ kind: 'quote', blocks: richTextOf(text.replace(/[ \t\r\n]+$/, '')) })
      }),
      { numRuns: 1_000 },
    )
  })

  it('leaves Markdown that does no harm as it was typed', () => {
    expect(quotedMarkdown('A *b* [c](https://d.example)\n\n- e\n- f < 3')).toBe('> A *b* [c](https://d.example)\n>\n> - e\n> - f < 3')
  })

  it('makes text of what could do harm, and shows the source where that would change it', () => {
    expect(quotedMarkdown('a <b>c</b>')).toBe('> a \\<b>c\\</b>')
    expect(quotedMarkdown('## Head\n\n![alt](https://x.example/p.png)')).toBe('> **Head**\n>\n> [alt](https://x.example/p.png)')
    expect(quotedMarkdown('`<i>` and <i>')).toBe('> ```\n> `<i>` and <i>\n> ```')
  })
})
