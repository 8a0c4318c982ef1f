import type { Block, Span } from '#core/domain/document.ts'
import { isInsidePair } from '#core/text/offsets.ts'

/** A stretch of one block that is shown as one text node. Nearly every block is one piece; only giants are cut. */
export interface Piece extends Span {
  /** Index of its block in the document's list of blocks. */
  readonly block: number
  /** 0 for the first piece of a block, then counting up. */
  readonly part: number
}

/** Consecutive pieces laid out, painted and skipped together. `from`/`to` index the pieces, `to` excluded. */
export interface Chunk extends Span {
  readonly from: number
  readonly to: number
}

/** Longest text node. Chromium lays a paragraph out as a whole, so one of megabytes would freeze the window. */
export const pieceLimit = 20_000

/** How far back from the limit a space is looked for, so that a cut does not fall inside a word. */
const cutSlack = 400

/** The pieces of a document in reading order, one or more for each block that holds characters. */
export function piecesOf(text: string, blocks: readonly Block[], limit = pieceLimit): readonly Piece[] {
  const pieces: Piece[] = []
  blocks.forEach((block, index) => {
    let start = block.start
    for (let part = 0; start < block.end; part += 1) {
      const end = block.end - start <= limit ? block.end : cutBefore(text, start, start + limit)
      pieces.push({ block: index, part, start, end })
      start = end
    }
  })
  return pieces
}

/** Where to cut at or before `limit`: after a space if one is near, else between two graphemes, else between two code points. */
function cutBefore(text: string, start: number, limit: number): number {
  const floor = Math.max(start + 1, limit - cutSlack)
  for (let at = limit; at > floor; at -= 1) if (/\s/.test(text.charAt(at - 1))) return at
  const window = text.slice(floor, limit + 1)
  let cut = -1
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(window)) {
    // The first boundaries may be artefacts of where the window begins.
    if (index > window.length / 2) cut = floor + index
  }
  if (cut > start) return cut
  const cuttable = isInsidePair(text, limit) ? limit - 1 : limit
  return cuttable > start ? cuttable : limit + 1
}

/** Characters and pieces after which a chunk is full: one or two screens of text. */
const chunkLength = 6_000
const chunkPieces = 60
/** Rows of a table or items of a list kept in one chunk; a longer one is shown as several. */
const groupLimit = 400

/** Gathers pieces into chunks. A table or list stays in one chunk unless it is very long; a heading starts a chunk once the last is half full. */
export function chunksOf(pieces: readonly Piece[], blocks: readonly Block[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  let from = 0
  let length = 0
  const close = (to: number): void => {
    const first = pieces[from]
    const last = pieces[to - 1]
    if (first && last) chunks.push({ from, to, start: first.start, end: last.end })
    from = to
    length = 0
  }
  pieces.forEach((piece, index) => {
    const size = piece.end - piece.start
    const count = index - from
    const isFull = length + size > chunkLength || count >= chunkPieces
    const isRestPlace = blocks[piece.block]?.kind === 'heading' && length > chunkLength / 2
    const staysTogether = count < groupLimit && belongTogether(blocks, pieces[index - 1], piece)
    if (count > 0 && (isFull || isRestPlace) && !staysTogether) close(index)
    length += size
  })
  close(pieces.length)
  return chunks
}

function belongTogether(blocks: readonly Block[], before: Piece | undefined, piece: Piece): boolean {
  const one = before && blocks[before.block]
  const other = blocks[piece.block]
  if (!before || !one || !other || before.block === piece.block) return false
  if (one.kind === 'list-item') return other.kind === 'list-item'
  return one.cell !== null && other.cell !== null && one.cell.table === other.cell.table
}

/**
 * Index of the piece that holds an offset. Between two pieces, and in the white space between blocks: the one
 * that begins at or before it, or the first. -1 where there are none.
 */
export function pieceAt(pieces: readonly Span[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((pieces[middle]?.start ?? Infinity) <= offset) low = middle
    else high = middle - 1
  }
  return high
}

/** Indexes `[from, to)` of the sorted, non-overlapping spans that share a character with `span`. */
export function touching(spans: readonly Span[], span: Span): { readonly from: number; readonly to: number } {
  if (spans.length === 0 || span.start >= span.end) return { from: 0, to: 0 }
  const first = pieceAt(spans, span.start)
  const from = (spans[first]?.end ?? 0) > span.start ? first : first + 1
  const last = pieceAt(spans, span.end - 1)
  return { from, to: Math.max(from, (spans[last]?.start ?? Infinity) < span.end ? last + 1 : last) }
}

/** Whether a paragraph's own line ends mean something (verse, an address) or only show where its file was wrapped. */
export function keepsLines(text: string): boolean {
  if (!text.includes('\n')) return false
  const lines = text.split('\n').slice(0, 200)
  return lines.slice(0, -1).filter((line) => line.trim().length < 50).length > lines.length / 2
}
