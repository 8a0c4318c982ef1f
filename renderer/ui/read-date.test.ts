import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateInWords } from '#renderer/words/dates.ts'
import { readDate } from './read-date.ts'

test('a date is read in the forms people write it', () => {
  const read = ['2024', '2024-6', '2024-06-19', '19 June 2024', 'June 19, 2024', 'Sept 2024', '19.6.2024', '19/6/2024'].map(readDate)
  expect(read).toEqual(['2024', '2024-06', '2024-06-19', '2024-06-19', '2024-06-19', '2024-09', '2024-06-19', '2024-06-19'])
})

test('what could be two dates, or is none, is not guessed', () => {
  expect(['6/7/2024', '2024-13', '2024-02-30', '31 June 2024', 'soon', '24', '5 6 2024'].map(readDate)).toEqual([null, null, null, null, null, null, null])
})

test('every day reads back from its words', () => {
  fc.assert(fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
    const iso = date.toISOString().slice(0, 10)
    expect(readDate(dateInWords(iso))).toBe(iso)
  }))
})
