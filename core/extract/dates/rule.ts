import { monthNames, weekdayNames } from './calendar.ts'
import type { Atom, DatePrecision, Span } from './date-mention.ts'

/** One way to write a date: every match is read or refused. Quantifiers are bounded, so a text is read in linear time. */
export interface Rule {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, text: string, publishedOn: string | null) => Reading | null
}

/** What a rule makes of its match; the place comes from the match. */
export type Reading = Partial<Omit<Atom, 'start' | 'end'>> & { readonly precision: DatePrecision }

export const SPACE = '[ \\u00a0\\u202f]{1,2}'
export const DASH = '[-\\u2013\\u2014]'
export const MONTH = `(${monthNames.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)`
export const FULL_MONTH = `(${monthNames.join('|')})`
export const WEEKDAY = `(${weekdayNames.join('|')})`
export const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
export const YEAR = '(1[5-9]\\d\\d|20\\d\\d|21\\d\\d)'
/** Not inside a word, a longer number, an amount or an address. */
export const LEFT = '(?<![\\p{L}\\p{N}_#$\\u20ac\\u00a3\\u00a5+@=&/.-]|\\p{N}[,:])'
export const RIGHT = '(?![\\p{L}\\p{N}_@]|[.,:/-]\\p{N})'

export const pattern = (source: string, flags = 'gu'): RegExp => new RegExp(source, flags)

export const spanReading = (precision: DatePrecision, span: Span): Reading => ({ precision, from: span.from, to: span.to })

/** A date the calendar does not have: kept in its place and never shown. */
export const impossible: Reading = { precision: 'day', impossible: true }

const smallNumbers = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
] as const
export const COUNT = `(\\d{1,3}|an?|${smallNumbers.slice(1).join('|')})`

/** The number a `COUNT` names. */
export function countOf(word: string): number {
  const lower = word.toLowerCase()
  if (lower === 'a' || lower === 'an') return 1
  const index = smallNumbers.findIndex((name) => name === lower)
  return index < 0 ? Number(lower) : index
}
