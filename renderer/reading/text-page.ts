import type { Block, Span } from '#core/domain/document.ts'
import { headingRanks, type HeadingRank } from './outline.ts'
import { chunksOf, keepsLines, pieceAt, piecesOf, touching, type Chunk, type Piece } from './pieces.ts'

/** A place in the page's text nodes. */
export interface NodePlace { readonly node: Text; readonly offset: number }

/**
 * A document's text as elements, and the way between their text nodes and positions in the canonical text.
 * Each text node holds exactly `text.slice(piece.start, piece.end)` of one piece, so a position is one lookup away.
 * Nothing else ever writes into these elements: marks, finds and the caret are painted over them.
 */
export interface TextPage {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pieces: readonly Piece[]
  readonly chunks: readonly Chunk[]
  /** One element for each chunk, with the text in its first child; the second is room in the margin. */
  readonly elements: readonly ChunkElement[]
  /** The block element that shows a piece. */
  elementOf(piece: number): HTMLElement | null
  /**
   * Position in the canonical text of a place in a text node, or between elements of the page; null for a place outside it.
   * A place between elements is the start of what follows it.
   */
  positionOf(node: Node, offset: number): number | null
  /** Where a position is in the page. In white space between blocks: the end of the block before. Null for a text without blocks. */
  placeOf(position: number): NodePlace | null
  /** A span as ranges, one for each piece it touches, so that painting one does not lay out its neighbours. */
  rangesOf(span: Span): readonly StaticRange[]
  /** One range over the whole span, for selecting and measuring; null where the span holds no character of a block. */
  rangeOf(span: Span): Range | null
}

export interface ChunkElement {
  readonly host: HTMLElement
  readonly column: HTMLElement
  readonly margin: HTMLElement
}

/** Makes the page of a text. `titleBlock` is the index of the block that gives the document's title, shown as the page's first heading; -1 for none. */
export function createTextPage(text: string, blocks: readonly Block[], titleBlock = -1): TextPage {
  const pieces = piecesOf(text, blocks)
  const chunks = chunksOf(pieces, blocks)
  const ranks = headingRanks(blocks, titleBlock)
  const nodes: Text[] = []
  const pieceOfNode = new WeakMap<Node, number>()

  const textOf = (piece: Piece, index: number): Text => {
    const node = document.createTextNode(text.slice(piece.start, piece.end))
    nodes[index] = node
    pieceOfNode.set(node, index)
    return node
  }
  const elements = chunks.map((chunk): ChunkElement => {
    const host = document.createElement('div')
    const column = document.createElement('div')
    const margin = document.createElement('div')
    host.className = 'reading-chunk'
    column.className = 'reading-column type-read'
    margin.className = 'reading-margin'
    column.append(elementsOf(chunk, { blocks, pieces, text, ranks, textOf }))
    host.append(column, margin)
    return { host, column, margin }
  })

  const pieceFrom = (from: Node | null, within: Node): Piece | undefined => {
    for (let at = from; at; at = nextNode(at, within)) {
      const index = pieceOfNode.get(at)
      if (index !== undefined) return pieces[index]
    }
    return undefined
  }

  return {
    text,
    blocks,
    pieces,
    chunks,
    elements,
    elementOf: (piece) => nodes[piece]?.parentElement ?? null,
    positionOf(node, offset) {
      const index = pieceOfNode.get(node)
      if (index !== undefined) return (pieces[index]?.start ?? 0) + offset
      const page = elements[0]?.host.parentNode
      if (!page?.contains(node)) return null
      const child = node.childNodes[offset]
      return pieceFrom(child ?? nextAfter(node, page), page)?.start ?? pieces.at(-1)?.end ?? null
    },
    placeOf(position) {
      const index = pieceAt(pieces, position)
      const piece = pieces[index]
      const node = nodes[index]
      if (!piece || !node) return null
      return { node, offset: Math.max(0, Math.min(position, piece.end) - piece.start) }
    },
    rangesOf(span) {
      const { from, to } = touching(pieces, span)
      return pieces.slice(from, to).flatMap((piece, nth) => {
        const node = nodes[from + nth]
        if (!node) return []
        return new StaticRange({
          startContainer: node,
          startOffset: Math.max(0, span.start - piece.start),
          endContainer: node,
          endOffset: Math.min(piece.end, span.end) - piece.start,
        })
      })
    },
    rangeOf(span) {
      const { from, to } = touching(pieces, span)
      const first = pieces[from]
      const last = pieces[to - 1]
      const firstNode = nodes[from]
      const lastNode = nodes[to - 1]
      if (!first || !last || !firstNode || !lastNode) return null
      const range = document.createRange()
      range.setStart(firstNode, Math.max(0, span.start - first.start))
      range.setEnd(lastNode, Math.min(last.end, span.end) - last.start)
      return range
    },
  }
}

const nextAfter = (node: Node, within: Node): Node | null => {
  for (let at: Node | null = node; at && at !== within; at = at.parentNode) if (at.nextSibling) return at.nextSibling
  return null
}
const nextNode = (node: Node, within: Node): Node | null => node.firstChild ?? nextAfter(node, within)

interface Making {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pieces: readonly Piece[]
  readonly ranks: ReadonlyMap<number, HeadingRank>
  textOf(piece: Piece, index: number): Text
}

/** The elements of a chunk: headings, paragraphs, quotes, and its list items and cells gathered into lists and tables. */
function elementsOf(chunk: Chunk, making: Making): DocumentFragment {
  const fragment = document.createDocumentFragment()
  /** Open lists, outermost first; an item of level n goes into the n-th. */
  let lists: HTMLElement[] = []
  let table: { readonly number: number; readonly body: HTMLElement; row: number; rowElement: HTMLElement } | null = null

  for (let index = chunk.from; index < chunk.to; index += 1) {
    const piece = making.pieces[index]
    const block = piece && making.blocks[piece.block]
    if (!piece || !block) continue
    if (block.kind !== 'list-item') lists = []
    if (!block.cell || block.cell.table !== table?.number) table = null

    const rank = making.ranks.get(piece.block)
    const element = document.createElement(tagOf(block, rank))
    element.dir = directionOf(making.text, piece)
    element.dataset['kind'] = block.kind
    if (rank) element.dataset['depth'] = String(rank.depth)
    // Part of a giant, cut here or on import: no paragraph ends where no white space stands.
    if (piece.start === making.pieces[index - 1]?.end) element.dataset['part'] = ''
    if (block.boilerplate) element.dataset['boilerplate'] = block.boilerplate
    if (keepsLines(making.text.slice(piece.start, piece.end))) element.dataset['lines'] = 'kept'
    element.append(making.textOf(piece, index))

    if (block.kind === 'list-item') {
      // The number of an item is part of the text; a bullet beside it would be one sign too many.
      if (/^(?:\d{1,4}|\p{L})[.)]\s/u.test(making.text.slice(piece.start, piece.start + 8))) element.dataset['numbered'] = ''
      const level = Math.max(1, block.level)
      lists.length = Math.min(lists.length, level)
      while (lists.length < level) {
        const list = document.createElement('ul')
        list.setAttribute('role', 'list')
        const parent = lists.at(-1)
        const host = parent?.lastElementChild ?? parent
        if (host) host.append(list)
        else fragment.append(list)
        lists.push(list)
      }
      lists.at(-1)?.append(element)
    } else if (block.cell) {
      if (!table) {
        const body = document.createElement('tbody')
        const outer = document.createElement('table')
        outer.append(body)
        fragment.append(outer)
        table = { number: block.cell.table, body, row: -1, rowElement: body }
      }
      if (table.row !== block.cell.row) {
        table.row = block.cell.row
        table.rowElement = document.createElement('tr')
        table.body.append(table.rowElement)
      }
      if (block.cell.header) element.setAttribute('scope', 'col')
      table.rowElement.append(element)
    } else {
      fragment.append(element)
    }
  }
  return fragment
}

/** Letters of the scripts written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** The direction of a piece by its first letter, as `dir=auto` would find it; the browser's own search is repeated at every change of the page. */
function directionOf(text: string, piece: Piece): 'ltr' | 'rtl' {
  for (let at = piece.start; at < piece.end; at += 200) {
    const letter = /\p{L}/u.exec(text.slice(at, Math.min(at + 200, piece.end)))?.[0]
    if (letter !== undefined) return rightToLeft.test(letter) ? 'rtl' : 'ltr'
  }
  return 'ltr'
}

function tagOf(block: Block, rank: HeadingRank | undefined): string {
  if (rank) return `h${rank.rank}`
  if (block.cell) return block.cell.header ? 'th' : 'td'
  switch (block.kind) {
    case 'list-item': return 'li'
    case 'quote': return 'blockquote'
    case 'heading': case 'paragraph': case 'caption': case 'table-cell': return 'p'
  }
}
