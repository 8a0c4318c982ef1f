import { monthNames, weekdayNames } from './calendar.ts'
import type { Atom, DatePrecision, Span } from './date-mention.ts'

/**
 * One way to write a date: every match is read or refused. Quantifiers are bounded, so a text is read in linear time, and a rule is tried
 * only where a word stands that it can begin with.
 */
export interface Rule {
  /** What a match begins with: words in small letters, `digit` or `apostrophe`. More than can match does no harm. */
  readonly begins: readonly string[]
  /** Words in small letters, or `joined digits` ("24-25"), of which a text with a match holds one. */
  readonly needs?: readonly string[]
  /** Sticky: tried at one place. */
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

export const pattern = (source: string, flags = 'uy'): RegExp => new RegExp(source, flags)

/** Words that months and weekdays begin with, as rules are found by them. */
export const monthWords: readonly string[] = [...monthNames.map((name) => name.toLowerCase()), ...'jan feb mar apr jun jul aug sept sep oct nov dec'.split(' ')]
export const weekdayWords: readonly string[] = weekdayNames.map((name) => name.toLowerCase())

export const spanReading = (precision: DatePrecision, span: Span): Reading => ({ precision, from: span.from, to: span.to })

/** A date the calendar does not have: kept in its place and never shown. */
export const impossible: Reading = { precision: 'day', impossible: true }

const smallNumbers = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
] as const
/** What `COUNT` begins with. */
export const countWords: readonly string[] = ['digit', 'a', 'an', ...smallNumbers.slice(1)]
export const COUNT = `(\\d{1,3}|an?|${smallNumbers.slice(1).join('|')})`

/** The number a `COUNT` names. */
export function countOf(word: string): number {
  const lower = word.toLowerCase()
  if (lower === 'a' || lower === 'an') return 1
  const index = smallNumbers.findIndex((name) => name === lower)
  return index < 0 ? Number(lower) : index
}
