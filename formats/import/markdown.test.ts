import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksFault } from '#core/text/blocks.ts'
import { readMarkdown } from './markdown.ts'

const outline = (source: string): string[] => {
  const { text, blocks } = readMarkdown(source)
  return blocks.map(({ kind, level, boilerplate, cell, start, end }) =>
    `${kind}${level > 0 ? level : ''}${cell === null ? '' : ` ${cell.table}/${cell.row}/${cell.column}${cell.header ? ' header' : ''}`}${boilerplate === null ? '' : ` (${boilerplate})`}: ${text.slice(start, end).replace(/\n/g, '/')}`)
}

describe('readMarkdown', () => {
  it('gives readable text without its marks', () => {
    expect(readMarkdown('# A *title*\n\nSome **bold**, `code`, a [link](https://a.example) and\na soft end.  \nA hard one &amp; \\*stars\\*.').text)
      .toBe('A title\n\nSome bold, code, a link and a soft end.\nA hard one & *stars*.')
  })

  it('reads headings, lists, quotes, tables, code and pictures', () => {
    const source = '# T\n\n> q1\n>\n> - in quote\n\n- a\n\n  more of a\n- b\n  1. c\n  2. d\n\n| h | i |\n|---|---|\n| 1 |   |\n|   | 2 |\n\n![a map](m.png)\n\n```js\nx = 1\n\n  y\n```\n\n## See also: other'
    expect(outline(source)).toEqual([
      'heading1: T', 'quote: q1', 'list-item1: in quote', 'list-item1: a', 'paragraph: more of a', 'list-item1: b', 'list-item2: 1. c', 'list-item2: 2. d',
      'table-cell 0/0/0 header: h', 'table-cell 0/0/1 header: i', 'table-cell 0/1/0: 1', 'table-cell 0/2/1: 2', 'caption: a map', 'paragraph: x = 1//  y', 'heading2 (see-also): See also: other',
    ])
  })

  it('shows tags of HTML as they are written, and keeps footnotes with their addresses', () => {
    expect(readMarkdown('a <script>alert(1)</script> <!-- note --> b.[^1]\n\n<div>c</div>\n\n[^1]: https://a.example/source\n[^2]: Two\nlines').text)
      .toBe('a <script>alert(1)</script> <!-- note --> b.[^1]\n\n<div>c</div>\n\n[^1]: https://a.example/source\n\n[^2]: Two lines')
  })

  it('takes facts from the entries above the text and names those it does not read', () => {
    const { facts, text, warnings } = readMarkdown('---\ntitle: "It\'s \\"signed\\""\nauthors:\n  - Ines Calder\n  - name: Tomas Reeve\ndate: 2024-03-18 # printed\nurl: javascript:alert(1)\nlang: en_gb\ntags: [a, b]\n---\n# Other title\n\nText.')
    expect(facts).toEqual({ title: 'It\'s "signed"', author: 'Ines Calder; Tomas Reeve', site: null, publishedOn: '2024-03-18', url: null, language: 'en-GB' })
    expect(text).toBe('Other title\n\nText.')
    expect(warnings).toEqual(['Entries above the text that were not read: url, tags.'])
  })

  it('does not take a rule and a line below it for entries', () => {
    expect(readMarkdown('---\n\nText follows.\n\n---\n\nMore.').text).toBe('Text follows.\n\nMore.')
  })

  it('takes title and byline from the text where nothing else tells them', () => {
    const { facts, blocks } = readMarkdown('# The lease\n\n*By Ines Calder, 18 March 2024*\n\nText of it.')
    expect(facts).toMatchObject({ title: 'The lease', author: 'Ines Calder', publishedOn: '2024-03-18' })
    expect(blocks.map(({ boilerplate }) => boilerplate)).toEqual([null, 'byline', null])
  })

  it('reads what is nested too deep as plain text instead of leaving it out', () => {
    const deep = `${'> '.repeat(300)}deep`
    const { text, blocks, warnings } = readMarkdown(deep)
    expect(text).toBe(deep)
    expect(blocksFault(text, blocks)).toBeNull()
    expect(warnings).toEqual(['Its quotes or lists are nested more than 100 deep; it was read as plain text.'])
    expect(readMarkdown(`${'> '.repeat(98)}deep`).text).toBe('deep')
  })

  it('loses no letter or digit of any text, and keeps the promises of blocks', () => {
    const piece = fc.constantFrom('# ', '## ', '- ', '1. ', '> ', '**', '*', '_', '`', '```\n', '|a|b|\n|-|-|\n|c|d|\n', '\n', '\n\n', '    ', '~~', '[^1]: ', '<b>', '&amp;', 'word', 'zwei', '3', ' ', '\\', '---\n', '===\n', '\t')
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('')
      const { text, blocks } = readMarkdown(source)
      expect(blocksFault(text, blocks)).toBeNull()
      // The word behind a fence names the language of the code and is not shown.
      fc.pre(!/```|~~~/.test(source))
      for (const word of ['word', 'zwei']) expect(text.split(word).length).toBe(source.split(word).length)
    }), { numRuns: 500 })
  })
})
