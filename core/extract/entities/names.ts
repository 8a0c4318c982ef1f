import { isSourceNoun } from '../attribution/source-nouns.ts'
import { monthNames, weekdayNames } from '../dates/calendar.ts'
import type { Piece } from '../language/pieces.ts'
import { gazetteerAt } from './gazetteer/gazetteer.ts'
import { bodyWords, joiningWords, ordinaryCapitals, ordinaryWords, otherWords, titleWords } from './name-words.ts'

/** A run of capitals that names something the gazetteer may not know. */
export interface Name {
  readonly start: number
  readonly end: number
  readonly kind: 'person' | 'body' | 'other'
  /** It is one name even where a name of the gazetteer begins it: "Moscow State University". */
  readonly covers: boolean
}

const calendar = new Set([...monthNames, ...weekdayNames].map((name) => name.toLowerCase()))
const suffixes = /^(?:led|backed|based|style|occupied|held|made|born|wide|like|era|owned|controlled|linked|aligned|speaking|run|brokered|supplied|made|century|level|bound)$/

/** The name that begins at a piece or right after the titles and ordinary words there; null where the capitals name nothing. */
export function nameAt(pieces: readonly Piece[], index: number): Name | null {
  const end = runEnd(pieces, index)
  let start = index
  const isSentenceStart = opensSentence(pieces, index)
  if (isSentenceStart && isOrdinary(pieces[index])) start += 1
  const run = pieces.slice(start, end)
  const last = run.findLast((piece) => piece.kind === 'word')
  if (last === undefined || start > index) return null
  if (run.length === 1) return single(pieces, start, isSentenceStart)
  const bodyAt = run.findIndex((piece, at) => bodyWords.has(piece.lower) && (at > 0 || joiningWords.has(run[1]?.lower ?? '')))
  if (bodyAt >= 0) return { start, end, kind: 'body', covers: true }
  if (otherWords.has(last.lower)) return { start, end, kind: 'other', covers: true }
  if (titleWords.has(run[0]?.lower ?? '')) return null
  if (gazetteerAt(pieces, start) !== null) return null
  const inner = firstKnown(pieces, start + 1, end)
  const stop = inner ?? end
  return { start, end: stop, kind: stop - start > 1 || titleBefore(pieces, start) ? 'person' : 'other', covers: false }
}

function single(pieces: readonly Piece[], index: number, isSentenceStart: boolean): Name | null {
  const piece = pieces[index]
  if (piece === undefined || titleWords.has(piece.lower) || ordinaryCapitals.has(piece.lower) || ordinaryWords.has(piece.lower) || calendar.has(piece.lower) || piece.text.length < 2) return null
  const next = pieces[index + 1]
  if (isSentenceStart && !/^(?:said|says|told|['’]s|was|is|has|had)$/.test(next?.lower ?? '') && piece.text !== piece.text.toUpperCase()) return null
  if (isSentenceStart && isOrdinary(piece)) return null
  return { start: index, end: index + 1, kind: titleBefore(pieces, index) ? 'person' : 'other', covers: false }
}

const isOrdinary = (piece: Piece | undefined): boolean =>
  piece !== undefined && (ordinaryWords.has(piece.lower) || isSourceNoun(piece.lower) || /(?:ly|ing)$/.test(piece.lower) || calendar.has(piece.lower))

function opensSentence(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1]
  return before === undefined || pieces[index]?.opens === true || /^[.!?…:“"‘•*-]$/u.test(before.text)
}

const titleBefore = (pieces: readonly Piece[], index: number): boolean => {
  const before = pieces[index - 1]?.text === '.' ? pieces[index - 2] : pieces[index - 1]
  return before !== undefined && titleWords.has(before.lower)
}

function firstKnown(pieces: readonly Piece[], from: number, to: number): number | null {
  for (let index = from; index < to; index += 1) if (gazetteerAt(pieces, index) !== null) return index
  return null
}

/** Where the capitals that begin at a piece end, small joining words, hyphens and initials included. */
function runEnd(pieces: readonly Piece[], index: number): number {
  let end = index + 1
  for (let next = pieces[end]; next !== undefined && !next.opens; next = pieces[end]) {
    const after = pieces[end + 1]
    if (next.capital && next.spaced && !calendar.has(next.lower)) end += 1
    else if (next.text === '-' && !next.spaced && after !== undefined && !after.spaced && after.kind === 'word' && !suffixes.test(after.lower)) end += 2
    else if (next.text === '.' && pieces[end - 1]?.text.length === 1 && after?.capital === true) end += 2
    else if (joiningWords.has(next.lower) && after?.capital === true && !after.opens) end += 2
    else if (next.lower === 'of' && after?.lower === 'the' && pieces[end + 2]?.capital === true) end += 3
    else break
  }
  return end
}
