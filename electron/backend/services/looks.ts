import type { ChangedClaim, Looked } from '#core/contract/claims-view-contract.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import { changesAfter } from '#db/history/history.ts'
import { claimsByIds } from '#db/repositories/claims.ts'
import { keepLook, lookOf } from '#db/repositories/looks.ts'
import type { OpenProject } from '../open-project.ts'
import { claimsTouchedBy } from './delta.ts'

/** The claims that were changed since the analyst at work last looked, those changed first before the others; claims that are gone are left out. */
export function lookedSince({ db, analyst }: OpenProject): Looked {
  const look = lookOf(db, analyst)
  if (!look) return { since: null, claims: [] }
  const changed = new Map<string, Set<string>>()
  for (const { actor, operations } of changesAfter(db, look.seq)) {
    for (const claimId of claimsTouchedBy(db, operations)) changed.set(claimId, (changed.get(claimId) ?? new Set()).add(actor))
  }
  return { since: look.at, claims: claimsStillThere(db, changed) }
}

/** Everything up to now counts as seen by the analyst at work. */
export function markLooked(project: OpenProject): Looked {
  project.db.write((writer) => keepLook(writer, project.analyst, project.now()))
  return lookedSince(project)
}

const claimsStillThere = (db: OpenProject['db'], changed: ReadonlyMap<string, ReadonlySet<string>>): ChangedClaim[] => {
  const there = new Set<string>(claimsByIds(db, [...changed.keys()]).map(({ claimId }) => claimId))
  return [...changed].flatMap(([claimId, by]) => (there.has(claimId) ? [{ claimId: claimId as ClaimId, by: [...by] }] : []))
}
