import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import type { ClaimKind, ClaimStatus, Priority } from '#core/standards/ids.ts'
import { counted } from '#core/words/phrases.ts'
import { query } from '#db/database.ts'
import type { Recorder } from '#db/history/recorder.ts'
import { retag } from '#db/repositories/tags.ts'
import { change, type OpenProject } from '../open-project.ts'
import { present, type Patch } from './claims.ts'

/** What may be changed of many claims at once; what is left out stays. A tag that is both added and removed is removed. */
export type ManyClaimsPatch = Patch<{
  kind: ClaimKind; status: ClaimStatus; priority: Priority; assignee: string | null; addTags: readonly string[]; removeTags: readonly string[]
}>

/** Changes the same of every claim as one action, which one undo takes back. Fault: `claim-not-found`, and then nothing is changed. */
export function updateClaims(project: OpenProject, claimIds: readonly ClaimId[], { addTags = [], removeTags = [], ...columns }: ManyClaimsPatch): Delta {
  const ids = new Set(claimIds)
  return change(project, labelOf(ids.size, { ...columns, ...(addTags.length + removeTags.length > 0 ? { addTags } : {}) }), ({ recorder }) => {
    for (const claimId of ids) {
      const row = recorder.first(query.selectFrom('claim').select('id').where('id', '=', claimId))
      if (!row) throw new Fault('claim-not-found', { claimId })
      recorder.update('claim', claimId, present(columns))
      if (addTags.length + removeTags.length > 0) changeTags(recorder, claimId, addTags, removeTags)
    }
  }).delta
}

function changeTags(recorder: Recorder, claimId: ClaimId, add: readonly string[], remove: readonly string[]): void {
  const worn = recorder.all(query.selectFrom('claimTag').innerJoin('tag', 'tag.id', 'claimTag.tagId').select('tag.name').where('claimTag.claimId', '=', claimId)).map(({ name }) => name)
  const gone = new Set(remove)
  retag(recorder, claimId, [...worn, ...add].filter((name) => !gone.has(name)))
}

function labelOf(claims: number, patch: ManyClaimsPatch): string {
  const [only, ...others] = Object.keys(present(patch))
  const words: Partial<Record<string, string>> = { kind: 'Change the kind of', status: 'Change the status of', priority: 'Change the priority of', assignee: 'Assign', addTags: 'Tag' }
  return `${(others.length === 0 && words[only ?? '']) || 'Edit'} ${counted(claims, 'claim')}`
}
