import type { Delta } from '#core/domain/change.ts'
import { newId } from '#core/domain/ids.ts'
import { dismissalsOf } from '#db/repositories/short-lists.ts'
import { change, type OpenProject } from '../open-project.ts'

/** A finding to set aside: its lasting key, which check found it, and why it does not count. */
export interface Dismissed { readonly key: string; readonly check: string; readonly reason: string }

/** Sets a finding aside, or gives one that is set aside already a new reason. */
export function dismissFinding(project: OpenProject, { key, check, reason }: Dismissed): Delta {
  const found = dismissalsOf(project.db).find(({ findingKey }) => findingKey === key)
  return change(project, 'Dismiss a finding', ({ recorder, at, signer }) => {
    const analystId = signer()
    if (found === undefined) recorder.insert('dismissal', { id: newId(), findingKey: key, finding: check, reason, analystId, createdAt: at })
    else recorder.update('dismissal', found.dismissalId, { reason, analystId, createdAt: at })
  }).delta
}

/** Brings a finding back among the others; nothing changes where it was not set aside. */
export function restoreFinding(project: OpenProject, key: string): Delta {
  const found = dismissalsOf(project.db).find(({ findingKey }) => findingKey === key)
  return change(project, 'Restore a finding', ({ recorder }) => {
    if (found !== undefined) recorder.remove('dismissal', found.dismissalId)
  }).delta
}
