import type { Span } from '../domain/document.ts'
import { type Clause, clauseBetween, subjectEnd } from './clauses.ts'
import type { Statement } from './reading.ts'

const SUBORDINATE = /(?:^|(?<= ))(?:before|after|until|till|since|when|while|because|as|once|where|although|though|,? ?(?:which|who|that))(?: then| first| also)? (?=\p{L})/giu
const MAY_OPEN = /\b(?:before|after|until|till|since|when|while|because|as|once|where|although|though|which|who|that) /iu
const RELATIVE = /(?:which|who|that) $/iu
const PRONOUN = /^(?:it|they|he|she|this|these)\b/iu
/** A clause that begins with its verb is about what the sentence is about. */
const WITHOUT_SUBJECT = /^ ?(?:then |later |and |was |were |has |had )*(?:\p{L}+ed|took|came|went|began|became|won|lost|met|left|made|fell|rose|broke|struck|gave|sank)\b/u
const NEXT_THOUGHT = /[,;:] | (?:and|but|so|when|while|after|before|because|since|as|until|although|though|where|which|who) /u
const DATED_BY_WHAT_FOLLOWS = /^,? (?:when|the (?:day|date|month) (?:on which|when|that)|on which|in which) /u

/**
 * The telling of an event around its date: of the clause the date stands in, only the subordinate clause that tells it ("before the contract
 * was signed on 3 May" in a sentence about something else), with the subject its pronoun stands for. "3 May, when it was signed" is told behind its date.
 */
export function tellingOf(statement: Statement, date: Span, clause: Clause, tells: (text: string) => boolean): Clause {
  const { text, start: offset } = statement
  const [from, at, behind] = [clause.start - offset, date.start - offset, date.end - offset]
  const followed = DATED_BY_WHAT_FOLLOWS.exec(text.slice(behind))
  if (followed !== null) {
    const begin = behind + followed[0].length
    if (tells(text.slice(begin, endOf(text, begin)))) return clauseBetween(statement, date, { from: begin, to: endOf(text, begin), lent: lentTo(text, begin, statement) })
  }
  const head = text.slice(from, at)
  const opener = !MAY_OPEN.test(head) ? undefined : [...head.matchAll(SUBORDINATE)].findLast(({ index, 0: word }) => tells(head.slice(index + word.length)))
  const to = Math.min(clause.end - offset, endOf(text, behind))
  if (opener === undefined && from > 0 && WITHOUT_SUBJECT.test(head)) return clauseBetween(statement, date, { from, to, lent: [0, subjectEnd(statement)] })
  if (opener === undefined) return to < clause.end - offset && head.trim() !== '' && tells(head) ? clause.endingAt(to) : clause
  const begin = from + opener.index + opener[0].length
  return clauseBetween(statement, date, { from: begin, to, lent: RELATIVE.test(opener[0]) ? nounBefore(text, from + opener.index) : lentTo(text, begin, statement) })
}

function endOf(text: string, from: number): number {
  const next = NEXT_THOUGHT.exec(text.slice(from))
  return next === null ? text.length : from + next.index
}

/** A pronoun stands for what its sentence is about. */
const lentTo = (text: string, begin: number, statement: Statement): readonly [number, number] => (PRONOUN.test(text.slice(begin)) ? [0, subjectEnd(statement)] : [0, 0])

/** What "which" hangs on: the last words before it. */
function nounBefore(text: string, at: number): readonly [number, number] {
  const words = /(?:[\p{L}\p{N}’'-]+ ){0,3}[\p{L}\p{N}’'-]+,? ?$/u.exec(text.slice(0, at))
  return words === null ? [0, 0] : [words.index, at]
}

/** Words for the day people voted on; what is held once and called by many names. */
const POLLING = /\b(?:polling (?:took place|was held|day)|the polls (?:opened|closed)|went to the polls|voters (?:filled|elected|chose|cast|decided|returned|gave|turned out|went)|(?:the|that|this|’s|'s) (?:ballot|election|poll|general election))\b[^,;]*$/iu
/** Polls there may be more than one of. */
const ANOTHER_POLL = /\b(?:first|second|third|rounds?|run-?off|repeat\w*|re-?run|previous|last|next|early|earlier|by-?elections?|referendum|postponed|moved|original\w*|planned|called|local|regional|municipal|presidential|European|primary|primaries|postal|advance|snap|before|after)\b/iu

/** Whether the words before a date tell of the day on which people voted. */
export const tellsOfPolling = (before: string): boolean => POLLING.test(before) && !ANOTHER_POLL.test(before.replace(/\b(?:until|before|after|since) (?=the polls)/iu, ''))
