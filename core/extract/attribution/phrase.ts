import { monthOf } from '../dates/calendar.ts'
import type { Piece } from '../language/pieces.ts'
import { reportingForms } from './reporting-verbs.ts'

/** A run of pieces, end excluded. */
export interface Run {
  readonly start: number
  readonly end: number
}

const auxiliaries = new Set('has have had would will could may might can should must is was are were be been being do does did not never also then later once often still again already now both all just even himself herself itself themselves'.split(' '))
const clauseWords = new Set('that while when because although though if as but whereas after before until so than whether which who whom where since unless'.split(' '))
const prepositions = new Set('in on at during after before since by for with from amid under despite like unlike following within throughout across over against about into through among between to of'.split(' '))
const determiners = new Set('the a an this these those his her its their our one some many several other another two three four five he she it they we i'.split(' '))
const timeWords = new Set('monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier later last this next week month year morning evening afternoon night recently meanwhile however separately additionally moreover furthermore nevertheless still instead'.split(' '))

export const isBoundary = (piece: Piece): boolean => piece.kind === 'sign' && /^[,;:—–“”"()[\]?!…]$/u.test(piece.text)
const isAdverb = (piece: Piece): boolean => piece.kind === 'word' && !piece.capital && piece.lower.length > 4 && piece.lower.endsWith('ly')
const isTime = (piece: Piece): boolean => timeWords.has(piece.lower) || (piece.capital && piece.lower.length > 2 && monthOf(piece.lower) !== null) || /^(?:1[89]|20)\d\d$/.test(piece.text)

/** Where the verb group that ends with a verb begins, its auxiliaries and adverbs included. */
export function verbGroupStart(pieces: readonly Piece[], verb: number): number {
  let start = verb
  for (let piece = pieces[start - 1]; piece !== undefined && !piece.capital && (auxiliaries.has(piece.lower) || isAdverb(piece) || /n['’]t$/.test(piece.lower)); piece = pieces[start - 1]) start -= 1
  return start
}

/** The subject that ends before a verb group; what stands between commas in between is passed over. */
export function subjectBefore(pieces: readonly Piece[], groupStart: number): Run | null {
  let end = groupStart
  const last = pieces[end - 1]
  if (last === undefined) return null
  if (/^[,—–)]$/u.test(last.text)) {
    const opening = parentheticalStart(pieces, end - 1)
    if (opening === null) return null
    end = opening
  }
  if (pieces[end - 1]?.lower === 'who' || pieces[end - 1]?.lower === 'which') {
    end -= 1
    if (pieces[end - 1]?.text === ',') end -= 1
  }
  let start = end
  while (start > 0) {
    const piece = pieces[start - 1]
    if (piece === undefined || isBoundary(piece) || clauseWords.has(piece.lower)) break
    start -= 1
  }
  return trimmed(pieces, { start, end })
}

function parentheticalStart(pieces: readonly Piece[], closing: number): number | null {
  const mark = pieces[closing]?.text === ')' ? '(' : pieces[closing]?.text
  for (let index = closing - 1; index > 0; index -= 1) {
    const piece = pieces[index]
    if (piece === undefined || /^[“”"]$/u.test(piece.text)) return null
    if (piece.text === mark) return index
  }
  return null
}

/** Without what leads up to the subject: conjunctions, adverbs, days and the first prepositional phrase. */
function trimmed(pieces: readonly Piece[], run: Run): Run | null {
  let { start } = run
  const { end } = run
  const and = lastAfterVerb(pieces, start, end)
  if (and !== null) start = and
  let piece = pieces[start]
  while (start < end && piece !== undefined && (/^(?:and|but|or|so|yet|n?or|plus)$/.test(piece.lower) || isTime(piece) || (piece.lower.endsWith('ly') && piece.lower.length > 4 && start < end - 1))) piece = pieces[(start += 1)]
  if (start < end - 1 && piece !== undefined && prepositions.has(piece.lower)) start = afterPreposition(pieces, start, end)
  return start < end ? { start, end } : null
}

/** After an "and" that joins clauses rather than names. */
function lastAfterVerb(pieces: readonly Piece[], start: number, end: number): number | null {
  for (let index = end - 2; index > start; index -= 1) {
    if (pieces[index]?.lower !== 'and') continue
    const before = pieces.slice(start, index)
    if (before.some((one) => auxiliaries.has(one.lower) || (!one.capital && /[a-z]{3}ed$/.test(one.lower)) || reportingForms.get(one.lower)?.form === 'past')) return index + 1
  }
  return null
}

function afterPreposition(pieces: readonly Piece[], start: number, end: number): number {
  let index = start + 1
  let isTimePhrase = false
  while (index < end) {
    const piece = pieces[index]
    if (piece === undefined || !(isTime(piece) || piece.kind === 'number' || (isTimePhrase && piece.text === ','))) break
    isTimePhrase = true
    index += 1
  }
  if (isTimePhrase && index < end) return index
  let found = end
  for (let at = start + 2; at < end; at += 1) {
    const piece = pieces[at]
    const before = pieces[at - 1]
    if (piece === undefined || before === undefined || prepositions.has(before.lower) || determiners.has(before.lower)) continue
    if (determiners.has(piece.lower) || (piece.capital && !before.capital && before.kind === 'word')) found = at
  }
  return found
}

/** A name or noun phrase that begins at a piece, up to the end of its clause. */
export function phraseFrom(pieces: readonly Piece[], from: number): Run | null {
  let end = from
  let nouns = 0
  while (end < pieces.length) {
    const piece = pieces[end]
    if (piece === undefined || isBoundary(piece) || (piece.text === '.' && end === pieces.length - 1) || clauseWords.has(piece.lower)) break
    const next = pieces[end + 1]
    if (nouns > 0 && (piece.lower === 'on' || piece.lower === 'in') && next !== undefined && isTime(next)) break
    if (nouns > 0 && (auxiliaries.has(piece.lower) || isTime(piece) || /^(?:to|as|by)$/.test(piece.lower) === true && piece.lower !== 'by')) break
    const before = pieces[end - 1]
    if (nouns > 0 && determiners.has(piece.lower) && before !== undefined && !prepositions.has(before.lower) && before.lower !== 'and') break
    if (piece.kind === 'word' && !determiners.has(piece.lower)) nouns += 1
    end += 1
  }
  return end > from ? { start: from, end } : null
}
