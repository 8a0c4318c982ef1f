import { expect, it } from 'vitest'
import type { ListedNumber } from '#core/contract/numbers-contract.ts'
import type { DocumentRecord } from '#core/domain/document.ts'
import { newId } from '#core/domain/ids.ts'
import { arrangeNumbers, measuresOf, rowsOf, seriesOf } from './arrange-numbers.ts'

const documentId = newId<'document'>()
const documents = [{ documentId, title: 'The port', publishedOn: '2024-07-08' }] as unknown as readonly DocumentRecord[]
const aNumber = (parts: Partial<ListedNumber>): ListedNumber => ({
  documentId, start: 0, end: 2, quote: '12', claimId: null, isSet: false, subject: null, value: null, low: null, high: null, unit: null, currency: null, per: null, counted: null,
  approximator: null, unread: null, heldOn: null, ...parts,
})
const rows = rowsOf([
  aNumber({ value: 9000, counted: 'containers', subject: 'Japan', heldOn: '2024-05' }),
  aNumber({ low: 10, high: 30, counted: 'containers', subject: 'Russia' }),
  aNumber({ unread: 'unclear-grouping', subject: 'Russia' }),
  aNumber({ value: 15e6, currency: 'USD', per: 'year', heldOn: '2023' }),
], documents)
const values = (all: readonly { readonly value: string }[]) => all.map(({ value }) => value)
const nothing = { words: '', measure: null, documentId: null }

it('figures sort by their size whatever they are written as, and those that were not read stand last either way', () => {
  const sorted = (descending: boolean) => arrangeNumbers(rows, nothing, { by: 'value', descending }).map(({ size }) => size)
  expect(sorted(false)).toEqual([20, 9000, 15e6, null])
  expect(sorted(true)).toEqual([15e6, 9000, 20, null])
})

it('words and a measure narrow the table', () => {
  expect(values(arrangeNumbers(rows, { ...nothing, words: 'russia' }, { by: null, descending: false }))).toEqual(['10 to 30', 'not read: the sign in the number can group or divide'])
  expect(values(arrangeNumbers(rows, { ...nothing, measure: 'USD per year' }, { by: null, descending: false }))).toEqual(['15,000,000'])
})

it('the plot has a series for each subject, placed by the time the figure holds for or else by publication', () => {
  expect(measuresOf(rows)).toEqual([{ measure: 'containers', count: 2 }, { measure: 'USD per year', count: 1 }])
  expect(seriesOf(rows, 'containers').map(({ subject, points }) => [subject, points.map(({ at, size, isPublication }) => [new Date(at).toISOString().slice(0, 10), size, isPublication])])).toEqual([
    ['Japan', [['2024-05-01', 9000, false]]], ['Russia', [['2024-07-08', 20, true]]],
  ])
})
