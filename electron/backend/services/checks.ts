import { asSeenBy } from '#core/domain/blind-review.ts'
import type { CheckedCorpus } from '#core/checks/corpus.ts'
import { findingsIn } from '#core/checks/checks.ts'
import type { ListedFinding } from '#core/contract/checks-contract.ts'
import { claimsOf } from '#db/repositories/claims.ts'
import { documentsOf, textOf } from '#db/repositories/documents.ts'
import { dismissalsOf, entityDatesOf } from '#db/repositories/short-lists.ts'
import { sourcesOf } from '#db/repositories/sources.ts'
import type { OpenProject } from '../open-project.ts'

/** Every finding of the project, documents first, in reading order; those that were set aside say so. */
export function findingsOf(project: OpenProject): ListedFinding[] {
  const dismissals = new Map(dismissalsOf(project.db).map(({ findingKey, reason, analyst, at }) => [findingKey, { reason, analyst, at }]))
  return findingsIn(corpusOf(project)).map((finding) => ({ ...finding, dismissed: dismissals.get(finding.key) ?? null }))
}

function corpusOf({ db, now, analyst }: OpenProject): CheckedCorpus {
  const documents = documentsOf(db).map(({ documentId, title, publishedOn, language }) => {
    const { contentId, text, blocks } = textOf(db, documentId)
    return { documentId, contentId, title, text, blocks, publishedOn, language }
  })
  return { documents, claims: claimsOf(db).map((claim) => asSeenBy(claim, analyst)), sources: sourcesOf(db), entityDates: entityDatesOf(db), today: now().slice(0, 10) }
}
