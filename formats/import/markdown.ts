import MarkdownIt, { type Token } from 'markdown-it'
import type { Block } from '#core/domain/document.ts'
import { markBoilerplate } from '#core/text/boilerplate.ts'
import { readFrontMatter } from './front-matter.ts'
import { withBylines } from './head.ts'
import { readPlainText } from './plain-text.ts'
import { noFacts, type RenderedReading } from './reading.ts'
import { textBuilder } from './text-builder.ts'

/** markdown-it leaves out what is nested deeper than this; such a text is read as plain text instead. */
const deepest = 100

const reader = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: deepest })
// "[^1]: https://..." is a footnote to every writer, but a link's address to the standard, which would take it out of the text.
reader.block.ruler.before('reference', 'footnote', (state, startLine, endLine, silent) => {
  const from = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  if (!/^\[\^[^\]\s]+\]:/.test(state.src.slice(from, from + 200))) return false
  if (silent) return true
  let line = startLine + 1
  while (line < endLine && !state.isEmpty(line) && !/^\s*\[\^/.test(state.getLines(line, line + 1, 0, false))) line += 1
  state.push('paragraph_open', 'p', 1).map = [startLine, line]
  const inline = state.push('inline', '', 0)
  inline.content = state.getLines(startLine, line, state.blkIndent, false).trim()
  inline.map = [startLine, line]
  inline.children = []
  state.push('paragraph_close', 'p', -1)
  state.line = line
  return true
}, { alt: ['paragraph'] })

/**
 * Reads Markdown (CommonMark with tables and strike-out) into readable text and its blocks. Marks such as `#` and `**`
 * are not part of the text; tags of HTML are shown as they are written. See docs/decisions/import-markdown.md.
 */
export function readMarkdown(source: string): RenderedReading {
  const front = readFrontMatter(source)
  const tokens = reader.parse(front?.body ?? source, {})
  if (tokens.some((token) => token.nesting === 1 && token.level >= deepest - 1)) {
    return { ...readPlainText(source), text: source, steps: [], warnings: [`Its quotes or lists are nested more than ${deepest} deep; it was read as plain text.`] }
  }
  const { text, blocks, links, pictures, strikes } = layOut(tokens)
  const facts = front?.facts ?? noFacts
  const first = blocks.find((block) => block.kind === 'heading' && block.level === 1) ?? null
  const title = facts.title ?? (first === null ? null : text.slice(first.start, first.end).replace(/\s+/g, ' '))
  const reading = withBylines(text, { blocks: markBoilerplate(text, blocks, title), facts: { ...facts, title } })
  const unread = front?.unread ?? []
  return {
    ...reading,
    text,
    steps: [{ step: 'markup-removed', detail: `Markdown; addresses of links left in the original: ${links}` }],
    warnings: [
      ...(pictures > 0 ? [`${pictures} ${pictures === 1 ? 'picture is' : 'pictures are'} not carried over, only ${pictures === 1 ? 'its' : 'their'} description.`] : []),
      ...(strikes > 0 ? [`${strikes} struck-out ${strikes === 1 ? 'passage stands' : 'passages stand'} like the rest of the text.`] : []),
      ...(unread.length > 0 ? [`Entries above the text that were not read: ${unread.slice(0, 20).join(', ')}.`] : []),
    ],
  }
}

interface Laid { readonly text: string; readonly blocks: Block[]; readonly links: number; readonly pictures: number; readonly strikes: number }

function layOut(tokens: readonly Token[]): Laid {
  const builder = textBuilder()
  let links = 0
  let pictures = 0
  let strikes = 0
  let quotes = 0
  let table = -1
  let row = -1
  let column = -1
  let cellIsHeader = false
  let heading = 0
  const lists: { readonly ordered: boolean; mark: string; isFresh: boolean }[] = []

  const place = (): Pick<Block, 'kind' | 'level' | 'cell'> => {
    if (column >= 0) return { kind: 'table-cell', level: 0, cell: { table, row, column, header: cellIsHeader } }
    if (heading > 0) return { kind: 'heading', level: heading, cell: null }
    if (lists.at(-1)?.isFresh === true) return { kind: 'list-item', level: lists.length, cell: null }
    return { kind: quotes > 0 ? 'quote' : 'paragraph', level: 0, cell: null }
  }
  const add = (words: string, isCaption = false): void => {
    const list = lists.at(-1)
    const mark = list?.isFresh === true && words.trim() !== '' ? list.mark : ''
    const at = place()
    builder.add({ words: mark + words, boilerplate: null, ...(isCaption && at.kind === 'paragraph' ? { ...at, kind: 'caption' as const } : at) })
    if (list !== undefined && at.kind === 'list-item') list.isFresh = false
  }

  for (const token of tokens) {
    switch (token.type) {
      case 'heading_open': heading = Number(token.tag.slice(1)); break
      case 'heading_close': heading = 0; break
      case 'blockquote_open': quotes += 1; break
      case 'blockquote_close': quotes -= 1; break
      case 'bullet_list_open': lists.push({ ordered: false, mark: '', isFresh: false }); break
      case 'ordered_list_open': lists.push({ ordered: true, mark: '', isFresh: false }); break
      case 'bullet_list_close':
      case 'ordered_list_close': lists.pop(); break
      case 'list_item_open': {
        const list = lists.at(-1)
        if (list === undefined) break
        list.isFresh = true
        // A bullet says nothing; a number is the writer's own.
        list.mark = list.ordered ? `${token.info}${token.markup} ` : ''
        break
      }
      case 'table_open': table += 1; row = -1; break
      case 'tr_open': row += 1; column = -1; break
      case 'th_open':
      case 'td_open': column += 1; cellIsHeader = token.type === 'th_open'; break
      case 'tr_close': column = -1; break
      case 'code_block':
      case 'fence': add(token.content.replace(/\n$/, '')); break
      case 'inline': {
        const children = token.children ?? []
        links += children.filter((child) => child.type === 'link_open' && child.markup !== 'autolink').length
        pictures += children.filter((child) => child.type === 'image').length
        strikes += children.filter((child) => child.type === 's_open').length
        add(wordsOf(children), children.length > 0 && children.every((child) => child.type === 'image' || child.type === 'softbreak'))
        break
      }
    }
  }
  return { ...builder.built(), links, pictures, strikes }
}

/** The words of inline tokens. A line end inside a paragraph is a space, as on a page; a break the writer made stays one. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => {
    switch (token.type) {
      case 'softbreak': return ' '
      case 'hardbreak': return '\n'
      case 'image': return wordsOf(token.children ?? [])
      default: return token.content
    }
  }).join('')
}
