import { evidenceWithDirection, reliabilityOfEvidence, sourcesOf, type DatedDocument, type WeighedClaim, type WeighedEvidence, type WeighedSource } from './evidence.ts'
import { allThrough, independenceOf } from './independence.ts'

export const evidenceGapIds = ['no-evidence', 'one-origin', 'cannot-be-judged', 'only-from-claimant', 'only-later'] as const
export type EvidenceGapId = (typeof evidenceGapIds)[number]

/** What is missing in the evidence of a claim. */
export interface EvidenceGap {
  readonly gap: EvidenceGapId
  /** A sentence about this claim. */
  readonly words: string
}

/** What each gap is called in a list or a facet. */
export const evidenceGapWords: Readonly<Record<EvidenceGapId, string>> = {
  'no-evidence': 'No evidence',
  'one-origin': 'One origin only',
  'cannot-be-judged': 'Only F or 6',
  'only-from-claimant': 'Only from the claimant',
  'only-later': 'Only later than the claim',
}

/** Everything the evidence of a claim lacks, in the order of the list. Context moves a claim neither way and fills no gap. */
export function evidenceGaps(claim: WeighedClaim, sources: readonly WeighedSource[], documents: readonly DatedDocument[]): readonly EvidenceGap[] {
  const evidence = evidenceWithDirection(claim.evidence)
  if (evidence.length === 0) {
    return [{ gap: 'no-evidence', words: claim.evidence.length === 0 ? 'No evidence is recorded.' : 'The evidence is context only; nothing supports or contradicts the claim.' }]
  }
  const gaps: (EvidenceGap | null)[] = [oneOrigin(evidence, sources), cannotBeJudged(evidence, sources), onlyFromClaimant(claim, evidence, sources), onlyLater(claim, evidence, sources, documents)]
  return gaps.filter((gap) => gap !== null)
}

function oneOrigin(evidence: readonly WeighedEvidence[], sources: readonly WeighedSource[]): EvidenceGap | null {
  const { origins, withoutOrigin } = independenceOf(evidence, sources)
  if (origins.length !== 1 || withoutOrigin.length > 0) return null
  return { gap: 'one-origin', words: evidence.length === 1 ? 'The claim rests on one piece of evidence.' : `${evidence.length === 2 ? 'Both' : `All ${evidence.length}`} pieces of evidence go back to one origin.` }
}

function cannotBeJudged(evidence: readonly WeighedEvidence[], sources: readonly WeighedSource[]): EvidenceGap | null {
  const unknown = evidence.every((piece) => piece.credibility === 6 || reliabilityOfEvidence(piece, sources) === 'F')
  return unknown ? { gap: 'cannot-be-judged', words: 'Every piece of evidence is of a source (F) or a truth (6) that cannot be judged.' } : null
}

function onlyFromClaimant(claim: WeighedClaim, evidence: readonly WeighedEvidence[], sources: readonly WeighedSource[]): EvidenceGap | null {
  const claiming = new Set(claim.marks.map(({ documentId }) => documentId))
  const claimants = new Set(sources.filter(({ documents }) => documents.some((documentId) => claiming.has(documentId))).map(({ sourceId }) => sourceId))
  const isOwn = (piece: WeighedEvidence): boolean => (piece.passage !== null && claiming.has(piece.passage.documentId)) || allThrough(sourcesOf(piece, sources), claimants, sources)
  return evidence.every(isOwn) ? { gap: 'only-from-claimant', words: 'All evidence comes from whoever makes the claim, or has it from them.' } : null
}

function onlyLater(claim: WeighedClaim, evidence: readonly WeighedEvidence[], sources: readonly WeighedSource[], documents: readonly DatedDocument[]): EvidenceGap | null {
  const publishedOn = (piece: WeighedEvidence): string | null => {
    const document = documents.find(({ documentId }) => documentId === piece.passage?.documentId)
    return document?.publishedOn ?? sources.find(({ sourceId }) => sourceId === piece.sourceId)?.publishedOn ?? null
  }
  const published = documents.filter(({ documentId }) => claim.marks.some((mark) => mark.documentId === documentId)).flatMap(({ publishedOn: on }) => on ?? [])
  const claimedOn = claim.asOf ?? published.toSorted()[0]
  if (claimedOn === undefined) return null
  const later = evidence.every((piece) => isLater(publishedOn(piece), claimedOn))
  return later ? { gap: 'only-later', words: `All evidence is later than the claim (${claimedOn}).` } : null
}

/** Whether all of one ISO date (day, month or year) lies after all of another; 2024 is not later than 2024-05. */
const isLater = (date: string | null, than: string): boolean => date !== null && date.slice(0, than.length) > than.slice(0, date.length)
