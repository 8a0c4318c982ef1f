import type { Piece } from '../pieces/pieces.ts'
import { looksFinite } from '../pieces/verb-words.ts'
import type { Candidate } from './candidate.ts'
import { suits } from './complement.ts'
import { type Naming, namingOf } from './naming.ts'
import { isBoundary, isDeterminer, isPreposition, isPronoun, isTime, phraseFrom, type Run, subjectBefore, verbGroupStart } from './phrase.ts'
import { type ReportingForm, reportingForms, type ReportingVerb, type SubjectNeed } from './reporting-verbs.ts'
import { isSourceNoun } from './source-nouns.ts'

const being = /^(?:is|was|are|were|been|be|being)$/

/** A verb that reports at an index, with whoever speaks before it, or after it: "X said", "…, said X". */
export function reportAt(pieces: readonly Piece[], index: number): Candidate | null {
  const piece = pieces[index]
  const form = reportingForms.get(piece?.lower ?? '')
  if (piece === undefined || form === undefined || form.form === 'ing' || piece.capital) return null
  const inverted = invertedHolder(pieces, index, form)
  if (inverted !== null) return { cueStart: index, cueEnd: index + 1, holder: inverted, isNamed: namingOf(pieces, inverted).isNamed, rank: 0 }
  const group = infinitiveGroup(pieces, index) ?? verbGroupStart(pieces, index)
  if (pieces.slice(group, index).some((one) => being.test(one.lower))) return null
  const before = pieces[group - 1]
  if (before === undefined || !mayEndSubject(before) || !agrees(form, pieces, group, index)) return null
  if (form.form === 'past' && group === index && isReduced(pieces, index)) return null
  const holder = subjectBefore(pieces, group)
  if (holder === null || isNobody(pieces, holder) || isWithheld(pieces, group, index)) return null
  const naming = namingOf(pieces, holder)
  const way = form.ways.find(({ subject, complement }) => canBe(naming, subject, before) && suits(pieces, index, complement))
  if (way === undefined || naming.kind === 'nobody') return null
  return { cueStart: index, cueEnd: cueEnd(index, way), holder, isNamed: naming.isNamed, rank: isParenthesis(pieces, holder, index) || isAsFrame(pieces, holder) ? 0 : 1 }
}

/** "Did not say whether", "would not say how many": nothing is said. */
const isWithheld = (pieces: readonly Piece[], group: number, index: number): boolean =>
  pieces.slice(group, index).some((one) => /^(?:not|never)$|n't$/.test(one.lower)) && (/^(?:comment|confirm|acknowledge|announce|disclose|reveal|explain|specif)|^said$/.test(pieces[index]?.lower ?? '') || /^(?:whether|if|who|how|when|where|what|which|why)$/.test(pieces[index + 1]?.lower ?? ''))

/** "Plans announced last week will change": the verb of the clause comes later, and this one only narrows its subject. */
function isReduced(pieces: readonly Piece[], index: number): boolean {
  let at = index + 1
  while (pieces[at] !== undefined && isTime(pieces[at] as Piece)) at += 1
  const next = pieces[at]
  return next !== undefined && next.kind === 'word' && looksFinite(next)
}

/** "What the minister said", "Neither A nor B said", "Having said that", "more than he admitted": nobody speaks. */
const isNobody = (pieces: readonly Piece[], { start, end }: Run): boolean =>
  pieces[start]?.lower === 'what' || /^(?:nor|than)$/.test(pieces[start - 1]?.lower ?? '') || (end - start === 1 && /^(?:having|being|speaking|saying|asked)$/.test(pieces[start]?.lower ?? ''))

const cueEnd = (index: number, { complement }: ReportingVerb): number => index + (/^(?:it|out|of)$/.test(complement) || complement === 'to' ? 2 : 1)

/** "Went on to say", "continued to insist": the verbs before are part of the group. */
function infinitiveGroup(pieces: readonly Piece[], index: number): number | null {
  if (pieces[index - 1]?.lower !== 'to') return null
  const lead = pieces[index - 2]?.lower ?? ''
  if (/^(?:continued|continues|continue)$/.test(lead)) return verbGroupStart(pieces, index - 2)
  return lead === 'on' && /^(?:went|goes|go)$/.test(pieces[index - 3]?.lower ?? '') ? verbGroupStart(pieces, index - 3) : null
}

function mayEndSubject(before: Piece): boolean {
  if (before.kind === 'sign') return /^[,—–)%”"]$/u.test(before.text)
  return !(isDeterminer(before) && !/^(?:some|many|most|few|several|one)$/.test(before.lower)) && !isPreposition(before) && !/^(?:and|or|no|such|these|those|as|than|not|yet|but|if|when|while)$/.test(before.lower)
}

/** Whether form, subject and what follows let the word be a verb: "Russia claims it has", but not "insurance claims rose". */
function agrees(form: ReportingForm, pieces: readonly Piece[], group: number, index: number): boolean {
  const before = pieces[group - 1]
  const next = pieces[index + 1]
  if (before === undefined) return false
  if (pieces[index]?.lower === 'point' && next?.lower === 'to') return true
  const hasAuxiliary = group < index
  const isPluralBefore = /(?:[^s]s|people|media|police|data|men|women)$/.test(before.lower) || /^(?:i|we|they|you|many|some|most|others|few|several|who|both|press)$/.test(before.lower)
  if (/^(?:shown|written)$/.test(pieces[index]?.lower ?? '')) return hasAuxiliary
  if (form.form === 'base') return hasAuxiliary || ((isPluralBefore || before.kind === 'sign' || joinsMany(pieces, group) || narrowed(pieces, group)) && !(form.isNoun && isNounHere(next)))
  if (form.form === 's' && form.isNoun) {
    if (isNounHere(next) || /^(?:some|many|most|several|few|those|both|all)$/.test(before.lower)) return false
    if (before.kind !== 'word' || isPronoun(before) || before.capital) return true
    return isSourceNoun(before.lower) && !isPluralBefore
  }
  if (form.form === 's') return !(isPluralBefore && !before.capital && isSourceNoun(before.lower)) || narrowed(pieces, group)
  return true
}

/** What follows a noun rather than a verb. */
const isNounHere = (next: Piece | undefined): boolean =>
  next === undefined || (looksFinite(next) && !isPronoun(next)) || (isPreposition(next) && !/^(?:on|in|at)$/.test(next.lower)) || /^(?:of|worth|and|or|made|which|who|were|suggest|say|show|indicate|about)$/.test(next.lower) || (/s$/.test(next.lower) && reportingForms.get(next.lower)?.form === 's')

/** "Russia and China say": two names make a plural. */
const joinsMany = (pieces: readonly Piece[], group: number): boolean => pieces.slice(Math.max(0, group - 6), group).some((piece) => piece.lower === 'and')

/** "Officials in Seoul say": the head stands before what narrows it. */
const narrowed = (pieces: readonly Piece[], group: number): boolean =>
  pieces.slice(Math.max(0, group - 8), group).some((piece, at, all) => {
    const noun = /(?:ed|en|close|familiar)$/.test(all[at - 1]?.lower ?? '') ? at - 2 : at - 1
    return isPreposition(piece) && /(?:[^s]s|people|data|media|some|those|many|most|few|all)$/.test(all[noun]?.lower ?? '')
  })

function canBe({ kind }: Naming, need: SubjectNeed, before: Piece): boolean {
  switch (need) {
    case 'any':
      return true
    case 'source':
      return kind !== 'thing' && kind !== 'evidence' && kind !== 'paper' && !/^(?:it|which|this|that)$/.test(before.lower)
    case 'judges':
      return kind === 'role' || kind === 'expert'
    case 'paper':
      return kind === 'paper' || kind === 'evidence'
    case 'counter':
      return (kind === 'body' && before.lower !== 'it') || kind === 'paper' || (kind === 'name' && isNameOfBody(before))
  }
}

/** "SIPRI", "UNHCR", "Eurostat", but no state. */
const isNameOfBody = ({ text }: Piece): boolean => /^(?:\p{Lu}{3,}|\p{Lu}\p{Ll}*stat|Europol|Interpol|Frontex|Unicef|Greenpeace)$/u.test(text) && !/^(?:USA|UAE|DRC|ROK|PRC|DPRK|GDR|USSR)$/.test(text)

/** The speaker after the verb, where a quotation or a comma stands before it. */
function invertedHolder(pieces: readonly Piece[], index: number, form: ReportingForm): Run | null {
  const before = pieces[index - 1]
  const next = pieces[index + 1]
  const isSpoken = form.ways.some(({ subject }) => subject === 'any') || /^(?:reports|reported)$/.test(pieces[index]?.lower ?? '') || (/^[”"]$/u.test(before?.text ?? '') && /^(?:recalls|recalled|concludes|concluded|suggests|suggested|observes|observed|agrees|agreed|responds|responded)$/.test(pieces[index]?.lower ?? ''))
  if (!isSpoken || form.form === 'base' || before === undefined || next === undefined || !/^[,”"’'?!—–]$/u.test(before.text)) return null
  if (next.kind !== 'word' || !(next.capital || isDeterminer(next) || isTitledName(pieces, index + 1) || (isSourceNoun(next.lower) && /^[”"’'?!]$/u.test(before.text))) || isAsideBefore(pieces, index)) return null
  const holder = phraseFrom(pieces, index + 1)
  const after = pieces[holder?.end ?? 0]
  if (holder === null || namingOf(pieces, holder).kind === 'thing' || (after !== undefined && looksFinite(after))) return null
  return holder
}

/** "Says harbour master Kari Moen": a name behind what its bearer is. */
function isTitledName(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const piece = pieces[at]
    if (piece === undefined || (piece.kind !== 'word' && !/^[-’']$/u.test(piece.text)) || isPronoun(piece) || isTime(piece) || (isPreposition(piece) && piece.lower !== 'of') || looksFinite(piece)) return false
    if (piece.capital) return at > from
  }
  return false
}

/** "Petrov, an engineer, said the dam held": the comma closes an aside, and the clause that follows is what he said. */
function isAsideBefore(pieces: readonly Piece[], index: number): boolean {
  if (pieces[index - 1]?.text !== ',') return false
  for (let at = index - 2; at >= 0; at -= 1) {
    const piece = pieces[at]
    if (piece === undefined || /^[“”"]$/u.test(piece.text)) return false
    if (piece.text === ',') return suits(pieces, index, 'clause') && pieces[index + 1] !== undefined && clauseFollows(pieces, index + 1)
  }
  return clauseFollows(pieces, index + 1)
}

function clauseFollows(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < from + 14; at += 1) {
    const piece = pieces[at]
    if (piece === undefined || isBoundary(piece)) return false
    if (looksFinite(piece)) return true
  }
  return false
}

/** ", the ministry said." at the end, or ", officials said, " in between. */
function isParenthesis(pieces: readonly Piece[], holder: Run, index: number): boolean {
  const before = pieces[holder.start - 1]
  if (before === undefined || !/^[,”"—–’?!]$/u.test(before.text)) return false
  let next = pieces[index + 1]
  for (let at = index + 1; next !== undefined && next.kind === 'word' && at < index + 9; at += 1) {
    if (next.lower === 'that' || looksFinite(next)) return false
    next = pieces[at + 1]
  }
  return next === undefined || isBoundary(next) || next.text === '.'
}

/** "As Clausewitz noted, …". */
const isAsFrame = (pieces: readonly Piece[], holder: Run): boolean => holder.start === 1 && pieces[0]?.lower === 'as'
