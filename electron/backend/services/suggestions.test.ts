import { expect, test } from 'vitest'
import { claimsIn } from './contents.ts'
import { undoLast } from './history.ts'
import { learningOf, resetLearning } from './learning.ts'
import { aDocument, aProject, placeOf } from './a-project.fixture.ts'
import { decideSuggestion, decisionsOf, suggestionsOf } from './suggestions.ts'
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

const article = 'The harbour of Vell\n\nHalmar paid 40 million euros for the works in 2021. It may pay again.'

test('Accepting a suggestion makes a claim of it with its kind, and one undo takes back both', () => {
  const project = aProject()
  const documentId = aDocument(project, article)
  const span = placeOf(project, documentId, 'It may pay again.')
  const { claimId, delta } = decideSuggestion(project, { documentId, span, decision: 'accepted' })
  expect(delta.claims).toMatchObject([{ claimId, kind: 'prediction', statement: 'It may pay again.', marks: [span] }])
  expect(decisionsOf(project, documentId)).toEqual([{ ...span, decision: 'accepted', claimId }])
  undoLast(project)
  expect([claimsIn(project), decisionsOf(project, documentId)]).toEqual([[], []])
})

test('A dismissed suggestion is remembered, makes no claim, and can be accepted after all', () => {
  const project = aProject()
  const documentId = aDocument(project, article)
  const span = placeOf(project, documentId, 'Halmar paid 40 million euros for the works in 2021.')
  expect(decideSuggestion(project, { documentId, span, decision: 'dismissed' })).toMatchObject({ claimId: null, delta: { claims: [], change: { label: 'Dismiss a suggestion' } } })
  expect(decisionsOf(project, documentId)).toEqual([{ ...span, decision: 'dismissed', claimId: null }])
  const { claimId } = decideSuggestion(project, { documentId, span, decision: 'accepted' })
  expect(decisionsOf(project, documentId)).toEqual([{ ...span, decision: 'accepted', claimId }])
  expect(claimsIn(project).map(({ kind }) => kind)).toEqual(['figure'])
})

test('Suggestions learn from what is accepted and dismissed, until that is forgotten', () => {
  const project = aProject()
  const goods = ['wheat', 'timber', 'copper', 'salt', 'wool', 'glass']
  const lines = goods.flatMap((good) => [`The treaty of Vell forbids the sale of ${good} to others.`, `Halmar paid 40 million euros for ${good} in 2021.`])
  const documentId = aDocument(project, `The harbour of Vell\n\n${lines.join(' ')}`)
  const scoreOf = (quote: string): number => suggestionsOf(project, documentId).find((one) => one.quote === quote)?.score ?? 0
  const [treaty = '', paid = ''] = lines
  expect(scoreOf(paid)).toBeGreaterThan(scoreOf(treaty))
  const margin = scoreOf(paid) - scoreOf(treaty)
  for (const line of lines) decideSuggestion(project, { documentId, span: placeOf(project, documentId, line), decision: line.startsWith('The treaty') ? 'accepted' : 'dismissed' })
  expect(learningOf(project)).toMatchObject({ outcome: 'learnt', accepted: 6, dismissed: 6 })
  expect(scoreOf(paid) - scoreOf(treaty)).toBeLessThan(margin)
  resetLearning(project)
  expect(learningOf(project)).toMatchObject({ outcome: 'few', accepted: 0, dismissed: 0, changes: [] })
  expect(scoreOf(paid) - scoreOf(treaty)).toBe(margin)
  undoLast(project)
  expect(learningOf(project)).toMatchObject({ outcome: 'learnt' })
})
