import type { SourceId } from '../domain/ids.ts'
import { balanceOf, gradesInWords, type EvidenceWeight } from './balance.ts'
import { evidenceWithDirection, sourcesOf, type DatedDocument, type WeighedClaim, type WeighedEvidence, type WeighedSource } from './evidence.ts'
import { evidenceGaps } from './gaps.ts'
import { independenceOf, originsByEvidence, type Independence } from './independence.ts'

/** The parts ICD 206 asks of a source summary statement, each as sentences drawn from the records; empty where the records say nothing of it. */
export interface SourceSummary {
  /** How many sources there are, and how many of them are independent. */
  readonly basis: readonly string[]
  readonly strengths: readonly string[]
  readonly weaknesses: readonly string[]
  /** Which sources matter most to the judgement. */
  readonly weightiest: readonly string[]
  /** Where the sources bear one another out, and where they do not. */
  readonly agreement: readonly string[]
  /** All of it as one paragraph, a draft for an analyst to go on from. */
  readonly text: string
}

/** Drafts the source summary statement of a claim (ICD 206): what is strong, what is weak, which sources matter most, and where they agree or differ. */
export function sourceSummary(claim: WeighedClaim, sources: readonly WeighedSource[], documents: readonly DatedDocument[]): SourceSummary {
  const evidence = evidenceWithDirection(claim.evidence)
  const named = namesOf(sources, documents)
  const independence = independenceOf(evidence, sources)
  const pieces = balanceOf(evidence, sources).pieces.filter((piece) => piece.repeats === null)
  const parts = {
    basis: basisOf(evidence, independence, sources, named),
    strengths: strengthsOf(pieces, independence),
    weaknesses: weaknessesOf(claim, pieces, sources, documents, independence, named),
    weightiest: weightiestOf(pieces, evidence, named),
    agreement: agreementOf(evidence, independence, named),
  }
  return { ...parts, text: [...parts.basis, ...parts.weightiest, ...parts.strengths, ...parts.agreement, ...parts.weaknesses].join(' ') }
}

type Named = (evidence: WeighedEvidence) => string

function namesOf(sources: readonly WeighedSource[], documents: readonly DatedDocument[]): Named & { readonly ofSource: (id: SourceId) => string } {
  const ofSource = (id: SourceId): string => `“${sources.find(({ sourceId }) => sourceId === id)?.title ?? 'a source not in the project'}”`
  const ofEvidence = (piece: WeighedEvidence): string => {
    const [source] = sourcesOf(piece, sources)
    if (source) return ofSource(source)
    const document = documents.find(({ documentId }) => documentId === piece.passage?.documentId)
    return document ? `“${document.title}”` : 'a piece of evidence without a source'
  }
  return Object.assign(ofEvidence, { ofSource })
}

function basisOf(evidence: readonly WeighedEvidence[], { origins }: Independence, sources: readonly WeighedSource[], named: ReturnType<typeof namesOf>): readonly string[] {
  if (evidence.length === 0) return ['No evidence for or against the claim is recorded.']
  const used = new Set(evidence.flatMap((piece) => (sourcesOf(piece, sources).length > 0 ? sourcesOf(piece, sources).map(named.ofSource) : piece.passage ? [named(piece)] : [])))
  const isAre = evidence.length === 1 ? 'piece of evidence' : 'pieces of evidence'
  return [`The judgement rests on ${counted(evidence.length)} ${isAre} from ${counted(used.size)} ${used.size === 1 ? 'source' : 'sources'}, with ${counted(origins.length)} independent ${origins.length === 1 ? 'origin' : 'origins'}.`]
}

function strengthsOf(pieces: readonly EvidenceWeight[], { origins }: Independence): readonly string[] {
  const reliable = pieces.filter(({ reliability }) => reliability === 'A' || reliability === 'B').length
  const believed = pieces.filter(({ credibility }) => credibility === 1 || credibility === 2).length
  return [
    ...(reliable > 0 ? [`${Counted(reliable)} of ${counted(pieces.length)} independent accounts ${reliable === 1 ? 'is' : 'are'} from a source that is completely or usually reliable (A or B).`] : []),
    ...(believed > 0 ? [`${Counted(believed)} ${believed === 1 ? 'gives' : 'give'} information confirmed by others or probably true (1 or 2).`] : []),
    ...(origins.length > 2 ? [`The accounts go back to ${counted(origins.length)} origins that do not cite one another.`] : []),
  ]
}

function weaknessesOf(claim: WeighedClaim, pieces: readonly EvidenceWeight[], sources: readonly WeighedSource[], documents: readonly DatedDocument[], { circles }: Independence, named: ReturnType<typeof namesOf>): readonly string[] {
  const gaps = evidenceGaps(claim, sources, documents).filter(({ gap }) => gap !== 'no-evidence')
  const doubtful = pieces.filter(({ reliability, credibility }) => reliability === 'D' || reliability === 'E' || credibility === 4 || credibility === 5).length
  const unknown = pieces.filter(({ reliability, credibility }) => reliability === 'F' || credibility === 6).length
  const ungraded = pieces.filter(({ reliability, credibility }) => reliability === null || credibility === null).length
  const all = gaps.some(({ gap }) => gap === 'cannot-be-judged')
  return [
    ...gaps.map(({ words }) => words),
    ...(doubtful > 0 ? [`${Counted(doubtful)} ${doubtful === 1 ? 'account is' : 'accounts are'} of doubtful source or content (D, E, 4 or 5).`] : []),
    ...(unknown > 0 && !all ? [`Of ${counted(unknown)} ${unknown === 1 ? 'account' : 'accounts'} the source or the truth cannot be judged (F or 6).`] : []),
    ...(ungraded > 0 ? [`${Counted(ungraded)} ${ungraded === 1 ? 'account has' : 'accounts have'} not been graded in full.`] : []),
    ...circles.map((circle) => `${listed(circle.map(named.ofSource))} cite one another, so where their account began is not known.`),
  ]
}

function weightiestOf(pieces: readonly EvidenceWeight[], evidence: readonly WeighedEvidence[], named: Named): readonly string[] {
  const heaviest = Math.max(...pieces.map(({ weight }) => weight))
  const weighty = pieces.filter(({ weight }) => weight > 0 && weight >= heaviest / 2).toSorted((a, b) => b.weight - a.weight).slice(0, 3)
  const described = weighty.flatMap((piece) => {
    const own = evidence.find(({ evidenceId }) => evidenceId === piece.evidenceId)
    return own ? [`${named(own)} (${gradesInWords(piece)})`] : []
  })
  return described.length === 0 ? [] : [`It leans most on ${listed(described)}.`]
}

function agreementOf(evidence: readonly WeighedEvidence[], independence: Independence, named: Named): readonly string[] {
  const origins = originsByEvidence(independence)
  const keysOf = (stance: 'supports' | 'contradicts') => new Set(evidence.filter((piece) => piece.stance === stance).flatMap(({ evidenceId }) => [...(origins.get(evidenceId) ?? [])]))
  const nameAll = (stance: 'supports' | 'contradicts') => listed([...new Set(evidence.filter((piece) => piece.stance === stance).map(named))])
  const [supporting, contradicting] = [keysOf('supports'), keysOf('contradicts')]
  const both = evidence.some(({ stance }) => stance === 'supports') && evidence.some(({ stance }) => stance === 'contradicts')
  return [
    ...(supporting.size > 1 ? [`${Counted(supporting.size)} independent origins support the claim.`] : []),
    ...(contradicting.size > 1 ? [`${Counted(contradicting.size)} independent origins contradict it.`] : []),
    ...(both ? [`The sources conflict: ${nameAll('supports')} ${verb(evidence, 'supports', 'supports', 'support', named)} the claim, ${nameAll('contradicts')} ${verb(evidence, 'contradicts', 'contradicts', 'contradict', named)} it.`] : []),
  ]
}

const verb = (evidence: readonly WeighedEvidence[], stance: 'supports' | 'contradicts', one: string, many: string, named: Named): string =>
  new Set(evidence.filter((piece) => piece.stance === stance).map(named)).size === 1 ? one : many

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const counted = (count: number): string => numerals[count] ?? `${count}`
const Counted = (count: number): string => counted(count).replace(/^./u, (letter) => letter.toUpperCase())
const listed = (things: readonly string[]): string => (things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`)
