import type { AssayHandlers } from '#core/contract/contract.ts'
import type { CallContext } from './context.ts'

/** Reading all figures is loaded with the first question about them, so that a project opens without it. */
const reading = () => import('../services/numbers.ts')

/** The figures of the project. */
export const numbersCalls = ({ project }: CallContext): Pick<AssayHandlers, 'numbers'> => ({
  numbers: {
    list: async () => {
      const from = project()
      return { numbers: (await reading()).numbersOf(from) }
    },
  },
})
