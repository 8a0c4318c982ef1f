import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counts, money, type QuantityCase } from './quantities.cases.ts'
import { hostile } from './quantities.cases-hostile.ts'
import { grouped, measures, noQuantities } from './quantities.cases-measures.ts'
import { quantitiesIn } from './quantities.ts'
import { approximators, type Quantity, unreadReasons } from './quantity.ts'

type Shown = Pick<Quantity, 'quote' | 'value' | 'low' | 'high' | 'unit' | 'currency' | 'per' | 'approximator' | 'asOf' | 'unread' | 'counted'>

const numberOrNull = (part: string) => (part === '' ? null : Number(part))

/** The bounds every qualifier leaves, as the table means them. */
const boundsOf = (value: number, approximator: string | null) => {
  const low = { 'at-least': value, 'more-than': value }[approximator ?? ''] ?? null
  const high = { nearly: value, 'up-to': value, 'less-than': value }[approximator ?? ''] ?? null
  return approximator === null ? { low: value, high: value } : { low, high }
}

/** The notation of the table, written out; what is counted is `undefined` where the table does not say. */
function expected(reading: string) {
  const [quote = '', rest = ''] = reading.split(' = ')
  const [facts = '', counted] = rest.split(' #')
  const [figure = '', ...words] = facts.replace(/^#.*$/u, '').split(' ')
  const named = (sign: string) => words.find((word) => word.startsWith(sign))?.slice(sign.length) ?? null
  const approximator = named('~')
  const unread = figure.startsWith('?') ? figure.slice(1) : null
  const ends = figure.split('..')
  const amounts =
    unread !== null ? { value: null, low: null, high: null }
    : ends.length === 2 ? { value: null, low: numberOrNull(ends[0] ?? ''), high: numberOrNull(ends[1] ?? '') }
    : { value: Number(figure), ...boundsOf(Number(figure), approximator) }
  const currency = words.find((word) => /^[A-Z]{3}$/u.test(word)) ?? null
  return { quote, ...amounts, unit: named('unit:'), currency, per: named('per:'), approximator, asOf: named('@'), unread, counted }
}

const shown = ({ quote, value, low, high, unit, currency, per, approximator, asOf, unread, counted }: Quantity): Shown => ({
  quote, value, low, high, unit, currency, per, approximator, asOf, unread, counted,
})

function compare(cases: readonly QuantityCase[], language: string | null) {
  return cases.map(([sentence, ...readings]) => {
    const wanted = readings.map(expected)
    const read = quantitiesIn(sentence, { language }).map(shown)
    const right = wanted.length === read.length && wanted.every((one, index) => JSON.stringify({ ...one, counted: one.counted ?? null }) === JSON.stringify({ ...read[index], counted: one.counted === undefined ? null : read[index]?.counted }))
    const wrongValue = read.some((one) => one.unread === null && !wanted.some((other) => other.value === one.value && other.low === one.low && other.high === one.high && other.currency === one.currency && other.unit === one.unit))
    return { sentence, read, wanted, right, wrongValue }
  })
}

describe('quantities in sentences', () => {
  const results = [
    ...compare([...money, ...counts, ...measures, ...noQuantities, ...hostile], null),
    ...grouped.flatMap(([language, ...one]) => compare([one], language)),
  ]

  it('are read right in at least 98 of 100', () => {
    const wrong = results.filter((result) => !result.right)
    const told = wrong.map(({ sentence, read }) => `${sentence} → ${read.map((one) => JSON.stringify(one)).join(' ')}`).join('\n')
    expect(wrong.length / results.length, `${wrong.length} of ${results.length}\n${told}`).toBeLessThanOrEqual(0.02)
  })

  it('may be taken over so many of a unit', () => {
    expect(quantitiesIn('The car uses 4.5 litres/100 km.').map(({ value, unit, per }) => [value, unit, per])).toEqual([[4.5, 'litre', '100 kilometre']])
  })

  it('never get a wrong value', () => {
    expect(results.filter((result) => result.wrongValue).map(({ sentence, read }) => ({ sentence, read }))).toEqual([])
  })
})

const pieces = fc.constantFrom(
  '3', '3,000', '1.500', ' million', 'm', 'bn', '$', '€', 'USD ', ' to ', '-', '–', ' and ', 'between ', 'from ', 'about ', 'at least ', '%', ' per cent', ' a year', ' tonnes', ' of ', 'troops', ' ',
  'two', ' hundred', 'millions of ', 'half ', 'a ', '152mm', '\n', '. ', '😀', '\u00a0', ' 000', '½', 'as of June 2023', ' or more', 'one in five', '٣', '²', '9'.repeat(400),
)

describe('any text', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')))
  const languages = fc.constantFrom(null, 'en', 'de', 'fr', 'de-CH', '')

  it('yields quantities that quote it, in order, with finite numbers and bounds the right way round', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let end = 0
        for (const one of quantitiesIn(text, { language })) {
          expect(one.start).toBeGreaterThanOrEqual(end)
          expect(one.quote).toBe(text.slice(one.start, one.end))
          expect(one.quote.length).toBeGreaterThan(0)
          for (const number of [one.value, one.low, one.high]) expect(number === null || Number.isFinite(number)).toBe(true)
          if (one.low !== null && one.high !== null) expect(one.low).toBeLessThanOrEqual(one.high)
          if (one.approximator !== null) expect(approximators).toContain(one.approximator)
          if (one.unread !== null) expect([unreadReasons.includes(one.unread), one.value, one.low, one.high]).toEqual([true, null, null, null])
          else expect([one.value, one.low, one.high].some((number) => number !== null)).toBe(true)
          end = one.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is read to its end even where it is long and hostile', () => {
    for (const part of ['1', '1 ', '1,', '1-', '$', 'two ', 'two-', '000 ', 'million ', 'between 3 and ', '3 to ', '-', 'a ', 'of ', 'as of June 2023 3 kg ', 'hundred and ', ' ', 'Article 1, '])
      expect(Array.isArray(quantitiesIn(part.repeat(Math.ceil(100_000 / part.length))))).toBe(true)
  })
})
