import { expect, it } from 'vitest'
import { datesIn } from '#core/extract/dates/dates.ts'
import { quantitiesIn } from '#core/extract/quantities/quantities.ts'
import { dateData, quantityData } from './figures.ts'

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
