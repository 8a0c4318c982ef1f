import type { SuggestionDecision } from '#core/domain/suggestion-decision.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import { query, type Reader } from '../database.ts'

/** What was decided about suggested sentences of an edition, in reading order. */
export const decisionsOfEdition = (reader: Reader, editionId: string): (SuggestionDecision & { readonly id: string })[] =>
  reader.all(query.selectFrom('suggestionDecision').select(['id', 'start', 'end', 'decision', 'claimId']).where('editionId', '=', editionId).orderBy('start').orderBy('end'))
    .map(({ id, start, end, decision, claimId }) => ({ id, start, end, decision: decision as SuggestionDecision['decision'], claimId: claimId as ClaimId | null }))

/** Every decision of the project since an instant (ISO 8601), oldest first, with what reading its words needs. */
export const decisionsSince = (reader: Reader, instant: string): { readonly id: string; readonly quote: string; readonly decision: string; readonly publishedOn: string | null; readonly language: string | null }[] =>
  reader.all(query.selectFrom('suggestionDecision').innerJoin('edition', 'edition.id', 'suggestionDecision.editionId').innerJoin('document', 'document.id', 'edition.documentId')
    .select(['suggestionDecision.id', 'suggestionDecision.quote', 'suggestionDecision.decision', 'document.publishedOn', 'document.language'])
    .where('suggestionDecision.createdAt', '>', instant).orderBy('suggestionDecision.createdAt').orderBy('suggestionDecision.id'))
