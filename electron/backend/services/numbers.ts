import type { ListedNumber } from '#core/contract/numbers-contract.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { ContentId, DocumentId } from '#core/domain/ids.ts'
import { numbersIn, type NumberInText } from '#core/extract/numbers/numbers.ts'
import { approximators } from '#core/extract/quantities/quantity.ts'
import type { Database } from '#db/database.ts'
import { claimsOf } from '#db/repositories/claims.ts'
import { documentsOf, textOf } from '#db/repositories/documents.ts'
import type { OpenProject } from '../open-project.ts'

/** What was read of each content of an open project, under the date and language it was read with: a text never changes. */
const readings = new WeakMap<Database, Map<string, readonly NumberInText[]>>()

/**
 * Every figure of every document, in the order of import and of reading. Where an analyst set the figures of a claim, those stand in
 * place of what was read in its mark.
 */
export function numbersOf({ db }: OpenProject): ListedNumber[] {
  const claims = claimsOf(db)
  const marked = marksByDocument(claims)
  return documentsOf(db).flatMap(({ documentId, publishedOn, language }) => {
    const marks = marked.get(documentId) ?? []
    const read = readNumbers(db, documentId, publishedOn, language).flatMap((number): ListedNumber[] => {
      const claim = marks.find(({ mark }) => mark.start <= number.start && number.end <= mark.end)?.claim ?? null
      return claim?.figures ? [] : [listed(documentId, number, claim)]
    })
    const set = marks.filter(({ isFirst }) => isFirst).flatMap(({ claim, mark }) => (claim.figures ?? []).map((figure): ListedNumber => ({
      documentId, start: mark.start, end: mark.end, quote: figure.quote, claimId: claim.claimId, isSet: true, subject: null,
      value: figure.value, low: figure.low, high: figure.high, unit: figure.unit, currency: figure.currency, per: figure.per, counted: null,
      approximator: approximators.find((each) => each === figure.approximator) ?? null, unread: null, heldOn: figure.asOf ?? claim.asOf,
    })))
    return [...read, ...set].sort((a, b) => a.start - b.start)
  })
}

const listed = (documentId: DocumentId, number: NumberInText, claim: ClaimRecord | null): ListedNumber => ({
  documentId, start: number.start, end: number.end, quote: number.quote, claimId: claim?.claimId ?? null, isSet: false, subject: number.subject,
  value: number.value, low: number.low, high: number.high, unit: number.unit, currency: number.currency, per: number.per, counted: number.counted,
  approximator: number.approximator, unread: number.unread, heldOn: number.heldOn ?? claim?.asOf ?? null,
})

function readNumbers(db: Database, documentId: DocumentId, publishedOn: string | null, language: string | null): readonly NumberInText[] {
  const known = readings.get(db) ?? new Map<string, readonly NumberInText[]>()
  readings.set(db, known)
  const { contentId, text, blocks }: { contentId: ContentId } & Pick<ReturnType<typeof textOf>, 'text' | 'blocks'> = textOf(db, documentId)
  const key = JSON.stringify([contentId, publishedOn, language])
  const numbers = known.get(key) ?? numbersIn({ text, blocks, publishedOn, language })
  known.set(key, numbers)
  return numbers
}

interface Marked { readonly claim: ClaimRecord; readonly mark: ClaimRecord['marks'][number]; readonly isFirst: boolean }
function marksByDocument(claims: readonly ClaimRecord[]): ReadonlyMap<DocumentId, readonly Marked[]> {
  const marked = new Map<DocumentId, Marked[]>()
  for (const claim of claims) {
    for (const [nth, mark] of claim.marks.entries()) {
      const here = marked.get(mark.documentId) ?? []
      here.push({ claim, mark, isFirst: nth === 0 })
      marked.set(mark.documentId, here)
    }
  }
  return marked
}
