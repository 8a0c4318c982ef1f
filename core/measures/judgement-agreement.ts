import type { ClaimRecord, JudgementRecord } from '../domain/claim.ts'
import type { AnalystId, ClaimId } from '../domain/ids.ts'
import { confidenceLevels, type StandardId } from '../standards/ids.ts'
import { termsOf } from '../standards/likelihood.ts'
import { cohenKappa, krippendorffAlpha, type Alpha, type Kappa, type RatedUnit } from './agreement.ts'

/** What of a claim its analysts' agreement is read from; judgements newest first, as records have them. */
export type JudgedClaim = Pick<ClaimRecord, 'claimId'> & {
  readonly judgements: readonly Pick<JudgementRecord, 'analystId' | 'analyst' | 'standard' | 'term' | 'percent' | 'confidence' | 'verdict'>[]
}
type Judgement = JudgedClaim['judgements'][number]

/** Two analysts, over the claims both have given a verdict on. */
export interface AnalystPair {
  readonly analysts: readonly [AnalystId, AnalystId]
  readonly names: readonly [string, string]
  readonly verdicts: Kappa
}

export interface JudgementAgreement {
  /** Verdicts have no order: "misleading" lies between no two others. */
  readonly verdicts: Alpha
  /** Terms of the project's standard by their rank; with plain percent, the numbers by their distance. */
  readonly likelihood: Alpha
  readonly confidence: Alpha
  /** Every two analysts who have a claim in common, by name. */
  readonly pairs: readonly AnalystPair[]
  /** Claims on which two or more analysts gave verdicts that differ, in the order given. */
  readonly disputed: readonly ClaimId[]
}

/**
 * How far the analysts of a project agree, by the latest judgement of each on each claim. Likelihoods given under another standard than
 * the project's are left out: their terms stand for other bands. What is undefined, as where all say the same, is null.
 */
export function judgementAgreement(claims: readonly JudgedClaim[], standard: StandardId): JudgementAgreement {
  const latest = claims.map(({ claimId, judgements }) => ({ claimId, judgements: latestOfEach(judgements) }))
  const unitsOf = <Value>(valueOf: (judgement: Judgement) => Value | null): readonly RatedUnit<Value>[] => latest.map(({ judgements }) => judgements.map(valueOf))
  return {
    verdicts: krippendorffAlpha(unitsOf(({ verdict }) => verdict), 'nominal'),
    likelihood: standard === 'percent' ? krippendorffAlpha(unitsOf((judgement) => percentOf(judgement)), 'interval') : krippendorffAlpha(unitsOf((judgement) => rankOf(judgement, standard)), 'ordinal'),
    confidence: krippendorffAlpha(unitsOf(({ confidence }) => (confidence === null ? null : confidenceLevels.indexOf(confidence))), 'ordinal'),
    pairs: pairsOf(latest.map(({ judgements }) => judgements)),
    disputed: latest.filter(({ judgements }) => new Set(judgements.flatMap(({ verdict }) => verdict ?? [])).size > 1).map(({ claimId }) => claimId),
  }
}

/** The newest judgement of each analyst, in which what was rated earlier and not again is not carried over. */
function latestOfEach(judgements: readonly Judgement[]): readonly Judgement[] {
  const seen = new Set<AnalystId>()
  return judgements.filter(({ analystId }) => !seen.has(analystId) && seen.add(analystId))
}

const percentOf = ({ standard, percent }: Judgement): number | null => (standard === 'percent' ? percent : null)

/** The place of a judgement's term from the least to the most likely; null for a number without a term. */
function rankOf(judgement: Judgement, standard: StandardId): number | null {
  if (judgement.standard !== standard || judgement.term === null) return null
  const rank = termsOf(standard).findIndex(({ id }) => id === judgement.term)
  return rank === -1 ? null : rank
}

function pairsOf(claims: readonly (readonly Judgement[])[]): readonly AnalystPair[] {
  const names = new Map(claims.flat().map(({ analystId, analyst }) => [analystId, analyst] as const))
  const analysts = [...names].toSorted(([, a], [, b]) => a.localeCompare(b, 'en'))
  return analysts.flatMap(([a, nameOfA], index) =>
    analysts.slice(index + 1).flatMap(([b, nameOfB]) => {
      const verdicts = cohenKappa(claims.map((judgements) => [verdictBy(a, judgements), verdictBy(b, judgements)] as const))
      return verdicts.units === 0 ? [] : [{ analysts: [a, b] as const, names: [nameOfA, nameOfB] as const, verdicts }]
    }),
  )
}

const verdictBy = (analystId: AnalystId, judgements: readonly Judgement[]) => judgements.find((judgement) => judgement.analystId === analystId)?.verdict ?? null
