import type { AssayHandlers } from '#core/contract/contract.ts'
import { countChanges } from '#db/history/history.ts'
import { searchProject } from '#db/search/search-project.ts'
import { changesIn, redoLast, undoLast } from '../services/history.ts'
import { pathIn, type CallContext } from './context.ts'

/** The writers of file formats are loaded with the first note that is looked at. */
const exporting = () => import('../services/exports.ts')

/** History, search, export, and the work under way. */
export const workCalls = (context: CallContext): Pick<AssayHandlers, 'history' | 'search' | 'exports' | 'jobs' | 'backend'> => {
  const { project, jobs, options } = context
  return {
    history: {
      list: (page) => ({ changes: changesIn(project(), page), total: countChanges(project().db) }),
      undo: () => ({ delta: undoLast(project()) }),
      redo: () => ({ delta: redoLast(project()) }),
    },
    search: {
      find: (wanted) => searchProject(project().db, wanted),
    },
    exports: {
      preview: async ({ scope }) => (await exporting()).noteOf(project(), scope),
      write: ({ scope, format, target, overwrite, job }) => {
        const path = pathIn(context, target)
        const from = project()
        return jobs.run(job, async (running) => {
          running.progress(0, 1, format)
          const receipt = await (await exporting()).writeExport(from, { scope, format, path, overwrite }, options.printPdf)
          running.progress(1, 1, format)
          return receipt
        })
      },
    },
    jobs: {
      cancel: ({ job }) => ({ found: jobs.cancel(job) }),
    },
    backend: {
      ping: ({ payload }) => ({ payload, runtime: `Node ${process.versions.node}` }),
    },
  }
}
