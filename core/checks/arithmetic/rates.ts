import type { Quantity } from '../../extract/quantities/quantity.ts'
import type { CheckedDocument } from '../corpus.ts'
import { findingOf, type Finding, passageOf } from '../finding.ts'
import { halfStep } from '../measure.ts'
import type { Statement } from '../reading.ts'
import { numbersIn, plain } from './numbers.ts'
import { wrongPace, wrongPrice } from './paces.ts'

/** Times each period holds in a year. */
const yearly: Readonly<Record<string, number>> = { year: 1, month: 12, week: 52.18, day: 365.25 }
const RESTATES = /^[^.;]{0,20}?(?:,| \(|;)? ?(?:or|which (?:is|makes|comes to|amounts to)|that is|equal to|equivalent to|i\.e\.|making|amounting to)\s*(?:about |some |nearly |roughly |around )?$/u

/** Rates of one sentence that should be the same and are not, totals that do not follow from rate and time, ranges the wrong way round. */
export function rateFaults(document: CheckedDocument, statement: Statement, before: readonly Statement[], statements: readonly Statement[]): Finding[] {
  const own = [...restatedRates(document, statement), ...totals(document, statement)]
  return [...(own.length > 0 ? own : reckoned(document, statement, before, statements)), ...durations(document, statement), ...reversed(document, statement)]
}

/** Averages over a time and prices of one that the totals beside them do not make. */
function reckoned(document: CheckedDocument, statement: Statement, before: readonly Statement[], statements: readonly Statement[]): Finding[] {
  const pace = wrongPace(statement, before)
  if (pace !== null) {
    const { total, rate, expected, unit, time, where } = pace
    const first = where === null ? undefined : firstTold(statements, where, total.value)
    const places = [...new Set([first, where, statement].filter((place) => place !== undefined && place !== null))]
    return [fault(document, places, `${total.quote} over “${time}” is ${plain(Number(expected.toPrecision(3)))} a ${unit}, and ${rate.quote} is given.`, { total: total.value, expected, given: rate.value, slip: slip(expected / rate.value) })]
  }
  const price = wrongPrice(statement)
  if (price === null) return []
  const { count, total, each } = price
  const expected = total.value / count.value
  return [fault(document, [statement], `${total.quote} for ${count.quote} is ${plain(Number(expected.toPrecision(3)))} each, and ${each.quote} is given.`, { total: total.value, count: count.value, expected, given: each.value, slip: slip(expected / each.value) })]
}

/** Where a total was told first, which a later sentence only calls "the 6.3 billion". */
const firstTold = (statements: readonly Statement[], where: Statement, value: number): Statement | undefined =>
  statements.slice(0, where.index).find((statement) => numbersIn(statement).some((number) => number.value === value))

/** "$30 million a year, or $5 million a month". */
function restatedRates(document: CheckedDocument, statement: Statement): Finding[] {
  return statement.quantities.flatMap((first, index) => {
    const second = statement.quantities[index + 1]
    const [a, b] = [yearly[first.per ?? ''], yearly[second?.per ?? '']]
    if (second === undefined || a === undefined || b === undefined || first.per === second.per || first.value === null || second.value === null) return []
    if (first.currency !== second.currency || first.unit !== second.unit || !RESTATES.test(document.text.slice(first.end, second.start))) return []
    const expected = (first.value * a) / b
    const slack = Math.max(halfStep(second.value, second.quote), (halfStep(first.value, first.quote) * a) / b, expected * 0.05)
    return Math.abs(expected - second.value) <= slack && Math.abs(expected / second.value - 1) < 0.2 ? [] : [fault(document, [statement], `${first.quote} is ${plain(Number(expected.toPrecision(3)))} a ${second.per}, and ${second.quote} is given.`, { first: first.quote, second: second.quote, expected, given: second.value, slip: slip(expected / second.value) })]
  })
}

const slip = (ratio: number): string | null => ([[12, 'a factor of 12: month or year'], [10, 'a factor of 10: a digit'], [1000, 'a factor of 1,000: thousand or million']] as const).find(([factor]) => Math.abs(Math.max(ratio, 1 / ratio) / factor - 1) < 0.05)?.[1] ?? null

const EACH = /^ (?:each|apiece)\b/u

/** "$3 million each, so that the eight boats cost $30 million"; "$60 million over four years, or $20 million a year". */
function totals(document: CheckedDocument, statement: Statement): Finding[] {
  const { quantities, text, start } = statement
  const each = quantities.find((quantity) => (quantity.per === 'person' && /apiece|each/u.test(quantity.quote)) || EACH.test(document.text.slice(quantity.end, quantity.end + 8)))
  const total = quantities.find((quantity) => quantity !== each && quantity.currency === each?.currency && quantity.unit === each.unit && each.start < quantity.start && (quantity.currency !== null || quantity.unit !== null))
  if (each?.value != null && total?.value != null && /\b(?:so|in all|in total|altogether|total)\b/u.test(text.slice(each.end - start))) {
    const count = numbersIn(statement).find((number) => number.start + start > each.end && number.end + start < total.start && number.kind === null && !number.isFraction)
    if (count !== undefined) {
      const expected = each.value * count.value
      const slack = halfStep(total.value, total.quote) + halfStep(each.value, each.quote) * count.value
      if (Math.abs(expected - total.value) > Math.min(slack, expected * 0.1)) return [fault(document, [statement], `${count.quote} at ${each.quote} make ${plain(expected)}, and ${total.quote} is given.`, { each: each.value, count: count.value, expected, given: total.value, slip: slip(expected / total.value) })]
    }
  }
  return overTime(document, statement)
}

function overTime(document: CheckedDocument, statement: Statement): Finding[] {
  const { quantities } = statement
  return quantities.flatMap((total, index) => {
    const [time, rate] = [quantities[index + 1], quantities[index + 2]]
    if (time === undefined || rate === undefined || total.value === null || time.value === null || rate.value === null || total.per !== null || time.unit === null || rate.per !== time.unit || total.currency !== rate.currency || total.unit !== rate.unit) return []
    if (!/^ (?:over|in|for|across) (?:the )?$/u.test(document.text.slice(total.end, time.start)) || !/^(?:, | \()(?:or |which is |that is |about )?$/u.test(document.text.slice(time.end, rate.start))) return []
    const expected = total.value / time.value
    const slack = halfStep(rate.value, rate.quote) + halfStep(total.value, total.quote) / time.value
    return Math.abs(expected - rate.value) <= Math.min(slack, expected * 0.15) ? [] : [fault(document, [statement], `${total.quote} over ${time.quote} is ${plain(Number(expected.toPrecision(3)))} a ${rate.per}, and ${rate.quote} is given.`, { total: total.value, time: time.value, expected, given: rate.value, slip: slip(expected / rate.value) })]
  })
}

/** "For 25 years, from 2016 to 2036". */
function durations(document: CheckedDocument, statement: Statement): Finding[] {
  return statement.quantities.flatMap((duration) => {
    if (duration.value === null || duration.approximator !== null || (duration.unit !== 'year' && duration.unit !== 'month') || duration.per !== null) return []
    const range = statement.dates.find(({ from, to, precision, start, end }) => {
      if (from === null || to === null || precision !== 'range') return false
      const gap = start >= duration.end ? document.text.slice(duration.end, start) : document.text.slice(end, duration.start)
      if (/-(?:year|month)$/u.test(duration.quote) && start >= duration.end && /^ (?:[\p{L}-]+ ){0,3}[\p{L}-]+, (?:running |lasting |valid |in force )?$/u.test(gap)) return true
      return /^(?:, |,? that is,? | \(|: |, (?:which is |or |in all )?(?:a (?:period|span|term|time) of )?)$/u.test(gap)
    })
    if (range?.from == null || range.to == null) return []
    const months = monthsBetween(range.from, range.to)
    // "From 2016 to 2036" is twenty years, or twenty-one where both are counted in.
    const [least, most] = duration.unit === 'year' ? [Math.floor(months / 12) - 1, Math.ceil(months / 12)] : [months - 1, months]
    if (duration.value >= least && duration.value <= most) return []
    return [findingOf({
      check: 'duration-mismatch', severity: 'minor', claims: [], passages: [passageOf(document, statement)],
      message: `“${range.quote}” is ${least === most ? least : `${Math.max(least, 0)} or ${most}`} ${duration.unit}s, and ${duration.quote} is given.`,
      detail: { from: range.from, to: range.to, least, most, given: duration.value, unit: duration.unit }, critiqueType: 'date-error',
    })]
  })
}

/** Whole months that two days, both included, touch. */
function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)))
  return (b ?? 0) - (a ?? 0) + 1
}

const BETWEEN = /^between (.+) and (.+)$/iu

function reversed(document: CheckedDocument, statement: Statement): Finding[] {
  return statement.quantities.flatMap((quantity: Quantity) => {
    const ends = quantity.unread === 'unclear-range' ? BETWEEN.exec(quantity.quote) : null
    if (ends === null) return []
    const [low, high] = numbersIn({ ...plainStatement(statement, quantity), text: quantity.quote })
    if (low === undefined || high === undefined || low.kind !== high.kind || low.value <= high.value) return []
    return [findingOf({
      check: 'range-reversed', severity: 'minor', claims: [], passages: [passageOf(document, statement)],
      message: `The range “${quantity.quote}” begins above its end.`, detail: { low: low.value, high: high.value }, critiqueType: 'arithmetic',
    })]
  })
}
const plainStatement = (statement: Statement, { start, end }: Quantity): Statement => ({ ...statement, start, end, dates: [] })

const fault = (document: CheckedDocument, places: readonly Statement[], message: string, detail: Finding['detail']): Finding =>
  findingOf({ check: 'rate-mismatch', severity: 'major', claims: [], passages: places.map((place) => passageOf(document, place)), message, detail, critiqueType: 'scale-or-unit-slip' })
