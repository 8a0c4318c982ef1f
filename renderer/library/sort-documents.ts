import type { DocumentRecord } from '#core/domain/document.ts'

export const documentColumns = ['title', 'publishedOn', 'rated', 'openCritiques', 'importedAt'] as const
export type DocumentColumn = (typeof documentColumns)[number]
export interface DocumentOrder { readonly by: DocumentColumn; readonly descending: boolean }

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Documents in an order. What has no value in the column stands last either way; ties keep the order of importing. */
export function sortDocuments(documents: readonly DocumentRecord[], { by, descending }: DocumentOrder): readonly DocumentRecord[] {
  const sign = descending ? -1 : 1
  return [...documents].sort((a, b) => {
    const [x, y] = [valueOf(a, by), valueOf(b, by)]
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)))
  })
}

/** The order after a person pressed a column's head: turned round, or begun with what one most wants to see first. */
export const orderAfter = (order: DocumentOrder, by: DocumentColumn): DocumentOrder =>
  order.by === by ? { by, descending: !order.descending } : { by, descending: by === 'openCritiques' || by === 'importedAt' || by === 'publishedOn' }

/** Share of a document's claims that somebody has judged; null where it has none. */
export const ratedShare = (document: Pick<DocumentRecord, 'claims' | 'unrated'>): number | null =>
  document.claims === 0 ? null : (document.claims - document.unrated) / document.claims

function valueOf(document: DocumentRecord, by: DocumentColumn): string | number | null {
  if (by === 'rated') return ratedShare(document)
  return document[by]
}
