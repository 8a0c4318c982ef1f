import { addDays, addMonths, isoDay, lastDayOf, daysBetween, monthNumberOf, monthSpan, weekdayNames, weekdayOf, weekSpan, yearOf, yearSpan } from './calendar.ts'
import type { Atom, DatePrecision, Span } from './date-mention.ts'
import { COUNT, countOf, countWords, FULL_MONTH, monthWords, pattern, SPACE, spanReading, WEEKDAY, weekdayWords } from './rule.ts'
import type { Reading, Rule } from './rule.ts'

const EDGE = '(?<![\\p{L}\\p{N}_-])'
const CLOSE = '(?![\\p{L}\\p{N}_-])'
const STEPS = { last: -1, this: 0, next: 1 } as const
const FUTURE = /\b(?:will|shall|due|scheduled|expected|plans?|planned|set|going) (?:\S{1,20} ){0,6}$/iu
const REPORTED = /\b(?:said|told|announced|reported|added|wrote|warned|confirmed) (?:\S{1,20} ){0,2}$/iu

/** Dates that count from the day of publication. */
export const relativeRules: readonly Rule[] = [
  {
    begins: ['earlier', 'later', 'last', 'this', 'next'], needs: ['year', 'month', 'week'],
    pattern: pattern(`${EDGE}(?:(?:earlier|later)${SPACE})?(last|this|next)${SPACE}(year|month|week)${CLOSE}(?!${SPACE}of\\b)`, 'iuy'),
    read: (match, text, published) =>
      /\b(?:the|his|her|its|their|my|our|very|of)[ \u00a0]$/iu.test(before(text, match.index)) && !/^this|^earlier|^later/iu.test(match[0]) &&
      !/\bof[ \u00a0]$/iu.test(before(text, match.index))
        ? null
        : named(match[1], match[2], published),
  },
  {
    begins: countWords, needs: ['ago'],
    pattern: pattern(`${EDGE}${COUNT}${SPACE}(day|week|month|year|decade)s?${SPACE}ago${CLOSE}`, 'iuy'),
    read: ([, count, unit], _text, published) => ago(countOf(count ?? ''), (unit ?? '').toLowerCase(), published),
  },
  {
    begins: ['yesterday', 'today', 'tomorrow'],
    pattern: pattern(`${EDGE}(yesterday|today|tomorrow)${CLOSE}(?!['\\u2019]s)`, 'iuy'),
    read: ([, word], _text, published) => {
      const step = { yesterday: -1, today: 0, tomorrow: 1 }[(word ?? '').toLowerCase()] ?? 0
      return relativeDay(published === null ? null : addDays(published, step))
    },
  },
  {
    begins: ['on'], needs: weekdayWords,
    pattern: pattern(`${EDGE}[Oo]n${SPACE}${WEEKDAY}${CLOSE}(?!${SPACE}\\d|,${SPACE}\\d|,?${SPACE}\\p{Lu}\\p{Ll}+\\.?${SPACE}\\d)`),
    read: (match, text, published) => relativeDay(published === null ? null : weekday(match[1] ?? '', published, isAhead(text, match.index))),
  },
  { begins: ['last', 'next'], needs: weekdayWords, pattern: pattern(`${EDGE}(?:[Ll]ast|[Nn]ext)${SPACE}${WEEKDAY}${CLOSE}`), read: () => ({ precision: 'day', relative: true }) },
  // "Last May" in June is last month to one writer and thirteen months ago to another.
  { begins: ['last', 'next'], needs: monthWords, pattern: pattern(`${EDGE}(?:[Ll]ast|[Nn]ext)${SPACE}${FULL_MONTH}${CLOSE}(?!${SPACE}\\d)`), read: () => ({ precision: 'month', relative: true }) },
  {
    begins: ['currently', 'nowadays', 'at'],
    pattern: pattern(`${EDGE}(?:currently|nowadays|at${SPACE}present|at${SPACE}the${SPACE}moment)${CLOSE}(?!${SPACE}of\\b)`, 'iuy'),
    read: (_match, _text, published) => ({ precision: 'present', relative: true, from: published, to: published }),
  },
  {
    begins: ['past', 'last', 'next', 'coming'],
    pattern: pattern(`(?<=\\bthe${SPACE})(past|last|next|coming)${SPACE}(?:${COUNT}${SPACE})?(day|week|month|year|decade)(s?)${CLOSE}`, 'iuy'),
    read: ([, side, count, unit, plural], _text, published) => {
      if (count === undefined && ((side ?? '').toLowerCase() !== 'past' || plural !== '')) return null
      return stretch((side ?? '').toLowerCase(), count === undefined ? 1 : countOf(count), (unit ?? '').toLowerCase(), published)
    },
  },
]

const before = (text: string, index: number): string => text.slice(Math.max(0, index - 12), index)

/** Whether the words before a date put it in the future: "will meet on Friday", but not "said on Friday it will". */
function isAhead(text: string, index: number): boolean {
  const lead = text.slice(Math.max(0, index - 80), index)
  const sentence = lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('\n')) + 1)
  return FUTURE.test(sentence) && !REPORTED.test(sentence)
}

const relativeDay = (day: string | null): Reading => ({ precision: 'day', relative: true, from: day, to: day })

function named(which: string | undefined, unit: string | undefined, published: string | null): Reading {
  const precision = (unit ?? '').toLowerCase() as 'year' | 'month' | 'week'
  const step = STEPS[(which ?? '').toLowerCase() as keyof typeof STEPS]
  return { ...relativeSpan(precision, published, (day) => unitSpan(precision, day, step)) }
}

function relativeSpan(precision: DatePrecision, published: string | null, spanOf: (day: string) => Span): Reading {
  return published === null ? { precision, relative: true } : { ...spanReading(precision, spanOf(published)), relative: true }
}

function unitSpan(unit: 'year' | 'month' | 'week', day: string, step: number): Span {
  if (unit === 'year') return yearSpan(yearOf(day) + step)
  if (unit === 'week') return weekSpan(addDays(day, step * 7))
  const there = addMonths(day, step)
  return monthSpan(yearOf(there), monthNumberOf(there))
}

function ago(count: number, unit: string, published: string | null): Reading {
  if (unit === 'day') return relativeDay(published === null ? null : addDays(published, -count))
  if (unit === 'decade') return relativeSpan('year', published, (day) => unitSpan('year', day, -count * 10))
  const precision = unit as 'year' | 'month' | 'week'
  return relativeSpan(precision, published, (day) => unitSpan(precision, day, -count))
}

function stretch(side: string, count: number, unit: string, published: string | null): Reading {
  const sign = side === 'past' || side === 'last' ? -1 : 1
  return relativeSpan('period', published, (day) => {
    const far =
      unit === 'day' || unit === 'week'
        ? addDays(day, sign * count * (unit === 'week' ? 7 : 1))
        : addMonths(day, sign * count * ({ month: 1, year: 12, decade: 120 }[unit] ?? 1))
    return sign < 0 ? { from: far, to: day } : { from: day, to: far }
  })
}

/** The latest such weekday up to the publication, or the next one after it. */
function weekday(name: string, published: string, ahead: boolean): string {
  const wanted = weekdayNames.findIndex((known) => known === name)
  const back = (weekdayOf(published) - wanted + 7) % 7
  return ahead ? addDays(published, back === 0 ? 7 : 7 - back) : addDays(published, -back)
}

/** News looks back: within nine months a date without a year is the last one, further off the next; "will" makes it the next. */
const LOOKS_BACK_DAYS = 275

/** Gives a date without a year the one that fits the publication. */
export function resolveYearless(atom: Atom, text: string, published: string | null): Atom {
  if (atom.yearless === null || published === null) return atom
  const { month, day } = atom.yearless
  const ahead = isAhead(text, atom.start)
  const near = [-1, 0, 1].map((step) => yearOf(published) + step)
  // Where the year has no such day (29 February) the month still finds its year, and the day stays unresolved.
  const starts = near.flatMap((year) => isoDay(year, month, day ?? 1) ?? [])
  const past = starts.filter((start) => daysBetween(start, published) >= 0).at(-1)
  const next = starts.find((start) => daysBetween(published, start) > 0)
  const useNext = next !== undefined && (past === undefined || ahead || daysBetween(past, published) > LOOKS_BACK_DAYS)
  const start = useNext ? next : past
  return start === undefined ? atom : inYear(atom, yearOf(start))
}

/** The same date in a given year. */
export function inYear(atom: Atom, year: number): Atom {
  if (atom.yearless === null) return atom
  const { month, day } = atom.yearless
  const from = isoDay(year, month, day ?? 1)
  const last = atom.precision === 'range' ? Number(atom.alternatives[0]) : (day ?? lastDayOf(year, month))
  const to = isoDay(year, month, last)
  const resolved = from === null || to === null ? { from: null, to: null } : { from, to }
  return { ...atom, ...resolved, yearless: null, alternatives: [] }
}
