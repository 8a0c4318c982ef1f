import type { Span } from './date-mention.ts'

const DAY_MS = 86_400_000

export const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const

export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Month 1-12 of an English name or its abbreviation; null for any other word. */
export function monthOf(word: string): number | null {
  const key = word.slice(0, 3).toLowerCase()
  const index = monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === key)
  return index < 0 ? null : index + 1
}

const two = (part: number): string => String(part).padStart(2, '0')

/** ISO day of a calendar date, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Number of days of a month, Gregorian. */
export function lastDayOf(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1] ?? 31
}

/** First to last day of a run of months; the last month may lie in a later year. */
export function monthsSpan(year: number, first: number, lastYear: number, last: number): Span {
  return { from: isoDay(year, first, 1), to: isoDay(lastYear, last, lastDayOf(lastYear, last)) }
}

export const monthSpan = (year: number, month: number): Span => monthsSpan(year, month, year, month)

export const yearSpan = (year: number, lastYear = year): Span => monthsSpan(year, 1, lastYear, 12)

const asTime = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const asDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

export const addDays = (day: string, days: number): string => asDay(asTime(day) + days * DAY_MS)

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((asTime(to) - asTime(from)) / DAY_MS)

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthNumberOf = (day: string): number => Number(day.slice(5, 7))
export const weekdayOf = (day: string): number => new Date(asTime(day)).getUTCDay()

/** Months later (or earlier), on the same day of the month or its last where the month is shorter. */
export function addMonths(day: string, months: number): string {
  const total = yearOf(day) * 12 + monthNumberOf(day) - 1 + months
  const year = Math.floor(total / 12)
  const month = (total % 12) + 1
  return isoDay(year, month, Math.min(Number(day.slice(8, 10)), lastDayOf(year, month))) ?? day
}

/** Monday to Sunday around a day. */
export function weekSpan(day: string): Span {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7))
  return { from: monday, to: addDays(monday, 6) }
}

/** The day a document was published on, where its field holds a whole valid one. */
export function publicationDay(publishedOn: string | null | undefined): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/u.exec(publishedOn ?? '')
  const year = Number(match?.[1])
  // Counting centuries back or ahead of a stray year would leave the four digits of an ISO year.
  return match !== null && year >= 1500 && year <= 2500 ? isoDay(year, Number(match[2]), Number(match[3])) : null
}
