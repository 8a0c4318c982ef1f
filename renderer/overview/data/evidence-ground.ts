import type { ClaimRecord, SourceRecord } from '#core/domain/claim.ts'
import type { DocumentRecord } from '#core/domain/document.ts'
import type { DocumentId, SourceId } from '#core/domain/ids.ts'
import { evidenceWithDirection, type DatedDocument } from '#core/evidence/evidence.ts'
import { evidenceGaps, type EvidenceGapId } from '#core/evidence/gaps.ts'
import { independenceOf, type Independence } from '#core/evidence/independence.ts'

/** What the evidence of claims is weighed with. A ground is kept while nothing in it changes, and with it what was found of each claim. */
export interface EvidenceGround {
  readonly sources: readonly SourceRecord[]
  readonly documents: readonly DatedDocument[]
  standingOf(claim: ClaimRecord): EvidenceStanding
  /** The origins of a claim's evidence for and against, with the way back to each. */
  independenceOf(claim: ClaimRecord): Independence
}

/** How a claim stands with its evidence. */
export interface EvidenceStanding {
  readonly gaps: ReadonlySet<EvidenceGapId>
  /** Independent origins of the evidence for and against; evidence that names neither source nor document has none. */
  readonly origins: number
}

/** The ground as it is now, or the one before where that still holds: the counts of a document change with every judgement, and bear on nothing here. */
export function evidenceGround(sources: readonly SourceRecord[], documents: readonly DocumentRecord[], before?: EvidenceGround): EvidenceGround {
  if (before && before.sources === sources && sameDocuments(before.documents, documents)) return before
  const byId = new Map(sources.map((source) => [source.sourceId, source]))
  const byDocument = new Map<DocumentId, SourceId[]>()
  for (const { sourceId, documents: own } of sources) for (const documentId of own) byDocument.set(documentId, [...(byDocument.get(documentId) ?? []), sourceId])
  const dated = new Map(documents.map((document) => [document.documentId, document]))
  const found = new WeakMap<ClaimRecord, EvidenceStanding>()
  const traced = new WeakMap<ClaimRecord, Independence>()

  /** Only what a claim's evidence can lead to, so that a claim costs the same in a project of any size. */
  function around(claim: ClaimRecord): { readonly sources: readonly SourceRecord[]; readonly documents: readonly DatedDocument[] } {
    const places = new Set([...claim.marks.map(({ documentId }) => documentId), ...claim.evidence.flatMap(({ passage }) => (passage ? [passage.documentId] : []))])
    const wanted = new Set([...claim.evidence.flatMap(({ sourceId }) => sourceId ?? []), ...[...places].flatMap((documentId) => byDocument.get(documentId) ?? [])])
    for (const sourceId of wanted) for (const cited of byId.get(sourceId)?.cites ?? []) wanted.add(cited)
    return { sources: [...wanted].flatMap((sourceId) => byId.get(sourceId) ?? []), documents: [...places].flatMap((documentId) => dated.get(documentId) ?? []) }
  }
  function independence(claim: ClaimRecord): Independence {
    const known = traced.get(claim) ?? independenceOf(evidenceWithDirection(claim.evidence), around(claim).sources)
    traced.set(claim, known)
    return known
  }
  return {
    sources,
    documents,
    independenceOf: independence,
    standingOf(claim) {
      const known = found.get(claim)
      if (known) return known
      const ground = around(claim)
      const standing = {
        gaps: new Set(evidenceGaps(claim, ground.sources, ground.documents).map(({ gap }) => gap)),
        origins: claim.evidence.length === 0 ? 0 : independence(claim).origins.length,
      }
      found.set(claim, standing)
      return standing
    },
  }
}

const sameDocuments = (a: readonly DatedDocument[], b: readonly DatedDocument[]): boolean =>
  a.length === b.length && a.every(({ documentId, publishedOn, title }, at) => documentId === b[at]?.documentId && publishedOn === b[at].publishedOn && title === b[at].title)
