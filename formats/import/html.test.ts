import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksFault } from '#core/text/blocks.ts'
import { readHtml } from './html.ts'

const outline = (html: string): string[] => {
  const { text, blocks } = readHtml(html, 'page.html')
  return blocks.map(({ kind, level, boilerplate, cell, start, end }) =>
    `${kind}${level > 0 ? level : ''}${cell === null ? '' : ` ${cell.table}/${cell.row}/${cell.column}${cell.header ? ' header' : ''}`}${boilerplate === null ? '' : ` (${boilerplate})`}: ${text.slice(start, end).replace(/\n/g, '/')}`)
}
const textOf = (html: string): string => readHtml(html, 'page.html').text

describe('readHtml', () => {
  it('collapses white space as a browser does', () => {
    expect(textOf('<p>\n  One\n  <b>bold </b> <i> and</i>more<br>\n line&nbsp;\u00a0two </p>text<div>three</div>')).toBe('One bold and more\nline\u00a0\u00a0two'.replace('and more', 'andmore') + '\n\ntext\n\nthree')
    expect(textOf('<pre>\n a\n   b\tc\n</pre>')).toBe('a\n   b\tc')
    expect(textOf('<p>a<wbr>b<span>c</span><!-- no -->d</p>')).toBe('abcd')
  })

  it('reads headings, lists, quotes, figures and definitions', () => {
    expect(outline('<h1>T</h1><ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul><blockquote><p>q</p>r</blockquote><figure><img src=x><figcaption>cap</figcaption></figure><dl><dt>term</dt><dd>meaning</dd></dl><h3>H</h3>')).toEqual([
      'heading1: T', 'list-item1: a', 'list-item2: b', 'list-item1: c', 'paragraph: d', 'quote: q', 'quote: r', 'caption: cap', 'list-item1: term', 'list-item2: meaning', 'heading3: H',
    ])
  })

  it('places table cells by row and column, spans counted in, and reads tables that only lay out as text', () => {
    expect(outline('<table><caption>Rent</caption><tr><th rowspan=2>Year<th colspan=2>Sum</tr><tr><td>net<td>gross</tr><tr><td>2024<td><p>1</p><p>2</p><td></tr></table>')).toEqual([
      'caption: Rent', 'table-cell 0/0/0 header: Year', 'table-cell 0/0/1 header: Sum', 'table-cell 0/1/1: net', 'table-cell 0/1/2: gross', 'table-cell 0/2/0: 2024', 'table-cell 0/2/1: 1/2',
    ])
    expect(outline('<table><tr><td><h2>News</h2><p>Text</p></td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>')).toEqual(['heading2: News', 'paragraph: Text', 'table-cell 0/0/0: 1', 'table-cell 0/0/1: 2'])
    expect(textOf('<table><tr><td>a<td>b<tr><td>c<td>d</table>')).toBe('a\tb\nc\td')
  })

  it('leaves out what is not text, and says what', () => {
    const { text, warnings } = readHtml('<head><script>1</script><style>p{}</style></head><p>Kept</p><script>alert("x")</script><svg><text>no</text></svg><iframe>no</iframe><template><p>no</p></template><form><input><label>Mail</label></form><noscript>no</noscript><p hidden>secret</p><div style="display: none">more</div><dialog>no</dialog><details><summary>sum</summary>all</details>', 'page.html')
    expect(text).toBe('Kept\n\nsum\n\nall')
    expect(warnings[0]).toBe('Not carried over: scripts (2), style sheets (1), drawings (1), frames (1), templates (1), forms (1), notes for browsers without scripts (1).')
    expect(warnings[1]).toBe('3 hidden parts of the page with 12 characters were left out.')
  })

  it('keeps a page that stands in one form', () => {
    expect(textOf('<form id="aspnetForm"><h1>Title</h1><p>Text</p><input value=x><button>Go</button></form>')).toBe('Title\n\nText')
  })

  it('marks what surrounds the article and keeps it', () => {
    expect(outline('<header>The Quay Review</header><nav><a href=/>Home</a></nav><ul class="breadcrumb"><li>News</li></ul><main><article><header><h1>Title</h1><p class="byline">By Ines Calder</p></header><p>Text.</p><aside>Side</aside><div class="related"><h4>More</h4><p>Other</p></div><p>See also:\u00a0x</p><p>Title</p></article></main><div id="toc"><p>a</p></div><footer>About us</footer>')).toEqual([
      'paragraph (navigation): The Quay Review', 'paragraph (navigation): Home', 'list-item1 (navigation): News', 'heading1: Title', 'paragraph (byline): By Ines Calder', 'paragraph: Text.', 'paragraph (navigation): Side', 'heading4 (see-also): More', 'paragraph (see-also): Other',
      'paragraph (see-also): See also:\u00a0x', 'paragraph (repeated-title): Title', 'paragraph (table-of-contents): a', 'paragraph (footer): About us',
    ])
  })

  it('keeps raised numbers raised, so that no figure changes', () => {
    expect(textOf('<p>15<sup>3</sup> ships, 10<sup>-6</sup> and €2 million<sup><a href=#1>4</a></sup>, H<sub>2</sub>O, 4<sup>th</sup></p>')).toBe('15³ ships, 10⁻⁶ and €2 million⁴, H2O, 4th')
  })

  it('reads deep nesting in a moment, flattened, without losing text', () => {
    const { text, warnings } = readHtml(`${'<div>'.repeat(100_000)}deep${'<b>'.repeat(50_000)}${'<p>x'.repeat(1000)}`, 'deep.html')
    expect(text.replace(/\s/g, '')).toBe(`deep${'x'.repeat(1000)}`)
    expect(warnings.at(-1)).toMatch(/^\d+ tags were nested too deep/)
  })

  it('refuses a page made to multiply', () => {
    const html = Array.from({ length: 20_000 }, (_, index) => `<p><b x${index}></p>`).join('')
    expect(() => readHtml(html, 'bomb.html')).toThrow(expect.objectContaining({ code: 'file-unreadable' }))
  })

  it.each(['harbour-pandoc.html', 'harbour-libreoffice.html'])('reads %s as its writer meant it', (name) => {
    const { text, blocks, facts } = readHtml(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'), name)
    const words = (kind: string): string[] => blocks.filter((block) => block.kind === kind && block.boilerplate === null).map(({ start, end }) => text.slice(start, end))
    expect(facts).toMatchObject({ title: 'The harbour lease: what the islanders were promised', author: 'Ines Calder; Tomas Reeve', publishedOn: '2024-03-18', language: 'en-GB' })
    expect(words('heading')).toEqual(['The harbour lease: what the islanders were promised', 'What was signed', 'The money', 'The table in the annex', 'What was left out'])
    expect(words('quote')).toEqual(['“Nobody on the island will pay for this,” the mayor told the chamber.', 'She gave no figures.'])
    expect(words('table-cell')).toEqual(['Year', 'Rent (€ million)', 'Ships', '2024', '1.2', '310', '2025', '1.224', '340'])
    expect(words('list-item').slice(0, 5)).toEqual(['a first payment of €3 million,', 'a share of harbour dues, and', 'a bond that returns after year five:', 'half in cash,', 'half in works.'])
    expect(blocks.filter(({ boilerplate }) => boilerplate === 'see-also').map(({ start, end }) => text.slice(start, end))).toEqual(['See also: The quarry that never opened'])
    expect(text).toContain('holds 10 km² of water… or 10 ha.')
  })

  it('keeps the promises of blocks and every shown word, whatever the tags', () => {
    const piece = fc.oneof(
      fc.constantFrom('<p>', '</p>', '<div class=toc>', '</div>', '<b>', '</b>', '<ul>', '<li>', '</ul>', '<table>', '<tr>', '<td>', '<th colspan=3>', '</table>', '<blockquote>', '<h2>', '</h2>', '<br>', '<pre>', '</pre>', '<sup>', '</sup>', '<a href=x>', '&#0;', '&#x1b;', '&nbsp;', '&#xd800;', '<dl><dt>', '<dd>', '<article>', '<nav>', ' ', '\n'),
      fc.constantFrom('word', 'zwei', '3', '\u{1f600}'),
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text, blocks } = readHtml(pieces.join(''), 'page.html')
      expect(blocksFault(text, blocks)).toBeNull()
      for (const word of ['word', 'zwei']) expect(text.split(word).length - 1).toBe(pieces.filter((one) => one === word).length)
    }), { numRuns: 500 })
  })
})
