import { Fault } from '#core/domain/fault.ts'
import type { ClaimRecord, EvidenceRecord, JudgementRecord, MarkRecord } from '#core/domain/claim.ts'
import type { ClaimDate, ClaimFigure, NegativeSearch, Relevance } from '#core/domain/judging.ts'
import type { AnalystId, ClaimId, DocumentId, EditionId, EvidenceId, JudgementId, MarkId, SourceId } from '#core/domain/ids.ts'
import type { ClaimKind, ClaimStatus, ConfidenceLevel, CredibilityGrade, Priority, StandardId, Stance, VerdictId } from '#core/standards/ids.ts'
import { query, type Reader } from '../database.ts'
import { critiquesOfClaims } from './critiques.ts'
import { assumptionsOfClaims, predictionsOfClaims, reviewsOfClaims } from './judging.ts'
import { groupedBy, idsIn, onlyRow } from './rows.ts'

/** Claims in reading order: by document as imported, then by first mark; claims without a mark last, as made. */
const inReadingOrder = `
  SELECT c.id FROM claim c
  LEFT JOIN (SELECT m.claimId, min(d.ordinal * 1000000000 + m.start) AS place
             FROM mark m JOIN edition e ON e.id = m.editionId JOIN document d ON d.id = e.documentId GROUP BY m.claimId) p ON p.claimId = c.id
  ORDER BY p.place IS NULL, p.place, c.number`

export function listClaims(reader: Reader, { offset, limit }: { readonly offset: number; readonly limit: number }): { claims: ClaimRecord[]; total: number } {
  const ids = reader.read<{ id: string }>(`${inReadingOrder} LIMIT ? OFFSET ?`, limit, offset).map((row) => row.id)
  const total = onlyRow(reader.read<{ n: number }>('SELECT count(*) AS n FROM claim')).n
  return { claims: claimsByIds(reader, ids), total }
}
/** Every claim, in reading order. */
export const claimsOf = (reader: Reader): ClaimRecord[] => claimsByIds(reader, reader.read<{ id: string }>(inReadingOrder).map((row) => row.id))

/** The next ids in the order of their numbers, and the number of the last of them; for reading all of many claims a few at a time. */
export function claimIdsAfter(reader: Reader, number: number, limit: number): { readonly number: number; readonly ids: string[] } {
  const rows = reader.read<{ number: number; id: string }>('SELECT number, id FROM claim WHERE number > ? ORDER BY number LIMIT ?', number, limit)
  return { number: rows.at(-1)?.number ?? number, ids: rows.map(({ id }) => id) }
}
/** 0 where there is no claim. */
export const lastClaimNumber = (reader: Reader): number => onlyRow(reader.read<{ last: number | null }>('SELECT max(number) AS last FROM claim')).last ?? 0

/** The claims marked in a document, in the order of their first mark there; the first `limit` of them where it is given. */
export function claimsOfDocument(reader: Reader, documentId: string, limit = -1): ClaimRecord[] {
  const rows = reader.read<{ claimId: string }>(
    'SELECT m.claimId FROM mark m JOIN edition e ON e.id = m.editionId WHERE e.documentId = ? GROUP BY m.claimId ORDER BY min(m.start), max(m."end"), m.claimId LIMIT ?', documentId, limit)
  return claimsByIds(reader, rows.map((row) => row.claimId))
}

export function claimOrFault(reader: Reader, claimId: string): ClaimRecord {
  const [found] = claimsByIds(reader, [claimId])
  if (!found) throw new Fault('claim-not-found', { claimId })
  return found
}

/** Those of the ids that exist, in the order given, each with everything that hangs on it. */
export function claimsByIds(reader: Reader, ids: readonly string[]): ClaimRecord[] {
  if (ids.length === 0) return []
  const rows = reader.all(query.selectFrom('claim').innerJoin('analyst', 'analyst.id', 'claim.analystId').selectAll('claim')
    .select('analyst.name as analyst').where('claim.id', 'in', idsIn(ids)))
  const marks = groupedBy(marksOfClaims(reader, ids), 'claimId')
  const evidence = groupedBy(evidenceOfClaims(reader, ids), 'claimId')
  const judgements = groupedBy(judgementsOfClaims(reader, ids), 'claimId')
  const critiques = groupedBy(critiquesOfClaims(reader, ids), 'claimId')
  const predictions = new Map(predictionsOfClaims(reader, ids).map((prediction) => [prediction.claimId, prediction]))
  const reviews = groupedBy(reviewsOfClaims(reader, ids), 'claimId')
  const assumptions = groupedBy(assumptionsOfClaims(reader, ids), 'claimId')
  const tags = groupedBy(reader.all(query.selectFrom('claimTag').innerJoin('tag', 'tag.id', 'claimTag.tagId')
    .select(['claimTag.claimId', 'tag.name']).where('claimTag.claimId', 'in', idsIn(ids)).orderBy('tag.name')), 'claimId')
  const found = new Map(rows.map((row) => {
    const claimId = row.id as ClaimId
    return [row.id, {
      claimId, number: row.number, statement: row.statement, kind: row.kind as ClaimKind, status: row.status as ClaimStatus,
      priority: row.priority as Priority, assignee: row.assignee, asOf: row.asOf, note: row.note,
      tags: (tags.get(row.id) ?? []).map((tag) => tag.name), at: row.createdAt, analyst: row.analyst,
      marks: marks.get(claimId) ?? [], evidence: evidence.get(claimId) ?? [], judgements: judgements.get(claimId) ?? [], critiques: critiques.get(claimId) ?? [],
      figures: parsed<readonly ClaimFigure[]>(row.figures), dates: parsed<readonly ClaimDate[]>(row.dates),
      prediction: predictions.get(claimId) ?? null, reviews: reviews.get(claimId) ?? [], assumptions: assumptions.get(claimId) ?? [],
    } satisfies ClaimRecord] as const
  }))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** What a column keeps as JSON. Written by the services alone, which check it. */
const parsed = <Value>(json: string | null): Value | null => (json === null ? null : (JSON.parse(json) as Value))

function marksOfClaims(reader: Reader, ids: readonly string[]): MarkRecord[] {
  const rows = reader.all(query.selectFrom('mark').innerJoin('edition', 'edition.id', 'mark.editionId')
    .innerJoin('document', 'document.id', 'edition.documentId').innerJoin('analyst', 'analyst.id', 'mark.analystId')
    .selectAll('mark').select(['edition.documentId', 'analyst.name as analyst']).where('mark.claimId', 'in', idsIn(ids))
    .orderBy('document.ordinal').orderBy('mark.start').orderBy('mark.end'))
  return rows.map(({ id, claimId, documentId, editionId, start, end, quote, prefix, suffix, textSha256, createdAt, analyst }) => ({
    markId: id as MarkId, claimId: claimId as ClaimId, documentId: documentId as DocumentId, editionId: editionId as EditionId,
    start, end, quote, prefix, suffix, textSha256, at: createdAt, analyst,
  }))
}

function evidenceOfClaims(reader: Reader, ids: readonly string[]): EvidenceRecord[] {
  const rows = reader.all(query.selectFrom('evidence').leftJoin('edition', 'edition.id', 'evidence.editionId')
    .innerJoin('analyst', 'analyst.id', 'evidence.analystId').selectAll('evidence').select(['edition.documentId', 'analyst.name as analyst'])
    .where('evidence.claimId', 'in', idsIn(ids)).orderBy('evidence.createdAt').orderBy('evidence.id'))
  return rows.map((row) => ({
    evidenceId: row.id as EvidenceId, claimId: row.claimId as ClaimId, sourceId: row.sourceId as SourceId | null,
    passage: row.editionId === null ? null : {
      documentId: row.documentId as DocumentId, editionId: row.editionId as EditionId, start: row.start ?? 0, end: row.end ?? 0,
      quote: row.quote ?? '', prefix: row.prefix ?? '', suffix: row.suffix ?? '', textSha256: row.textSha256 ?? '',
    },
    stance: row.stance as Stance, credibility: row.credibility as CredibilityGrade | null, relevance: row.relevance as Relevance | null,
    accessChain: row.accessChain, searched: parsed<NegativeSearch>(row.searched), excerpt: row.excerpt, locator: row.locator, note: row.note,
    at: row.createdAt, analyst: row.analyst,
  }))
}

function judgementsOfClaims(reader: Reader, ids: readonly string[]): JudgementRecord[] {
  const rows = reader.all(query.selectFrom('judgement').innerJoin('analyst', 'analyst.id', 'judgement.analystId').selectAll('judgement')
    .select('analyst.name as analyst').where('judgement.claimId', 'in', idsIn(ids)).orderBy('judgement.createdAt', 'desc').orderBy('judgement.id', 'desc'))
  return rows.map((row) => ({
    judgementId: row.id as JudgementId, claimId: row.claimId as ClaimId, analystId: row.analystId as AnalystId, analyst: row.analyst,
    standard: row.standard as StandardId, term: row.term, low: row.low, high: row.high, percent: row.percent,
    confidence: row.confidence as ConfidenceLevel | null, verdict: row.verdict as VerdictId | null, rationale: row.rationale, at: row.createdAt,
  }))
}
