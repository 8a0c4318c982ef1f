import type { AssayHandlers } from '#core/contract/contract.ts'
import { setSetting } from '../services/settings.ts'
import type { CallContext } from './context.ts'

/** What is settled for a project as a whole. */
export const settingsCalls = ({ project }: CallContext): Pick<AssayHandlers, 'settings'> => ({
  settings: { set: ({ name, value }) => ({ delta: setSetting(project(), name, value) }) },
})
