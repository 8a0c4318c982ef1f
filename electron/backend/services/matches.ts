import { createClaimMatcher, type ClaimMatcher, type Match } from '#core/checks/matching.ts'
import { asSeenBy } from '#core/domain/blind-review.ts'
import type { Span } from '#core/domain/document.ts'
import { Fault } from '#core/domain/fault.ts'
import type { ClaimId, DocumentId } from '#core/domain/ids.ts'
import type { Database } from '#db/database.ts'
import { changesAfter, lastSeq } from '#db/history/history.ts'
import { claimsByIds, claimsOf, claimsOfDocument } from '#db/repositories/claims.ts'
import { documentOrFault, textOf } from '#db/repositories/documents.ts'
import type { OpenProject } from '../open-project.ts'
import { touchedBy } from './delta.ts'

/** The claims of a project as one analyst may see them, kept ready between two questions, and up to which change they were read. */
interface Known { readonly analyst: string; readonly matcher: ClaimMatcher; seq: number }

const kept = new WeakMap<Database, Known>()

/** Claims that say what a passage says, best first, without those that are marked there already. Faults: `document-not-found`, `span-invalid`. */
export function claimsLike(project: OpenProject, documentId: DocumentId, span: Span): Match[] {
  const { publishedOn, language } = documentOrFault(project.db, documentId)
  const { text } = textOf(project.db, documentId)
  if (span.end > text.length) throw new Fault('span-invalid', { ...span, characters: text.length })
  const here = new Set(claimsOfDocument(project.db, documentId).filter(({ marks }) => marks.some((mark) => mark.documentId === documentId && mark.start < span.end && span.start < mark.end)).map(({ claimId }) => claimId))
  return matcherOf(project).matches({ text: text.slice(span.start, span.end), publishedOn, language }).filter(({ claimId }) => !here.has(claimId))
}

function matcherOf({ db, analyst }: OpenProject): ClaimMatcher {
  const seq = lastSeq(db)
  const known = kept.get(db)
  if (known === undefined || known.analyst !== analyst) {
    const matcher = createClaimMatcher()
    for (const claim of claimsOf(db)) matcher.put(asSeenBy(claim, analyst))
    kept.set(db, { analyst, matcher, seq })
    return matcher
  }
  if (seq !== known.seq) {
    const touched = [...touchedBy(db, changesAfter(db, known.seq).flatMap(({ operations }) => operations)).claims]
    for (const claimId of touched) known.matcher.remove(claimId as ClaimId)
    for (const claim of claimsByIds(db, touched)) known.matcher.put(asSeenBy(claim, analyst))
    known.seq = seq
  }
  return known.matcher
}
