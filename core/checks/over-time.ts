import type { Quantity } from '../extract/quantities/quantity.ts'
import type { Measure } from './measure.ts'
import type { Statement } from './reading.ts'
import { stemOf } from './stems.ts'

/** A month's or a week's figure as what it makes in a year it is said to hold for all through; null where the period is another. */
export function overItsYear(measure: Measure, period: { readonly from: string | null; readonly to: string | null } | null): Measure | null {
  const isYear = period?.from?.endsWith('-01-01') === true && period.to === `${period.from.slice(0, 4)}-12-31`
  return !isYear || measure.per === null || measure.per === 'year' || !measure.dimension.endsWith('/time') ? null : { ...measure, dimension: measure.dimension.replace(/\/time$/u, ''), per: null }
}

const TIME = '(?:\\d+-day )?(year|month|week|day|night)'
const EACH = new RegExp(`^(?: (?:a|per|each|every) ${TIME})?(?: (?:per|for each|for every|each|a) (\\p{Ll}+))?(?:(?: for| in| over| during)? (?:a|per|each|every|the) ${TIME})?\\b`, 'u')
const daily: Readonly<Record<string, string>> = { night: 'day' }

/** "€30 a night for each guest", "€1,400 per guest for a 30-day month": for what each, and over what time; null where either is missing. */
export function eachOverTime({ per, currency, end }: Quantity, { text, start }: Statement): { readonly each: string; readonly per: string } | null {
  if (currency === null) return null
  const said = EACH.exec(text.slice(end - start))
  const [time, noun] = [said?.[1] ?? said?.[3] ?? (per === null || per === 'total' || per === 'person' ? null : per), said?.[2]]
  const each = noun === undefined || /^(?:year|month|week|day|night|hour)$/u.test(noun) ? null : stemOf(noun)
  return time == null || each === null ? null : { each, per: daily[time] ?? time }
}

/** "€30 a night" is paid by the day. */
export const byTheNight = (quantity: Quantity, { text, start }: Statement): Quantity =>
  quantity.per === null && quantity.currency !== null && /^ (?:a|per|each|every) night\b/u.test(text.slice(quantity.end - start)) ? { ...quantity, per: 'day' } : quantity
