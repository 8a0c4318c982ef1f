import type { Delta } from '#core/domain/change.ts'
import type { Span } from '#core/domain/document.ts'
import { newId, type ClaimId, type DocumentId } from '#core/domain/ids.ts'
import type { SuggestionDecision } from '#core/domain/suggestion-decision.ts'
import type { Suggestion } from '#core/extract/suggestions/suggestion.ts'
import { suggestionsIn } from '#core/extract/suggestions/suggestions.ts'
import { documentOrFault, editionTextOf, textOf } from '#db/repositories/documents.ts'
import { decisionsOfEdition } from '#db/repositories/suggestion-decisions.ts'
import { change, type OpenProject } from '../open-project.ts'
import { anchorIn, insertClaim } from './claims.ts'
import { learningOf } from './learning.ts'

/**
 * Every sentence of a document's latest edition, in reading order, with what it is and how much it is worth checking, by the weights the
 * project has learnt. Fault: `document-not-found`.
 */
export function suggestionsOf(project: OpenProject, documentId: DocumentId): Suggestion[] {
  const { publishedOn, language } = documentOrFault(project.db, documentId)
  const { text, blocks } = textOf(project.db, documentId)
  return suggestionsIn({ text, blocks, publishedOn, language }, learningOf(project).weights)
}

/** What was decided about the sentences of a document's latest edition, in reading order. Fault: `document-not-found`. */
export const decisionsOf = ({ db }: OpenProject, documentId: DocumentId): SuggestionDecision[] =>
  decisionsOfEdition(db, editionTextOf(db, documentId).editionId).map(({ start, end, decision, claimId }) => ({ start, end, decision, claimId }))

/** Accepts a suggested sentence, which makes a claim of it, or dismisses it. Faults: `document-not-found`, `span-invalid`. */
export function decideSuggestion(project: OpenProject, { documentId, span, decision }: { documentId: DocumentId; span: Span; decision: SuggestionDecision['decision'] }): { claimId: ClaimId | null; delta: Delta } {
  const { editionId } = editionTextOf(project.db, documentId)
  const earlier = decisionsOfEdition(project.db, editionId).find(({ start, end }) => start === span.start && end === span.end)
  const kind = decision === 'accepted' ? suggestionsOf(project, documentId).find(({ start, end }) => start === span.start && end === span.end)?.kinds[0] : undefined
  const { result, delta } = change<{ claimId: ClaimId | null; label: string }>(project, ({ label }) => label, (hand) => {
    const { quote } = anchorIn(hand.recorder, documentId, span)
    const claim = decision === 'accepted' ? insertClaim(hand, { documentId, span, kind }) : null
    const decided = { decision, claimId: claim?.claimId ?? null, analystId: hand.signer(), createdAt: hand.at }
    if (earlier) hand.recorder.update('suggestionDecision', earlier.id, decided)
    else hand.recorder.insert('suggestionDecision', { id: newId(), editionId, start: span.start, end: span.end, quote, ...decided })
    return { claimId: decided.claimId, label: claim === null ? 'Dismiss a suggestion' : `Accept a suggestion as claim ${claim.number}` }
  })
  return { claimId: result.claimId, delta }
}
