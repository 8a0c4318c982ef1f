import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import { newId, type AssumptionId, type ClaimId } from '#core/domain/ids.ts'
import type { AssumptionStanding } from '#core/domain/judging.ts'
import { query } from '#db/database.ts'
import { claimOrFault } from '#db/repositories/claims.ts'
import { change, type OpenProject } from '../open-project.ts'
import { present, type Patch } from './claims.ts'

export interface AssumptionInput {
  /** Null: the whole project rests on it. */
  readonly claimId: ClaimId | null
  readonly text: string
  readonly wouldChange?: string | undefined
  readonly standing?: AssumptionStanding | undefined
}

/** Notes something taken for granted. Fault: `claim-not-found`. */
export function addAssumption(project: OpenProject, { claimId, text, wouldChange = '', standing = 'holds' }: AssumptionInput): { assumptionId: AssumptionId; delta: Delta } {
  const on = claimId === null ? 'the project' : `claim ${claimOrFault(project.db, claimId).number}`
  const { result, delta } = change(project, `Note an assumption of ${on}`, ({ recorder, at, signer }) => {
    const id = newId<'assumption'>()
    recorder.insert('assumption', { id, claimId, text: text.trim(), wouldChange: wouldChange.trim(), standing, analystId: signer(), createdAt: at })
    return id
  })
  return { assumptionId: result, delta }
}

/** Faults: `assumption-not-found`, `claim-not-found`. */
export function updateAssumption(project: OpenProject, assumptionId: AssumptionId, patch: Patch<Required<AssumptionInput>>): Delta {
  assumptionOrFault(project, assumptionId)
  if (patch.claimId) claimOrFault(project.db, patch.claimId)
  return change(project, 'Edit an assumption', ({ recorder }) => {
    recorder.update('assumption', assumptionId, present({ ...patch, text: patch.text?.trim(), wouldChange: patch.wouldChange?.trim() }))
  }).delta
}

export function removeAssumption(project: OpenProject, assumptionId: AssumptionId): Delta {
  assumptionOrFault(project, assumptionId)
  return change(project, 'Remove an assumption', ({ recorder }) => { recorder.remove('assumption', assumptionId) }).delta
}

function assumptionOrFault(project: OpenProject, assumptionId: AssumptionId): void {
  if (!project.db.first(query.selectFrom('assumption').select('id').where('id', '=', assumptionId))) throw new Fault('assumption-not-found', { assumptionId })
}
