import type { ClaimRecord, MarkRecord } from '../domain/claim.ts'
import type { ClaimId, DocumentId } from '../domain/ids.ts'
import type { Finding, Passage } from './finding.ts'

/** Which claims are marked where. */
export interface MarkIndex {
  put(claim: ClaimRecord): void
  remove(claimId: ClaimId): void
  claimsAt(passages: readonly Passage[]): ClaimId[]
}

interface Marked { readonly claimId: ClaimId; readonly mark: MarkRecord }
/** Marks by their start, each with the farthest end up to it: none before the first that reaches a place holds it. */
interface InOrder { readonly marked: readonly Marked[]; readonly reach: readonly number[] }

export function createMarkIndex(): MarkIndex {
  const byDocument = new Map<DocumentId, Map<ClaimId, Marked[]>>()
  const sorted = new Map<DocumentId, InOrder>()
  const documentsOf = new Map<ClaimId, readonly DocumentId[]>()

  function remove(claimId: ClaimId): void {
    for (const documentId of documentsOf.get(claimId) ?? []) {
      byDocument.get(documentId)?.delete(claimId)
      sorted.delete(documentId)
    }
    documentsOf.delete(claimId)
  }

  return {
    put({ claimId, marks }) {
      remove(claimId)
      for (const mark of marks) {
        let here = byDocument.get(mark.documentId)
        if (here === undefined) byDocument.set(mark.documentId, here = new Map())
        const own = here.get(claimId)
        if (own === undefined) here.set(claimId, [{ claimId, mark }])
        else own.push({ claimId, mark })
        sorted.delete(mark.documentId)
      }
      if (marks.length > 0) documentsOf.set(claimId, marks.map(({ documentId }) => documentId))
    },
    remove,
    claimsAt(passages) {
      const found = new Set<ClaimId>()
      for (const { documentId, start, end } of passages) {
        const { marked, reach } = sorted.get(documentId) ?? inOrder(byDocument.get(documentId)?.values() ?? [])
        sorted.set(documentId, { marked, reach })
        for (let index = firstReaching(reach, start); index < marked.length; index += 1) {
          const { claimId, mark } = marked[index] as Marked
          if (mark.start >= end) break
          if (mark.end > start) found.add(claimId)
        }
      }
      return [...found]
    },
  }
}

function inOrder(marks: Iterable<readonly Marked[]>): InOrder {
  const marked = [...marks].flat().sort((a, b) => a.mark.start - b.mark.start || (a.claimId < b.claimId ? -1 : 1))
  let farthest = 0
  return { marked, reach: marked.map(({ mark }) => (farthest = Math.max(farthest, mark.end))) }
}

function firstReaching(reach: readonly number[], start: number): number {
  let [low, high] = [0, reach.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((reach[middle] ?? 0) > start) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Findings in reading order, each with the claims that are marked where it is found. What two claims say against each other is left out
 * where the documents they are marked in say it already. The key stays: marking a claim does not make another finding.
 */
export function inReadingOrder(findings: readonly Finding[], order: readonly DocumentId[], marks: MarkIndex): Finding[] {
  const places = new Map(order.map((id, index) => [id, index]))
  const placeOf = ({ passages: [first] }: Finding): readonly [number, number] => [first === undefined ? Infinity : (places.get(first.documentId) ?? Infinity), first?.start ?? 0]
  const isOfClaims = ({ claims }: Finding): boolean => claims.length > 0
  const ofDocuments = findings.filter((finding) => !isOfClaims(finding)).map((finding) => ({ ...finding, claims: marks.claimsAt(finding.passages) }))
  const said = new Set(ofDocuments.flatMap(({ check, claims }) => pairsOf(check, claims)))
  const ofClaims = findings.filter((finding) => isOfClaims(finding) && !(finding.claims.length === 2 && pairsOf(finding.check, finding.claims).some((pair) => said.has(pair))))
  return [...ofDocuments, ...ofClaims]
    .map((finding) => [placeOf(finding), finding] as const)
    .sort(([a], [b]) => a[0] - b[0] || a[1] - b[1])
    .map(([, finding]) => finding)
}

const pairsOf = (check: string, claims: readonly string[]): string[] => claims.flatMap((a, index) => claims.slice(index + 1).map((b) => [check, ...[a, b].sort()].join(' ')))
