import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import { newId, type ClaimId, type JudgementId } from '#core/domain/ids.ts'
import { isOwnVerdict, type ConfidenceLevel, type EdgeRule, type StandardId, type VerdictId } from '#core/standards/ids.ts'
import { termById } from '#core/standards/likelihood.ts'
import { isRefusal, likelihoodOfTerm, parseLikelihood, type Likelihood } from '#core/standards/parse-likelihood.ts'
import { claimOrFault } from '#db/repositories/claims.ts'
import { projectRowOf } from '#db/repositories/project.ts'
import { change, type OpenProject } from '../open-project.ts'
import { completeReviews } from './reviews.ts'
import { scalesOf } from './settings.ts'

/** What an analyst says of a claim; at least one part must say something. */
export interface JudgementInput {
  readonly claimId: ClaimId
  /** A term of the project's standard, in words or by id, or a number of percent as typed. */
  readonly likelihood?: string | null | undefined
  readonly confidence?: ConfidenceLevel | null | undefined
  readonly verdict?: VerdictId | null | undefined
  readonly rationale?: string | undefined
}

/**
 * Appends a judgement; earlier ones stay. The claim's status moves on to "judged" where it was not yet, and a review that the
 * analyst was asked for is done with it.
 * Faults: `claim-not-found`, `judgement-empty`, `value-unknown` for a verdict the project does not have, `term-unknown`, `term-foreign`, `percent-out-of-range`.
 */
export function addJudgement(project: OpenProject, input: JudgementInput): { judgementId: JudgementId; delta: Delta } {
  const claim = claimOrFault(project.db, input.claimId)
  const { standard } = projectRowOf(project.db)
  const given = input.likelihood?.trim() ?? ''
  const scales = scalesOf(project.db)
  const likelihood = given === '' ? null : likelihoodOrFault(standard, given, scales.edges)
  const rationale = input.rationale?.trim() ?? ''
  const { confidence = null, verdict = null } = input
  if (verdict !== null && isOwnVerdict(verdict) && !scales.verdicts.some(({ id }) => id === verdict)) throw new Fault('value-unknown', { field: 'verdict', value: verdict, allowed: scales.verdicts.map(({ id }) => id) })
  if (!likelihood && !confidence && !verdict && rationale === '') throw new Fault('judgement-empty', { claimId: claim.claimId })
  const { result, delta } = change(project, `Judge claim ${claim.number}`, (hand) => {
    const { recorder, at, signer } = hand
    const id = newId<'judgement'>()
    recorder.insert('judgement', {
      id, claimId: claim.claimId, analystId: signer(), standard, term: likelihood?.term ?? null, low: likelihood?.low ?? null, high: likelihood?.high ?? null,
      percent: likelihood?.percent ?? null, confidence, verdict, rationale, createdAt: at,
    })
    if (claim.status === 'open' || claim.status === 'in-progress') recorder.update('claim', claim.claimId, { status: 'judged' })
    completeReviews(hand, claim, id, project.analyst)
    return id
  })
  return { judgementId: result, delta }
}

/** Reads a likelihood in the standard, a number on a shared edge by the project's rule; or says which terms it has. */
export function likelihoodOrFault(standard: StandardId, given: string, edges: EdgeRule): Likelihood {
  const term = termById(standard, given)
  if (term) return likelihoodOfTerm(term)
  const reading = parseLikelihood(standard, given, edges)
  if (!isRefusal(reading)) return reading
  switch (reading.refused) {
    case 'unknown-term': throw new Fault('term-unknown', { term: given, standard, terms: reading.terms })
    case 'foreign-term': throw new Fault('term-foreign', { term: given, standard, belongsTo: reading.belongsTo, terms: reading.terms })
    case 'out-of-range': throw new Fault('percent-out-of-range', { percent: given })
  }
}
