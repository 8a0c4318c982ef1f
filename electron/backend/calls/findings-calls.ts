import type { AssayHandlers } from '#core/contract/contract.ts'
import { criticisePassage } from '../services/findings.ts'
import type { CallContext } from './context.ts'

/** What is made of findings. */
export const findingsCalls = ({ project }: CallContext): Pick<AssayHandlers, 'findings'> => ({
  findings: {
    criticise: (input) => criticisePassage(project(), input),
  },
})
