import { Fault } from '#core/domain/fault.ts'
import type { Delta } from '#core/domain/change.ts'
import type { EntityDateRecord } from '#core/domain/project-lists.ts'
import { newId, type EntityDateId } from '#core/domain/ids.ts'
import { entityDatesOf } from '#db/repositories/short-lists.ts'
import { change, type OpenProject } from '../open-project.ts'
import { present, type Patch } from './claims.ts'

type Facts = Pick<EntityDateRecord, 'name' | 'aliases' | 'beganOn' | 'endedOn' | 'kind' | 'note'>

/** Keeps when something existed. Fault: `entity-date-reversed` where it would end before it began. */
export function addEntityDate(project: OpenProject, { name, ...facts }: Patch<Facts> & Pick<Facts, 'name'>): { entityDateId: EntityDateId; delta: Delta } {
  const whole: Facts = { name, aliases: [], beganOn: null, endedOn: null, kind: '', note: '', ...present(facts) }
  inOrder(whole)
  const { result, delta } = change(project, `Date ${name}`, ({ recorder, at }) => {
    const entityDateId = newId<'entity-date'>()
    recorder.insert('entityDate', { id: entityDateId, ...whole, aliases: JSON.stringify(whole.aliases), createdAt: at })
    return entityDateId
  })
  return { entityDateId: result, delta }
}

/** Changes what is kept of something. Faults: `entity-date-not-found`, `entity-date-reversed`. */
export function updateEntityDate(project: OpenProject, entityDateId: EntityDateId, patch: Patch<Facts>): Delta {
  const before = entityDateOrFault(project, entityDateId)
  const { aliases, ...columns } = present(patch)
  inOrder({ ...before, ...columns })
  return change(project, `Change the dates of ${before.name}`, ({ recorder }) => {
    recorder.update('entityDate', entityDateId, { ...columns, ...(aliases ? { aliases: JSON.stringify(aliases) } : {}) })
  }).delta
}

/** Forgets when something existed. Fault: `entity-date-not-found`. */
export function removeEntityDate(project: OpenProject, entityDateId: EntityDateId): Delta {
  const { name } = entityDateOrFault(project, entityDateId)
  return change(project, `Remove the dates of ${name}`, ({ recorder }) => { recorder.remove('entityDate', entityDateId) }).delta
}

function entityDateOrFault({ db }: OpenProject, entityDateId: EntityDateId): EntityDateRecord {
  const found = entityDatesOf(db).find((each) => each.entityDateId === entityDateId)
  if (!found) throw new Fault('entity-date-not-found', { entityDateId })
  return found
}

/** Dates of any precision are compared as far as both are given. */
function inOrder({ name, beganOn, endedOn }: Pick<Facts, 'name' | 'beganOn' | 'endedOn'>): void {
  if (beganOn === null || endedOn === null) return
  const length = Math.min(beganOn.length, endedOn.length)
  if (endedOn.slice(0, length) < beganOn.slice(0, length)) throw new Fault('entity-date-reversed', { name, beganOn, endedOn })
}
