import type { AssayHandlers } from '#core/contract/contract.ts'
import { writeImage } from '../services/images.ts'
import { pathIn, type CallContext } from './context.ts'

/** Pictures of plots. They are of the open project, and nothing is written without one. */
export const imageCalls = (context: CallContext): Pick<AssayHandlers, 'images'> => ({
  images: {
    write: ({ target, ...picture }) => {
      const path = pathIn(context, target)
      context.project()
      return writeImage({ ...picture, path })
    },
  },
})
