import type { EvidenceId, SourceId } from '../domain/ids.ts'
import { credibilityGrades, reliabilityGrades, type CredibilityGrade, type ReliabilityGrade, type VerdictId } from '../standards/ids.ts'
import { defaultVerdictScale, verdictInScale, type VerdictScale } from '../standards/verdict-scale.ts'
import { balanceOf, partOf } from './balance.ts'
import { sourcesOf, type WeighedEvidence, type WeighedSource } from './evidence.ts'

/** The verdict the evidence points to by Assay's rule, and why. Offered beside an analyst's own and never stored in its place. */
export interface ProposedVerdict {
  readonly verdict: VerdictId
  /** Weights for and against, of known grades. */
  readonly supports: number
  readonly contradicts: number
  readonly because: string
}

/** Least weight in all from which evidence settles anything: two pieces of middling grade (C3) are half of one that is beyond doubt. */
const leastToSettle = 0.5
/** Weight from which the plain verdicts are given: one piece that is beyond doubt (A1), or two good ones (B2). */
const enoughForPlain = 1
const nearlyAll = 0.9
const most = 0.7

/** The rule in words, to be shown wherever its outcome is. */
export const verdictRule =
  'Each piece of evidence weighs reliability × credibility, from 1 for A and 1 to 0 for E and 5; F, 6 and missing grades weigh nothing; of several pieces with one origin the strongest counts. ' +
  'Below 0.5 in all the claim is unverified. Else the share of the heavier side decides: from 90% and a weight of 1 “supported” or “contradicted”, from 70% “largely” so, below that “mixed”. ' +
  'Misleading and unverifiable are never proposed: they are for a person to find.'

/** The verdict a claim's evidence points to; see `verdictRule`. */
export function proposeVerdict(evidence: readonly WeighedEvidence[], sources: readonly WeighedSource[]): ProposedVerdict {
  const balance = balanceOf(evidence, sources)
  const supports = partOf(balance, 'supports').weight
  const contradicts = partOf(balance, 'contradicts').weight
  const verdict = verdictBy(supports, contradicts)
  return { verdict, supports, contradicts, because: becauseOf(supports, contradicts) }
}

function verdictBy(supports: number, contradicts: number): VerdictId {
  const all = supports + contradicts
  if (all < leastToSettle) return 'unverified'
  const supported = supports >= contradicts
  const heavier = Math.max(supports, contradicts)
  if (heavier / all < most) return 'mixed'
  if (heavier / all >= nearlyAll && heavier >= enoughForPlain) return supported ? 'supported' : 'contradicted'
  return supported ? 'largely-supported' : 'largely-contradicted'
}

function becauseOf(supports: number, contradicts: number): string {
  const all = supports + contradicts
  if (all < leastToSettle) return `Evidence of known grade weighs ${two(all)} in all, less than ${leastToSettle}.`
  return `${Math.round((100 * supports) / all)}% of the weight supports the claim (${two(supports)} for, ${two(contradicts)} against).`
}
const two = (weight: number): string => `${Number(weight.toFixed(2))}`

/** A grade that is given another value to see what follows. */
export type GradeChange =
  | { readonly of: 'source'; readonly sourceId: SourceId; readonly to: ReliabilityGrade }
  | { readonly of: 'evidence'; readonly evidenceId: EvidenceId; readonly to: CredibilityGrade }

/** The verdict before and after a grade is changed. */
export interface VerdictTrace {
  readonly change: GradeChange
  readonly before: ProposedVerdict
  readonly after: ProposedVerdict
  readonly stands: boolean
  /** What follows, in a sentence. */
  readonly words: string
}

/** Changes one grade and sees whether the proposed verdict still stands; said in the words of the project's scale. */
export function verdictTrace(evidence: readonly WeighedEvidence[], sources: readonly WeighedSource[], change: GradeChange, scale: VerdictScale = defaultVerdictScale): VerdictTrace {
  const before = proposeVerdict(evidence, sources)
  const after = proposeVerdict(
    change.of === 'evidence' ? evidence.map((piece) => (piece.evidenceId === change.evidenceId ? { ...piece, credibility: change.to } : piece)) : evidence,
    change.of === 'source' ? sources.map((source) => (source.sourceId === change.sourceId ? { ...source, reliability: change.to } : source)) : sources,
  )
  const stands = before.verdict === after.verdict
  const said = ({ verdict }: ProposedVerdict): string => `“${verdictInScale(scale, verdict).words.toLowerCase()}”`
  const words = stands ? `With ${change.to} the verdict stays ${said(before)}.` : `With ${change.to} the verdict becomes ${said(after)} instead of ${said(before)}.`
  return { change, before, after, stands, words }
}

/** Every change of one grade to any other that the verdict does not survive: the grades it hinges on. */
export function hingesOf(evidence: readonly WeighedEvidence[], sources: readonly WeighedSource[]): readonly VerdictTrace[] {
  const bearing = balanceOf(evidence, sources).pieces.filter(({ stance }) => stance !== 'context')
  const used = new Set(evidence.filter(({ evidenceId }) => bearing.some((piece) => piece.evidenceId === evidenceId)).flatMap((piece) => sourcesOf(piece, sources)))
  const changes: GradeChange[] = [
    ...sources.filter(({ sourceId }) => used.has(sourceId)).flatMap(({ sourceId, reliability }) => reliabilityGrades.filter((to) => to !== reliability).map((to): GradeChange => ({ of: 'source', sourceId, to }))),
    ...bearing.flatMap(({ evidenceId, credibility }) => credibilityGrades.filter((to) => to !== credibility).map((to): GradeChange => ({ of: 'evidence', evidenceId, to }))),
  ]
  return changes.map((change) => verdictTrace(evidence, sources, change)).filter(({ stands }) => !stands)
}
