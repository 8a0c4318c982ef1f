import type { DocumentId, EvidenceId, SourceId } from '../domain/ids.ts'
import { citationsOf, type Citations } from './citations.ts'
import { sourcesOf, type WeighedEvidence, type WeighedSource } from './evidence.ts'

/** Where an account begins: a source that has it from no other, a circle of sources that have it from one another, or a document nobody is named for. */
export interface Origin {
  /** The same for the same origin within a project. */
  readonly key: string
  /** One source; several where they cite one another in a circle; none where only a document is known. */
  readonly sources: readonly SourceId[]
  readonly documentId: DocumentId | null
  /** The pieces of evidence that go back to it. */
  readonly evidence: readonly EvidenceId[]
}

/** The way of one piece of evidence back to one origin, from the nearest source to the last; the shortest where there are several. */
export interface Chain {
  readonly evidenceId: EvidenceId
  readonly origin: string
  readonly sources: readonly SourceId[]
}

export interface Independence {
  /** What the evidence goes back to. Ten reports of one agency have one origin. */
  readonly origins: readonly Origin[]
  readonly chains: readonly Chain[]
  /** Circles the chains run into. Nothing in a circle says where the account began, so each counts as one origin. */
  readonly circles: readonly (readonly SourceId[])[]
  /** Evidence that names neither source nor document, such as a search that found nothing: no origin to count. */
  readonly withoutOrigin: readonly EvidenceId[]
}

/**
 * How many independent origins evidence really has. A source that cites no one is an origin; one that cites several goes back to
 * all of theirs. Nothing is guessed: two sources that cite no one count as two, though they may have copied from a third.
 */
export function independenceOf(evidence: readonly WeighedEvidence[], sources: readonly WeighedSource[]): Independence {
  const citations = citationsOf(sources)
  const origins = new Map<string, { key: string; sources: readonly SourceId[]; documentId: DocumentId | null; evidence: EvidenceId[] }>()
  const chains: Chain[] = []
  const withoutOrigin: EvidenceId[] = []
  for (const piece of evidence) {
    const begun = sourcesOf(piece, sources)
    const ways: readonly Way[] = begun.length > 0 ? waysBack(begun, citations) : piece.passage ? [documentAsOrigin(piece.passage.documentId)] : []
    if (ways.length === 0) withoutOrigin.push(piece.evidenceId)
    for (const { key, circle, documentId, path } of ways) {
      const origin = origins.get(key) ?? { key, sources: circle, documentId, evidence: [] }
      origin.evidence.push(piece.evidenceId)
      origins.set(key, origin)
      chains.push({ evidenceId: piece.evidenceId, origin: key, sources: path })
    }
  }
  const touched = new Set(chains.flatMap((chain) => chain.sources))
  return { origins: [...origins.values()], chains, circles: citations.circles.filter((circle) => circle.some((id) => touched.has(id))), withoutOrigin }
}

/** The keys of the origins of every piece of evidence. */
export function originsByEvidence({ chains }: Independence): ReadonlyMap<EvidenceId, ReadonlySet<string>> {
  const keys = new Map<EvidenceId, Set<string>>()
  for (const { evidenceId, origin } of chains) keys.set(evidenceId, (keys.get(evidenceId) ?? new Set()).add(origin))
  return keys
}

/** Whether every way from some sources back to an origin leads through one of the given ones. */
export function allThrough(begun: readonly SourceId[], through: ReadonlySet<SourceId>, sources: readonly WeighedSource[]): boolean {
  if (begun.length === 0 || through.size === 0) return false
  return waysBack(begun, citationsOf(sources), through).length === 0
}

interface Way {
  readonly key: string
  readonly circle: readonly SourceId[]
  readonly documentId: DocumentId | null
  readonly path: readonly SourceId[]
}

const documentAsOrigin = (documentId: DocumentId): Way => ({ key: `document:${documentId}`, circle: [], documentId, path: [] })

/** The shortest way to every origin that can be reached without the sources to be avoided, by breadth. */
function waysBack(begun: readonly SourceId[], citations: Citations, avoiding: ReadonlySet<SourceId> = new Set()): readonly Way[] {
  const cameFrom = new Map<SourceId, SourceId | null>()
  const ways = new Map<string, Way>()
  const queue = begun.filter((id) => !avoiding.has(id))
  for (const id of queue) cameFrom.set(id, null)
  for (const id of queue) {
    const circle = citations.circleOf(id)
    // A circle is an origin where none of its members has the account from outside it.
    if (circle.every((member) => citations.citedBy(member).every((cited) => circle.includes(cited)))) {
      const key = `source:${circle.toSorted().join('+')}`
      if (!ways.has(key)) ways.set(key, { key, circle, documentId: null, path: pathTo(id, cameFrom) })
    }
    for (const cited of citations.citedBy(id)) {
      if (cameFrom.has(cited) || avoiding.has(cited)) continue
      cameFrom.set(cited, id)
      queue.push(cited)
    }
  }
  return [...ways.values()]
}

function pathTo(id: SourceId, cameFrom: ReadonlyMap<SourceId, SourceId | null>): readonly SourceId[] {
  const path: SourceId[] = []
  for (let at: SourceId | null = id; at !== null; at = cameFrom.get(at) ?? null) path.push(at)
  return path.toReversed()
}
