import type { ClaimRecord, EvidenceRecord, JudgementRecord, MarkRecord, SourceRecord } from '../domain/claim.ts'
import { newId, type DocumentId } from '../domain/ids.ts'

const at = '2024-07-01T09:00:00.000Z'
const analyst = 'Ada'

/** A claim marked in nothing and judged by nobody, but for what is said. */
export function aClaimRecord(parts: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    claimId: newId<'claim'>(), number: 1, statement: 'The port of Vell reopened in May 2021.', kind: 'event', status: 'open', priority: 'normal', assignee: null, asOf: null, note: '', tags: [], at, analyst,
    marks: [], evidence: [], judgements: [], critiques: [], figures: null, dates: null, prediction: null, reviews: [], assumptions: [], ...parts,
  }
}

export const aMark = (documentId: string, start: number, quote: string): MarkRecord => ({
  markId: newId<'mark'>(), claimId: newId<'claim'>(), documentId: documentId as DocumentId, editionId: newId<'edition'>(), start, end: start + quote.length, quote, prefix: '', suffix: '', textSha256: '', at, analyst,
})

export const aJudgement = (parts: Partial<JudgementRecord> = {}): JudgementRecord => ({
  judgementId: newId<'judgement'>(), claimId: newId<'claim'>(), analystId: newId<'analyst'>(), analyst, standard: 'icd203', term: null, low: null, high: null, percent: null, confidence: null, verdict: null, rationale: '', at, ...parts,
})

export const evidenceFor = (parts: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  evidenceId: newId<'evidence'>(), claimId: newId<'claim'>(), sourceId: null, passage: null, stance: 'supports', credibility: null, relevance: null, accessChain: '', searched: null, excerpt: '', locator: '', note: '', at, analyst, ...parts,
})

export const aSource = (parts: Partial<SourceRecord> = {}): SourceRecord => ({
  sourceId: newId<'source'>(), title: 'A source', author: null, publisher: null, url: null, publishedOn: null, accessedOn: null, reliability: null, note: '', cites: [], documents: [], evidence: 0, critiques: [], at, ...parts,
})
