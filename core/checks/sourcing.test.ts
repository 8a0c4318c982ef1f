import { describe, expect, test } from 'vitest'
import type { ContentId, DocumentId } from '../domain/ids.ts'
import { extractDocument } from '#formats/import/extract.ts'
import { findingsIn } from './checks.ts'
import { authorities, figures, innocent, quotations, type SourcingCase } from './sourcing.cases.ts'

/** What is said against the sources of a passage. */
function gaps(passage: string): string[] {
  const { text, blocks, facts } = extractDocument({ bytes: Buffer.from(passage), fileName: 'passage.md' })
  const document = { documentId: 'd' as DocumentId, contentId: 'c' as ContentId, title: facts.title, text, blocks, publishedOn: '2024-05-03', language: 'en' }
  return findingsIn({ documents: [document], claims: [], sources: [], today: '2024-12-01' }).filter(({ critiqueType }) => critiqueType === 'unsourced-figure' || critiqueType === 'vague-attribution').map(({ check }) => check)
}

describe.each<[string, readonly SourcingCase[]]>([['figures', figures], ['authorities', authorities], ['quotations and sections', quotations], ['innocent passages', innocent]])('%s', (_, cases) => {
  test.each(cases.filter(([check]) => check !== null))('%s: %s', (check, passage) => {
    expect(gaps(passage)).toContain(check)
  })

  test.each(cases.filter(([check]) => check === null).map(([, passage]) => passage))('nothing: %s', (passage) => {
    expect(gaps(passage)).toEqual([])
  })
})
