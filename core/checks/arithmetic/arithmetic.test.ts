import { expect, test } from 'vitest'
import type { ContentId, DocumentId } from '../../domain/ids.ts'
import { extractDocument } from '#formats/import/extract.ts'
import { findingsIn } from '../checks.ts'

/** The checks that object to a sentence, and what they say. */
function objections(sentence: string): string[] {
  const { text, blocks, facts } = extractDocument({ bytes: Buffer.from(sentence), fileName: 'sentence.md' })
  const document = { documentId: 'd' as DocumentId, contentId: 'c' as ContentId, title: facts.title, text, blocks, publishedOn: '2024-05-03', language: 'en' }
  return findingsIn({ documents: [document], claims: [], sources: [], today: '2024-12-01' }).map(({ check, message }) => `${check}: ${message}`)
}

test.each([
  ['The fund paid 20, 35 and 15 million euros to three towns, a total of 80 million euros, the ministry said.', ['sum-mismatch: 20,000,000 + 35,000,000 + 15,000,000 make 70,000,000, and the total given is 80,000,000.']],
  ['The fund paid 20, 35 and 25 million euros to three towns, a total of 80 million euros, the ministry said.', []],
  ['Exports were down 15 percent, from 3.5 million tonnes to 4.1 million tonnes, the agency said.', ['percent-change-mismatch: From 3.5 million tonnes to 4.1 million tonnes is a change of 17.1 per cent, and -15 per cent is given.']],
  ['Unemployment fell by 5 percent, from 10 percent to 7 percent, the bureau said.', ['percent-change-mismatch: From 10 percent to 7 percent is 3 percentage points, or 30 per cent, and 5 per cent is given.']],
  ['Unemployment fell by 30 percent, from 10 percent to 7 percent, the bureau said.', []],
  ['Unemployment fell by 3 percent, from 10 percent to 7 percent, the bureau said.', []],
  ['In 1985 the European Union signed the accord, the historian Mark Lee said.', ['before-it-existed: “European Union” is placed in 1985, and it began on 1993-11-01.']],
])('%s', (sentence, expected) => {
  expect(objections(sentence)).toEqual(expected)
})
