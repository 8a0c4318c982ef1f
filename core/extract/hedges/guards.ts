import { pluralScales, scaleWords, smallWords } from '../quantities/number-words.ts'
import { monthOf } from '../dates/calendar.ts'
import type { Piece } from '../language/pieces.ts'
import type { HedgeGuard } from './hedge-words.ts'

const determiners = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'this', 'that', 'these', 'those', 'military', 'of', 'full', 'with', 'all'])
const nounsAfter = /^(?:to|with|on|in|at|by|and|or|of|,|\.|;)$/

/** Whether the phrase from `start` to `end` softens something where it stands. */
export function isHedge(pieces: readonly Piece[], start: number, end: number, guard: HedgeGuard): boolean {
  const before = pieces[start - 1]
  const first = pieces[start]
  const next = pieces[end]
  if (first === undefined) return false
  switch (guard) {
    case 'always':
      return true
    case 'modal':
      return !isMonth(first, before, next) && next?.kind === 'word' && !/^(?:of|for|in)$/.test(next.lower)
    case 'might':
      return !(before !== undefined && determiners.has(before.lower)) && next?.kind === 'word' && !nounsAfter.test(next.lower)
    case 'seeming':
      return next?.lower === 'to' || next?.lower === 'that' || next?.lower === 'as' || (next?.kind === 'word' && first.lower.startsWith('seem'))
    case 'suggesting':
      return next !== undefined && next.kind === 'word' && !/^(?:a|an)$/.test(next.lower)
    case 'likely':
      return true
    case 'number':
    case 'about':
      return beginsFigure(pieces, end)
    case 'some':
      return beginsFigure(pieces, end) && pieces[end]?.lower !== 'of'
    case 'noun':
      return true
    case 'before-noun':
      return next?.kind === 'word'
  }
}

/** "May 2024", "in May", "3 May": a month and no modal. */
function isMonth(first: Piece, before: Piece | undefined, next: Piece | undefined): boolean {
  if (first.lower !== 'may' || !first.capital) return false
  if (before === undefined || before.kind === 'sign') return next?.kind === 'number'
  return monthOf('may') === 5
}

const figureWords = new Set(['a', 'half', 'one', 'twice', 'double', 'usd', 'eur', 'us', 'gbp'])

function beginsFigure(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  if (piece === undefined) return false
  if (piece.kind === 'number' || /^[$€£¥₩₽₹₴]$/.test(piece.text)) return true
  if (smallWords.has(piece.lower) || pluralScales.has(piece.lower) || scaleWords.has(piece.lower)) return true
  return figureWords.has(piece.lower)
}
