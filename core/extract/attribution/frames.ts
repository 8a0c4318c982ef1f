import type { Piece } from '../pieces/pieces.ts'
import type { Candidate } from './candidate.ts'
import { suits } from './complement.ts'
import { namingOf } from './naming.ts'
import { isBoundary, isDeterminer, isPreposition, phraseFrom, subjectAtStart } from './phrase.ts'

const views = /^(?:words|view|opinion|judgement|judgment|eyes|estimation|telling|reckoning|assessment)$/
const measures = /^(?:account|accounts|estimate|estimates|count|counts|reckoning|measure|calculations|admission|figures|numbers|data|statistics|tally|tallies|tables?|series|prices|records|register|registers|ledgers?|books|logs?|logbooks?|yearbook|bulletin|survey|surveys|census|database|projections?|forecasts?|calculation|arithmetic)$/
/** What one leans on: "on the ministry's figures", but not "on the bank's books". */
const groundings = /^(?:account|count|counts|reckoning|calculations|figures|numbers|data|statistics|tally|estimate|estimates|projections?|arithmetic)$/
const quantifiers = /^(?:some|most|many|all|several|one|other|various)$/

const besides = new Set('saying adding arguing warning claiming insisting noting stating telling alleging explaining stressing asserting contending cautioning predicting conceding acknowledging confirming emphasising emphasizing'.split(' '))
/** Words that `frameAt` can begin with. */
export const frameWords: readonly string[] = ['according', 'per', 'in', 'by', 'on', 'as', 'citing', 'quoting', ...besides]

/** A phrase that hands the sentence to a source: "according to …", "in the view of …", "by some accounts", ", citing …", ", saying …". */
export function frameAt(pieces: readonly Piece[], index: number): Candidate | null {
  const word = pieces[index]?.lower
  switch (word) {
    case 'according':
      return pieces[index + 1]?.lower === 'to' ? held(pieces, index, index + 2, index + 2, pieces[index - 2]?.lower === 'that' ? 2 : 0) : null
    case 'per':
      return isFramed(pieces, index) && (pieces[index + 1]?.capital === true || pieces[index + 1]?.lower === 'the') ? held(pieces, index, index + 1, index + 1, 0) : null
    case 'in':
      return inTheView(pieces, index)
    case 'by':
      return byAccounts(pieces, index)
    case 'on':
      return possessed(pieces, index, groundings)
    case 'as':
      return asStatedIn(pieces, index)
    case 'citing':
    case 'quoting':
      return held(pieces, index, index + 1, index + 1, 2)
    default:
      return alongside(pieces, index)
  }
}

const isFramed = (pieces: readonly Piece[], index: number): boolean => index === 0 || isBoundary(pieces[index - 1] as Piece)

function held(pieces: readonly Piece[], cueStart: number, cueEnd: number, from: number, rank: Candidate['rank']): Candidate | null {
  const holder = phraseFrom(pieces, from)
  return holder === null ? null : { cueStart, cueEnd, holder, isNamed: namingOf(pieces, holder).isNamed, rank }
}

/** "In the words of X", "in X's view". */
function inTheView(pieces: readonly Piece[], index: number): Candidate | null {
  if (pieces[index + 1]?.lower === 'the' && views.test(pieces[index + 2]?.lower ?? '') && pieces[index + 3]?.lower === 'of') return held(pieces, index, index + 4, index + 4, 0)
  return possessed(pieces, index, views)
}

/** "By most accounts", "by the ministry's count". */
function byAccounts(pieces: readonly Piece[], index: number): Candidate | null {
  const isCommon = quantifiers.test(pieces[index + 1]?.lower ?? '') && measures.test(pieces[index + 2]?.lower ?? '')
  if (isCommon) return { cueStart: index, cueEnd: index + 3, holder: null, isNamed: false, rank: 0 }
  return possessed(pieces, index, measures)
}

/** "As stated in Article 4". */
const asStatedIn = (pieces: readonly Piece[], index: number): Candidate | null =>
  /^(?:stated|noted|reported|described|documented|cited|mentioned|detailed|outlined)$/.test(pieces[index + 1]?.lower ?? '') && pieces[index + 2]?.lower === 'in' ? held(pieces, index, index + 3, index + 3, 0) : null

/** A preposition, a holder with its possessive ending, and a noun of view or account. */
function possessed(pieces: readonly Piece[], index: number, nouns: RegExp): Candidate | null {
  for (let at = index + 2; at < index + 9; at += 1) {
    const piece = pieces[at]
    if (piece === undefined || isBoundary(piece)) return null
    if (!/^'s?$/.test(piece.lower) && piece.text !== '’') continue
    const noun = nounAfter(pieces, at + 1, nouns)
    if (noun === null) return null
    const holder = { start: index + 1, end: at }
    return { cueStart: noun, cueEnd: noun + 1, holder, isNamed: namingOf(pieces, holder).isNamed, rank: 0 }
  }
  return null
}


/** The noun behind a possessive ending and its adjectives: "closing prices", "long-run series", "own best estimate". */
function nounAfter(pieces: readonly Piece[], from: number, nouns: RegExp): number | null {
  for (let at = from; at < from + 5; at += 1) {
    const piece = pieces[at]
    if (piece === undefined || (piece.kind === 'sign' && piece.text !== '-') || isPreposition(piece) || isDeterminer(piece)) return null
    if (nouns.test(piece.lower) && pieces[at + 1]?.text !== '-') return at
  }
  return null
}

/** "He left the room, saying that …": the subject of the sentence speaks. */
function alongside(pieces: readonly Piece[], index: number): Candidate | null {
  if (!besides.has(pieces[index]?.lower ?? '') || pieces[index - 1]?.text !== ',' || !suits(pieces, index, 'clause')) return null
  const holder = subjectAtStart(pieces, 0)
  if (holder === null || holder.end > index) return null
  const { kind, isNamed } = namingOf(pieces, holder)
  return kind === 'nobody' || kind === 'thing' ? null : { cueStart: index, cueEnd: index + 1, holder, isNamed, rank: 2 }
}
