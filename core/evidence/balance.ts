import type { EvidenceId } from '../domain/ids.ts'
import { credibilityOf, reliabilityOf } from '../standards/admiralty.ts'
import { stances, type CredibilityGrade, type ReliabilityGrade, type Stance } from '../standards/ids.ts'
import { reliabilityOfEvidence, type WeighedEvidence, type WeighedSource } from './evidence.ts'
import { independenceOf, originsByEvidence } from './independence.ts'

/** What one piece of evidence weighs. */
export interface EvidenceWeight {
  readonly evidenceId: EvidenceId
  readonly stance: Stance
  readonly reliability: ReliabilityGrade | null
  readonly credibility: CredibilityGrade | null
  /** 0-1, as far as its grades are known. */
  readonly weight: number
  /** What it would weigh besides if the grades nobody could give (F, 6, none) turned out the best there are. */
  readonly open: number
  /** The stronger piece of the same stance that has all its origins; its account is heard there already and it adds nothing. Null where it counts. */
  readonly repeats: EvidenceId | null
}

/** All evidence of one stance together. */
export interface BalancePart {
  readonly stance: Stance
  readonly count: number
  /** Sum of the weights of what counts: repeats of one origin count once. */
  readonly weight: number
  readonly open: number
}

/** The evidence of a claim, counted and weighed. The counts say where to look; the weights, not who is right, but who is better placed to be. */
export interface Balance {
  /** In the order of the stances. Context is counted and weighs nothing. */
  readonly parts: readonly BalancePart[]
  readonly total: number
  readonly pieces: readonly EvidenceWeight[]
  /** The counts in words. */
  readonly words: string
  /** The weights in words; null where nothing moves the claim either way. */
  readonly weightWords: string | null
}

/** Assay's own: from the best grade to the worst in equal steps. F and 6 are no step. */
const reliabilityWeights: Readonly<Record<ReliabilityGrade, number | null>> = { A: 1, B: 0.75, C: 0.5, D: 0.25, E: 0, F: null }
const credibilityWeights: Readonly<Record<CredibilityGrade, number | null>> = { 1: 1, 2: 0.75, 3: 0.5, 4: 0.25, 5: 0, 6: null }
const halfForLowRelevance = 0.5

/**
 * The evidence of a claim for and against, weighed by grade. A piece weighs reliability × credibility, each from 1 for the best
 * grade to 0 for the worst, and half of that where its relevance is low. Where a grade is F, 6 or missing nothing is known of it:
 * the piece weighs nothing yet and what it may come to weigh is shown apart. Of several pieces with one origin the strongest counts.
 */
export function balanceOf(evidence: readonly WeighedEvidence[], sources: readonly WeighedSource[]): Balance {
  const pieces = withRepeats(evidence.map((piece) => weightOf(piece, sources)), evidence, sources)
  const parts = stances.map((stance) => {
    const counting = pieces.filter((piece) => piece.stance === stance && piece.repeats === null)
    return { stance, count: evidence.filter((piece) => piece.stance === stance).length, weight: totalOf(counting, 'weight'), open: totalOf(counting, 'open') }
  })
  return { parts, total: evidence.length, pieces, words: countsInWords(parts), weightWords: weightsInWords(parts) }
}

/** The weight of a stance in a balance. */
export const partOf = ({ parts }: Pick<Balance, 'parts'>, stance: Stance): BalancePart => parts.find((part) => part.stance === stance) ?? { stance, count: 0, weight: 0, open: 0 }

function weightOf(piece: WeighedEvidence, sources: readonly WeighedSource[]): EvidenceWeight {
  const { evidenceId, stance, credibility, relevance } = piece
  const reliability = reliabilityOfEvidence(piece, sources)
  const bySource = reliability === null ? null : reliabilityWeights[reliability]
  const byInformation = credibility === null ? null : credibilityWeights[credibility]
  const bearing = stance === 'context' ? 0 : relevance === 'low' ? halfForLowRelevance : 1
  const best = bearing * (bySource ?? 1) * (byInformation ?? 1)
  const weight = bySource === null || byInformation === null ? 0 : best
  return { evidenceId, stance, reliability, credibility, weight, open: best - weight, repeats: null }
}

/** Names for every piece the stronger one that says the same from the same origins. */
function withRepeats(pieces: readonly EvidenceWeight[], evidence: readonly WeighedEvidence[], sources: readonly WeighedSource[]): readonly EvidenceWeight[] {
  const origins = originsByEvidence(independenceOf(evidence, sources))
  const strongestFirst = pieces.toSorted((a, b) => b.weight - a.weight || b.open - a.open)
  const repeatOf = (piece: EvidenceWeight): EvidenceId | null => {
    const own = origins.get(piece.evidenceId)
    if (own === undefined) return null
    const stronger = strongestFirst.slice(0, strongestFirst.indexOf(piece)).find((other) => other.stance === piece.stance && [...own].every((key) => origins.get(other.evidenceId)?.has(key) === true))
    return stronger?.evidenceId ?? null
  }
  return pieces.map((piece) => ({ ...piece, repeats: repeatOf(piece) }))
}

const totalOf = (pieces: readonly EvidenceWeight[], what: 'weight' | 'open'): number => Number(pieces.reduce((total, piece) => total + piece[what], 0).toFixed(4))

const countWords: Readonly<Record<Stance, (count: number) => string>> = {
  supports: (count) => `${count} ${count === 1 ? 'supports' : 'support'}`,
  contradicts: (count) => `${count} ${count === 1 ? 'contradicts' : 'contradict'}`,
  context: (count) => `${count} for context`,
}

function countsInWords(parts: readonly BalancePart[]): string {
  const words = parts.filter(({ count }) => count > 0).map(({ stance, count }) => countWords[stance](count))
  return words.length === 0 ? 'No evidence yet' : words.join(', ')
}

function weightsInWords(parts: readonly BalancePart[]): string | null {
  const supports = partOf({ parts }, 'supports')
  const contradicts = partOf({ parts }, 'contradicts')
  if (supports.count + contradicts.count === 0) return null
  const open = supports.open + contradicts.open
  const weighed = `By grade, ${inTwoPlaces(supports.weight)} for and ${inTwoPlaces(contradicts.weight)} against`
  return open === 0 ? `${weighed}.` : `${weighed}; up to ${inTwoPlaces(supports.open)} more for and ${inTwoPlaces(contradicts.open)} more against cannot be judged yet.`
}

const inTwoPlaces = (weight: number): string => `${Number(weight.toFixed(2))}`

/** The grades of a piece as a person reads them. */
export const gradesInWords = ({ reliability, credibility }: Pick<EvidenceWeight, 'reliability' | 'credibility'>): string =>
  `${reliability === null ? 'source not graded' : `${reliability}, ${reliabilityOf(reliability).words.toLowerCase()}`}; ${credibility === null ? 'information not graded' : `${credibility}, ${credibilityOf(credibility).words.toLowerCase()}`}`
