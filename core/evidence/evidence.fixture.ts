import { newId, type DocumentId, type SourceId } from '../domain/ids.ts'
import type { CredibilityGrade, ReliabilityGrade } from '../standards/ids.ts'
import type { DatedDocument, WeighedClaim, WeighedEvidence, WeighedSource } from './evidence.ts'

/** A source of a title, with only what matters to a test given. */
export const aSource = (title: string, more: Partial<WeighedSource> = {}): WeighedSource => ({
  sourceId: newId(), title, reliability: null, publishedOn: null, cites: [], documents: [], ...more,
})

/** A piece of evidence that supports a claim, of a source and a grade of information. */
export const aPiece = (of: WeighedSource | null, credibility: CredibilityGrade | null = null, more: Partial<WeighedEvidence> = {}): WeighedEvidence => ({
  evidenceId: newId(), sourceId: of?.sourceId ?? null, passage: null, stance: 'supports', credibility, relevance: null, ...more,
})

/** Sources that each cite the next; the last one cites no one. */
export function aChain(length: number, reliability: ReliabilityGrade | null = null): readonly WeighedSource[] {
  const ids: readonly SourceId[] = Array.from({ length }, () => newId<'source'>())
  return ids.map((sourceId, index) => {
    const next = ids[index + 1]
    return aSource(`Source ${index + 1}`, { sourceId, reliability, cites: next ? [next] : [] })
  })
}

export const aDocument = (title: string, publishedOn: string | null = null): DatedDocument => ({ documentId: newId(), title, publishedOn })

export const aClaim = (evidence: readonly WeighedEvidence[], markedIn: readonly DocumentId[] = [], asOf: string | null = null): WeighedClaim => ({
  asOf, marks: markedIn.map((documentId) => ({ documentId })), evidence,
})
