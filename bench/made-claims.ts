import type { Surroundings } from '#core/claims-table/readings.ts'
import type { ClaimRecord, EvidenceRecord, JudgementRecord, MarkRecord } from '#core/domain/claim.ts'
import type { AnalystId, ClaimId, DocumentId, SourceId } from '#core/domain/ids.ts'
import { claimKinds, claimStatuses, confidenceLevels, credibilityGrades, priorities, reliabilityGrades, stances, verdictIds } from '#core/standards/ids.ts'
import { termsOf } from '#core/standards/likelihood.ts'
import { madeStatement, randomFrom } from './made-text.ts'

const documents = 400
const sources = 60

/** Claims as a large project has them: half of them judged, half with evidence, some tagged, assigned and dated. */
export function madeClaims(count: number): readonly ClaimRecord[] {
  const random = randomFrom(3)
  const oneOf = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!
  const often = (share: number): boolean => random() < share
  const terms = termsOf('icd203')
  return Array.from({ length: count }, (_, at): ClaimRecord => {
    const term = oneOf(terms)
    const analyst = oneOf(['Ada', 'Bo', 'Cy'])
    return {
      claimId: `claim-${at}` as ClaimId, number: at + 1, statement: madeStatement(random), kind: oneOf(claimKinds), status: oneOf(claimStatuses), priority: oneOf(priorities),
      assignee: often(0.6) ? oneOf(['Ada', 'Bo', 'Cy']) : null, asOf: often(0.3) ? `20${10 + Math.floor(random() * 15)}-0${1 + Math.floor(random() * 9)}` : null, note: '',
      tags: often(0.5) ? [] : [`topic ${Math.floor(random() * 40)}`, ...(often(0.3) ? ['checked twice'] : [])], at: new Date(1.7e12 + at * 60_000).toISOString(), analyst,
      marks: [{ documentId: `document-${Math.floor(random() * documents)}` as DocumentId, start: Math.floor(random() * 1e5) } as MarkRecord],
      evidence: often(0.5) ? [{ sourceId: `source-${Math.floor(random() * sources)}` as SourceId, credibility: oneOf(credibilityGrades), stance: oneOf(stances) } as EvidenceRecord] : [],
      judgements: often(0.5) ? [{ analystId: analyst as unknown as AnalystId, analyst, standard: 'icd203', term: term.id, low: term.low, high: term.high, percent: null, confidence: oneOf(confidenceLevels), verdict: oneOf(verdictIds) } as JudgementRecord] : [],
      critiques: [], figures: null, dates: null, prediction: null, reviews: [], assumptions: [],
    }
  })
}

export function madeSurroundings(): Surroundings {
  const places = new Map(Array.from({ length: documents }, (_, ordinal) => [`document-${ordinal}`, { ordinal, publishedOn: `20${10 + (ordinal % 15)}` }]))
  return {
    analyst: 'Ada', today: '2026-01-01', verdicts: verdictIds, findings: null, changed: new Map(),
    reliabilityOf: (sourceId) => reliabilityGrades[Number(sourceId.slice('source-'.length)) % 7] ?? null,
    documentOf: (documentId) => places.get(documentId) ?? null,
  }
}
