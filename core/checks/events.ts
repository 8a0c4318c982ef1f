import type { DateMention } from '../extract/dates/date-mention.ts'
import { type Clause, clausesAround, mayBeSame, mayShare, overlapOf } from './clauses.ts'
import { findingOf, type Finding } from './finding.ts'
import { claimsOf, type Comparable, ordered, type PairCheck, passagesOf, placeNameOf, type Side } from './pairs.ts'
import type { Statement } from './reading.ts'
import { stemOf, sumOf } from './stems.ts'
import { tellingOf, tellsOfPolling } from './tellings.ts'

/** Something that happens once, with the day, month or year it is given. */
interface DatedEvent extends Comparable {
  readonly date: DateMention & { readonly from: string; readonly to: string }
  readonly clause: Clause
}

/** Things that happen to one object once, by what they come to; a verb of another row is another event. */
const events = [
  'sign|formalise|conclude|ink', 'ratify', 'adopt', 'approve|pass|enact', 'found|establish|create|set up|form|constitute', 'open|inaugurate|reopen', 'begin|start|commence|launch|break out|erupt', 'end|close|cease|expire|lapse|terminate|conclude',
  'complete|finish|finalise', 'introduce', 'enter into force|take effect|come into force|come into effect|entry into force', 'elect', 'invade|invasion', 'annex|annexation', 'withdraw|withdrawal', 'lay', 'build|construct', 'dissolve|abolish|disband', 'nationalise', 'privatise',
  'bear', 'die|death', 'appoint', 'kill|assassinate', 'sink', 'crash', 'collapse', 'publish|release', 'launch', 'ban', 'impose', 'lift', 'declare', 'acquire', 'merge', 'join', 'accede', 'leave', 'independence', 'suspend', 'renew', 'veto', 'hold', 'stop',
  'initial', 'reach|strike', 'resign|quit', 'arrest|detain', 'convict|sentence', 'dismiss|reject', 'unveil', 'submit|table', 'explode', 'seize|capture', 'evacuate', 'swear',
] as const
const byStem = new Map<string, string[]>()
const phrases: [RegExp, string][] = []
for (const row of events) {
  const [name = ''] = row.split('|')
  for (const word of row.split('|')) {
    if (word.includes(' ')) phrases.push([new RegExp(`\\b${word.replace(/^(\w+)/u, (verb) => ({ set: 'sets?', break: '(?:broke|breaks|broken)', enter: 'enter(?:s|ed)?', take: '(?:takes?|took|taken)', come: '(?:comes?|came)' })[verb] ?? verb)}\\b`, 'iu'), name])
    else byStem.set(stemOf(word) ?? word, [...(byStem.get(stemOf(word) ?? word) ?? []), name])
  }
}

/** What every phrase of more than one word has. */
const PHRASED = /\b(?:up|out|into|effect)\b/u

/** The same event with days that cannot both be right, or with one date less exact than the other. */
export const dateConflicts: PairCheck<DatedEvent> = {
  name: 'dates',
  itemsOf: eventsIn,
  compare,
}

/** "By 2020", "since 2020" and the like place something else than the event's own day. */
const OTHER_TIME = /\b(?:before|after|until|till|by|since|from|to|than|of|as of|following|between|and|or|for|through|late in|early in|end of|beginning of)\s*(?:the\s*)?$/u

function eventsIn(statement: Statement, previous?: Statement): DatedEvent[] {
  if (statement.kind === 'table-cell' || statement.dates.length === 0) return []
  const dates = statement.dates.filter(isDay)
  if (dates.length === 0) return []
  const before = previous !== undefined && previous.block === statement.block ? previous : undefined
  const clauses = clausesAround(statement, dates, before)
  return dates.flatMap((date, index) => {
    const around = clauses[index]
    if (around === undefined) return []
    if (date.precision === 'day' && MAY_POLL.test(statement.text) && tellsOfPolling(around.before)) return [{ statement, date, clause: around, group: POLLING_DAY, words: [sumOf(POLLING_DAY)], year: date.from.slice(0, 4) }]
    const clause = tellingOf(statement, date, around, tells)
    if (OTHER_TIME.test(clause.before.replace(/\bon\s*$/u, '')) || /\b(?:if|would|plans?|planned|hopes?|unless)\b/u.test(clause.before)) return []
    return namesOfEvents(clause).map((event) => ({ statement, date, clause, group: event, words: clause.words, year: date.from.slice(0, 4) }))
  })
}

const MAY_POLL = /poll|vote|ballot|election/iu
const POLLING_DAY = 'polling day'
/** Whether a piece of a sentence has a word for an event. */
const tells = (text: string): boolean => eventsNamedIn(text, true).length > 0

/** A day without its year is that of the text's own year. */
const isDay = (date: DateMention): date is DatedEvent['date'] =>
  (!date.relative || isYearless(date)) && date.from !== null && date.to !== null && (date.precision === 'day' || date.precision === 'month' || date.precision === 'year')

const isYearless = ({ relative, precision, quote }: DateMention): boolean => relative && precision === 'day' && /\d/u.test(quote)

/** The event nearest before the date, or else the first behind it. */
function namesOfEvents({ before, after }: Clause): readonly string[] {
  const found = eventsNamedIn(before, true)
  return found.length > 0 ? found : eventsNamedIn(after, false)
}

function eventsNamedIn(text: string, fromBehind: boolean): readonly string[] {
  const [phrase] = !PHRASED.test(text) ? [] : phrases.flatMap(([form, name]) => (form.test(text) ? [name] : []))
  if (phrase !== undefined) return [phrase]
  const words = text.match(/\p{L}+/gu) ?? []
  for (const word of fromBehind ? words.toReversed() : words) {
    const found = byStem.get(stemOf(word) ?? '')
    if (found !== undefined) return found
  }
  return []
}

function compare(one: Side<DatedEvent>, other: Side<DatedEvent>, sameDocument: boolean): Finding | null {
  if (one.item.group !== other.item.group || (one.item.group !== POLLING_DAY && !mayShare(one.item.clause, other.item.clause)) || !mayBeSame(one.item.clause, other.item.clause)) return null
  const agree = !(one.item.date.to < other.item.date.from || other.item.date.to < one.item.date.from)
  if (one.item.group === POLLING_DAY) return sameDocument && !agree && isSlip(one.item.date, other.item.date) ? conflict(...ordered(one, other)) : null
  if (!areOneThing(one.item.clause, other.item.clause)) return null
  const { common, small, large } = withAnaphors(one.item.clause, other.item.clause, sameDocument)
  if (common < (sameDocument ? 2 : 3) || common / small < 0.65 || common / large < 0.35) return null
  const [a, b] = ordered(one, other)
  const yearless = isYearless(a.item.date) || isYearless(b.item.date)
  if (agree) return yearless ? null : precision(a, b)
  // What happens more than once in a year is told without the year more often than not: then nothing may be said of one that is not said of the other.
  return yearless && (common < small || !isSlip(a.item.date, b.item.date) || [a, b].some(({ item }) => AGAIN.test(`${item.clause.before} ${item.clause.after}`))) ? null : conflict(a, b)
}

const AGAIN = /\b(?:again|once more|anew|later|first|second|third|each|every|then|postponed|moved|originally|meanwhile|another)\b/iu
/** The day or the month alone differs, and not the year: hardly two events of one name. */
const isSlip = (a: DatedEvent['date'], b: DatedEvent['date']): boolean => a.precision === 'day' && b.precision === 'day' && a.from.slice(0, 4) === b.from.slice(0, 4) && slipOf(a, b) !== null

/** A treaty that is named is not "the text" of another: the same word must stand for both. */
function areOneThing(a: Clause, b: Clause): boolean {
  const kindsOf = ({ stems }: Clause): string[] => [...stems].filter((stem) => instruments.has(stem))
  const [one, other] = [kindsOf(a), kindsOf(b)]
  return (a.names.size === 0) === (b.names.size === 0) || one.length === 0 || other.length === 0 || one.some((kind) => other.includes(kind))
}
const instruments = new Set('treaty agreement pact accord convention protocol charter text'.split(' ').map((word) => stemOf(word) ?? word))

/** What is signed and adopted, by words that stand for one another within a text. */
const papers = new Set('contract document deal agreement pact accord text paper memorandum settlement compromise order bill law act measure'.split(' ').map((word) => stemOf(word) ?? word))

function withAnaphors(a: Clause, b: Clause, sameDocument: boolean): ReturnType<typeof overlapOf> {
  const overlap = overlapOf(a, b)
  const [one, other] = [a, b].map(({ stems }) => [...stems].filter((stem) => papers.has(stem)))
  if (!sameDocument || one?.length !== 1 || other?.length !== 1 || one[0] === other[0]) return overlap
  return { ...overlap, common: overlap.common + 1 }
}

function conflict(a: Side<DatedEvent>, b: Side<DatedEvent>): Finding {
  const slip = slipOf(a.item.date, b.item.date)
  return findingOf({
    check: 'date-conflict', severity: 'major', claims: claimsOf(a, b), passages: [...passagesOf(a), ...passagesOf(b)], about: aboutOf(a, b),
    message: `The same event is dated “${a.item.date.quote}” and “${b.item.date.quote}”${slip === null ? '' : `; ${slip}`}.`,
    detail: { first: a.item.date.quote, second: b.item.date.quote, firstFrom: a.item.date.from, firstTo: a.item.date.to, secondFrom: b.item.date.from, secondTo: b.item.date.to, slip },
    critiqueType: 'date-error',
  })
}

/** Two sentences may hold more than one date each. */
const aboutOf = (...sides: readonly Side<DatedEvent>[]): string[] => sides.map((side) => placeNameOf(side, side.item.date.quote))

function precision(a: Side<DatedEvent>, b: Side<DatedEvent>): Finding | null {
  if (a.item.date.precision === b.item.date.precision || overlapOf(a.item.clause, b.item.clause).common < 3) return null
  return findingOf({
    check: 'date-precision', severity: 'note', claims: claimsOf(a, b), passages: [...passagesOf(a), ...passagesOf(b)], about: aboutOf(a, b),
    message: `The same event is dated “${a.item.date.quote}” and, less or more exactly, “${b.item.date.quote}”; the two agree.`,
    detail: { first: a.item.date.quote, second: b.item.date.quote, firstPrecision: a.item.date.precision, secondPrecision: b.item.date.precision },
    critiqueType: 'date-error',
  })
}

/** Which part of two days or months differs, where only one does. */
function slipOf(a: DatedEvent['date'], b: DatedEvent['date']): string | null {
  if (a.precision !== b.precision) return null
  const [first, second] = [a.from.split('-'), b.from.split('-')]
  const parts = a.precision === 'day' ? ['year', 'month', 'day'] : a.precision === 'month' ? ['year', 'month'] : []
  const differing = parts.filter((_, index) => first[index] !== second[index])
  return differing.length === 1 ? `only the ${differing[0]} differs` : null
}
