import type { Span } from '../domain/document.ts'
import type { EntityDateRecord } from '../domain/project-lists.ts'
import type { DateMention } from '../extract/dates/date-mention.ts'
import type { EntityMention } from '../extract/entities/entities.ts'
import { entityDates } from '../extract/entities/entity-dates.ts'
import type { CheckedDocument } from './corpus.ts'
import { findingOf, type Finding, passageOf } from './finding.ts'
import type { Statement } from './reading.ts'

/** When something existed: ISO dates of any precision, open where null. */
interface Existence {
  readonly name: string
  readonly beganOn: string | null
  readonly endedOn: string | null
  /** Where the dates are from: a founding instrument, or the project's own list. */
  readonly basis: string
}

const shipped = new Map(entityDates.map(({ entityId, from, to, source }) => [entityId, { beganOn: from, endedOn: to, basis: source }]))

/** When a mentioned thing existed, if anyone has said so. */
export type ExistenceOf = (mention: EntityMention) => Existence | null

/** The analysts' own dates by every name, before the shipped ones. */
export function existencesOf(own: readonly EntityDateRecord[]): ExistenceOf {
  const byName = new Map(own.flatMap(({ name, aliases, beganOn, endedOn, note }) =>
    [name, ...aliases].map((alias) => [alias.toLowerCase(), { name, beganOn, endedOn, basis: note === '' ? 'the project’s own dates' : note }] as const)))
  return ({ quote, name, entityId }) => {
    const found = byName.get(quote.toLowerCase()) ?? byName.get(name.toLowerCase())
    if (found !== undefined) return found
    const listed = entityId === null ? undefined : shipped.get(entityId)
    return listed === undefined ? null : { name, ...listed }
  }
}

/** Dates that do not go with what acts at them, with the day of publication or with the day of the week. */
export function anachronisms(document: CheckedDocument, statement: Statement, existenceOf: ExistenceOf): Finding[] {
  if (statement.dates.length === 0) return []
  return [...outOfTime(document, statement, existenceOf), ...afterPublication(document, statement), ...weekdays(document, statement)]
}

/** A sentence that says what came before or after, and so names a thing outside its time on purpose. */
const TELLS_OF_TIME = /\b(?:what (?:is|was|became)|that is now|now|later|would become|future|predecessor|forerunner|precursor|before (?:independence|it|its)|today|since|history|until|former|formerly|ex-|collapse|fall of|end of|break-?up|dissolution|dissolved|legacy|successor|heirs?|after the|remains of|remember\w*|histor(?:y|ic|ical|ically)|founded|founding|established|created|creation|birth|replaced|based on|anniversary|era|times|days of|debts?|archives?|nostalgia|born|grew (?:out of|from)|emerged|evolved)\b/iu

/** A name that goes back to another time: "Rhodesia" is no word for what began in 1980. */
const FORMER_NAMES = /^(?:(?:Northern |Southern )?Rhodesia|Burma|Ceylon|Siam|Persia|Zaire|Upper Volta|Dahomey|Bechuanaland|Basutoland|Nyasaland|Tanganyika|Gold Coast|Swaziland|East Pakistan|Formosa|Abyssinia|Mesopotamia|Transjordan|British Honduras)$/u
/** Speaks of a name and not of what it names. */
const OF_A_NAME = /\b(?:names?|named|renamed|called|known as|out of use)\b/iu

function outOfTime(document: CheckedDocument, statement: Statement, existenceOf: ExistenceOf): Finding[] {
  const dates = statement.dates.filter((date) => !date.relative && date.from !== null && date.to !== null && /^(?:day|month|year|quarter|half|range)$/u.test(date.precision))
  if (dates.length === 0 || OF_A_NAME.test(statement.text)) return []
  return partsOf(statement.text).flatMap(({ from: partStart, to: partEnd, thought }) => {
    const isHere = ({ start, end }: Span): boolean => start >= statement.start + partStart && end <= statement.start + partEnd
    const [date, ...others] = dates.filter(isHere)
    if (others.length > 0 || date?.from == null || date.to == null || TELLS_OF_TIME.test(thought)) return []
    const { from, to } = date
    return statement.entities.filter(isHere).flatMap((entity) => {
      if (entity.kind === 'demonym' || entity.kind === 'capital' || isHolder(statement, entity)) return []
      const existence = existenceOf(entity)
      if (existence === null) return []
      const early = existence.beganOn !== null && to < existence.beganOn.slice(0, to.length) && !FORMER_NAMES.test(entity.quote)
      const late = existence.endedOn !== null && from > lastDayOf(existence.endedOn)
      if (!early && !late) return []
      return [findingOf({
        check: early ? 'before-it-existed' : 'after-it-ended', severity: 'major', claims: [], passages: [passageOf(document, statement)], about: [passageOf(document, statement).quote, existence.name],
        message: early ? `“${entity.quote}” is placed in ${date.quote}, and it began on ${existence.beganOn}.` : `“${entity.quote}” is placed in ${date.quote}, and it ended on ${existence.endedOn}.`,
        detail: { entity: existence.name, date: date.quote, beganOn: existence.beganOn, endedOn: existence.endedOn, basis: existence.basis }, critiqueType: 'date-error',
      })]
    })
  })
}

/**
 * A sentence by its main clauses, each with the thought it belongs to: a colon or semicolon ends a thought, ", and" and ", but" only a clause.
 * A clause that lends its date or its actor to the next ("In 1986, …") is no part of its own.
 */
function partsOf(text: string): { readonly from: number; readonly to: number; readonly thought: string }[] {
  const thoughts = spansBetween(text, 0, text.length, /[:;] /gu)
  return thoughts.flatMap(([from, to]) => spansBetween(text, from, to, /, (?:and|but|while|whereas) (?=(?:the |its |his |her |their |it |they |he |she )?\p{L})/gu)
    .map(([start, end]) => ({ from: start, to: end, thought: text.slice(from, to) })))
}

function spansBetween(text: string, from: number, to: number, joint: RegExp): (readonly [number, number])[] {
  const cuts = [...text.slice(from, to).matchAll(joint)].map(({ index, 0: { length } }) => [from + index, from + index + length] as const)
  return [...cuts, [to, to] as const].map(([end], index) => [cuts[index - 1]?.[1] ?? from, end] as const)
}

/** Who says so today, beside the sentence, may speak of any time. */
const isHolder = ({ attribution, start, text }: Statement, entity: EntityMention): boolean =>
  attribution.class === 'named' && attribution.start !== null && attribution.end !== null && entity.start - start >= attribution.start && entity.end - start <= attribution.end &&
  /(?:, |according to )(?:the )?$/iu.test(text.slice(0, attribution.start)) && !/^(?:In|On|By|During) [^,]{1,20}, $/u.test(text.slice(0, attribution.start))

const lastDayOf = (date: string): string => (date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`)

const PAST = /\b(?:was|were|had|took|began|came|went|signed|opened|entered|closed|launched|adopted|ratified|ended|started|won|lost|approved|published|founded|happened|died|killed|met|fell|rose|said|did|voted|announced|landed|arrived|left)\b/u
/** Any regular verb in the past, behind something that can do it: not behind a comma, an auxiliary, an article or a preposition, where it is a participle. */
const REGULAR_PAST = /(?<!(?:^|[,;(] ?|\b(?:is|are|be|been|being|has|have|had|a|an|the|its|their|his|her|of|for|in|on|at|by|with|to|and|or|as|if|once|when|until|not|newly|jointly|recently)) ?)(?<=\p{L} )(?!need|speed|feed|seed|breed|indeed|proceed|exceed|succeed|hundred)\p{Ll}{2,}ed\b/u
/** What is done in order that something happens at that time, or named by it: "amended to enter into force on", "the 2035 end date". */
const IN_ORDER_TO = /\bto (?!the\b|an?\b|its\b|his\b|her\b|their\b|\d)\p{Ll}+[^,;]*$/u
const LASTING = /\b(?:ending|lasting|maturing|starting|beginning|expiring|running|falling|for|until|scheduled|planned|dated|fixed|slated|booked|earmarked|reserved)\b/u
const AHEAD = /\b(?:will|would|shall|plans?|planned|due|expects?|expected|scheduled|by|until|till|is to|are to|to be|target|aims?|should|may|might|could|must|from|forecast|projected|set to|next|if|before|deadline|expires?|runs?|proposed|agreed|intends?|hopes?|valid|through|promised|wanted|asked|sought|urged|offered|pledged|vowed|threatened|requested|invited)\b/u

/** A past told with a date that had not come when it was published. */
function afterPublication(document: CheckedDocument, statement: Statement): Finding[] {
  const { publishedOn } = document
  if (publishedOn === null) return []
  return statement.dates.flatMap((date: DateMention) => {
    if (date.relative || date.from === null || !/^(?:day|month|year)$/u.test(date.precision) || date.from <= lastDayOf(publishedOn)) return []
    const before = statement.text.slice(0, date.start - statement.start)
    const from = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(' and '), -1)
    const nearby = `${before.slice(from + 1)} ${statement.text.slice(date.end - statement.start).split(/[,;.]/u)[0] ?? ''}`
    if (AHEAD.test(nearby) || isAttribute(statement, date)) return []
    const told = before.slice(from + 1)
    if (IN_ORDER_TO.test(told) || LASTING.test(told) || !PAST.test(nearby) && !(/ (?:on|in) $/u.test(told) && REGULAR_PAST.test(told))) return []
    return [findingOf({
      check: 'dated-after-publication', severity: 'major', claims: [], passages: [passageOf(document, statement)],
      message: `The text was published on ${publishedOn} and tells of ${date.quote} as past.`, detail: { date: date.quote, from: date.from, publishedOn }, critiqueType: 'date-error',
    })]
  })
}

/** "The 2035 end date" is named by its year, and may have been adopted at any time. */
const isAttribute = ({ text, start }: Statement, date: DateMention): boolean =>
  /\b(?:the|an?|its|their|his|her|our|this|that|whose|[\p{L}]+['’]s?) $/iu.test(text.slice(0, date.start - start)) && /^(?: |-)\p{L}/u.test(text.slice(date.end - start)) &&
  !/^ (?:was|were|is|are|has|had|and|or|but|when|by|as|in|at|for|with|after|before)\b/u.test(text.slice(date.end - start))

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
