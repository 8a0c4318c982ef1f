import type { Quantity } from '../extract/quantities/quantity.ts'

/** A quantity brought to one unit and one period, with the bounds within which what it says can be so. */
export interface Measure {
  /** What can be compared with one another: a currency, a base unit or what is counted. */
  readonly dimension: string
  /** Bounds in the base unit and, for rates, by year; Infinity where open. */
  readonly low: number
  readonly high: number
  /** The figure itself in the base unit and by year; the middle of a range. */
  readonly value: number
  /** Written figure before any conversion. */
  readonly written: number
  /** Whether it runs over a time: year, month, week, day; null for totals. */
  readonly per: string | null
}

/** Base unit and factor. Lengths in metres, areas in square metres, masses in tonnes, power in megawatts, energy in megawatt-hours, times up to a week in days (SI and the international yard and pound of 1959). */
const conversions: Readonly<Record<string, readonly [string, number]>> = {
  metre: ['metre', 1], kilometre: ['metre', 1000], centimetre: ['metre', 0.01], mile: ['metre', 1609.344], 'nautical-mile': ['metre', 1852], foot: ['metre', 0.3048], yard: ['metre', 0.9144], inch: ['metre', 0.0254],
  'square-metre': ['square-metre', 1], 'square-kilometre': ['square-metre', 1e6], 'square-mile': ['square-metre', 2_589_988.11], hectare: ['square-metre', 1e4], acre: ['square-metre', 4046.8564],
  tonne: ['tonne', 1], ton: ['tonne', 1], kilogram: ['tonne', 0.001], gram: ['tonne', 1e-6], kiloton: ['kiloton', 1], megaton: ['kiloton', 1000],
  megawatt: ['megawatt', 1], gigawatt: ['megawatt', 1000], kilowatt: ['megawatt', 0.001], 'megawatt-hour': ['megawatt-hour', 1], 'gigawatt-hour': ['megawatt-hour', 1000], 'kilowatt-hour': ['megawatt-hour', 0.001], 'terawatt-hour': ['megawatt-hour', 1e6],
  litre: ['litre', 1], gallon: ['litre', 3.785412], 'cubic-metre': ['litre', 1000], day: ['day', 1], hour: ['day', 1 / 24], minute: ['day', 1 / 1440], week: ['day', 7], share: ['percent', 100],
}
/** Times a year holds. */
const yearly: Readonly<Record<string, number>> = { year: 1, month: 12, week: 365.25 / 7, day: 365.25, hour: 8766 }

/** The measure of a quantity; null where it was left unread or counts nothing that is named. */
export function measureOf(quantity: Quantity, countedStem: string | null): Measure | null {
  const { value, low, high, unit, currency, per, approximator, unread, quote } = quantity
  const written = value ?? (low !== null && high !== null ? (low + high) / 2 : low)
  if (unread !== null || written === null) return null
  const [base, factor] = unit === null ? [null, 1] : (conversions[unit] ?? [unit, 1])
  const kind = currency !== null ? `money:${currency}` : base !== null ? `unit:${base}` : countedStem === null ? null : `count:${countedStem}`
  if (kind === null) return null
  const times = per === null || per === 'total' ? null : (yearly[per] ?? null)
  const scale = factor * (times ?? 1)
  const [from, to] = boundsOf({ value, low, high, approximator, quote })
  const over = per === null || per === 'total' ? '' : times === null ? `/${per}` : '/time'
  return { dimension: `${kind}${over}`, low: from * scale, high: to * scale, value: written * scale, written, per: over === '/time' ? per : null }
}

/** How much "about" may leave out on either side. */
const LOOSE = 0.15

function boundsOf({ value, low, high, approximator, quote }: Pick<Quantity, 'value' | 'low' | 'high' | 'approximator' | 'quote'>): readonly [number, number] {
  if (value === null) return [low === null ? 0 : low - halfStep(low, quote), high === null ? Infinity : high + halfStep(high, quote)]
  const half = halfStep(value, quote)
  switch (approximator) {
    case 'at-least': case 'more-than': return [value - half, Infinity]
    case 'up-to': case 'less-than': return [-Infinity, value + half]
    case 'nearly': return [value * (1 - LOOSE) - half, value + half]
    case 'about': case 'some': return [value - Math.max(half, Math.abs(value) * LOOSE), value + Math.max(half, Math.abs(value) * LOOSE)]
    case null: return low === null || high === null ? [low === null ? -Infinity : low - half, high === null ? Infinity : high + half] : [value - half, value + half]
  }
}

/** Half of the last place a figure was written to: "4.2 million" is good to 50,000, "25,000" to 500. Small counts are exact. */
export function halfStep(value: number, quote: string): number {
  const decimals = /\d\.(\d+)/u.exec(quote)?.[1]?.length ?? null
  const scale = /\b(?:trillion|tn)\b/iu.test(quote) ? 1e12 : /billion|\dbn|\bbn\b/iu.test(quote) ? 1e9 : /million|\dm\b|\dmn\b/iu.test(quote) ? 1e6 : /thousand|\dk\b/iu.test(quote) ? 1e3 : 1
  if (decimals !== null) return (scale * 10 ** -decimals) / 2
  if (scale > 1) return value / scale >= 100 && (value / scale) % 10 === 0 ? scale * 5 : scale / 2
  if (Math.abs(value) < 100) return Number.isInteger(value) ? 0.01 : 0.005
  let step = 1
  while (value % (step * 10) === 0 && step * 10 <= Math.abs(value) / 10) step *= 10
  return step / 2
}

/** Whether two measures of one dimension can both be so; a hundredth of slack for conversions. */
export const canBothHold = (a: Measure, b: Measure): boolean => {
  const slack = 0.01 * Math.min(Math.abs(a.value), Math.abs(b.value))
  return a.low <= b.high + slack && b.low <= a.high + slack
}

export interface Slip { readonly factor: number; readonly words: string }

/** What is likely to have gone wrong between two values that should be one; null where nothing stands out. */
export function slipBetween(a: Measure, b: Measure, quotes: readonly [string, string]): Slip | null {
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value)
  const near = (factor: number): boolean => Math.abs(ratio / factor - 1) < 0.02
  const sameDigits = a.written === b.written
  if (a.per !== b.per && sameDigits) return { factor: rounded(ratio), words: `the same number is given by the ${a.per} and by the ${b.per}` }
  if (near(12)) return { factor: 12, words: 'a factor of 12: a month’s figure for a year’s' }
  if (sameDigits) return { factor: rounded(ratio), words: 'the same number is given in two units' }
  if (near(1_000_000)) return { factor: 1_000_000, words: 'a factor of a million: a scale word is missing or too many' }
  if (near(1000)) return { factor: 1000, words: 'a factor of 1,000: thousand for million, or million for billion' }
  if (near(100)) return { factor: 100, words: 'a factor of 100: two digits too many or too few' }
  if (near(10)) return { factor: 10, words: 'a factor of 10: a digit too many or too few' }
  const [first, second] = quotes.map((quote) => quote.replace(/\D/gu, ''))
  if (first !== undefined && second !== undefined && first !== second && first.length === second.length && [...first].sort().join('') === [...second].sort().join('')) return { factor: rounded(ratio), words: 'the same digits in another order' }
  if (near(1.609)) return { factor: 1.609, words: 'a factor of 1.609: kilometres for miles' }
  return null
}

/** Whether two values are written with the same digits, or with the same in another order, and hardly by chance: at least `least` digits but for zeros at the end. */
export function areTwins(a: Measure, b: Measure, least: number): boolean {
  const [one, other] = [a, b].map(({ written }) => String(written).replace(/\D/gu, '').replace(/^0+|0+$/gu, ''))
  if (one === undefined || other === undefined || one.length < least || one.length !== other.length) return false
  if (one !== other) return [...one].sort().join('') === [...other].sort().join('') && Math.max(a.value, b.value) < 10 * Math.min(a.value, b.value)
  return Math.abs(Math.log10(a.value / b.value) - Math.round(Math.log10(a.value / b.value))) < 0.01
}

export const rounded = (value: number): number => Number(value.toPrecision(4))
