import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import type { Span } from '#core/domain/document.ts'
import { newId, type ClaimId, type CritiqueId, type DocumentId } from '#core/domain/ids.ts'
import type { CritiqueSeverity, CritiqueType } from '#core/standards/ids.ts'
import { query, type Reader } from '#db/database.ts'
import { claimOrFault } from '#db/repositories/claims.ts'
import { editionTextOf } from '#db/repositories/documents.ts'
import { change, type OpenProject } from '../open-project.ts'
import { insertClaim } from './claims.ts'

/** A critique to be written on a claim, or on what is marked (or is now to be marked) at a passage; span in UTF-16. */
export interface PassageCritique {
  readonly claimId: ClaimId | null
  readonly passage: { readonly documentId: DocumentId; readonly span: Span } | null
  readonly type: CritiqueType
  readonly severity: CritiqueSeverity
  /** Markdown. */
  readonly text: string
}

/**
 * Writes a critique on a claim, on the claim marked at a passage, or on a claim made of the passage where none is marked there. One
 * action, so that one undo takes back both. Faults: `claim-not-found`, `document-not-found`, `span-invalid`.
 */
export function criticisePassage(project: OpenProject, { claimId, passage, ...critique }: PassageCritique): { claimId: ClaimId; critiqueId: CritiqueId; isNewClaim: boolean; delta: Delta } {
  const known = claimId ?? (passage && claimMarkedAt(project.db, passage.documentId, passage.span))
  const number = known === null ? null : claimOrFault(project.db, known).number
  if (known === null && passage === null) throw new Fault('claim-not-found', { claimId: '' })
  const { result, delta } = change(project, (done: { readonly number: number }) => `${number === null ? 'Mark and criticise' : 'Criticise'} claim ${done.number}`, (hand) => {
    const on = known !== null && number !== null ? { claimId: known, number } : insertClaim(hand, passage as NonNullable<typeof passage>)
    const critiqueId = newId<'critique'>()
    hand.recorder.insert('critique', { id: critiqueId, target: 'claim', targetId: on.claimId, claimId: on.claimId, ...critique, status: 'open', analystId: hand.signer(), createdAt: hand.at })
    return { claimId: on.claimId, number: on.number, critiqueId }
  })
  return { claimId: result.claimId, critiqueId: result.critiqueId, isNewClaim: number === null, delta }
}

/** The claim whose mark covers most of a span of the document's latest edition; of equals the one with the shortest mark. Null where none does. */
function claimMarkedAt(reader: Reader, documentId: DocumentId, span: Span): ClaimId | null {
  const { editionId } = editionTextOf(reader, documentId)
  const marks = reader.all(query.selectFrom('mark').select(['claimId', 'start', 'end']).where('editionId', '=', editionId).where('start', '<', span.end).where('end', '>', span.start))
  const shared = ({ start, end }: Span): number => Math.min(end, span.end) - Math.max(start, span.start)
  const [best] = marks.toSorted((a, b) => shared(b) - shared(a) || a.end - a.start - (b.end - b.start))
  return best ? best.claimId as ClaimId : null
}
