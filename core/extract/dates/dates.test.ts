import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absoluteDates, type DateCase, noDates, PUBLISHED_ON, relativeDates, unresolvedDates } from './dates.cases.ts'
import { hostileDates } from './dates.cases-hostile.ts'
import { lastDayOf } from './calendar.ts'
import { type DateMention, datePrecisions } from './date-mention.ts'
import { datesIn } from './dates.ts'

const first = (day: string) => day + '-01-01'.slice(day.length === 4 ? 0 : 3, day.length === 10 ? 0 : undefined)
const last = (day: string) => {
  if (day.length === 4) return `${day}-12-31`
  return day.length === 7 ? `${day}-${lastDayOf(Number(day.slice(0, 4)), Number(day.slice(5)))}` : day
}
const startOf = (day: string) => (day.length === 10 ? day : first(day))

/** The notation of the table, written out. */
function expected(reading: string) {
  const [quote = '', rest = ''] = reading.split(' = ')
  const [precision = '', ...words] = rest.split(' ')
  const relative = words.at(-1) === 'rel'
  const spans = words.filter((word) => word !== 'rel')
  const ends = spans.flatMap((span) => {
    if (span === '?') return [{ from: null, to: null }]
    const [from = '', to] = span.split('..')
    return [{ from: from === '' ? null : startOf(from), to: to === '' ? null : last(to ?? from) }]
  })
  const starts = ends.map((end) => end.from).filter((day) => day !== null).sort()
  const stops = ends.map((end) => end.to).filter((day) => day !== null).sort()
  const alternatives = precision === 'ambiguous' ? ends.map((end) => (end.from === end.to ? String(end.from) : `${end.from}/${end.to}`)) : []
  return { quote, precision, relative, from: starts[0] ?? null, to: stops.at(-1) ?? null, alternatives }
}

const shown = ({ quote, precision, relative, from, to, alternatives }: DateMention) => ({ quote, precision, relative, from, to, alternatives })

function compare(cases: readonly DateCase[], publishedOn: string | null) {
  return cases.map(([sentence, ...readings]) => {
    const read = datesIn(sentence, { publishedOn }).map(shown)
    return { sentence, read, wanted: readings.map(expected), right: JSON.stringify(read) === JSON.stringify(readings.map(expected)) }
  })
}

describe('dates in sentences', () => {
  const results = [
    ...compare(absoluteDates, PUBLISHED_ON),
    ...compare(absoluteDates, null),
    ...compare(relativeDates, PUBLISHED_ON),
    ...compare(unresolvedDates, null),
    ...compare(noDates, PUBLISHED_ON),
    ...compare(hostileDates, '2024-11-20'),
  ]

  it('are read right in at least 97 of 100', () => {
    const wrong = results.filter((result) => !result.right)
    expect(wrong.length / results.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.03)
  })

  it('are never found where there is none', () => {
    expect(compare(noDates, PUBLISHED_ON).filter((result) => result.read.length > 0)).toEqual([])
  })

  it('never get a day that the sentence does not give', () => {
    const invented = results.filter(({ read, wanted }) => read.some((date) => !wanted.some((one) => one.from === date.from && one.to === date.to)))
    expect(invented).toEqual([])
  })

  it('are never resolved to a publication nobody gave', () => {
    for (const date of relativeDates.flatMap(([sentence]) => datesIn(sentence))) {
      if (date.relative) expect([date.from, date.to]).toEqual([null, null])
    }
  })
})

const pieces = fc.constantFrom(
  'May ', '2024', '12', '-', '–', '/', ' to ', 'from ', 'between ', ' and ', 'since ', 'last ', 'year', ' the ', '1990s', 'Q3 ', 'mid-', 'early ', 'June', ' 29 February', ' ago', 'two weeks',
  ', ', '. ', '\n', 'on Tuesday', 'the past ', '0', '9999', '😀', '\u00a0', "'80s", 'FY', 'winter of ', 'until ',
)

describe('any text', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')))
  const days = fc.option(fc.oneof(fc.constant('2024-02-29'), fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)), fc.string()))

  it('yields dates that quote it, in order, with ends the right way round', () => {
    fc.assert(
      fc.property(texts, days, (text, publishedOn) => {
        let end = 0
        for (const date of datesIn(text, { publishedOn })) {
          expect(date.start).toBeGreaterThanOrEqual(end)
          expect(date.quote).toBe(text.slice(date.start, date.end))
          expect(date.quote.length).toBeGreaterThan(0)
          expect(datePrecisions).toContain(date.precision)
          for (const day of [date.from, date.to]) if (day !== null) expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
          if (date.from !== null && date.to !== null) expect(date.from <= date.to).toBe(true)
          end = date.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is read to its end even where it is long and hostile', () => {
    for (const part of ['1', '1-', '2024-', '2024 ', 'May ', 'from 2024 to ', ' ', 'the past ', 'early ', '12/', 'first ', 'will ', 'a', '. '])
      expect(Array.isArray(datesIn(part.repeat(Math.ceil(200_000 / part.length)), { publishedOn: PUBLISHED_ON }))).toBe(true)
  })
})
