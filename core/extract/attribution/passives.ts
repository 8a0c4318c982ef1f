import type { Piece } from '../pieces/pieces.ts'
import { looksFinite } from '../pieces/verb-words.ts'
import type { Candidate } from './candidate.ts'
import { namingOf } from './naming.ts'
import { isDeterminer, isPreposition, phraseFrom, subjectBefore, verbGroupStart } from './phrase.ts'
import { agentlessAdverbs, agentlessParticiples, commonly, commonParticiples, impersonalParticiples, sayingNouns } from './reporting-verbs.ts'

const being = /^(?:is|was|are|were|been|be|being)$/
/** Participles that hand a statement to whoever stands after "by". */
const agentive = new Set('reported announced confirmed quoted cited claimed alleged described denied estimated acknowledged disclosed revealed documented predicted forecast projected calculated stated noted declared asserted suggested said argued believed criticised criticized condemned accused put'.split(' '))
const unnamed = (cueStart: number, cueEnd: number, rank: Candidate['rank'] = 1): Candidate => ({ cueStart, cueEnd, holder: null, isNamed: false, rank })

const participle = /(?:ed|en|said|thought|understood|held|told)$/
/** Words that `passiveAt` can begin with. */
export const passiveWords: readonly string[] = [...agentlessAdverbs, ...[...agentive, ...agentlessParticiples, ...impersonalParticiples, ...commonParticiples, 'quoted', 'cited', 'reported', 'recorded'].filter((word) => participle.test(word))]
/** Nouns of what somebody feels. */
const feltNouns = new Set('concern concerns fear fears worries doubts questions suspicions'.split(' '))
/** Words that `saidOfItselfAt` can begin with. */
export const sayingWords: readonly string[] = [...feltNouns, ...sayingNouns]

/** A report in the passive: "was quoted as saying", "reported by X", "is said to", "it is believed", "is widely seen as". */
export function passiveAt(pieces: readonly Piece[], index: number): Candidate | null {
  const piece = pieces[index]
  if (piece === undefined) return null
  const { lower } = piece
  if (agentlessAdverbs.has(lower)) return unnamed(index, index + 1)
  if (!participle.test(lower)) return null
  const isReduced = agentlessParticiples.has(lower) && pieces[index + 1]?.lower === 'to' && /^(?:be|have)$/.test(pieces[index + 2]?.lower ?? '')
  const group = verbGroupStart(pieces, index)
  if (isReduced && group === index) return unnamed(index, index + 2)
  const isPassive = pieces.slice(group, index).some((one) => being.test(one.lower))
  if (isPassive && /^(?:quoted|cited|reported|recorded)$/.test(lower)) {
    const asSaying = asSayingAfter(pieces, index)
    if (asSaying !== null) return quotedAsSaying(pieces, group, index, asSaying)
  }
  return byAgent(pieces, index, isPassive) ?? (isPassive ? withoutAgent(pieces, group, index) : null)
}

/** Where "as saying" ends, directly after the participle or after who quoted it. */
function asSayingAfter(pieces: readonly Piece[], index: number): number | null {
  for (let at = index + 1; at < index + 10; at += 1) {
    if (pieces[at]?.lower === 'as' && /^(?:saying|telling|warning|claiming|stating)$/.test(pieces[at + 1]?.lower ?? '')) return at + 2
  }
  return null
}

function quotedAsSaying(pieces: readonly Piece[], group: number, index: number, end: number): Candidate | null {
  const holder = subjectBefore(pieces, group)
  if (holder === null) return null
  return { cueStart: group, cueEnd: end === index + 3 ? end : index + 1, holder, isNamed: namingOf(pieces, holder).isNamed, rank: 1 }
}

/** "Announced by the ministry", "as reported by Reuters". */
function byAgent(pieces: readonly Piece[], index: number, isPassive: boolean): Candidate | null {
  const lower = pieces[index]?.lower ?? ''
  if (pieces[index + 1]?.lower !== 'by' || !agentive.has(lower)) return null
  const holder = phraseFrom(pieces, index + 2)
  if (holder === null) return null
  const { kind, isNamed } = namingOf(pieces, holder)
  if (kind === 'thing' || kind === 'nobody' || kind === 'evidence') return null
  return { cueStart: index, cueEnd: index + 2, holder, isNamed, rank: isPassive || pieces[index - 1]?.lower === 'as' ? 1 : 2 }
}

function withoutAgent(pieces: readonly Piece[], group: number, index: number): Candidate | null {
  const { lower } = pieces[index] as Piece
  const next = pieces[index + 1]
  const isImpersonal = pieces[group - 1]?.lower === 'it' || pieces[group - 1]?.lower === 'as'
  if (isImpersonal && (agentlessParticiples.has(lower) || impersonalParticiples.has(lower) || commonParticiples.has(lower)) && (next?.lower === 'that' || !isPreposition(next))) {
    if (pieces[group - 1]?.lower === 'it' && next?.lower !== 'that' && !agentlessParticiples.has(lower)) return null
    return unnamed(pieces[group - 1]?.lower === 'it' ? group - 1 : group, index + 1)
  }
  const isCommon = pieces.slice(group, index).some((one) => commonly.has(one.lower))
  if (isCommon && (commonParticiples.has(lower) || agentlessParticiples.has(lower))) return unnamed(group, index + (/^(?:as|to)$/.test(next?.lower ?? '') ? 2 : 1))
  if (!agentlessParticiples.has(lower)) return null
  if (next?.lower === 'to' && !isDeterminer(pieces[index + 2]) && pieces[index + 2]?.capital !== true) return unnamed(group, index + 2)
  if (lower === 'estimated' && next?.lower === 'at') return unnamed(group, index + 2)
  if (lower === 'suspected' && next?.lower === 'of') return unnamed(group, index + 2)
  const isReported = /^(?:reported|alleged|rumoured|rumored)$/.test(lower) && next?.lower !== 'to' && next?.lower !== 'by' && next?.lower !== 'for'
  const isInTable = next?.lower === 'in' && /^(?:table|figure|section|annex|appendix|chapter|detail|full)$/.test(pieces[index + (pieces[index + 2]?.lower === 'the' ? 3 : 2)]?.lower ?? '')
  return isReported && !isInTable ? unnamed(group, index + 1) : null
}

/** "There are reports that …", "Kyiv's claim that …": a noun of saying with its clause. */
export function saidOfItselfAt(pieces: readonly Piece[], index: number): Candidate | null {
  const piece = pieces[index]
  if (piece === undefined) return null
  if (feltNouns.has(piece.lower)) return feltAt(pieces, index)
  if (/^rumou?r$/.test(piece.lower) && pieces[index + 1]?.lower === 'has' && pieces[index + 2]?.lower === 'it') return unnamed(index, index + 3)
  // "Opponents, meanwhile, claim that": behind a comma the word is a verb.
  if (!sayingNouns.has(piece.lower) || pieces[index - 1]?.text === ',') return null
  const that = clauseThatAfter(pieces, index)
  if (that === null) return null
  const before = pieces[index - 1]
  if (that > index + 1) {
    const holder = { start: index + 2, end: that }
    return { cueStart: index, cueEnd: index + 1, holder, isNamed: namingOf(pieces, holder).isNamed, rank: 2 }
  }
  if (before?.lower === "'s" || before?.text === '’' || before?.text === "'") {
    let start = index - 1
    for (let one = pieces[start - 1]; one !== undefined && one.kind === 'word' && !isPreposition(one) && !looksFinite(one); one = pieces[start - 1]) start -= 1
    const holder = { start, end: index - 1 }
    return holder.start < holder.end ? { cueStart: index, cueEnd: index + 1, holder, isNamed: namingOf(pieces, holder).isNamed, rank: 2 } : null
  }
  return unnamed(index, index + 1, 2)
}

/** "There are concerns that …", "concerns have been raised": somebody feels so, and nobody is named. */
function feltAt(pieces: readonly Piece[], index: number): Candidate | null {
  const lead = pieces.slice(Math.max(0, index - 4), index).some((piece) => piece.lower === 'there' || piece.lower === 'amid')
  if (lead && clauseThatAfter(pieces, index) !== null) return unnamed(index, index + 1, 2)
  const raised = pieces.findIndex((piece, at) => at > index && at < index + 5 && /^(?:raised|expressed|voiced)$/.test(piece.lower))
  return raised > 0 && pieces.slice(index, raised).some((piece) => being.test(piece.lower)) && pieces[raised + 1]?.lower !== 'by' ? unnamed(index, raised + 1, 2) : null
}

/** The "that" which opens the clause of a noun, right after it or after "by X"; null where the noun has a relative clause or none. */
function clauseThatAfter(pieces: readonly Piece[], index: number): number | null {
  let at = index + 1
  if (pieces[at]?.lower === 'by') {
    while (at < index + 8 && pieces[at] !== undefined && pieces[at]?.lower !== 'that') at += 1
  }
  const after = pieces[at + 1]
  return pieces[at]?.lower === 'that' && after !== undefined && !looksFinite(after) ? at : null
}
