import { isSourceNoun } from '../attribution/source-nouns.ts'
import { monthNames, weekdayNames } from '../dates/calendar.ts'
import type { Piece } from '../pieces/pieces.ts'
import { looksFinite } from '../pieces/verb-words.ts'
import { type Evidence, opensSentence } from './evidence.ts'
import { gazetteerAt } from './gazetteer/gazetteer.ts'
import { bodyWords, joiningWords, ordinaryCapitals, ordinaryWords, otherWords, rankWords, titleWords } from './name-words.ts'

/** A run of capitals that names something the gazetteer may not know. */
export interface Name {
  readonly end: number
  readonly kind: 'person' | 'body' | 'other'
  /** It is one name even where a name of the gazetteer begins it: "Moscow State University". */
  readonly covers: boolean
}

const calendar = new Set([...monthNames, ...weekdayNames].map((name) => name.toLowerCase()))
const suffixes = /^(?:led|backed|based|style|occupied|held|made|born|wide|like|era|owned|controlled|linked|aligned|speaking|run|brokered|supplied|bound|level|friendly|dominated|sponsored|trained|funded|designed|built|related|type|class|plus|elect|general|specific|listed|flagged|style|affiliated|administered)$/
/** States and capitals that are given names or surnames too. */
const alsoPeople = /^(?:georgia|jordan|chad|israel|paris|victoria|kingston|santiago|sofia|roma|washington|sydney|austin|lima|hamilton|wellington|china|cuba|london|berlin|moscow|houston|florence)$/

/** The name that begins at a piece; null where the capitals there name nothing, or only a title. */
export function nameAt(pieces: readonly Piece[], index: number, evidence: Evidence): Name | null {
  const first = pieces[index]
  if (first === undefined || calendar.has(first.lower)) return null
  const atStart = opensSentence(pieces, index)
  if (rankWords.has(first.lower) || (titleWords.has(first.lower) && leadsToRank(pieces, index))) return null
  const end = runEnd(pieces, index)
  const size = wordsBetween(pieces, index, end)
  if (size === 1) return single(pieces, index, end, atStart, evidence)
  if (atStart && isOrdinary(first, evidence) && !opensName(pieces, index)) return null
  const known = gazetteerAt(pieces, index)
  if (hasBodyWord(pieces, known === null ? index : known.end, end)) return { end, kind: 'body', covers: true }
  const last = pieces[end - 1]
  const inner = wholeNameIn(pieces, index, end)
  if (inner === null && known?.entry.kind !== 'body' && opensPlace.test(first.lower) && /^(?:of|on|for|against|concerning)$/.test(pieces[index + 1]?.lower ?? '')) return { end, kind: 'other', covers: true }
  if (inner === null && known?.entry.kind !== 'body' && last !== undefined && (otherWords.has(last.lower) || (/^(?:[IVX]+|\d+)$/.test(last.text) && otherWords.has(pieces[end - 2]?.lower ?? '')))) return { end, kind: 'other', covers: true }
  if (ordinaryWords.has(first.lower) && known === null) return null
  const stop = inner ?? beforeKnown(pieces, index, end)
  const isPerson = wordsBetween(pieces, index, stop) > 1 || rankBefore(pieces, index)
  const hasArticle = pieces[index - 1]?.lower === 'the'
  return { end: stop, kind: isPerson && !hasArticle ? 'person' : 'other', covers: alsoPeople.test(first.lower) && stop === end && size === 2 }
}

function single(pieces: readonly Piece[], index: number, end: number, atStart: boolean, evidence: Evidence): Name | null {
  const piece = pieces[index]
  if (piece === undefined || piece.text.length < 2 || (ordinaryCapitals.has(piece.lower) && piece.text === piece.text.toUpperCase())) return null
  const before = pieces[index - 1]
  const next = pieces[end]
  if (bodyWords.has(piece.lower) && next?.capital === true && rankWords.has(next.lower)) return null
  if (piece.lower === 'resolution' && next?.kind === 'number') return { end: end + 1, kind: 'other', covers: false }
  const isThePoint = before?.lower === 'the' && /^(?:west|north|south|east)$/.test(piece.lower) && next?.capital !== true
  if (!isThePoint && (ordinaryWords.has(piece.lower) || ((atStart || rankBefore(pieces, index)) && titleWords.has(piece.lower)) || next?.kind === 'number' && otherWords.has(piece.lower))) return null
  const speaks = /^(?:said|says|told|tells|added|warned|argued|insisted|denied|wrote|vowed|replied)$/
  const isSpeaker = speaks.test(next?.lower ?? '') || speaks.test(before?.lower ?? '')
  if (atStart) {
    const isAcronym = piece.text.length > 1 && piece.text === piece.text.toUpperCase() && !evidence.small.has(piece.lower)
    const acts = doings.has(next?.lower ?? '') && !/[^s]s$/.test(piece.lower) && !looksCommon(piece.lower) && !bodyWords.has(piece.lower)
    if (isOrdinary(piece, evidence) || !(isAcronym || evidence.names.has(piece.lower) || isSpeaker || acts || next?.lower === "'s")) return null
    if (next?.lower === "'s" && !evidence.names.has(piece.lower) && looksCommon(piece.lower)) return null
  }
  return { end, kind: rankBefore(pieces, index) || isSpeaker || (atStart && doings.has(next?.lower ?? '')) ? 'person' : 'other', covers: false }
}

/** What people do and things hardly ever: a capital before one of them that opens a sentence is a name. */
const doings = new Set('met visited flew arrived signed promised ordered resigned spoke travelled traveled refused urged thanked praised accused attended hosted welcomed wants believes thinks vowed threatened pledged invited congratulated testified'.split(' '))
/** Endings of common nouns. */
const looksCommon = (word: string): boolean => /(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|ers|ors|ies|ants|ists|day|week|month|year|country|nation|region|world|regime|bloc)$/.test(word)

const isOrdinary = (piece: Piece, { names, small }: Evidence): boolean =>
  ordinaryWords.has(piece.lower) || isSourceNoun(piece.lower) || calendar.has(piece.lower) || (small.has(piece.lower) && !names.has(piece.lower)) || (/(?:ly|ing|[^m]ed)$/.test(piece.lower) && !names.has(piece.lower))

/** "Bank of Japan", "Resolution 1718": a common noun that opens a name. */
const opensName = (pieces: readonly Piece[], index: number): boolean => {
  const lower = pieces[index]?.lower ?? ''
  return (bodyWords.has(lower) && pieces[index + 1]?.lower === 'of') || (lower === 'resolution' && pieces[index + 1]?.kind === 'number')
}

/** "Prime Minister", "Foreign Minister": words of a title with its rank after them. */
function leadsToRank(pieces: readonly Piece[], index: number): boolean {
  for (let at = index + 1; at < index + 5; at += 1) {
    const piece = pieces[at]
    if (piece === undefined) return false
    if (rankWords.has(piece.lower)) return true
    if (!piece.capital && !/^(?:of|and|-|the|for)$/.test(piece.lower)) return false
  }
  return false
}

const rankBefore = (pieces: readonly Piece[], index: number): boolean => {
  const before = pieces[index - 1]?.text === '.' ? pieces[index - 2] : pieces[index - 1]
  return before !== undefined && (rankWords.has(before.lower) || (before.lower === 'general' && before.capital))
}

/** Words that name a place or a paper together with what "of" adds: "Sea of Japan", "Treaty of Versailles". */
const opensPlace = /^(?:strait|straits|gulf|sea|bay|cape|isle|horn|rock|port|covenant|treaty|battle|siege|charter|declaration|convention|agreement|protocol|act|court|law|order|resolution)$/

/** Whether a run of capitals holds a word that makes it the name of a body. */
function hasBodyWord(pieces: readonly Piece[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    if (bodyWords.has(pieces[at]?.lower ?? '') && (at > from || /^(?:of|for|on|to|against)$/.test(pieces[at + 1]?.lower ?? '') || pieces[at - 1]?.capital === true)) return true
  }
  return false
}

/** Where a name of several words that the gazetteer knows closes a run: "Trump | White House". */
function wholeNameIn(pieces: readonly Piece[], index: number, end: number): number | null {
  for (let at = index + 1; at < end - 1; at += 1) {
    const known = gazetteerAt(pieces, at)
    if (known !== null && known.end === end && (known.entry.kind === 'body' || known.entry.kind === 'ministry')) return at
  }
  return null
}

/** A name ends where the gazetteer knows what follows, unless the known word is a surname here: "Michael Jordan". */
function beforeKnown(pieces: readonly Piece[], index: number, end: number): number {
  for (let at = index + 1; at < end; at += 1) {
    const known = gazetteerAt(pieces, at)
    if (known === null || (pieces[at]?.spaced === false && pieces[at - 1]?.text !== '-')) continue
    if (known.end === end && alsoPeople.test(pieces[at]?.lower ?? '')) return end
    return joiningWords.has(pieces[at - 1]?.lower ?? '') || pieces[at - 1]?.text === '-' ? at - 1 : at
  }
  return end
}

function wordsBetween(pieces: readonly Piece[], from: number, to: number): number {
  let count = 0
  for (let index = from; index < to; index += 1) if (pieces[index]?.kind !== 'sign') count += 1
  return count
}

/** Where the capitals that begin at a piece end: joining words, hyphens, initials and the complements of a body included, ranks not. */
function runEnd(pieces: readonly Piece[], index: number): number {
  let end = index + 1
  const isPaper = /^(?:treaty|convention|agreement|protocol|declaration|resolution|covenant|charter)$/.test(pieces[index]?.lower ?? '')
  let isBody = isPaper || bodyWords.has(pieces[index]?.lower ?? '')
  for (let next = pieces[end]; next !== undefined && !next.opens; next = pieces[end]) {
    const after = pieces[end + 1]
    if (next.capital && next.spaced) {
      if (calendar.has(next.lower) || (rankWords.has(next.lower) && pieces[end - 1]?.capital === true && !isBodyRank(pieces, end))) break
      isBody ||= bodyWords.has(next.lower)
      end += 1
    } else if (next.text === '-' && !next.spaced && after?.kind === 'word' && !after.spaced && !suffixes.test(after.lower) && gazetteerAt(pieces, end + 1) === null && (after.capital || isShort(pieces[end - 1]))) end += 2
    else if (next.text === '.' && pieces[end - 1]?.text.length === 1 && after?.capital === true && !after.opens) end += 2
    else if (joiningWords.has(next.lower) && after?.capital === true && !after.opens && joins(pieces, index, end, isBody)) end += 2
    else if (/^(?:of|for|on|to|against)$/.test(next.lower) && isBody && /^(?:the)$/.test(after?.lower ?? '') && pieces[end + 2]?.capital === true) end += 3
    else if (/^(?:for|on|to|against|and|&)$/.test(next.lower) && isBody && after?.capital === true && !after.opens && (next.lower !== 'and' || isComplement(pieces, index, end))) end += 2
    else if (/^(?:der|den|la|las|los|bin|al)$/.test(next.lower) && joiningWords.has(pieces[end - 2]?.lower ?? '')) end += 1
    else if (joiningWords.has(next.lower) && /^(?:der|den|la|las|los)$/.test(after?.lower ?? '') && pieces[end + 2]?.capital === true) end += 3
    else if (next.kind === 'number' && otherWords.has(pieces[end - 1]?.lower ?? '') && /^(?:resolution|operation)$/.test(pieces[end - 1]?.lower ?? '')) end += 1
    else break
  }
  return end
}

const isShort = (piece: Piece | undefined): boolean => piece !== undefined && piece.capital && piece.text.length <= 6

/** "Secretary of State", "Office of the President": a rank inside the name of a body. */
const isBodyRank = (pieces: readonly Piece[], at: number): boolean => /^(?:of|the)$/.test(pieces[at - 1]?.lower ?? '') || (titleWords.has(pieces[at - 1]?.lower ?? '') && /^(?:of|the)$/.test(pieces[at - 2]?.lower ?? ''))

/** "of" joins a place to a body, not a state to a person: "Bank of England", "Horn of Africa". */
const joins = (pieces: readonly Piece[], index: number, end: number, isBody: boolean): boolean =>
  pieces[end]?.lower !== 'of' || isBody || otherWords.has(pieces[end - 1]?.lower ?? '') || /^(?:strait|straits|gulf|sea|bay|treaty|battle|council|republic|kingdom|isle|cape|horn|charter|declaration|rock|house|church|order|law|university|bank|court|port|city|state)$/.test(pieces[index]?.lower ?? '')

/** "Trade and Industry" after "of": both are what a body is for. */
const isComplement = (pieces: readonly Piece[], index: number, end: number): boolean => {
  for (let at = index; at < end; at += 1) if (/^(?:of|for|on)$/.test(pieces[at]?.lower ?? '')) return gazetteerAt(pieces, end + 1) === null && !looksFinite(pieces[end + 2] ?? (pieces[end + 1] as Piece))
  return false
}
