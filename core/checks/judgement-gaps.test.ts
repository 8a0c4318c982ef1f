import { expect, test } from 'vitest'
import type { EvidenceRecord, SourceRecord } from '../domain/claim.ts'
import type { DocumentId, SourceId } from '../domain/ids.ts'
import { findingsIn } from './checks.ts'
import { aClaimRecord, aJudgement, aMark, aSource, evidenceFor } from './claim-record.fixture.ts'

const checksOf = (claim: ReturnType<typeof aClaimRecord>, sources: readonly SourceRecord[] = [], today = '2024-12-01') =>
  findingsIn({ documents: [], claims: [claim], sources, today }).map(({ check, severity }) => [check, severity])
const supports = (parts: Partial<EvidenceRecord> = {}) => evidenceFor({ stance: 'supports', credibility: 2, at: '2024-06-01T09:00:00.000Z', ...parts })
const contradicts = (parts: Partial<EvidenceRecord> = {}) => supports({ ...parts, stance: 'contradicts' })

test('a verdict with no evidence for or against is a gap, and one that says nothing is settled is none', () => {
  expect(checksOf(aClaimRecord({ judgements: [aJudgement({ verdict: 'contradicted' })] }))).toEqual([['verdict-without-evidence', 'major']])
  expect(checksOf(aClaimRecord({ judgements: [aJudgement({ verdict: 'unverified' })] }))).toEqual([])
  expect(checksOf(aClaimRecord({ judgements: [aJudgement({ verdict: 'supported' })], evidence: [supports()] }))).toEqual([])
})

test('a verdict against all of the evidence is a gap; only the latest of each analyst counts', () => {
  const [late, early] = [aJudgement({ verdict: 'supported' }), aJudgement({ verdict: 'contradicted' })]
  expect(checksOf(aClaimRecord({ judgements: [late], evidence: [contradicts()] }))).toEqual([['verdict-against-evidence', 'major']])
  expect(checksOf(aClaimRecord({ judgements: [{ ...early, analystId: late.analystId, at: late.at }, late], evidence: [contradicts()] }))).toEqual([])
})

test('a likelihood on the other side of its evidence is a gap, and one near the middle is none', () => {
  const claim = (percent: number) => aClaimRecord({ judgements: [aJudgement({ percent })], evidence: [supports(), supports({ credibility: 1 }), contradicts({ credibility: 5 })] })
  expect(checksOf(claim(10))).toEqual([['likelihood-against-evidence', 'major']])
  expect(checksOf(claim(45))).toEqual([])
  expect(checksOf(claim(90))).toEqual([])
})

test('a source published after the judgement that rests on it, or before what it is cited for, is an anachronism', () => {
  const report = aSource({ title: 'The annual report', publishedOn: '2024-09-01' })
  expect(checksOf(aClaimRecord({ judgements: [aJudgement({ verdict: 'supported' })], evidence: [supports({ sourceId: report.sourceId })] }), [report])).toEqual([['evidence-after-judgement', 'major']])
  const early = aSource({ title: 'The old map', publishedOn: '2020' })
  expect(checksOf(aClaimRecord({ evidence: [supports({ sourceId: early.sourceId })] }), [early])).toEqual([['source-before-event', 'major']])
  expect(checksOf(aClaimRecord({ evidence: [supports({ sourceId: report.sourceId })] }), [report])).toEqual([])
})

test('evidence recorded since the judgement is a note', () => {
  expect(checksOf(aClaimRecord({ judgements: [aJudgement({ percent: 60 })], evidence: [supports({ at: '2024-08-01T09:00:00.000Z' })] }))).toEqual([['evidence-after-judgement', 'note']])
})

test('support from the documents that make the claim is no support', () => {
  const article = 'an-article' as DocumentId
  const own = aSource({ title: 'The article itself', documents: [article] })
  const marks = [aMark(article, 0, 'The port reopened')]
  expect(checksOf(aClaimRecord({ marks, evidence: [supports({ sourceId: own.sourceId })] }), [own])).toEqual([['evidence-from-claimant', 'major']])
  expect(checksOf(aClaimRecord({ marks, evidence: [supports({ sourceId: own.sourceId }), supports({ sourceId: 'another' as SourceId })] }), [own])).toEqual([])
})

test('a prediction is overdue once its day has passed and nobody has judged it since', () => {
  const prediction = (parts = {}) => aClaimRecord({ kind: 'prediction', statement: 'The port will double its traffic by 30 June 2024.', ...parts })
  expect(checksOf(prediction())).toEqual([['prediction-overdue', 'minor']])
  expect(checksOf(prediction(), [], '2024-06-30')).toEqual([])
  expect(checksOf(prediction({ judgements: [aJudgement({ verdict: 'contradicted' })], evidence: [contradicts()] }))).toEqual([])
})
