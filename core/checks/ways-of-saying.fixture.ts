import { extractDocument } from '#formats/import/extract.ts'
import type { ContentId, DocumentId } from '../domain/ids.ts'
import { findingsIn } from './checks.ts'
import type { CheckedDocument } from './corpus.ts'
import type { CheckId } from './finding.ts'

const documentOf = (name: string, text: string, publishedOn: string): CheckedDocument => {
  const extraction = extractDocument({ bytes: Buffer.from(text), fileName: `${name}.md` })
  return { documentId: name as DocumentId, contentId: name as ContentId, title: '', text: extraction.text, blocks: extraction.blocks, publishedOn, language: 'en' }
}

/** Paragraphs of one document, read on 1 December 2024, and those of a second beside it: which of the checks asked about find something. */
export function foundBy(checks: readonly CheckId[], { publishedOn = '2024-06-20', text, beside }: { readonly publishedOn?: string; readonly text: readonly string[]; readonly beside?: readonly string[] }): string[] {
  const documents = [documentOf('a', text.join('\n\n'), publishedOn), ...(beside === undefined ? [] : [documentOf('b', beside.join('\n\n'), publishedOn)])]
  return findingsIn({ documents, claims: [], sources: [], today: '2024-12-01' }).map(({ check }) => check).filter((check) => checks.includes(check))
}
