import type { ClaimDate, ClaimFigure } from '#core/domain/judging.ts'
import type { DateMention } from '#core/extract/dates/date-mention.ts'
import type { Approximator, Quantity, UnreadReason } from '#core/extract/quantities/quantity.ts'
import { dateInWords } from './dates.ts'

const approximatorWords = {
  about: 'about', some: 'about', nearly: 'nearly', 'at-least': 'at least', 'up-to': 'up to', 'more-than': 'more than', 'less-than': 'less than',
} satisfies Record<Approximator, string>

const unreadWords = {
  'unclear-grouping': 'not read: the sign in the number can group or divide',
  'unclear-range': 'not read: the ends of the range are unclear',
  'unclear-unit': 'not read: the unit is unclear',
  'unclear-currency': 'not read: the currency is unclear',
} satisfies Record<UnreadReason, string>

export const numberInWords = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 6 })

/** What a figure is counted or measured in: "USD a year", "soldiers", "percent". */
export function measureOf({ unit, currency, per, counted }: Pick<Quantity, 'unit' | 'currency' | 'per' | 'counted'>): string {
  const of = [currency, unit, counted].filter((part) => part !== null && part !== '').join(' ')
  const rate = per === null ? '' : per === 'total' ? 'in total' : `per ${per}`
  return [of, rate].filter((part) => part !== '').join(' ')
}

/** A figure's value as data: "15,000,000", "3,000 to 5,000", "at least 3,000". */
export function valueOf({ value, low, high, approximator, unread }: Pick<Quantity, 'value' | 'low' | 'high' | 'approximator' | 'unread'>): string {
  if (unread !== null) return unreadWords[unread]
  const number = value !== null ? numberInWords(value)
    : low !== null && high !== null ? `${numberInWords(low)} to ${numberInWords(high)}`
    : low !== null ? `${numberInWords(low)} or more`
    : high !== null ? `${numberInWords(high)} or fewer` : 'not read'
  return approximator !== null && value !== null ? `${approximatorWords[approximator]} ${number}` : number
}

/** A figure as data, in a line: "about 15,000,000 USD per year, as of June 2024". */
export const quantityData = (quantity: Pick<Quantity, 'value' | 'low' | 'high' | 'approximator' | 'unread' | 'unit' | 'currency' | 'per' | 'counted' | 'asOf'>): string =>
  [[valueOf(quantity), measureOf(quantity)].filter((part) => part !== '').join(' '), quantity.asOf === null ? '' : `as of ${dateInWords(quantity.asOf)}`].filter((part) => part !== '').join(', ')

/** A date as data, in a line: "19 June 2024", "1 to 31 May 2024 (month), reckoned from publication". */
export function dateData({ from, to, precision, relative, alternatives }: Pick<DateMention, 'from' | 'to' | 'relative' | 'alternatives'> & { readonly precision: string }): string {
  const span = precision === 'ambiguous' ? alternatives.map((each) => each.split('/').map(dateInWords).join(' to ')).join(', or ')
    : from === null && to === null ? 'open until the day of publication is known'
    : from === to ? dateInWords(from)
    : `${from === null ? 'open' : dateInWords(from)} to ${to === null ? 'open' : dateInWords(to)}`
  const kind = ['day', 'ambiguous', ''].includes(precision) ? '' : ` (${precision.replaceAll('-', ' ')})`
  return `${span}${kind}${relative && from !== null ? ', reckoned from publication' : ''}`
}

/** A figure an analyst set, in the same words as one that was read. */
export function claimFigureData(figure: ClaimFigure): string {
  const approximator = (Object.keys(approximatorWords) as Approximator[]).find((each) => each === figure.approximator) ?? null
  return quantityData({ ...figure, approximator, counted: null, unread: null })
}

/** A date an analyst set, in the same words as one that was read. */
export const claimDateData = (date: ClaimDate): string => dateData({ ...date, alternatives: [] })
