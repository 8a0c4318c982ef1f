import { expect, test } from 'vitest'
import type { ClaimDate } from '../domain/judging.ts'
import type { ClaimRecord } from '../domain/claim.ts'
import type { DocumentId } from '../domain/ids.ts'
import { aClaim, around } from './claims.fixture.ts'
import { createClaimsTable } from './claims-table.ts'
import { isTurnedRound, rangeOf, type DateChoice, type DateFieldId } from './date-ranges.ts'

const today = '2024-03-01'
/** The numbers of the claims a choice leaves. */
function leftBy(claims: readonly ClaimRecord[], field: DateFieldId, choice: DateChoice, surroundings = around()): readonly number[] {
  const table = createClaimsTable()
  table.put(claims, surroundings)
  const marks = table.onlyDated(field, rangeOf(choice, today))
  return claims.filter(({ claimId }) => marks[table.slotOf(claimId) ?? -1] === 1).map(({ number }) => number)
}

test('a claim about a year or a month has a day in common with any range that touches it', () => {
  const claims = ['2023', '2024-02', '2024-02-29', null].map((asOf, at) => aClaim({ number: at + 1, asOf }))
  expect(leftBy(claims, 'claimed', { from: '2023-12-31', to: null })).toEqual([1, 2, 3])
  expect(leftBy(claims, 'claimed', { from: '2024-02-29', to: '2024-02-29' })).toEqual([2, 3])
  expect(leftBy(claims, 'claimed', { from: null, to: '2023-01' })).toEqual([1])
  expect(leftBy(claims, 'claimed', { from: '2024-03', to: '2024' })).toEqual([])
})

test('every date read in a claim counts, and one with an open end is its known day', () => {
  const date = (from: string | null, to: string | null) => ({ from, to }) as ClaimDate
  const claims = [aClaim({ number: 1, dates: [date('2010', '2012'), date('2020-05', null)] }), aClaim({ number: 2, dates: [date(null, null)] })]
  expect(leftBy(claims, 'claimed', { from: '2011-06-01', to: '2011-06-02' })).toEqual([1])
  expect(leftBy(claims, 'claimed', { from: '2020-05-31', to: '2030' })).toEqual([1])
  expect(leftBy(claims, 'claimed', { from: '2013', to: '2019' })).toEqual([])
})

test('judged, published and due are read where they stand, and nothing is told of judgements that are hidden', () => {
  const judged = (number: number, at: string, reviewer?: string) => aClaim({ number, judgements: [{ analyst: 'Bo', at }], reviews: reviewer ? [{ reviewer, status: 'requested' }] : [] })
  const noon = (day: string) => `${day}T12:00:00.000Z`
  expect(leftBy([judged(1, noon('2024-02-28')), judged(2, noon('2024-01-01')), judged(3, noon('2024-02-28'), 'Ada')], 'judged', { preset: 'last-7-days' })).toEqual([1])
  const documentOf = (id: DocumentId) => ({ ordinal: 0, publishedOn: id === ('a' as DocumentId) ? '2023-05-02' : null })
  const marked = (number: number, id: string) => aClaim({ number, marks: [{ documentId: id as DocumentId, start: 0 }] })
  expect(leftBy([marked(1, 'a'), marked(2, 'b')], 'published', { preset: 'last-year' }, around({ documentOf }))).toEqual([1])
  const due = (number: number, dueOn: string) => aClaim({ number, prediction: { dueOn, outcome: null } })
  const predictions = [due(1, '2024-02-29'), due(2, '2024-03-01'), due(3, '2024-03-30'), due(4, '2024-03-31')]
  expect(leftBy(predictions, 'due', { preset: 'before-today' })).toEqual([1])
  expect(leftBy(predictions, 'due', { preset: 'next-30-days' })).toEqual([2, 3])
})

test('a stretch seen from today moves with the day, across months and leap days', () => {
  expect(rangeOf({ preset: 'last-7-days' }, '2024-03-01')).toEqual({ from: '2024-02-24', to: '2024-03-01' })
  expect(rangeOf({ preset: 'before-today' }, '2025-03-01')).toEqual({ from: null, to: '2025-02-28' })
  expect(rangeOf({ preset: 'next-7-days' }, '2025-12-29')).toEqual({ from: '2025-12-29', to: '2026-01-04' })
})

test('a range that ends before it begins is known as such, whatever its precision', () => {
  expect(isTurnedRound({ from: '2024-06', to: '2024' })).toBe(false)
  expect(isTurnedRound({ from: '2024-06', to: '2024-05-31' })).toBe(true)
  expect(isTurnedRound({ from: '2025', to: null })).toBe(false)
})
