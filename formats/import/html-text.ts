import type { Block, BoilerplateReason } from '#core/domain/document.ts'
import { blockTags, droppedTags, isDataTable, isDropped, isHidden, isStructuredData, regionOf } from './html-regions.ts'
import { attribute, isElement, wordsOf, type Document, type Element, type Node } from './html-tree.ts'
import { tableGrid, type TableGrid } from './table-grid.ts'
import { textBuilder } from './text-builder.ts'

/** A page's text and blocks, with what was left out of it. */
export interface PageText {
  readonly text: string
  readonly blocks: readonly Block[]
  /** How many of what, in words for people. */
  readonly dropped: ReadonlyMap<string, number>
  readonly hidden: { readonly elements: number; readonly characters: number }
  readonly links: number
  readonly strikes: number
  /** Raised numbers, written with superscript characters. */
  readonly powers: number
}

/** Where the words being collected stand. */
interface Place {
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'caption' | 'table-cell'
  readonly level: number
  readonly boilerplate: BoilerplateReason | null
  readonly isPre: boolean
  readonly isInArticle: boolean
  readonly lists: number
  /** The list item the words are in; only its first words are the item, later ones are paragraphs under it. */
  readonly item: { isFresh: boolean; readonly level: number } | null
  readonly grid: TableGrid | null
  readonly cell: Block['cell']
}

const start: Place = { kind: 'paragraph', level: 0, boilerplate: null, isPre: false, isInArticle: false, lists: 0, item: null, grid: null, cell: null }

/** Walks a page without recursion and lays its words out as a browser would, in our own blocks. */
export function pageText(document: Document): PageText {
  const builder = textBuilder()
  const dropped = new Map<string, number>()
  const hidden = { elements: 0, characters: 0 }
  let links = 0
  let strikes = 0
  let powers = 0
  let tables = 0
  let place = start
  let words: string[] = []
  let last = ''

  const put = (part: string): void => {
    if (part === '') return
    words.push(part)
    last = part.at(-1) ?? ''
  }
  const flush = (): void => {
    const text = words.join('')
    words = []
    last = ''
    if (text.trim() === '') return
    const { boilerplate, item, kind, level, cell } = place
    if (item?.isFresh === true && kind !== 'heading' && kind !== 'table-cell') {
      builder.add({ kind: 'list-item', level: item.level, boilerplate, cell: null, words: text })
    } else {
      builder.add({ kind, level, boilerplate, cell, words: text })
    }
    if (item !== null) item.isFresh = false
  }
  /** The edge of a block: inside a cell a line end, since a cell is one block. */
  const edge = (): void => {
    if (place.cell === null) flush()
    else if (last !== '' && last !== '\n') put('\n')
  }
  const breakLine = (): void => {
    put((words.pop() ?? '').replace(/ $/, ''))
    put('\n')
  }
  const read = (value: string): void => {
    if (place.isPre) { put(value); return }
    const collapsed = value.replace(/[ \t\n\r\f]+/g, ' ')
    put(last === '' || last === ' ' || last === '\n' ? collapsed.replace(/^ /, '') : collapsed)
  }

  const waiting: (Node | (() => void))[] = [document]
  const enter = (element: Element): void => {
    const tag = element.tagName
    if (isDropped(element)) {
      const name = droppedTags.get(tag) ?? tag
      if (!isStructuredData(element)) dropped.set(name, (dropped.get(name) ?? 0) + 1)
      return
    }
    if (tag === 'title') return
    if (isHidden(element)) {
      const length = wordsOf(element, 1_000_000).length
      if (length > 0) { hidden.elements += 1; hidden.characters += length }
      return
    }
    if (tag === 'br') { breakLine(); return }
    if (tag === 'a' && attribute(element, 'href') !== null) links += 1
    if (tag === 'del' || tag === 's' || tag === 'strike') strikes += 1
    if (tag === 'sup' && /\S/.test(last)) {
      const power = superscript(wordsOf(element))
      if (power !== null) { powers += 1; put(power); return }
    }
    if (blockTags.has(tag)) {
      edge()
      const outer = place
      const grid = tag === 'table' && place.cell === null && isDataTable(element) ? tableGrid(tables++) : place.grid
      place = placeIn(element, { ...place, grid })
      waiting.push(() => { edge(); if (place.cell !== outer.cell) flush(); place = outer })
    }
    for (let index = element.childNodes.length - 1; index >= 0; index -= 1) {
      const child = element.childNodes[index]
      if (child !== undefined) waiting.push(child)
    }
  }

  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'function') next()
    else if (isElement(next)) enter(next)
    else if (next.nodeName === '#text' && 'value' in next) read(next.value)
    else if ('childNodes' in next) waiting.push(...next.childNodes.toReversed())
  }
  flush()
  return { ...builder.built(), dropped, hidden, links, strikes, powers }
}

function placeIn(element: Element, outer: Place): Place {
  const tag = element.tagName
  const boilerplate = outer.boilerplate ?? regionOf(element, outer.isInArticle)
  const place: Place = { ...outer, boilerplate, isInArticle: outer.isInArticle || tag === 'article' || tag === 'main' }
  if (outer.cell !== null) return place
  switch (tag) {
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': return { ...place, kind: 'heading', level: Number(tag[1]) }
    case 'blockquote': return { ...place, kind: 'quote', level: 0 }
    case 'pre': case 'listing': case 'xmp': case 'plaintext': return { ...place, isPre: true }
    case 'figcaption': case 'caption': return { ...place, kind: 'caption', level: 0, item: null }
    case 'ul': case 'ol': case 'menu': case 'dir': case 'dl': return { ...place, lists: outer.lists + 1 }
    case 'li': case 'dt': return { ...place, item: { isFresh: true, level: Math.max(1, outer.lists) } }
    case 'dd': return { ...place, item: { isFresh: true, level: Math.max(1, outer.lists) + 1 } }
    case 'tr': outer.grid?.beginRow(); return place
    case 'td': case 'th': return outer.grid === null ? place : { ...place, kind: 'table-cell', level: 0, item: null, cell: outer.grid.placeOf(element) }
    default: return place
  }
}

const superscripts: Readonly<Record<string, string>> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '-': '⁻', '−': '⁻', '+': '⁺' }

/** "2" as "²"; null where the words are not a number. Set flat, a power or a footnote after "15" or "15 million" would make another figure of it. */
function superscript(words: string): string | null {
  return /^[+\-−]?\d{1,4}$/.test(words) ? [...words].map((sign) => superscripts[sign] ?? sign).join('') : null
}
