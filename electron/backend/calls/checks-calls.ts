import type { AssayHandlers } from '#core/contract/contract.ts'
import { dismissFinding, restoreFinding } from '../services/dismissals.ts'
import { type Job, quietJob } from '../jobs.ts'
import type { CallContext } from './context.ts'

/** The checks are loaded with the first question about them, so that a project opens without them. */
const checking = () => import('../services/checks.ts')

/** What does not fit, and what analysts have set aside of it. */
export const checksCalls = ({ project, findProject, jobs }: CallContext): Pick<AssayHandlers, 'checks'> => ({
  checks: {
    list: async ({ job }) => {
      const from = project()
      const { findingsInSlices } = await checking()
      const check = (running: Job) => findingsInSlices(from, running, () => findProject() === from)
      return { findings: await (job === undefined ? check(quietJob) : jobs.run(job, check)) }
    },
    dismiss: (finding) => ({ delta: dismissFinding(project(), finding) }),
    restore: ({ key }) => ({ delta: restoreFinding(project(), key) }),
  },
})
