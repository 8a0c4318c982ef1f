import type { AssayHandlers } from '#core/contract/contract.ts'
import type { CallContext } from './context.ts'

/** The checks are loaded with the first question about them, so that a project opens without them. */
const checking = () => import('../services/checks.ts')

/** What does not fit. */
export const checksCalls = ({ project }: CallContext): Pick<AssayHandlers, 'checks'> => ({
  checks: {
    list: async () => {
      const from = project()
      return { findings: (await checking()).findingsOf(from) }
    },
  },
})
