import type { DateMention } from '../../extract/dates/date-mention.ts'
import type { Statement } from '../reading.ts'
import { areAlike, isAmount, isTime, numbersIn, type SentenceNumber } from './numbers.ts'

/** An average that does not follow from a total and a time. */
export interface Pace {
  readonly total: SentenceNumber
  readonly rate: SentenceNumber
  /** What the total makes by the unit of the rate. */
  readonly expected: number
  readonly unit: string
  /** The time as the text tells it. */
  readonly time: string
  /** The earlier sentence the total stands in. */
  readonly where: Statement | null
}

/** Days of each unit of time; a year of 365.25 days. */
const DAYS: Readonly<Record<string, number>> = { year: 365.25, quarter: 91.31, month: 30.4375, week: 7, day: 1, night: 1, hour: 1 / 24 }
const RATE_AFTER = /^(?: [\p{L}’'-]+(?: of [\p{L}-]+)?){0,3}? (?:an?|per|every|each) (year|quarter|month|week|day|night|hour)\b/u
const ABOUT = '(?:about |around |roughly |some |nearly |almost |just over |just under |over |under |approximately )*'
/** What says that a pace is reckoned from what stands before it. */
const RECKONED = new RegExp(`(?:(?:,|;| [—–]|\\() ?(?:or|which (?:is|was|makes|made|means|comes to|came to|works out at|equals|amounts to)|that is|i\\.e\\.|equal to|equivalent to|making|averaging|amounting to|working out at|on average)|\\b(?:an|the|its|on) average(?: of)?|\\baveraged|\\baveraging|\\b(?:a|the) (?:pace|rate|tempo|rhythm) of) ${ABOUT}$`, 'u')
/** The same at the head of a sentence, of what the sentence before tells. */
const SUMS_UP = new RegExp(`^(?:(?:And|So|But),? )?(?:(?:That|This|It) (?:is|was|makes|made|means|meant|comes to|came to|works out at|equals|amounts to|amounted to|averages|averaged)|(?:On average,? )?(?:that|this|it) (?:is|was|makes|comes to)|The (?:average|pace|rate) (?:is|was|(?:thus |therefore )?(?:comes|came) to)) (?:an average of |a pace of |a rate of |on average )?${ABOUT}$`, 'u')
/** Times in which nothing is done all the time. */
const UNEVEN = /\b(?:working|business|school|trading|sitting|shifts?|weekdays?|season|at its peak|at the peak|by (?:the )?(?:end|december)|initially|at first|now)\b/iu

/** "36,000 tonnes in the first nine months, a pace of 3,000 tonnes a month"; null where some total and time told nearby do make the pace. */
export function wrongPace(statement: Statement, before: readonly Statement[]): Pace | null {
  const { text } = statement
  const numbers = numbersIn(statement)
  for (const rate of numbers) {
    const unit = isAmount(rate) ? unitOf(text, rate) : null
    if (unit === null || UNEVEN.test(text)) continue
    const lead = text.slice(0, rate.start)
    const sumsUp = SUMS_UP.test(lead)
    const times = timesOf(statement, rate)
    const isAverage = RECKONED.test(lead) || /^[^,;.]{0,40} on average\b/u.test(text.slice(rate.end)) || times.some(({ end }) => BEHIND_A_TIME.test(text.slice(end, rate.start)))
    if (!sumsUp && !isAverage) continue
    const here = totalsOf(statement, rate).filter(({ end }) => end <= rate.start)
    const [previous] = before
    const found = here.length > 0 && !sumsUp ? judged(rate, unit, here, times.length > 0 || previous === undefined ? times : timesOf(previous, rate), null)
      : previous === undefined || !(sumsUp || times.some(({ quote }) => quote.endsWith(' parts'))) ? null
        : judged(rate, unit, toldIn(previous, rate), times.length > 0 ? times : timesOf(previous, rate), previous)
    if (found !== null) return found
  }
  return null
}

const unitOf = (text: string, { end }: SentenceNumber): string | null => RATE_AFTER.exec(text.slice(end))?.[1] ?? (/^ (?:[\p{L}-]+ ){0,2}(?:daily|weekly|monthly|annually|yearly)(?=[,.;:)]|$| (?:on|in|to|for|by|from|since)\b)/u.test(text.slice(end)) ? (BY_ADVERB[/(daily|weekly|monthly|annually|yearly)/u.exec(text.slice(end))?.[1] ?? ''] ?? null) : null)
const BY_ADVERB: Readonly<Record<string, string>> = { daily: 'day', weekly: 'week', monthly: 'month', annually: 'year', yearly: 'year' }

interface Time { readonly days: number; readonly quote: string; readonly start: number; readonly end: number }

/** "In two years, four a month": nothing but a comma between the time and the pace. */
const BEHIND_A_TIME = new RegExp(`^(?:, | \\()${ABOUT}$`, 'u')

function judged(rate: SentenceNumber, unit: string, totals: readonly SentenceNumber[], times: readonly Time[], where: Statement | null): Pace | null {
  const size = DAYS[unit]
  if (size === undefined || totals.length === 0 || totals.length > 2) return null
  const pairs = totals.flatMap((total) => times.filter(({ days }) => days > size * 1.5).map((time) => ({ total, time, expected: (total.value * size) / time.days })))
  const slack = ({ total, time, expected }: (typeof pairs)[number]): number => Math.max(rate.half, expected * 0.08) + (total.half * size) / time.days
  if (pairs.length === 0 || pairs.some((pair) => Math.abs(pair.expected - rate.value) <= slack(pair))) return null
  const pair = pairs.at(-1)
  // Far off, the two are of different things rather than a slip.
  if (pair === undefined || pair.expected / rate.value > 40 || rate.value / pair.expected > 40) return null
  return { total: pair.total, rate, expected: pair.expected, unit, time: pair.time.quote, where }
}

/** Amounts that can be the total of a rate: alike, no paces themselves. */
const totalsOf = (statement: Statement, rate: SentenceNumber): SentenceNumber[] =>
  numbersIn(statement).filter((number) => number !== rate && isAmount(number) && areAlike(number, rate) && unitOf(statement.text, number) === null && !INSTALMENTS.test(statement.text.slice(number.end, number.end + 40)))

/** Totals of an earlier sentence; where it says which is the whole of the others, that one. */
function toldIn(statement: Statement, rate: SentenceNumber): SentenceNumber[] {
  const totals = totalsOf(statement, rate)
  const whole = totals.filter(({ start }) => /\b(?:total(?: of)?|make up|add up to|in all|altogether|together|worth) (?:the |a |an )?$/u.test(statement.text.slice(0, start)))
  return whole.length === 1 ? whole : totals
}

/** "Six equal annual instalments" take six years. */
const INSTALMENTS = /^ (?:[\p{L}]+ )?(annual|yearly|quarterly|monthly|weekly|daily) (?:instal+ments|payments|tranches|rates|deliveries|shipments)\b/u

/** Times told without a number or a date, in days. */
const WORDED: readonly (readonly [RegExp, number])[] = [[/\b(?:(?:first|second|last) half of (?:the|this|last) year|half a year|a half-year|six-month period)\b/gu, 182.6], [/\b(?:first|second|third|fourth|last|past) quarter(?! of)\b/gu, 91.3], [/\b(?:past|last) decade\b/gu, 3652.5]]

function timesOf(statement: Statement, rate: SentenceNumber): Time[] {
  const { text, start: offset, dates } = statement
  const told = numbersIn(statement).flatMap((number): Time[] => {
    const { start, end, value, kind, quote } = number
    const instalment = INSTALMENTS.exec(text.slice(end, end + 40))?.[1]
    if (instalment !== undefined) return [{ days: value * (DAYS[{ annual: 'year', yearly: 'year', quarterly: 'quarter', monthly: 'month', weekly: 'week' }[instalment] ?? 'day'] ?? 1), quote: `${quote} ${instalment} parts`, start, end }]
    const isLength = number !== rate && isTime(number) && !/^ (?:ago|earlier|later|before|after|old|of age|in advance|behind|ahead)\b/u.test(text.slice(end)) && !/\b(?:after|within|every|for another|aged?|from)\s*$/u.test(text.slice(0, start))
    return isLength ? [{ days: value * (DAYS[kind ?? ''] ?? 0), quote, start, end }] : []
  })
  const worded = WORDED.flatMap(([form, days]) => [...text.matchAll(form)].map(({ index, 0: words }): Time => ({ days, quote: words, start: index, end: index + words.length })))
  const dated = dates.flatMap((date): Time[] => {
    const days = daysOf(date)
    const at = date.start - offset
    // "The first nine months of 2023" is nine months.
    return days === null || /\b(?:months?|weeks?|days?|quarters?|half|part|start|end|beginning|since|by|until|end) (?:of )?$/u.test(text.slice(0, at)) ? [] : [{ days, quote: date.quote, start: at, end: date.end - offset }]
  })
  return [...dated, ...worded, ...told]
}

function daysOf({ from, to, precision }: DateMention): number | null {
  if (from === null || to === null || !/^(?:year|half|quarter|month|week|range|season|fiscal-year)$/u.test(precision)) return null
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
}

/** A price of one that does not follow from a count and what it cost: "40 carriers for €74 million, or €1.85 million apiece". */
export function wrongPrice(statement: Statement): { readonly count: SentenceNumber; readonly total: SentenceNumber; readonly each: SentenceNumber } | null {
  const { text } = statement
  const numbers = numbersIn(statement)
  for (const each of numbers) {
    const one = /^ (?:each|apiece|a (?:piece|head|unit)|per (\p{L}+))\b/u.exec(text.slice(each.end))
    if (!isAmount(each) || each.kind === null || one === null || !/(?:, or|, which (?:is|makes|means|comes to)|, that is|\(or|\(| or) (?:about |some |roughly |nearly )?$/u.test(text.slice(0, each.start))) continue
    const before = numbers.filter(({ end }) => end <= each.start)
    const totals = before.filter((number) => number.kind === each.kind && number.value > each.value)
    const counts = before.filter((number) => number.kind === null && Number.isInteger(number.value) && number.value > 1 && !number.isFraction && (one[1] === undefined || /^(?:unit|head|piece)$/u.test(one[1]) || new RegExp(`^(?: [\\p{L}-]+){0,3}? ${one[1]}`, 'u').test(text.slice(number.end))))
    const [total, count] = [totals.at(-1), counts.at(-1)]
    if (total === undefined || count === undefined || totals.length > 2) continue
    if (totals.some((one) => counts.some((many) => Math.abs(one.value / many.value - each.value) <= Math.max(each.half, each.value * 0.05) + one.half / many.value))) continue
    return { count, total, each }
  }
  return null
}
