import type { Finding } from '#core/checks/finding.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { DocumentId } from '#core/domain/ids.ts'
import { quoted } from '#renderer/words/phrases.ts'

/** A finding as the text of a critique, in Markdown: what does not fit, and every passage it is about with its document. */
export const critiqueTextOf = (finding: Finding, titleOf: (documentId: DocumentId) => string): string =>
  [finding.message, ...finding.passages.map(({ documentId, quote }) => `> ${quoted(quote.replaceAll(/\s+/g, ' '))} (${titleOf(documentId)})`)].join('\n\n')

/** The claim that carries a critique made of a finding, where there is one. */
export function criticisedClaim(finding: Finding, claims: Iterable<ClaimRecord>): ClaimRecord | null {
  for (const claim of claims) {
    if (claim.critiques.some(({ type, status, text }) => type === finding.critiqueType && status !== 'withdrawn' && text.startsWith(finding.message))) return claim
  }
  return null
}
