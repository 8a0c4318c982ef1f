import MarkdownIt, { type Token } from 'markdown-it'
import { printable } from './printable.ts'
import { safeUrl } from './safe-url.ts'

/** A run of text in one dress, or a line break. */
export type RichInline =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly strong: boolean
      readonly emphasis: boolean
      readonly struck: boolean
      readonly code: boolean
      /** An address that passed `safeUrl`, or null. */
      readonly url: string | null
    }
  | { readonly kind: 'break' }

export type RichBlock =
  | { readonly kind: 'paragraph'; readonly inlines: readonly RichInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly RichBlock[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly RichBlock[] }
  | { readonly kind: 'code'; readonly label: string; readonly text: string }
  | { readonly kind: 'rule' }
  /** The first row is the header. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly RichInline[])[])[] }

/**
 * The reader of analysts' Markdown. HTML is text to it; link references are off, since their definitions would vanish from
 * what is shown; of addresses only those that may be links become links, the rest stays as typed.
 */
const reader = new MarkdownIt('default', { html: false, linkify: true, typographer: false }).disable('reference')
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
reader.validateLink = (address) => safeUrl(address) !== null

/**
 * An analyst's Markdown as plain structure, from which every format draws it. A heading becomes a strong paragraph, so
 * that nobody's critique adds to the outline of the note; an image becomes its words with a link, so that nothing is fetched.
 */
export function richTextOf(markdown: string): readonly RichBlock[] {
  const tokens = reader.parse(printable(markdown), {})
  let at = 0

  const blocksUntil = (close: string | null): RichBlock[] => {
    const blocks: RichBlock[] = []
    for (let token = tokens[at]; token; token = tokens[at]) {
      at += 1
      if (token.type === close) break
      blocks.push(...blockOf(token))
    }
    return blocks
  }
  const blockOf = (token: Token): RichBlock[] => {
    switch (token.type) {
      case 'paragraph_open':
      case 'heading_open': {
        const inlines = inlinesOf(tokens[at]?.children ?? [], token.type === 'heading_open')
        at += 2
        return [{ kind: 'paragraph', inlines }]
      }
      case 'bullet_list_open':
      case 'ordered_list_open': {
        const ordered = token.type === 'ordered_list_open'
        return [{ kind: 'list', ordered, start: Number(token.attrGet('start') ?? 1), items: itemsUntil(ordered ? 'ordered_list_close' : 'bullet_list_close') }]
      }
      case 'blockquote_open':
        return [{ kind: 'quote', blocks: blocksUntil('blockquote_close') }]
      case 'fence':
      case 'code_block':
        return [{ kind: 'code', label: token.info.trim(), text: token.content.replace(/\n$/, '') }]
      case 'hr':
        return [{ kind: 'rule' }]
      case 'table_open':
        return [{ kind: 'table', rows: rowsUntil('table_close') }]
      default:
        throw new Error(`Markdown gave a block of the kind “${token.type}”, which no format draws.`)
    }
  }
  const itemsUntil = (close: string): RichBlock[][] => {
    const items: RichBlock[][] = []
    for (let token = tokens[at]; token; token = tokens[at]) {
      at += 1
      if (token.type === close) break
      items.push(blocksUntil('list_item_close'))
    }
    return items
  }
  const rowsUntil = (close: string): RichInline[][][] => {
    const rows: RichInline[][][] = []
    for (let token = tokens[at]; token; token = tokens[at]) {
      at += 1
      if (token.type === close) break
      if (token.type === 'tr_open') rows.push([])
      if (token.type === 'inline') rows.at(-1)?.push(inlinesOf(token.children ?? [], false))
    }
    return rows
  }
  return blocksUntil(null)
}

function inlinesOf(tokens: readonly Token[], strong: boolean): RichInline[] {
  const inlines: RichInline[] = []
  const depth = { strong: strong ? 1 : 0, emphasis: 0, struck: 0 }
  let url: string | null = null
  let link: { readonly title: string; readonly from: number } | null = null
  const add = (text: string, code = false, address = url) => {
    if (text !== '') inlines.push({ kind: 'text', text, strong: depth.strong > 0, emphasis: depth.emphasis > 0, struck: depth.struck > 0, code, url: address })
  }
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        add(token.content)
        break
      case 'code_inline':
        add(token.content, true)
        break
      case 'softbreak':
      case 'hardbreak':
        inlines.push({ kind: 'break' })
        break
      case 'strong_open':
      case 'strong_close':
        depth.strong += token.nesting
        break
      case 'em_open':
      case 'em_close':
        depth.emphasis += token.nesting
        break
      case 's_open':
      case 's_close':
        depth.struck += token.nesting
        break
      case 'link_open':
        url = safeUrl(`${token.attrGet('href') ?? ''}`)
        link = { title: `${token.attrGet('title') ?? ''}`, from: inlines.length }
        break
      case 'link_close':
        // What would be seen only by pointing at a link, or not at all, is written out.
        if (link?.from === inlines.length) add(url ?? '')
        if (link?.title) add(` (${link.title})`)
        url = null
        link = null
        break
      case 'image': {
        const words = inlineWords(token.children ?? [])
        add(words === '' ? 'image' : words, false, safeUrl(`${token.attrGet('src') ?? ''}`) ?? url)
        break
      }
      default:
        throw new Error(`Markdown gave a run of the kind “${token.type}”, which no format draws.`)
    }
  }
  return inlines
}

/** The words of an image's description, its dress taken off. */
const inlineWords = (tokens: readonly Token[]): string => tokens.map((token) => (token.children ? inlineWords(token.children) : /break$/.test(token.type) ? ' ' : token.content)).join('')
