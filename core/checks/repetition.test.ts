import { expect, test } from 'vitest'
import type { Block } from '../domain/document.ts'
import type { ContentId, DocumentId } from '../domain/ids.ts'
import { findingsIn } from './checks.ts'
import type { CheckedDocument } from './corpus.ts'

/** A document of one paragraph for each sentence. */
function saying(name: string, ...sentences: readonly string[]): CheckedDocument {
  const blocks: Block[] = []
  let text = ''
  for (const sentence of sentences) {
    blocks.push({ start: text.length, end: text.length + sentence.length, kind: 'paragraph', level: 0, boilerplate: null, cell: null })
    text += `${sentence}\n\n`
  }
  return { documentId: name as DocumentId, contentId: name as ContentId, title: name, text, blocks, publishedOn: '2024-01-01', language: 'en' }
}
const found = (check: string, ...documents: readonly CheckedDocument[]) => findingsIn({ documents, claims: [], sources: [], today: '2024-12-01' }).filter((finding) => finding.check === check)
const towns = Array.from({ length: 60 }, (_, index) => `Town${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}`)

test('a form filled in many times is no repetition, but what is said twice word for word is, even in the words of the form', () => {
  const form = 'The question was put and agreed to by the members of the house'
  const forms = towns.map((town) => `${form} for ${town}, where ${town} had sent a letter from the mayor of ${town} to the council of ${town} and to nobody else.`)
  expect(found('repetition', saying('minutes', ...forms))).toEqual([])
  expect(found('repetition', saying('minutes', ...forms, `${form}.`, `${form}.`)).map(({ passages }) => passages.map(({ quote }) => quote))).toEqual([[`${form}.`, `${form}.`]])
})

test('a sentence that very many documents share is held against one other in each, not against all', () => {
  const shared = 'The ministry said that the two sides had agreed to meet again at a place to be named.'
  const copies = found('copied-passage', ...towns.map((town) => saying(town, shared)))
  expect(copies.length).toBe(towns.length - 1)
  expect(new Set(copies.flatMap(({ passages }) => passages.map(({ documentId }) => documentId))).size).toBe(towns.length)
  expect(found('copied-passage', ...towns.slice(0, 3).map((town) => saying(town, shared))).length).toBe(3)
})
