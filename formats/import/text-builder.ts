import type { Block } from '#core/domain/document.ts'
import { trimSpan } from '#core/text/blocks.ts'

/** A block and its words, before it has a place in the text. */
export interface Piece extends Omit<Block, 'start' | 'end'> { readonly words: string }

/** Lays pieces out as one text: an empty line between blocks, one line an item or a row, a tab between cells. */
export function textBuilder(): { add: (piece: Piece) => void; built: () => { text: string; blocks: Block[] } } {
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  let before: Piece | null = null
  const put = (part: string): void => { parts.push(part); length += part.length }
  return {
    add(piece) {
      const span = trimSpan(piece.words, { start: 0, end: piece.words.length })
      if (span.start === span.end) return
      put(separator(before, piece))
      const start = length
      put(piece.words.slice(span.start, span.end).replace(/\r\n?/g, '\n'))
      const { kind, level, boilerplate, cell } = piece
      blocks.push({ start, end: length, kind, level, boilerplate, cell })
      before = piece
    },
    built: () => ({ text: parts.join(''), blocks }),
  }
}

function separator(before: Piece | null, piece: Piece): string {
  if (before === null) return ''
  if (before.cell !== null && piece.cell !== null && before.cell.table === piece.cell.table) {
    const columns = piece.cell.column - before.cell.column
    return before.cell.row === piece.cell.row && columns > 0 ? '\t'.repeat(Math.min(columns, 100)) : '\n'
  }
  return before.kind === 'list-item' && piece.kind === 'list-item' ? '\n' : '\n\n'
}
