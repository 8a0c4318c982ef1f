import type { ClaimRecord, EvidenceRecord, SourceRecord } from '../domain/claim.ts'
import type { DocumentId, SourceId } from '../domain/ids.ts'
import type { ReliabilityGrade } from '../standards/ids.ts'

/** What of a piece of evidence bears on where it comes from and what it weighs. */
export type WeighedEvidence = Pick<EvidenceRecord, 'evidenceId' | 'sourceId' | 'stance' | 'credibility' | 'relevance'> & {
  readonly passage: { readonly documentId: DocumentId } | null
}
/** What of a source does. */
export type WeighedSource = Pick<SourceRecord, 'sourceId' | 'title' | 'reliability' | 'publishedOn' | 'cites' | 'documents'>
/** What of a claim does. */
export type WeighedClaim = Pick<ClaimRecord, 'asOf'> & {
  readonly marks: readonly { readonly documentId: DocumentId }[]
  readonly evidence: readonly WeighedEvidence[]
}
/** What of a document does. */
export interface DatedDocument {
  readonly documentId: DocumentId
  readonly title: string
  readonly publishedOn: string | null
}

/** The sources a piece of evidence rests on: the one it names, else those its document is by. Empty where neither is known. */
export function sourcesOf(evidence: WeighedEvidence, sources: readonly WeighedSource[]): readonly SourceId[] {
  if (evidence.sourceId !== null) return [evidence.sourceId]
  const { passage } = evidence
  return passage === null ? [] : sources.filter(({ documents }) => documents.includes(passage.documentId)).map(({ sourceId }) => sourceId)
}

/** The reliability of the source a piece of evidence rests on; null where nobody graded it, no source is known, or two of them differ. */
export function reliabilityOfEvidence(evidence: WeighedEvidence, sources: readonly WeighedSource[]): ReliabilityGrade | null {
  const ids = sourcesOf(evidence, sources)
  const grades = new Set(sources.filter(({ sourceId }) => ids.includes(sourceId)).map(({ reliability }) => reliability))
  const [grade] = grades
  return grades.size === 1 ? (grade ?? null) : null
}

/** The evidence that moves a claim either way; context does not. */
export const evidenceWithDirection = <Evidence extends Pick<WeighedEvidence, 'stance'>>(evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(({ stance }) => stance !== 'context')
