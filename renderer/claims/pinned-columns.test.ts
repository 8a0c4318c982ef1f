import { expect, test } from 'vitest'
import { usualDefinition, type ShownColumn } from '#core/claims-table/definition.ts'
import { pinnedColumns } from './pinned-columns.ts'

const column = (id: ShownColumn['id'], width: number): ShownColumn => ({ id, width })

test('number and statement stay in place where there is room for more beside them', () => {
  expect(pinnedColumns(usualDefinition.columns, 1_000)).toEqual({ count: 2, left: [28, 90] })
})

test('a narrow table keeps the number alone, and one too narrow for its first column keeps none', () => {
  expect(pinnedColumns(usualDefinition.columns, 500)).toEqual({ count: 1, left: [28] })
  expect(pinnedColumns([column('document', 400), column('kind', 90)], 500)).toEqual({ count: 0, left: [] })
})

test('whichever column one puts first stays, and no other', () => {
  expect(pinnedColumns([column('statement', 300), column('number', 52), column('kind', 90)], 1_000)).toEqual({ count: 1, left: [28] })
})
