import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateFieldIds, datePresets, type DateChoice } from './date-ranges.ts'
import { columnIds, fieldIds } from './fields.ts'
import { readDefinition, usualDefinition, widthLimits, writeDefinition, type TableDefinition } from './definition.ts'

const somePartialDate = fc.constantFrom('1998', '2024-06', '2024-06-19')
const someDates: fc.Arbitrary<DateChoice> = fc.oneof(
  fc.record({ preset: fc.constantFrom(...datePresets) }),
  fc.record({ from: somePartialDate, to: fc.option(somePartialDate) }),
  fc.record({ from: fc.constant(null), to: somePartialDate }),
)
const someDefinition: fc.Arbitrary<TableDefinition> = fc.record({
  columns: fc.uniqueArray(fc.record({ id: fc.constantFrom(...columnIds), width: fc.integer({ min: widthLimits.least, max: widthLimits.most }) }), { selector: ({ id }) => id, minLength: 1 }),
  sort: fc.array(fc.record({ by: fc.constantFrom(...columnIds), descending: fc.boolean() }), { maxLength: 3 }),
  group: fc.option(fc.constantFrom(...fieldIds)),
  chosen: fc.dictionary(fc.constantFrom(...fieldIds), fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 3 }), { noNullPrototype: true }),
  dates: fc.dictionary(fc.constantFrom(...dateFieldIds), someDates, { noNullPrototype: true }),
  words: fc.string({ maxLength: 40 }),
})

test('a definition that was written is read as it was', () => {
  fc.assert(fc.property(someDefinition, (definition) => {
    expect(readDefinition(writeDefinition(definition))).toEqual(definition)
  }))
})

test('what cannot be read is as usual, whatever it is', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    const { columns, sort } = readDefinition(text)
    expect(columns.length).toBeGreaterThan(0)
    expect(sort.every(({ by }) => columnIds.includes(by))).toBe(true)
  }))
  expect(readDefinition('')).toEqual(usualDefinition)
})

test('columns and fields of a later Assay are left out, and the rest is kept', () => {
  const later = { columns: [{ id: 'mood', width: 90 }, { id: 'statement', width: 300 }, { id: 'kind', width: 3 }], sort: [{ by: 'mood', descending: true }, { by: 'kind', descending: true }], group: 'mood', chosen: { mood: ['good'], kind: ['figure'] }, dates: { born: { from: '2024', to: null }, due: { preset: 'next-age' }, judged: { preset: 'today' } }, words: 'x', depth: 4 }
  expect(readDefinition(JSON.stringify(later))).toEqual({ columns: [{ id: 'statement', width: 300 }], sort: [{ by: 'kind', descending: true }], group: null, chosen: { kind: ['figure'] }, dates: { judged: { preset: 'today' } }, words: 'x' })
})
