import { gazetteerAt } from '../entities/gazetteer/gazetteer.ts'
import type { Piece } from '../pieces/pieces.ts'
import { isDeterminer, isPreposition, isTime, type Run } from './phrase.ts'
import { bodyNouns, documentNouns, evidenceNouns, expertNouns, isSourceNoun, officeNouns, roleNouns, spokesNouns } from './source-nouns.ts'

/** What a phrase can be as a source, and whether one could go and ask. */
export interface Naming {
  readonly kind: 'pronoun' | 'name' | 'role' | 'expert' | 'paper' | 'evidence' | 'body' | 'thing' | 'nobody'
  readonly isNamed: boolean
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const amounts = set('number numbers majority minority handful range host lot lots couple dozens hundreds thousands variety group plurality chorus')
const persons = set('he she i we')
const anyone = set('they some many others most several few those one everyone everybody all both someone somebody people half more')
const nobody = set('no nobody none neither nothing')
const indefinite = set('a an one some another any several many few two three four five six seven eight nine ten other various numerous most multiple more unnamed anonymous unidentified')
const postmodifiers = set('familiar close briefed involved working speaking based near privy loyal opposed sympathetic who')
const participle = /(?:ed|en|wn|ought|aid|ade|eld|itten|ent)$/u

/** How a phrase names its source. */
export function namingOf(pieces: readonly Piece[], run: Run): Naming {
  const coreEnd = coreEndOf(pieces, run)
  const core = pieces.slice(run.start, coreEnd).filter((piece) => piece.kind !== 'sign' || /^'s?$/.test(piece.lower))
  const first = core[0]
  const head = core.findLast((piece) => piece.kind !== 'sign')
  if (first === undefined || head === undefined) return { kind: 'thing', isNamed: false }
  if (nobody.has(first.lower)) return { kind: 'nobody', isNamed: false }
  if (core.length === 1 && persons.has(first.lower)) return { kind: 'pronoun', isNamed: true }
  if (core.length === 1 && first.lower === 'it') return { kind: 'body', isNamed: true }
  if (core.length <= 2 && anyone.has(head.lower) && !head.capital) return { kind: 'role', isNamed: false }
  if (core.length === 1 && anyone.has(head.lower)) return { kind: 'role', isNamed: false }
  if (coreEnd < run.end && pieces[coreEnd]?.lower === 'of' && amounts.has(head.lower)) return { ...namingOf(pieces, { start: coreEnd + 1, end: run.end }), isNamed: false }
  if (endsInKnownName(pieces, run.start, coreEnd)) return { kind: 'name', isNamed: true }
  if (opensWithName(pieces, run.start, coreEnd)) return { kind: 'name', isNamed: true }
  const names = namesIn(pieces, run)
  const isNamedInside = names.some((index) => pieces[index] !== head)
  const isDefinite = /^(?:the|this|its|his|her|their|our|that)$/.test(first.lower) || core.some((piece) => /^'s?$/.test(piece.lower))
  const { lower } = head
  const isPlural = (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)) || /^(?:people|media|men|women|police|data|press)$/.test(lower)
  const beforeHead = core.at(-2)?.lower ?? ''
  if (head.kind === 'number' || /^[ivxlc]+$/.test(lower)) return documentNouns.has(beforeHead) ? { kind: 'paper', isNamed: true } : { kind: 'thing', isNamed: false }
  const isHeadName = names.some((index) => pieces[index] === head)
  if (documentNouns.has(lower) && !(lower === 'leaders')) return { kind: 'paper', isNamed: isHeadName || isNamedInside || isOfBody(pieces, coreEnd, run.end) || (isDefinite && !/^(?:estimates?|accounts|reports|rumou?rs)$/.test(lower)) }
  if (spokesNouns.has(lower)) return { kind: 'role', isNamed: isDefinite || isNamedInside || core.length > (isDeterminer(first) ? 2 : 1) || coreEnd < run.end }
  if (expertNouns.has(lower)) return { kind: 'expert', isNamed: names.some((index) => index >= coreEnd) && !indefiniteMany(first) }
  if (evidenceNouns.has(lower)) return { kind: 'evidence', isNamed: isNamedInside || isOfBody(pieces, coreEnd, run.end) || (lower === 'intelligence' && isOfState(pieces, run.start, coreEnd)) }
  if (roleNouns.has(lower)) return { kind: 'role', isNamed: /^(?:lawyer|attorney|doctor|captain)$/.test(lower) && isDefinite && first.lower !== 'the' }
  if (officeNouns.has(lower)) return { kind: 'role', isNamed: isDefinite || (!isPlural && !indefinite.has(first.lower) && (first !== head || run.end > coreEnd)) }
  if (bodyNouns.has(lower)) return { kind: 'body', isNamed: lower === 'police' || isHeadName || (isDefinite && !indefinite.has(first.lower)) || (isNamedInside && !indefinite.has(first.lower)) || hasCapitalBeforeHead(pieces, run, coreEnd) }
  if (isHeadName) return { kind: 'name', isNamed: true }
  if (isPeople(pieces, coreEnd - 1, head)) return { kind: 'role', isNamed: false }
  return { kind: isPlural && !isDefinite ? 'thing' : 'thing', isNamed: !isPlural && !indefinite.has(first.lower) }
}

/** "Published by the customs service", "from the ministry": what narrows a paper names a body. */
const isOfBody = (pieces: readonly Piece[], from: number, to: number): boolean => {
  const narrowing = pieces.slice(from, to)
  return narrowing.some((piece) => piece.lower === 'the') && narrowing.some((piece) => bodyNouns.has(piece.lower))
}

/** Endings of people and things in the plural: "Firefighters said" names nobody. */
const looksCommon = /(?:[a-z]{5}[eo]rs|ists|ians|ants|ents|men|women|folk|ees|ives|tions|ments|ities|ings|ics|(?:[^aiuosmder]|[^ikv]en|[^l]m|[^l]a|and|end|ord|eed)s)$/

/** "British intelligence": a service, named by its state. */
const isOfState = (pieces: readonly Piece[], start: number, end: number): boolean => {
  for (let index = start; index < end; index += 1) if (pieces[index]?.capital === true && gazetteerAt(pieces, index) !== null) return true
  return false
}

/** A name of the gazetteer closes the phrase: "the United Nations", whose last word alone would be anybody's. */
function endsInKnownName(pieces: readonly Piece[], start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const known = pieces[index]?.capital === true ? gazetteerAt(pieces, index) : null
    if (known !== null && known.end === end && known.entry.kind !== 'demonym') return true
  }
  return false
}

/** "Washington and its allies": a name, and others with it. */
function opensWithName(pieces: readonly Piece[], start: number, end: number): boolean {
  const and = pieces.findIndex((piece, index) => index > start && index < end && piece.lower === 'and')
  return and > 0 && /^(?:its|his|her|their|the|other|several|some)$/.test(pieces[and + 1]?.lower ?? '') && endsInKnownName(pieces, start, and)
}

const indefiniteMany = (piece: Piece): boolean => /^(?:some|many|several|most)$/.test(piece.lower)

/** "Russians", "Americans": a people in the plural speaks as nobody in particular. */
function isPeople(pieces: readonly Piece[], index: number, head: Piece): boolean {
  return pieces[index] === head && head.capital && gazetteerAt(pieces, index)?.entry.kind === 'demonym'
}

/** Where the noun phrase proper ends and what narrows it begins. */
function coreEndOf(pieces: readonly Piece[], { start, end }: Run): number {
  for (let index = start + 1; index < end; index += 1) {
    const piece = pieces[index]
    if (piece === undefined) break
    if (isPreposition(piece) || (postmodifiers.has(piece.lower) && pieces[index - 1]?.text !== '-')) return index
    if (!piece.capital && participle.test(piece.lower) && (isPreposition(pieces[index + 1]) || index === end - 1) && !isSourceNoun(piece.lower)) return index
  }
  return end
}

/**
 * Indexes of the pieces of a phrase that name something in particular: capitals that are no words for a place or its people and do not
 * merely open the sentence.
 */
function namesIn(pieces: readonly Piece[], { start, end }: Run): number[] {
  const found: number[] = []
  for (let index = start; index < end; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || !piece.capital || isTime(piece) || /^(?:western|eastern|northern|southern|i)$/.test(piece.lower)) continue
    const known = gazetteerAt(pieces, index)
    if (known !== null && known.end <= end) {
      const isHead = known.end === end || isPreposition(pieces[known.end])
      const counts = known.entry.kind === 'demonym' ? false : known.entry.kind === 'body' || known.entry.kind === 'ministry' || isHead || pieces[known.end]?.lower === "'s"
      if (counts) for (let at = index; at < known.end; at += 1) found.push(at)
      index = known.end - 1
      continue
    }
    const opensSentence = index === 0 || /^[“"‘(]$/u.test(pieces[index - 1]?.text ?? '')
    const next = pieces[index + 1]
    const isAlone = index + 1 >= end || !(next?.capital === true || next?.lower === "'s" || next?.text === '-')
    const isAcronym = piece.text.length > 1 && piece.text === piece.text.toUpperCase()
    if (opensSentence && (isSourceNoun(piece.lower) || isDeterminer(piece) || indefinite.has(piece.lower) || (isAlone && index + 1 < end && !isAcronym && (!isPreposition(next) || next?.lower === 'of')) || (isAlone && looksCommon.test(piece.lower)))) continue
    found.push(index)
    // "Ban Ki-moon": what a hyphen ties to a capital belongs to it.
    if (next?.text === '-' && !next.spaced && index + 2 < end && pieces[index + 2]?.capital === false) found.push(index + 2)
  }
  return found
}

/** "The Lisbon council", "Hungarian government": a body that its place singles out. */
const hasCapitalBeforeHead = (pieces: readonly Piece[], { start }: Run, coreEnd: number): boolean => {
  const first = pieces[start]
  if (first === undefined || indefinite.has(first.lower)) return false
  return pieces.slice(start, coreEnd - 1).some((piece, offset) => piece.capital && (offset > 0 || gazetteerAt(pieces, start) !== null))
}
