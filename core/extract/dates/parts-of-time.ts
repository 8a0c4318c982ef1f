import { monthsSpan, yearOf, yearSpan } from './calendar.ts'
import type { DatePrecision, Span } from './date-mention.ts'
import { DASH, LEFT, pattern, RIGHT, spanReading, SPACE, YEAR } from './rule.ts'
import type { Reading, Rule } from './rule.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const
/** A year in digits, or one counted from the publication. */
const SOME_YEAR = `(?:${YEAR}|(this|last|next)${SPACE}year)`
/** Fiscal years begin between April of the year before (India's usage) and April of the year itself (Japan's): the span holds all. */
const fiscalYear = (year: string | undefined): Reading => spanReading('fiscal-year', monthsSpan(Number(year) - 1, 4, Number(year) + 1, 3))
const CENTURIES = [
  'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
  'twenty-first',
] as const
const SEASONS = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11] } as const

/** Quarters, halves, seasons, financial years, decades and centuries. */
export const partRules: readonly Rule[] = [
  {
    begins: ['digit', 'q'], needs: ['q'],
    pattern: pattern(`${LEFT}(?:Q([1-4])|([1-4])Q)${SPACE}?(?:of${SPACE})?${SOME_YEAR}${RIGHT}`),
    read: ([, number, other, year, relative], _text, published) => part('quarter', Number(number ?? other), year, relative, published),
  },
  { begins: ['digit'], needs: ['q'], pattern: pattern(`${LEFT}${YEAR}${SPACE}?Q([1-4])${RIGHT}`), read: ([, year, number]) => part('quarter', Number(number), year, undefined, null) },
  {
    begins: ['digit', ...ORDINALS], needs: ['quarter'],
    pattern: pattern(`${LEFT}(${ORDINALS.join('|')}|1st|2nd|3rd|4th)[ \\u00a0-]quarter${SPACE}(?:of${SPACE})?${SOME_YEAR}${RIGHT}`, 'iuy'),
    read: ([, ordinal, year, relative], _text, published) => part('quarter', ordinalOf(ordinal), year, relative, published),
  },
  {
    begins: ['h'],
    pattern: pattern(`${LEFT}H([12])${SPACE}?(?:of${SPACE})?${SOME_YEAR}${RIGHT}`),
    read: ([, number, year, relative], _text, published) => part('half', Number(number), year, relative, published),
  },
  {
    begins: ['digit', 'first', 'second'], needs: ['half'],
    pattern: pattern(`${LEFT}(first|second|1st|2nd)[ \\u00a0-]half${SPACE}(?:of${SPACE})?${SOME_YEAR}${RIGHT}`, 'iuy'),
    read: ([, ordinal, year, relative], _text, published) => part('half', ordinalOf(ordinal), year, relative, published),
  },
  {
    begins: ['first', 'second'], needs: ['half'],
    pattern: pattern(`${LEFT}(first|second)${SPACE}half${SPACE}of${SPACE}the${SPACE}(\\d{3}0)['\\u2019]?s${RIGHT}`, 'iuy'),
    read: ([, ordinal, decade]) => {
      const first = Number(decade) + (ordinalOf(ordinal) - 1) * 5
      return spanReading('decade', yearSpan(first, first + 4))
    },
  },
  {
    begins: Object.keys(SEASONS),
    pattern: pattern(`${LEFT}(spring|summer|autumn|fall)${SPACE}(?:of${SPACE})?${SOME_YEAR}${RIGHT}`, 'iuy'),
    read: ([, season, year, relative], _text, published) => {
      const months = SEASONS[(season ?? '').toLowerCase() as keyof typeof SEASONS]
      return within('season', year, relative, published, (whole) => monthsSpan(whole, months[0], whole, months[1]))
    },
  },
  {
    begins: ['winter'],
    pattern: pattern(`${LEFT}winter${SPACE}(?:of${SPACE})?${YEAR}(?:${DASH}|/)(\\d\\d)${RIGHT}`, 'iuy'),
    read: ([, year, short]) =>
      (Number(year) + 1) % 100 === Number(short) ? spanReading('season', monthsSpan(Number(year), 12, Number(year) + 1, 2)) : null,
  },
  {
    // The winter of a year may be its first months or its last: the span holds both.
    begins: ['winter'],
    pattern: pattern(`${LEFT}winter${SPACE}(?:of${SPACE})?${SOME_YEAR}${RIGHT}`, 'iuy'),
    read: ([, year, relative], _text, published) =>
      within('season', year, relative, published, (whole) => monthsSpan(whole - 1, 12, whole + 1, 2)),
  },
  {
    begins: ['fy', 'fiscal', 'financial'],
    pattern: pattern(`${LEFT}(?:FY ?|(?:fiscal|financial)${SPACE}(?:year${SPACE})?)${YEAR}(?:${DASH}|/)(\\d\\d)${RIGHT}`, 'iuy'),
    read: ([, year, short]) =>
      (Number(year) + 1) % 100 === Number(short) ? spanReading('fiscal-year', yearSpan(Number(year), Number(year) + 1)) : null,
  },
  {
    begins: ['fy', 'fiscal', 'financial'],
    pattern: pattern(`${LEFT}(?:FY ?|(?:fiscal|financial)${SPACE}(?:year${SPACE})?)${YEAR}${RIGHT}`, 'iuy'),
    read: ([, year]) => fiscalYear(year),
  },
  { begins: ['digit'], needs: ['fiscal', 'financial'], pattern: pattern(`${LEFT}${YEAR}${SPACE}(?:fiscal|financial)${SPACE}year${RIGHT}`, 'iuy'), read: ([, year]) => fiscalYear(year) },
  {
    begins: ['last', 'final'], needs: ['quarter'],
    pattern: pattern(`${LEFT}(?:last|final)${SPACE}quarter${SPACE}of${SPACE}${YEAR}${RIGHT}`, 'iuy'),
    read: ([, year]) => part('quarter', 4, year, undefined, null),
  },
  {
    begins: ['digit'], needs: ['s'],
    pattern: pattern(`(?<![\\p{L}\\p{N}_#$.])(1[5-9]\\d0|20\\d0)['\\u2019]?s${RIGHT}`),
    read: ([, year]) => spanReading('decade', yearSpan(Number(year), Number(year) + 9)),
  },
  {
    begins: ['apostrophe'],
    pattern: pattern(`(?<=\\b[Tt]he )['\\u2019]([2-9])0s${RIGHT}`),
    read: ([, tens]) => spanReading('decade', yearSpan(1900 + Number(tens) * 10, 1909 + Number(tens) * 10)),
  },
  {
    begins: ['digit', 'twenty', ...CENTURIES], needs: ['century'],
    pattern: pattern(`${LEFT}(?:(\\d{1,2})(?:st|nd|rd|th)|(${CENTURIES.join('|')}))[ \\u00a0-]century(?!${SPACE}BC)${RIGHT}`, 'iuy'),
    read: ([, digits, word]) => {
      const number = digits === undefined ? CENTURIES.findIndex((name) => name === word?.toLowerCase()) + 11 : Number(digits)
      return number < 11 || number > 22 ? null : spanReading('century', yearSpan(number * 100 - 99, number * 100))
    },
  },
]

const ordinalOf = (word: string | undefined): number => (/^\d/u.test(word ?? '') ? Number(word?.[0]) : ORDINALS.findIndex((name) => name === word?.toLowerCase()) + 1)

function part(precision: 'quarter' | 'half', number: number, year: string | undefined, relative: string | undefined, published: string | null): Reading {
  const months = precision === 'quarter' ? 3 : 6
  return within(precision, year, relative, published, (whole) => monthsSpan(whole, (number - 1) * months + 1, whole, number * months))
}

function within(precision: DatePrecision, year: string | undefined, relative: string | undefined, published: string | null, spanOf: (year: number) => Span): Reading {
  if (year !== undefined) return spanReading(precision, spanOf(Number(year)))
  if (published === null) return { precision, relative: true }
  const step = { this: 0, last: -1, next: 1 }[(relative ?? '').toLowerCase()] ?? 0
  return { ...spanReading(precision, spanOf(yearOf(published) + step)), relative: true }
}
