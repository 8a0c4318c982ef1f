import type { ClaimRecord } from '#core/domain/claim.ts'
import { usePanes } from '#renderer/stores/panes.ts'
import { useSelection } from '#renderer/stores/selection.ts'

/** Opens a claim where it is marked first, its sheet beside it. */
export function openClaim(claim: ClaimRecord): void {
  const [mark] = claim.marks
  if (!mark) return
  useSelection().openDocument(mark.documentId, { claimId: claim.claimId, markId: mark.markId, span: { start: mark.start, end: mark.end } })
  usePanes().unfold('sheet')
}
