import { expect, test } from 'vitest'
import { aDocument, aProject } from './a-project.fixture.ts'
import { suggestionsOf } from './suggestions.ts'
import { updateDocument } from './documents.ts'

test('A document’s sentences come with class, score and reasons, and its relative dates lean on its day of publication', () => {
  const project = aProject()
  const documentId = aDocument(project, 'The harbour of Vell\n\nHalmar paid 40 million euros for the works last year. It may pay again.')
  updateDocument(project, documentId, { publishedOn: '2024-03-05' })
  const [title, paid, again] = suggestionsOf(project, documentId)
  expect([title?.class, paid?.class, again?.class]).toEqual(['boilerplate', 'claim', 'prediction'])
  expect(paid).toMatchObject({ suggested: true, quote: 'Halmar paid 40 million euros for the works last year.', quantities: [{ value: 40_000_000, currency: 'EUR' }], dates: [{ from: '2023-01-01', to: '2023-12-31', relative: true }] })
  expect(paid?.score).toBeGreaterThan(again?.score ?? 0)
})

test('A document that is not there is a fault', () => {
  expect(() => suggestionsOf(aProject(), '0193a5c1-2b00-7000-8000-000000000000' as never)).toThrow(expect.objectContaining({ code: 'document-not-found' }))
})
