import { monthNames, weekdayNames } from '../dates/calendar.ts'
import type { Piece } from '../pieces/pieces.ts'
import { auxiliaries, looksFinite } from '../pieces/verb-words.ts'

/** A run of pieces, end excluded. */
export interface Run {
  readonly start: number
  readonly end: number
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const clauseWords = set('that while when because although though if as but whereas after before until so than whether how why since unless because nor')
const relatives = set('who which whose whom where')
const prepositions = set('in on at during after before since by for with from amid under despite like unlike following within throughout across over against about into through among between to of near outside inside around per via')
const determiners = set('the a an this these those his her its their our my your one some many several other another any every each no most few')
const pronouns = set('he she it they we i you')
const timeWords = set('yesterday today tonight tomorrow earlier later last this next week weekend month year morning evening afternoon night recently meanwhile however separately additionally moreover furthermore nevertheless still instead late early again thursday')
const calendar = new Set([...monthNames, ...weekdayNames].map((name) => name.toLowerCase()))
const takesTo = set('close familiar loyal related linked opposed sympathetic privy party subject according adviser advisor envoy ambassador aide deputy belonging next witness')
const midAdverbs = set('not never also then later once often still again already now both all just even himself herself itself themselves thus therefore too long since rightly ever soon recently there')

export const isBoundary = (piece: Piece): boolean => piece.kind === 'sign' && /^[,;:—–“”"()[\]?!…‘]$/u.test(piece.text)
export const isDeterminer = (piece: Piece | undefined): boolean => piece !== undefined && determiners.has(piece.lower)
export const isPronoun = (piece: Piece | undefined): boolean => piece !== undefined && pronouns.has(piece.lower)
export const isPreposition = (piece: Piece | undefined): boolean => piece !== undefined && prepositions.has(piece.lower)
export const isAdverb = (piece: Piece): boolean => piece.kind === 'word' && piece.lower.length > 4 && piece.lower.endsWith('ly') && (!piece.capital || piece.opens) && !/^(?:family|assembly|supply|reply|italy|july|ally|rally|monopoly|anomaly|butterfly)$/.test(piece.lower)
export const isTime = (piece: Piece): boolean => (calendar.has(piece.lower) && piece.capital) || timeWords.has(piece.lower) || /^(?:1[89]|20)\d\d$/.test(piece.text)
/** The full stop that ends a sentence, not one inside a name: "J. Smith". */
const isStop = (pieces: readonly Piece[], index: number): boolean => pieces[index]?.text === '.' && (index === pieces.length - 1 || !(pieces[index - 1]?.capital === true && (pieces[index - 1]?.text.length ?? 0) <= 4))

/** Where the verb group that ends with a verb begins, its auxiliaries and adverbs included. */
export function verbGroupStart(pieces: readonly Piece[], verb: number): number {
  let start = verb
  for (let piece = pieces[start - 1]; piece !== undefined && !(piece.capital && !piece.opens) && (auxiliaries.has(piece.lower) || midAdverbs.has(piece.lower) || isAdverb(piece) || /n't$/.test(piece.lower)); piece = pieces[start - 1]) start -= 1
  return start
}

/** The subject that ends before a verb group; what stands between commas in between is passed over. */
export function subjectBefore(pieces: readonly Piece[], groupStart: number): Run | null {
  let end = groupStart
  const last = pieces[end - 1]
  if (last === undefined) return null
  if (/^[,—–)]$/u.test(last.text)) {
    const opening = asideStart(pieces, end - 1)
    if (opening === null) return null
    end = opening
  }
  if (pieces[end - 1] !== undefined && relatives.has(pieces[end - 1]?.lower ?? '')) {
    end -= 1
    if (pieces[end - 1]?.text === ',') end -= 1
  }
  let start = end
  for (let piece = pieces[start - 1]; start > 0 && piece !== undefined; piece = pieces[start - 1]) {
    if (relatives.has(piece.lower) && start < end && pieces[start - 2]?.kind === 'word' && looksRelative(pieces, start, end)) end = start - 1
    else if (isBoundary(piece) || clauseWords.has(piece.lower) || relatives.has(piece.lower) || isStop(pieces, start - 1)) break
    start -= 1
  }
  return trimmed(pieces, { start, end })
}

/** Whether the words between "who" and a verb group hold a verb of their own: "officials who asked not to be named said". */
const looksRelative = (pieces: readonly Piece[], from: number, to: number): boolean => {
  for (let index = from; index < to; index += 1) if (pieces[index] !== undefined && (looksFinite(pieces[index] as Piece) || /(?:[^s]s|e)$/.test((pieces[index] as Piece).lower))) return true
  return false
}

/** The comma, dash or bracket that opens the aside which a piece closes; back to the first of a chain of asides. */
function asideStart(pieces: readonly Piece[], closing: number): number | null {
  const mark = pieces[closing]?.text === ')' ? '(' : pieces[closing]?.text
  let opening: number | null = null
  for (let index = closing - 1; index > 0; index -= 1) {
    const piece = pieces[index]
    if (piece === undefined || /^[“”";]$/u.test(piece.text)) break
    if (piece.text !== mark) continue
    const next = pieces[index + 1]
    opening = index
    if (mark !== ',' || next === undefined || (next.capital && !isTime(next))) break
    if (isDeterminer(next) || relatives.has(next.lower) || next.kind === 'number') break
  }
  return opening
}

/** Without what leads up to the subject: conjunctions, adverbs, days and the first prepositional phrase. */
function trimmed(pieces: readonly Piece[], run: Run): Run | null {
  let start = afterClauseAnd(pieces, run.start, run.end) ?? run.start
  const { end } = run
  for (let piece = pieces[start]; piece !== undefined && start < end; piece = pieces[start]) {
    const isLead = /^(?:and|but|or|so|yet|nor|plus)$/.test(piece.lower) || isTime(piece) || (isAdverb(piece) && start < end - 1)
    if (!isLead || (start === end - 1 && !isTime(piece))) break
    if (/^(?:last|this|next|late|early)$/.test(piece.lower) && pieces[start + 1] !== undefined && !isTime(pieces[start + 1] as Piece)) break
    start += 1
  }
  if (start < end - 1 && isPreposition(pieces[start])) start = afterPreposition(pieces, start, end)
  return start < end ? { start, end } : null
}

/** After an "and" that joins clauses rather than names. */
function afterClauseAnd(pieces: readonly Piece[], start: number, end: number): number | null {
  let hasVerb = false
  let found: number | null = null
  for (let index = start; index < end - 1; index += 1) {
    const piece = pieces[index]
    if (piece === undefined) continue
    if (/^(?:and|but)$/.test(piece.lower) && hasVerb) found = index + 1
    else if (looksFinite(piece) && !isPreposition(pieces[index + 1])) hasVerb = true
  }
  return found
}

function afterPreposition(pieces: readonly Piece[], start: number, end: number): number {
  let index = start + 1
  let isTimePhrase = false
  for (let piece = pieces[index]; index < end && piece !== undefined && (isTime(piece) || (isTimePhrase && piece.kind === 'number') || (piece.kind === 'number' && isTime(pieces[index + 1] ?? piece)) || (piece.lower === 'the' && isTime(pieces[index + 1] ?? piece))); piece = pieces[index]) {
    isTimePhrase = true
    index += 1
  }
  if (isTimePhrase && index < end) return index
  let found = end
  for (let at = start + 2; at < end; at += 1) {
    const piece = pieces[at]
    const before = pieces[at - 1]
    if (piece === undefined || before === undefined || isPreposition(before) || isDeterminer(before)) continue
    if (isDeterminer(piece) || isPronoun(piece) || (piece.capital && !before.capital && before.kind === 'word')) found = at
  }
  return found
}

/** A name or noun phrase that begins at a piece, up to the end of its clause; a name ends before a preposition other than "of". */
export function phraseFrom(pieces: readonly Piece[], from: number): Run | null {
  let end = from
  let nouns = 0
  for (let piece = pieces[end]; piece !== undefined; piece = pieces[end]) {
    if (isBoundary(piece) || isStop(pieces, end) || clauseWords.has(piece.lower) || relatives.has(piece.lower)) break
    const before = pieces[end - 1]
    const next = pieces[end + 1]
    if (nouns > 0) {
      if (auxiliaries.has(piece.lower) || pronouns.has(piece.lower) || (isTime(piece) && !piece.capital)) break
      if (piece.capital && calendar.has(piece.lower)) break
      if (isPreposition(piece) && next !== undefined && (isTime(next) || next.kind === 'number' || /^(?:a|an|the)$/.test(next.lower) && /^(?:statement|letter|interview|briefing|speech|tweet|post|press|news|report)$/.test(pieces[end + 2]?.lower ?? ''))) break
      if (looksFinite(piece) && !isPreposition(next) && !piece.capital) break
      if (piece.lower === 'to' && !takesTo.has(before?.lower ?? '')) break
      if (isPreposition(piece) && !/^(?:of|for)$/.test(piece.lower) && before?.capital === true && !pieces.slice(from, end).some((one) => one.kind === 'word' && !one.capital && !isDeterminer(one) && !isPreposition(one))) break
      if (isDeterminer(piece) && before !== undefined && !isPreposition(before) && !/^(?:and|or)$/.test(before.lower)) break
    }
    if (piece.kind === 'word' && !isDeterminer(piece)) nouns += 1
    end += 1
    if (isPronoun(piece)) break
  }
  return nouns > 0 ? { start: from, end } : null
}

/** The noun phrase a sentence begins with, up to its first verb; what leads up to it before a comma is passed over. */
export function subjectAtStart(pieces: readonly Piece[], from: number): Run | null {
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || index === from || !looksFinite(piece)) continue
    return subjectBefore(pieces, verbGroupStart(pieces, index))
  }
  return null
}
