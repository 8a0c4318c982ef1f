import type { ClaimRecord, MarkRecord } from '../domain/claim.ts'
import type { DocumentId } from '../domain/ids.ts'
import type { Finding } from './finding.ts'

/**
 * Findings in reading order, each with the claims that are marked where it is found. What two claims say against each other is left out
 * where the documents they are marked in say it already. The key stays: marking a claim does not make another finding.
 */
export function withMarkedClaims(findings: readonly Finding[], order: readonly DocumentId[], claims: readonly ClaimRecord[]): Finding[] {
  const wanted = new Set(findings.flatMap(({ passages }) => passages.map(({ documentId }) => documentId)))
  const marks = new Map<DocumentId, MarkRecord[]>()
  for (const { marks: own } of claims) {
    for (const mark of own) {
      if (!wanted.has(mark.documentId)) continue
      const here = marks.get(mark.documentId)
      if (here === undefined) marks.set(mark.documentId, [mark])
      else here.push(mark)
    }
  }
  for (const here of marks.values()) here.sort((a, b) => a.start - b.start)
  const places = new Map(order.map((id, index) => [id, index]))
  const placeOf = ({ passages: [first] }: Finding): readonly [number, number] => [first === undefined ? Infinity : (places.get(first.documentId) ?? Infinity), first?.start ?? 0]
  const marked = findings.map((finding) => (finding.claims.length > 0 ? finding : { ...finding, claims: claimsAt(finding, marks) }))
  const said = new Set(marked.filter(({ claims: about }, index) => findings[index]?.claims.length === 0 && about.length > 1).flatMap(({ check, claims: about }) => pairsOf(check, about)))
  return marked
    .filter((finding, index) => findings[index]?.claims.length !== 2 || !pairsOf(finding.check, finding.claims).some((pair) => said.has(pair)))
    .map((finding) => [placeOf(finding), finding] as const)
    .sort(([a], [b]) => a[0] - b[0] || a[1] - b[1])
    .map(([, finding]) => finding)
}

const pairsOf = (check: string, claims: readonly string[]): string[] => claims.flatMap((a, index) => claims.slice(index + 1).map((b) => [check, ...[a, b].sort()].join(' ')))

function claimsAt({ passages }: Finding, marks: ReadonlyMap<DocumentId, readonly MarkRecord[]>): Finding['claims'] {
  const found = new Set<MarkRecord['claimId']>()
  for (const { documentId, start, end } of passages) {
    for (const mark of marks.get(documentId) ?? []) {
      if (mark.start >= end) break
      if (mark.end > start) found.add(mark.claimId)
    }
  }
  return [...found]
}
