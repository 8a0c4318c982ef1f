import type { ClaimRecord, EvidenceRecord, SourceRecord } from '#core/domain/claim.ts'
import type { DocumentRecord } from '#core/domain/document.ts'
import type { ClaimId, SourceId } from '#core/domain/ids.ts'
import { citationsOf } from '#core/evidence/citations.ts'
import { evidenceGapIds, type EvidenceGapId } from '#core/evidence/gaps.ts'
import { reliabilityOf } from '#core/standards/admiralty.ts'
import type { EvidenceGround } from '#renderer/overview/data/evidence-ground.ts'
import { counted, listed, quoted } from '#renderer/words/phrases.ts'
import { dateInWords } from '#renderer/words/dates.ts'

/** A part of a source summary statement as ICD 206 asks for it, in sentences drawn from the records. */
export interface StatementPart { readonly title: string; readonly sentences: readonly string[] }
export interface SummaryStatement {
  readonly parts: readonly StatementPart[]
  /** All of it, a paragraph a part; a draft for an analyst to go on from. */
  readonly text: string
}

/** Drafts what is strong and what is weak in the sources of some claims together, which matter most, and where they agree or differ. */
export function summaryStatement(scope: string, claims: readonly ClaimRecord[], ground: EvidenceGround, documents: readonly DocumentRecord[]): SummaryStatement {
  const evidence = claims.flatMap((claim) => claim.evidence.filter(({ stance }) => stance !== 'context').map((piece) => ({ claim, piece })))
  const sources = new Map(ground.sources.map((source) => [source.sourceId, source]))
  const used = sourcesUsed(evidence, ground)
  const parts: readonly StatementPart[] = [
    { title: 'What it rests on', sentences: basisOf(scope, claims, evidence.length, used, ground) },
    { title: 'Sources that matter most', sentences: weightiestOf(used, sources) },
    { title: 'Strengths', sentences: strengthsOf(claims, evidence.map(({ piece }) => piece), used, sources, ground) },
    { title: 'Weaknesses', sentences: weaknessesOf(claims, evidence.map(({ piece }) => piece), used, sources, ground) },
    { title: 'Where sources agree and differ', sentences: agreementOf(claims, ground) },
    { title: 'Age', sentences: ageOf(used, sources, evidence.map(({ piece }) => piece), documents) },
  ].filter(({ sentences }) => sentences.length > 0)
  return { parts, text: parts.map(({ title, sentences }) => `${title}. ${sentences.join(' ')}`).join('\n\n') }
}

type Used = ReadonlyMap<SourceId, ReadonlySet<ClaimId>>
type Sources = ReadonlyMap<SourceId, SourceRecord>
interface Placed { readonly claim: ClaimRecord; readonly piece: EvidenceRecord }

function sourcesUsed(evidence: readonly Placed[], { sources }: EvidenceGround): Used {
  const used = new Map<SourceId, Set<ClaimId>>()
  for (const { claim, piece } of evidence) {
    const ids = piece.sourceId ? [piece.sourceId] : sources.flatMap(({ sourceId, documents }) => (piece.passage && documents.includes(piece.passage.documentId) ? [sourceId] : []))
    for (const sourceId of ids) used.set(sourceId, (used.get(sourceId) ?? new Set()).add(claim.claimId))
  }
  return used
}

function basisOf(scope: string, claims: readonly ClaimRecord[], pieces: number, used: Used, ground: EvidenceGround): readonly string[] {
  if (claims.length === 0) return [`${scope} has no claims yet.`]
  if (pieces === 0) return [`${scope}: for ${counted(claims.length, 'claim')} no evidence for or against is recorded.`]
  const origins = new Set(claims.flatMap((claim) => ground.independenceOf(claim).origins.map(({ key }) => key))).size
  return [`${scope}: what is said of ${counted(claims.length, 'claim')} rests on ${counted(pieces, 'piece')} of evidence from ${counted(used.size, 'source')}, which go back to ${counted(origins, 'independent origin')}.`]
}

function weightiestOf(used: Used, sources: Sources): readonly string[] {
  const heaviest = [...used].toSorted(([, a], [, b]) => b.size - a.size).slice(0, 3)
  if (heaviest.length === 0) return []
  return [`Most claims lean on ${listed(heaviest.map(([sourceId, claims]) => {
    const source = sources.get(sourceId)
    const grade = source?.reliability ? `${source.reliability}, ${reliabilityOf(source.reliability).words.toLowerCase()}` : 'not graded'
    return `${quoted(source?.title ?? 'a source that is gone')} (${grade}; ${counted(claims.size, 'claim')})`
  }), 'and')}.`]
}

function strengthsOf(claims: readonly ClaimRecord[], evidence: readonly EvidenceRecord[], used: Used, sources: Sources, ground: EvidenceGround): readonly string[] {
  const reliable = [...used.keys()].filter((id) => ['A', 'B'].includes(sources.get(id)?.reliability ?? '')).length
  const believed = evidence.filter(({ credibility }) => credibility === 1 || credibility === 2).length
  const several = claims.filter((claim) => ground.standingOf(claim).origins > 1).length
  return [
    ...(reliable > 0 ? [`${counted(reliable, 'source')} of ${used.size.toLocaleString('en-GB')} ${reliable === 1 ? 'is' : 'are'} completely or usually reliable (A or B).`] : []),
    ...(believed > 0 ? [`${counted(believed, 'piece')} of evidence ${believed === 1 ? 'is' : 'are'} confirmed by others or probably true (1 or 2).`] : []),
    ...(several > 0 ? [`${counted(several, 'claim')} ${several === 1 ? 'rests' : 'rest'} on several independent origins.`] : []),
  ]
}

const gapSentences: Readonly<Record<EvidenceGapId, (count: number) => string>> = {
  'no-evidence': (count) => `${counted(count, 'claim')} ${count === 1 ? 'has' : 'have'} no evidence for or against.`,
  'one-origin': (count) => `${counted(count, 'claim')} ${count === 1 ? 'rests' : 'rest'} on one origin only.`,
  'cannot-be-judged': (count) => `${counted(count, 'claim')} ${count === 1 ? 'rests' : 'rest'} only on what cannot be judged (F or 6).`,
  'only-from-claimant': (count) => `${counted(count, 'claim')} ${count === 1 ? 'has' : 'have'} evidence only from whoever makes the claim.`,
  'only-later': (count) => `${counted(count, 'claim')} ${count === 1 ? 'has' : 'have'} only evidence later than the claim.`,
}

function weaknessesOf(claims: readonly ClaimRecord[], evidence: readonly EvidenceRecord[], used: Used, sources: Sources, ground: EvidenceGround): readonly string[] {
  const weak = [...used.keys()].filter((id) => ['D', 'E'].includes(sources.get(id)?.reliability ?? '')).length
  const unknown = [...used.keys()].filter((id) => sources.get(id)?.reliability === 'F').length
  const ungraded = [...used.keys()].filter((id) => !sources.get(id)?.reliability).length
  const unjudged = evidence.filter(({ credibility }) => credibility === 6).length
  const circles = citationsOf(ground.sources).circles.filter((circle) => circle.some((id) => used.has(id)))
  const faults = [...used.keys()].flatMap((id) => sources.get(id)?.critiques ?? []).filter(({ status }) => status === 'open').length
  return [
    ...evidenceGapIds.flatMap((gap) => {
      const count = claims.filter((claim) => ground.standingOf(claim).gaps.has(gap)).length
      return count === 0 ? [] : [gapSentences[gap](count)]
    }),
    ...(weak > 0 ? [`${counted(weak, 'source')} ${weak === 1 ? 'is' : 'are'} graded D or E, not usually reliable or worse.`] : []),
    ...(unknown > 0 ? [`Of ${counted(unknown, 'source')} the reliability cannot be judged (F).`] : []),
    ...(unjudged > 0 ? [`Of ${counted(unjudged, 'piece')} of evidence the truth cannot be judged (6).`] : []),
    ...(ungraded > 0 ? [`${counted(ungraded, 'source')} ${ungraded === 1 ? 'is' : 'are'} not graded.`] : []),
    ...circles.map((circle) => `${listed(circle.map((id) => quoted(sources.get(id)?.title ?? 'a source that is gone')), 'and')} ${circle.length === 1 ? 'cites itself' : 'cite one another'}, so that where the account began is not known.`),
    ...(faults > 0 ? [`${counted(faults, 'critique')} of these sources ${faults === 1 ? 'is' : 'are'} open.`] : []),
  ]
}

function agreementOf(claims: readonly ClaimRecord[], ground: EvidenceGround): readonly string[] {
  const namesOf = (which: readonly ClaimRecord[]): string => `${which.length === 1 ? 'claim' : 'claims'} ${listed(which.slice(0, 12).map(({ number }) => String(number)), 'and')}${which.length > 12 ? ` and ${(which.length - 12).toLocaleString('en-GB')} more` : ''}`
  const has = (claim: ClaimRecord, stance: 'supports' | 'contradicts'): boolean => claim.evidence.some((piece) => piece.stance === stance)
  const conflicting = claims.filter((claim) => has(claim, 'supports') && has(claim, 'contradicts'))
  const borneOut = claims.filter((claim) => has(claim, 'supports') && !has(claim, 'contradicts') && ground.standingOf(claim).origins > 1)
  const refuted = claims.filter((claim) => has(claim, 'contradicts') && !has(claim, 'supports') && ground.standingOf(claim).origins > 1)
  return [
    ...(conflicting.length > 0 ? [`Sources conflict on ${namesOf(conflicting)}.`] : []),
    ...(borneOut.length > 0 ? [`Independent sources bear one another out in supporting ${namesOf(borneOut)}.`] : []),
    ...(refuted.length > 0 ? [`Independent sources agree against ${namesOf(refuted)}.`] : []),
  ]
}

function ageOf(used: Used, sources: Sources, evidence: readonly EvidenceRecord[], documents: readonly DocumentRecord[]): readonly string[] {
  const publishedOn = new Map(documents.map((document) => [document.documentId, document.publishedOn]))
  const dates = [
    ...[...used.keys()].flatMap((id) => sources.get(id)?.publishedOn ?? []),
    ...evidence.flatMap(({ passage, sourceId }) => (passage && !sourceId ? (publishedOn.get(passage.documentId) ?? []) : [])),
  ].toSorted()
  const undated = [...used.keys()].filter((id) => !sources.get(id)?.publishedOn).length
  const [first, last] = [dates[0], dates.at(-1)]
  return [
    ...(first && last ? [first === last ? `What is dated was published on ${dateInWords(first)}.` : `What is dated was published between ${dateInWords(first)} and ${dateInWords(last)}.`] : []),
    ...(undated > 0 ? [`${counted(undated, 'source')} ${undated === 1 ? 'has' : 'have'} no date of publication.`] : []),
  ]
}
