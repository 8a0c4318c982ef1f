import type { DateMention } from '../extract/dates/date-mention.ts'
import { type Clause, clausesAround, mayBeSame, mayShare, overlapOf } from './clauses.ts'
import { findingOf, type Finding } from './finding.ts'
import { claimsOf, type Comparable, ordered, type PairCheck, passagesOf, placeNameOf, type Side } from './pairs.ts'
import type { Statement } from './reading.ts'
import { stemOf } from './stems.ts'

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
  itemsIn: (statements) => statements.flatMap((statement, index) => eventsIn(statement, statements[index - 1])),
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
    const clause = clauses[index]
    if (clause === undefined || OTHER_TIME.test(clause.before.replace(/\bon\s*$/u, '')) || /\b(?:if|would|plans?|planned|hopes?|unless)\b/u.test(clause.before)) return []
    return namesOfEvents(clause).map((event) => ({ statement, date, clause, group: event, words: clause.words, year: date.from.slice(0, 4) }))
  })
}

const isDay = (date: DateMention): date is DatedEvent['date'] =>
  !date.relative && date.from !== null && date.to !== null && (date.precision === 'day' || date.precision === 'month' || date.precision === 'year')

/** The event nearest before the date, or else the first behind it. */
function namesOfEvents({ before, after }: Clause): readonly string[] {
  for (const text of [before, after]) {
    const [phrase] = !PHRASED.test(text) ? [] : phrases.flatMap(([form, name]) => (form.test(text) ? [name] : []))
    if (phrase !== undefined) return [phrase]
    const words = text.match(/\p{L}+/gu) ?? []
    for (const word of text === before ? words.toReversed() : words) {
      const found = byStem.get(stemOf(word) ?? '')
      if (found !== undefined) return found
    }
  }
  return []
}

function compare(one: Side<DatedEvent>, other: Side<DatedEvent>, sameDocument: boolean): Finding | null {
  if (one.item.group !== other.item.group || !mayShare(one.item.clause, other.item.clause) || !mayBeSame(one.item.clause, other.item.clause)) return null
  const { common, small, large } = overlapOf(one.item.clause, other.item.clause)
  if (common < (sameDocument ? 2 : 3) || common / small < 0.65 || common / large < 0.35) return null
  const [a, b] = ordered(one, other)
  if (!(a.item.date.to < b.item.date.from || b.item.date.to < a.item.date.from)) return precision(a, b)
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
