import type { ClaimRecord, EvidenceRecord, JudgementRecord, MarkRecord } from '../domain/claim.ts'
import type { PredictionRecord, ReviewRecord } from '../domain/judging.ts'
import type { AnalystId, ClaimId } from '../domain/ids.ts'
import type { Wish } from './arrange.ts'
import type { Surroundings } from './readings.ts'
import { verdictIds } from '../standards/ids.ts'

interface Parts extends Partial<Omit<ClaimRecord, 'marks' | 'evidence' | 'judgements' | 'reviews' | 'prediction'>> {
  readonly marks?: readonly Partial<MarkRecord>[]
  readonly evidence?: readonly Partial<EvidenceRecord>[]
  readonly judgements?: readonly Partial<JudgementRecord>[]
  readonly reviews?: readonly Partial<ReviewRecord>[]
  readonly prediction?: Partial<PredictionRecord>
}

/** A claim with what matters to a test; its id follows from its number. */
export const aClaim = ({ number = 1, marks = [], evidence = [], judgements = [], reviews = [], prediction, ...rest }: Parts): ClaimRecord => ({
  claimId: `claim-${number}` as ClaimId, number, statement: `Claim ${number}`, kind: 'state', status: 'open', priority: 'normal', assignee: null, asOf: null, note: '',
  tags: [], at: '2026-01-01T00:00:00.000Z', analyst: 'Ada', critiques: [], figures: null, dates: null, assumptions: [],
  marks: marks as readonly MarkRecord[],
  evidence: evidence.map((each) => ({ sourceId: null, credibility: null, stance: 'supports', ...each })) as readonly EvidenceRecord[],
  judgements: judgements.map((each) => ({ analystId: each.analyst as unknown as AnalystId, standard: 'icd203', term: null, low: null, high: null, percent: null, confidence: null, verdict: null, ...each })) as readonly JudgementRecord[],
  reviews: reviews as readonly ReviewRecord[],
  prediction: prediction ? (prediction as PredictionRecord) : null,
  ...rest,
})

export const around = (parts: Partial<Surroundings> = {}): Surroundings => ({
  analyst: 'Ada', today: '2026-06-01', verdicts: verdictIds, reliabilityOf: () => null, documentOf: () => null, findings: null, changed: new Map(), ...parts,
})

export const wish = (parts: Partial<Wish> = {}): Wish => ({
  chosen: {}, within: [], sort: [], group: null, foldedGroups: new Set(), compareValues: (_field, a, b) => (a < b ? -1 : 1), ...parts,
})
