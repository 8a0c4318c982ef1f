import { z } from 'zod'
import type { Delta } from '../domain/change.ts'
import type { EntityDateId } from '../domain/ids.ts'
import { call, type Contract } from './define.ts'
import * as is from './inputs.ts'

/** How many other names one body, state, office or treaty can have. */
const mostAliases = 40

/** When bodies, states, offices and treaties existed, as the analysts of a project know it; the checks hold texts against it. */
export const entityDatesContract = {
  entityDates: {
    add: call(z.strictObject({ name: is.someLine, aliases: z.array(is.someLine).max(mostAliases).optional(), beganOn: is.isoDate.nullable().optional(), endedOn: is.isoDate.nullable().optional(), kind: is.line.optional(), note: is.prose.optional() })).returns<{ readonly entityDateId: EntityDateId; readonly delta: Delta }>(),
    update: call(z.strictObject({ entityDateId: is.idOf<'entity-date'>(), name: is.someLine.optional(), aliases: z.array(is.someLine).max(mostAliases).optional(), beganOn: is.isoDate.nullable().optional(), endedOn: is.isoDate.nullable().optional(), kind: is.line.optional(), note: is.prose.optional() })).returns<{ readonly delta: Delta }>(),
    remove: call(z.strictObject({ entityDateId: is.idOf<'entity-date'>() })).returns<{ readonly delta: Delta }>(),
  },
} satisfies Contract
