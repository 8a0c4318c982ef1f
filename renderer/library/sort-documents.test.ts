import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentRecord } from '#core/domain/document.ts'
import { documentColumns, orderAfter, sortDocuments } from './sort-documents.ts'

const aDocument = (parts: Partial<DocumentRecord>): DocumentRecord => ({ title: 'A', publishedOn: null, claims: 0, unrated: 0, openCritiques: 0, importedAt: '2026-01-01', ...parts }) as DocumentRecord
const someDocument = fc.record({ title: fc.string(), publishedOn: fc.option(fc.constantFrom('2024', '2024-06', '2025-01-01')), claims: fc.nat(5), openCritiques: fc.nat(3) }).map((parts) => aDocument({ ...parts, unrated: 0 }))

test('every order holds the same documents, and sorting twice changes nothing', () => {
  fc.assert(fc.property(fc.array(someDocument), fc.constantFrom(...documentColumns), fc.boolean(), (documents, by, descending) => {
    const sorted = sortDocuments(documents, { by, descending })
    expect(new Set(sorted)).toEqual(new Set(documents))
    expect(sortDocuments(sorted, { by, descending })).toEqual(sorted)
  }))
})

test('titles sort as a person would, and documents without a date stand last either way', () => {
  const documents = [aDocument({ title: 'Part 10' }), aDocument({ title: 'part 9', publishedOn: '2023' }), aDocument({ title: 'Part 1', publishedOn: '2024' })]
  const titles = (by: 'title' | 'publishedOn', descending: boolean) => sortDocuments(documents, { by, descending }).map((document) => document.title)
  expect(titles('title', false)).toEqual(['Part 1', 'part 9', 'Part 10'])
  expect(titles('publishedOn', false).at(-1)).toBe('Part 10')
  expect(titles('publishedOn', true)).toEqual(['Part 1', 'part 9', 'Part 10'])
})

test('pressing a head twice turns the order round', () => {
  const once = orderAfter({ by: 'importedAt', descending: true }, 'title')
  expect([once, orderAfter(once, 'title')]).toEqual([{ by: 'title', descending: false }, { by: 'title', descending: true }])
})
