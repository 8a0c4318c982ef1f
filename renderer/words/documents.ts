import type { DocumentRecord } from '#core/domain/document.ts'
import { dateInWords } from './dates.ts'
import { counted } from './phrases.ts'

/** How far the work on a document is: "8 claims, 3 unrated, 2 open critiques". */
export function documentState(document: Pick<DocumentRecord, 'claims' | 'unrated' | 'openCritiques'>): string {
  if (document.claims === 0) return 'no claims yet'
  return [
    counted(document.claims, 'claim'),
    document.unrated > 0 ? `${document.unrated.toLocaleString('en-GB')} unrated` : 'all rated',
    ...(document.openCritiques > 0 ? [counted(document.openCritiques, 'open critique')] : []),
  ].join(', ')
}

/** Who wrote it, where and when, as far as the file told. */
export const documentOrigin = (document: Pick<DocumentRecord, 'author' | 'site' | 'publishedOn'>): string =>
  [document.author, document.site, dateInWords(document.publishedOn)].filter(Boolean).join(' · ')
