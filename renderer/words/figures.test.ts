import { expect, it } from 'vitest'
import { datesIn } from '#core/extract/dates/dates.ts'
import { quantitiesIn } from '#core/extract/quantities/quantities.ts'
import { claimDateData, claimFigureData, dateData, quantityData } from './figures.ts'

const figures = (text: string) => quantitiesIn(text, { language: 'en' }).map(quantityData)
const dates = (text: string) => datesIn(text, { publishedOn: '2024-07-08' }).map(dateData)

it('a figure is said as data: its value, its measure, its rate', () => {
  expect(figures('It earns about $15 million a year.')).toEqual(['about 15,000,000 USD per year'])
  expect(figures('Between 3,000 and 5,000 soldiers came.')).toEqual(['3,000 to 5,000 soldiers'])
  expect(figures('At least 40 per cent agreed.')).toEqual(['at least 40 percent'])
})

it('a date is said as data: the days it spans, how finely, and what it leans on', () => {
  expect(dates('Signed on 19 June 2024.')).toEqual(['19 June 2024'])
  expect(dates('In May 2024 it fell.')).toEqual(['1 May 2024 to 31 May 2024 (month)'])
  expect(dates('It fell last year.')).toEqual(['1 January 2023 to 31 December 2023 (year), reckoned from publication'])
})

it('what an analyst set is said in the same words', () => {
  const none = { quote: '', value: null, low: null, high: null, unit: null, currency: null, per: null, approximator: null, asOf: null }
  expect(claimFigureData({ ...none, value: 15_000_000, currency: 'USD', per: 'year', approximator: 'about', asOf: '2024-06' })).toBe('about 15,000,000 USD per year, as of June 2024')
  expect(claimFigureData({ ...none, value: 3, unit: 'ships', approximator: 'at-least' })).toBe('at least 3 ships')
  expect(claimFigureData({ ...none, low: 10, unit: 'ships' })).toBe('10 or more ships')
  expect(claimDateData({ quote: '', from: '2024-05-01', to: '2024-05-31', precision: 'month', relative: false })).toBe('1 May 2024 to 31 May 2024 (month)')
  expect(claimDateData({ quote: '', from: '2024-06-19', to: '2024-06-19', precision: '', relative: false })).toBe('19 June 2024')
})
