import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContentId, DocumentId } from '../domain/ids.ts'
import { extractDocument } from '#formats/import/extract.ts'
import { createCheckIndex } from './check-index.ts'
import { findingsIn } from './checks.ts'
import { aClaimRecord, aMark } from './claim-record.fixture.ts'
import type { CheckedDocument } from './corpus.ts'
import { faultyBudgets } from './planted/faulty-budgets.fixture.ts'

const texts = faultyBudgets.flatMap(({ text, name }) => [{ name, text }, { name: `${name}-again`, text: text.replaceAll('million', 'billion') }])
const documents: CheckedDocument[] = texts.map(({ name, text }) => {
  const extraction = extractDocument({ bytes: Buffer.from(text), fileName: `${name}.md` })
  return { documentId: name as DocumentId, contentId: name as ContentId, title: '', text: extraction.text, blocks: extraction.blocks, publishedOn: '2023-01-01', language: 'en' }
})
const claims = ['Ghana presented a budget of $9.6 billion on 3 May 2022.', 'Ghana presented a budget of $6.9 billion on 3 May 2022.', 'The Levant pipeline was completed in October 2019.', 'The Levant pipeline was completed in October 2021.', 'Ghana presented a budget of $9,600 million on 3 May 2022.']
  .map((statement, index) => aClaimRecord({ number: index + 1, statement, marks: [aMark('a-place-of-its-own', index * 100, statement)] }))
const inAnyOrder = (findings: ReturnType<typeof findingsIn>) => findings.map((finding) => JSON.stringify(finding)).sort()

test('after any edits, what was touched alone is checked again, and the findings are those of checking everything', () => {
  const edit = fc.record({ document: fc.nat(documents.length - 1), claim: fc.nat(claims.length - 1), remove: fc.boolean() })
  fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
    const index = createCheckIndex({ today: '2024-12-01' })
    const [here, said] = [new Map<string, CheckedDocument>(), new Map<string, (typeof claims)[number]>()]
    for (const { document: at, claim: claimAt, remove } of edits) {
      const [document, claim] = [documents[at], claims[claimAt]]
      if (document === undefined || claim === undefined) continue
      here[remove ? 'delete' : 'set'](document.documentId, document)
      said[remove ? 'delete' : 'set'](claim.claimId, claim)
      index.edit(remove ? { removedDocuments: [document.documentId], removedClaims: [claim.claimId] } : { documents: [document], claims: [claim] })
      index.findings()
    }
    expect(inAnyOrder(index.findings())).toEqual(inAnyOrder(findingsIn({ documents: [...here.values()], claims: [...said.values()], sources: [], today: '2024-12-01' })))
  }), { numRuns: 25 })
})

test('claims that contradict one another are found by their words, with the slip named', () => {
  const found = findingsIn({ documents: [], claims, sources: [], today: '2024-12-01' })
  expect(found.map(({ check, claims: about }) => [check, about.map((id) => claims.findIndex(({ claimId }) => claimId === id) + 1)])).toEqual([
    ['value-conflict', [1, 2]], ['value-conflict', [2, 5]], ['date-conflict', [3, 4]],
  ])
  expect(found[0]?.detail).toMatchObject({ slip: 'the same digits in another order' })
})

test('a finding keeps its key when other documents come and go, and when a claim is marked there', () => {
  const [document, other] = documents
  if (document === undefined || other === undefined) throw new Error('no documents')
  const keysOf = (all: readonly CheckedDocument[], said: typeof claims = []) =>
    findingsIn({ documents: all, claims: said, sources: [], today: '2024-12-01' }).filter(({ passages }) => passages.every(({ documentId }) => documentId === document.documentId)).map(({ key }) => key).sort()
  const marked = aClaimRecord({ kind: 'opinion', statement: 'It is a budget.', marks: [aMark(document.documentId, 0, document.text.slice(0, 400))] })
  expect(keysOf([document]).length).toBeGreaterThan(3)
  expect(new Set(keysOf([document])).size).toBe(keysOf([document]).length)
  expect(keysOf([other, document], [marked])).toEqual(keysOf([document]))
})
