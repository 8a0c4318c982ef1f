import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import { newId, type ClaimId } from '#core/domain/ids.ts'
import type { PredictionOutcome, PredictionRecord } from '#core/domain/judging.ts'
import { claimOrFault } from '#db/repositories/claims.ts'
import { change, type OpenProject } from '../open-project.ts'

/** What makes a claim about the future checkable. Its probability is the judgement's. */
export interface PredictionTerms {
  readonly criterion: string
  /** ISO date. */
  readonly dueOn: string
  readonly topic?: string | undefined
}

/**
 * Makes a prediction of a claim, or words its terms anew. The terms of a resolved one stand as they were resolved by.
 * Faults: `claim-not-found`, `prediction-resolved`.
 */
export function setPrediction(project: OpenProject, claimId: ClaimId, { criterion, dueOn, topic = '' }: PredictionTerms): Delta {
  const { number, prediction } = claimOrFault(project.db, claimId)
  if (prediction && prediction.outcome !== null) throw new Fault('prediction-resolved', { claimId, number })
  const terms = { criterion: criterion.trim(), dueOn, topic: topic.trim() }
  return change(project, prediction ? `Edit the prediction of claim ${number}` : `Make claim ${number} a prediction`, ({ recorder, at, signer }) => {
    if (prediction) recorder.update('prediction', prediction.predictionId, terms)
    else recorder.insert('prediction', { id: newId(), claimId, ...terms, outcome: null, resolvedOn: null, resolution: '', analystId: signer(), createdAt: at })
  }).delta
}

/** Says how a prediction came out; `resolvedOn` is today where it is not given. Fault: `prediction-not-found`. */
export function resolvePrediction(project: OpenProject, claimId: ClaimId, { outcome, resolvedOn, resolution = '' }: { readonly outcome: PredictionOutcome; readonly resolvedOn?: string | undefined; readonly resolution?: string | undefined }): Delta {
  const { number, predictionId } = predictionOrFault(project, claimId)
  return change(project, `Resolve the prediction of claim ${number}`, ({ recorder, at }) => {
    recorder.update('prediction', predictionId, { outcome, resolvedOn: resolvedOn ?? at.slice(0, 10), resolution: resolution.trim() })
  }).delta
}

/** Takes a resolution back; what was written of it goes with it, and undo brings it again. Fault: `prediction-not-found`. */
export function reopenPrediction(project: OpenProject, claimId: ClaimId): Delta {
  const { number, predictionId } = predictionOrFault(project, claimId)
  return change(project, `Reopen the prediction of claim ${number}`, ({ recorder }) => {
    recorder.update('prediction', predictionId, { outcome: null, resolvedOn: null, resolution: '' })
  }).delta
}

export function removePrediction(project: OpenProject, claimId: ClaimId): Delta {
  const { number, predictionId } = predictionOrFault(project, claimId)
  return change(project, `Remove the prediction of claim ${number}`, ({ recorder }) => { recorder.remove('prediction', predictionId) }).delta
}

function predictionOrFault(project: OpenProject, claimId: ClaimId): PredictionRecord & { readonly number: number } {
  const { number, prediction } = claimOrFault(project.db, claimId)
  if (!prediction) throw new Fault('prediction-not-found', { claimId, number })
  return { ...prediction, number }
}
