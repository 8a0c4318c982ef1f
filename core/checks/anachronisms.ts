import type { EntityDateRecord } from '../domain/project-lists.ts'
import type { DateMention } from '../extract/dates/date-mention.ts'
import type { EntityMention } from '../extract/entities/entities.ts'
import type { CheckedDocument } from './corpus.ts'
import { type Existence, shippedExistences } from './existence-dates.ts'
import { findingOf, type Finding, passageOf } from './finding.ts'
import type { Statement } from './reading.ts'

/** When a mentioned thing existed, if anyone has said so. */
export type ExistenceOf = (mention: EntityMention) => Existence | null

/** The analysts' own dates by every name, before the shipped ones. */
export function existencesOf(own: readonly EntityDateRecord[]): ExistenceOf {
  const byName = new Map(own.flatMap(({ name, aliases, beganOn, endedOn, note }) =>
    [name, ...aliases].map((alias) => [alias.toLowerCase(), { name, beganOn, endedOn, basis: note === '' ? 'the project’s own dates' : note }] as const)))
  return ({ quote, name, entityId }) => {
    const found = byName.get(quote.toLowerCase()) ?? byName.get(name.toLowerCase())
    if (found !== undefined) return found
    const shipped = entityId === null ? undefined : shippedExistences.get(entityId)
    return shipped === undefined ? null : { name, ...shipped }
  }
}

/** Dates that do not go with what acts at them, with the day of publication or with the day of the week. */
export function anachronisms(document: CheckedDocument, statement: Statement, existenceOf: ExistenceOf): Finding[] {
  if (statement.dates.length === 0) return []
  return [...outOfTime(document, statement, existenceOf), ...afterPublication(document, statement), ...weekdays(document, statement)]
}

/** A sentence that says what came before or after, and so names a thing outside its time on purpose. */
const TELLS_OF_TIME = /\b(?:what (?:is|was|became)|that is now|now|later|would become|future|predecessor|forerunner|precursor|before (?:independence|it|its)|today|since|history|until|former|formerly|ex-|collapse|fall of|end of|break-?up|dissolution|dissolved|legacy|successor|heirs?|after the|remains of|remember\w*|histor(?:y|ic|ical|ically)|founded|founding|established|created|creation|birth|replaced|based on|anniversary|era|times|days of|debts?|archives?|nostalgia|born)\b/iu

function outOfTime(document: CheckedDocument, statement: Statement, existenceOf: ExistenceOf): Finding[] {
  if (TELLS_OF_TIME.test(statement.text)) return []
  const dates = statement.dates.filter((date) => !date.relative && date.from !== null && date.to !== null && /^(?:day|month|year|quarter|half|range)$/u.test(date.precision))
  const [date] = dates
  if (dates.length !== 1 || date?.from == null || date.to == null) return []
  const { from, to } = date
  return statement.entities.flatMap((entity) => {
    if (entity.kind === 'demonym' || entity.kind === 'capital' || isHolder(statement, entity)) return []
    const existence = existenceOf(entity)
    if (existence === null) return []
    const early = existence.beganOn !== null && to < existence.beganOn.slice(0, to.length)
    const late = existence.endedOn !== null && from > lastDayOf(existence.endedOn)
    if (!early && !late) return []
    return [findingOf({
      check: early ? 'before-it-existed' : 'after-it-ended', severity: 'major', claims: [], passages: [passageOf(document, statement)], about: [passageOf(document, statement).quote, existence.name],
      message: early ? `“${entity.quote}” is placed in ${date.quote}, and it began on ${existence.beganOn}.` : `“${entity.quote}” is placed in ${date.quote}, and it ended on ${existence.endedOn}.`,
      detail: { entity: existence.name, date: date.quote, beganOn: existence.beganOn, endedOn: existence.endedOn, basis: existence.basis }, critiqueType: 'date-error',
    })]
  })
}

/** Who says so today, beside the sentence, may speak of any time. */
const isHolder = ({ attribution, start, text }: Statement, entity: EntityMention): boolean =>
  attribution.class === 'named' && attribution.start !== null && attribution.end !== null && entity.start - start >= attribution.start && entity.end - start <= attribution.end &&
  /(?:, |according to )(?:the )?$/iu.test(text.slice(0, attribution.start)) && !/^(?:In|On|By|During) [^,]{1,20}, $/u.test(text.slice(0, attribution.start))

const lastDayOf = (date: string): string => (date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`)

const PAST = /\b(?:was|were|had|took|began|came|went|signed|opened|entered|closed|launched|adopted|ratified|ended|started|won|lost|approved|published|founded|happened|died|killed|met|fell|rose|said|did|voted|announced|landed|arrived|left)\b/u
const AHEAD = /\b(?:will|would|shall|plans?|planned|due|expects?|expected|scheduled|by|until|till|is to|are to|to be|target|aims?|should|may|might|could|must|from|forecast|projected|set to|next|if|before|deadline|expires?|runs?|proposed|agreed|intends?|hopes?|valid|through|promised)\b/u

/** A past told with a date that had not come when it was published. */
function afterPublication(document: CheckedDocument, statement: Statement): Finding[] {
  const { publishedOn } = document
  if (publishedOn === null) return []
  return statement.dates.flatMap((date: DateMention) => {
    if (date.relative || date.from === null || !/^(?:day|month|year)$/u.test(date.precision) || date.from <= lastDayOf(publishedOn)) return []
    const before = statement.text.slice(0, date.start - statement.start)
    const from = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(' and '), -1)
    const nearby = `${before.slice(from + 1)} ${statement.text.slice(date.end - statement.start).split(/[,;.]/u)[0] ?? ''}`
    if (!PAST.test(nearby) || AHEAD.test(nearby)) return []
    return [findingOf({
      check: 'dated-after-publication', severity: 'major', claims: [], passages: [passageOf(document, statement)],
      message: `The text was published on ${publishedOn} and tells of ${date.quote} as past.`, detail: { date: date.quote, from: date.from, publishedOn }, critiqueType: 'date-error',
    })]
  })
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const WEEKDAY = /^(?:on )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/iu

function weekdays(document: CheckedDocument, statement: Statement): Finding[] {
  return statement.dates.flatMap((date) => {
    const named = WEEKDAY.exec(date.quote)?.[1]?.toLowerCase()
    if (named === undefined || date.relative || date.precision !== 'day' || date.from === null) return []
    const actual = days[new Date(`${date.from}T00:00:00Z`).getUTCDay()]
    if (actual === undefined || actual === named) return []
    return [findingOf({
      check: 'weekday-mismatch', severity: 'minor', claims: [], passages: [passageOf(document, statement)],
      message: `“${date.quote}”: ${date.from} was a ${capital(actual)}.`, detail: { date: date.from, given: named, actual }, critiqueType: 'date-error',
    })]
  })
}
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
