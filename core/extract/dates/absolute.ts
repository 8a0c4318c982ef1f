import { isoDay, lastDayOf, monthOf, monthSpan, monthsSpan, yearSpan } from './calendar.ts'
import { DASH, DAY, FULL_MONTH, impossible, LEFT, MONTH, monthWords, pattern, RIGHT, spanReading, SPACE, WEEKDAY, weekdayWords, YEAR } from './rule.ts'
import type { Reading, Rule } from './rule.ts'

/** Days, months and numeric dates that carry their own year, and days and months that leave it to the reader. */
export const absoluteRules: readonly Rule[] = [
  {
    begins: ['digit', ...weekdayWords], needs: monthWords,
    pattern: pattern(`${LEFT}(?:${WEEKDAY},?${SPACE})?${DAY}${SPACE}(?:of${SPACE})?${MONTH}\\.?,?${SPACE}${YEAR}${RIGHT}`),
    read: ([, , day, month, year]) => dayReading(year, month, day),
  },
  {
    begins: [...monthWords, ...weekdayWords], needs: monthWords,
    pattern: pattern(`${LEFT}(?:${WEEKDAY},?${SPACE})?${MONTH}\\.?${SPACE}${DAY},?${SPACE}${YEAR}${RIGHT}`),
    read: ([, , month, day, year]) => dayReading(year, month, day),
  },
  {
    begins: ['digit', 'from', 'between'], needs: monthWords,
    pattern: pattern(`${LEFT}(?:([Ff]rom|[Bb]etween)${SPACE})?${DAY} ?(${DASH}|to|and|until) ?${DAY}${SPACE}(?:of${SPACE})?${MONTH}\\.?(?:,?${SPACE}${YEAR})?${RIGHT}`),
    read: ([, opening, first, joint, last, month, year]) =>
      joint === 'and' && opening?.toLowerCase() !== 'between' ? null : daysReading(year, month, first, last),
  },
  {
    begins: monthWords,
    pattern: pattern(`${LEFT}${MONTH}\\.?${SPACE}${DAY} ?(?:${DASH}|to) ?${DAY}(?:,?${SPACE}${YEAR})${RIGHT}`),
    read: ([, month, first, last, year]) => daysReading(year, month, first, last),
  },
  {
    begins: [...monthWords, 'from', 'between'], needs: monthWords,
    pattern: pattern(`${LEFT}(?:([Ff]rom|[Bb]etween)${SPACE})?${MONTH}\\.?(?: ?(${DASH}) ?|${SPACE}(to|through|until|and)${SPACE})${MONTH}\\.?,?${SPACE}${YEAR}${RIGHT}`),
    read: ([, opening, first, , joint, last, year]) => (joint === 'and' && opening?.toLowerCase() !== 'between' ? null : monthsReading(first, last, Number(year))),
  },
  {
    begins: monthWords,
    pattern: pattern(`(?:${LEFT}|(?<=\\b[Mm]id-))${MONTH}\\.?,?${SPACE}(?:of${SPACE})?${YEAR}${RIGHT}`),
    read: ([, month, year]) => spanReading('month', monthSpan(Number(year), monthOf(month ?? '') ?? 1)),
  },
  {
    begins: ['digit', ...weekdayWords], needs: monthWords,
    pattern: pattern(`${LEFT}(?:${WEEKDAY},?${SPACE})?${DAY}${SPACE}(?:of${SPACE})?${MONTH}${RIGHT}`),
    read: ([, , day, month]) => yearlessDay(month, day),
  },
  {
    begins: [...monthWords, ...weekdayWords], needs: monthWords,
    pattern: pattern(`${LEFT}(?:${WEEKDAY},?${SPACE})?${MONTH}\\.?${SPACE}${DAY}(?!${SPACE}?%)${RIGHT}`),
    read: (match, text) => (countsWhatFollows(match, text) ? null : yearlessDay(match[2], match[3])),
  },
  {
    begins: monthWords,
    pattern: pattern(`(?<![\\p{L}\\p{N}_#$+@=&/.])${FULL_MONTH}(?![\\p{L}\\p{N}_@])`),
    read: ([, month]) => ({ precision: 'month', weak: true, relative: true, yearless: { month: monthOf(month ?? '') ?? 1, day: null } }),
  },
  {
    begins: ['digit'], needs: ['joined digits'],
    pattern: pattern(`${LEFT}${YEAR}([-/])(\\d\\d)\\2(\\d\\d)(?![\\p{N}_]|[-./]\\p{N})(?:(?=T\\d)|(?!\\p{L}))`),
    read: ([, year, , month, day]) => oneDay(Number(year), Number(month), Number(day)),
  },
  {
    begins: ['digit'], needs: ['joined digits'],
    pattern: pattern(`${LEFT}(\\d{1,2})([/.-])(\\d{1,2})\\2${YEAR}${RIGHT}`),
    read: ([, first, separator, second, year]) => numericDay(Number(first), Number(second), Number(year), separator === '.'),
  },
  {
    // Two years with a stroke between them are a season or a financial year only where the second follows the first.
    begins: ['digit'], needs: ['joined digits'],
    pattern: pattern(`${LEFT}${YEAR}/${YEAR}${RIGHT}`),
    read: ([, first, last]) => (Number(last) === Number(first) + 1 ? spanReading('range', yearSpan(Number(first), Number(last))) : null),
  },
  { begins: ['digit'], needs: ['joined digits'], pattern: pattern(`${LEFT}${YEAR}(${DASH}|/)(\\d\\d)(?!${SPACE}?%)${RIGHT}`), read: ([, year, joint, short]) => shortPair(Number(year), joint ?? '', short ?? '') },
]

function oneDay(year: number, month: number, day: number): Reading {
  const iso = isoDay(year, month, day)
  return iso === null ? impossible : spanReading('day', { from: iso, to: iso })
}

const dayReading = (year: string | undefined, month: string | undefined, day: string | undefined): Reading =>
  oneDay(Number(year), monthOf(month ?? '') ?? 0, Number(day))

function daysReading(year: string | undefined, month: string | undefined, first: string | undefined, last: string | undefined): Reading | null {
  const number = monthOf(month ?? '') ?? 0
  if (Number(first) >= Number(last)) return null
  if (year === undefined) {
    // Resolved where the publication is known: the first day carries the missing year, the last follows it.
    return { precision: 'range', relative: true, yearless: { month: number, day: Number(first) }, alternatives: [String(Number(last))] }
  }
  const from = isoDay(Number(year), number, Number(first))
  const to = isoDay(Number(year), number, Number(last))
  return from === null || to === null ? impossible : spanReading('range', { from, to })
}

/** "June-August 2023", "November to February 2024": the year is the last month's. */
function monthsReading(first: string | undefined, last: string | undefined, year: number): Reading | null {
  const [from, to] = [monthOf(first ?? ''), monthOf(last ?? '')]
  if (from === null || to === null || from === to) return null
  return spanReading('range', monthsSpan(from > to ? year - 1 : year, from, year, to))
}

function yearlessDay(month: string | undefined, day: string | undefined): Reading {
  const number = monthOf(month ?? '') ?? 0
  // 2024 is a leap year, so 29 February passes and finds its year later.
  if (Number(day) < 1 || Number(day) > lastDayOf(2024, number)) return impossible
  return { precision: 'day', relative: true, yearless: { month: number, day: Number(day) } }
}

/** "May 12 delegates vote": the number counts what follows unless a preposition says that a day is meant. */
function countsWhatFollows(match: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, match.index - 10), match.index)
  if (/\b(?:on|since|until|till|by|from|of|before|after|through|dated)[ \u00a0]$/iu.test(before)) return false
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40)
  return /^[ \u00a0](?:million|billion|per|percent|\p{Ll}{2,30}s\b)/u.test(after)
}

/** 3/4/2024 is two days; 25/12/2024 one. With points the day comes first wherever the form is in use. */
function numericDay(first: number, second: number, year: number, dayFirst: boolean): Reading {
  if (dayFirst || first > 12 || first === second) return oneDay(year, second, first)
  if (second > 12) return oneDay(year, first, second)
  const monthFirst = isoDay(year, first, second)
  const dayFirstIso = isoDay(year, second, first)
  if (monthFirst === null || dayFirstIso === null) return impossible
  const alternatives = [monthFirst, dayFirstIso].sort()
  return { precision: 'ambiguous', from: alternatives[0] ?? null, to: alternatives[1] ?? null, alternatives }
}

/** 2023-24 is two years, 2024-05 a month, and 2004-05 either. */
function shortPair(year: number, joint: string, short: string): Reading | null {
  const number = Number(short)
  const lastYear = Math.floor(year / 100) * 100 + number
  const isMonth = joint === '-' && number >= 1 && number <= 12
  const isYears = lastYear > year && lastYear - year <= 60
  if (isMonth && isYears) {
    const month = monthSpan(year, number)
    const years = yearSpan(year, lastYear)
    return { precision: 'ambiguous', from: years.from, to: years.to, alternatives: [`${month.from}/${month.to}`, `${years.from}/${years.to}`] }
  }
  if (isMonth) return spanReading('month', monthSpan(year, number))
  return isYears ? spanReading('range', yearSpan(year, lastYear)) : null
}
