import type { AssayHandlers } from '#core/contract/contract.ts'
import { addEntityDate, removeEntityDate, updateEntityDate } from '../services/entity-dates.ts'
import type { CallContext } from './context.ts'

/** When bodies, states, offices and treaties existed. */
export const entityDateCalls = ({ project }: CallContext): Pick<AssayHandlers, 'entityDates'> => ({
  entityDates: {
    add: (facts) => addEntityDate(project(), facts),
    update: ({ entityDateId, ...patch }) => ({ delta: updateEntityDate(project(), entityDateId, patch) }),
    remove: ({ entityDateId }) => ({ delta: removeEntityDate(project(), entityDateId) }),
  },
})
