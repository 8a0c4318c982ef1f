import { type Piece, piecesOf } from '../pieces/pieces.ts'
import { hedgeWords, type HedgeKind } from './hedge-words.ts'
import { isHedge } from './guards.ts'

/** A word or phrase that softens what is said, or an approximator before a figure. Spans are UTF-16 indexes, end excluded. */
export interface Hedge {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly kind: HedgeKind
}

/** Every hedge and approximator of a text, in reading order, without overlaps. */
export function hedgesIn(text: string, pieces: readonly Piece[] = piecesOf(text)): Hedge[] {
  const found: Hedge[] = []
  let index = 0
  while (index < pieces.length) {
    const at = index
    const hedge = hedgeWords.find(pieces, at, (meaning, end) => isHedge(pieces, at, end, meaning.guard))
    if (hedge === null) index += 1
    else {
      found.push({ ...spanOf(text, pieces, at, hedge.end), kind: hedge.meaning.kind })
      index = hedge.end
    }
  }
  return found
}

function spanOf(text: string, pieces: readonly Piece[], index: number, end: number) {
  const start = pieces[index]?.start ?? 0
  const stop = pieces[end - 1]?.end ?? start
  return { start, end: stop, quote: text.slice(start, stop) }
}
