import { describe, expect, test } from 'vitest'
import type { ContentId, DocumentId } from '../../domain/ids.ts'
import { extractDocument } from '#formats/import/extract.ts'
import { findingsIn } from '../checks.ts'
import { changes, innocent, paces, type ProseCase, shares, sums } from './prose.cases.ts'

/** The checks of arithmetic that object to a passage. */
function objections(passage: string): string[] {
  const { text, blocks, facts } = extractDocument({ bytes: Buffer.from(passage), fileName: 'passage.md' })
  const document = { documentId: 'd' as DocumentId, contentId: 'c' as ContentId, title: facts.title, text, blocks, publishedOn: '2024-05-03', language: 'en' }
  return findingsIn({ documents: [document], claims: [], sources: [], today: '2024-12-01' }).filter(({ critiqueType }) => critiqueType === 'arithmetic' || critiqueType === 'scale-or-unit-slip').map(({ check }) => check)
}

describe.each<[string, readonly ProseCase[]]>([['parts and totals', sums], ['levels and changes', changes], ['totals, times and paces', paces], ['shares', shares], ['innocent numbers', innocent]])('%s', (_, cases) => {
  test.each(cases.filter(([check]) => check !== null))('%s: %s', (check, passage) => {
    expect(objections(passage)).toContain(check)
  })

  test.each(cases.filter(([check]) => check === null).map(([, passage]) => passage))('nothing: %s', (passage) => {
    expect(objections(passage)).toEqual([])
  })
})
