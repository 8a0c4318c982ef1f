import type { AssayHandlers } from '#core/contract/contract.ts'
import { backupProject } from '#db/backup/backup.ts'
import { createProjectFile } from '#db/project-file/create.ts'
import { isOpenHere } from '#db/project-file/open-here.ts'
import { openProjectFile } from '#db/project-file/open.ts'
import { openProject, type OpenProject } from '../open-project.ts'
import { updateProject } from '../services/project.ts'
import { snapshotOf } from '../services/snapshot.ts'
import { lookCalls } from './claims-view-calls.ts'
import { pathIn, type CallContext } from './context.ts'

/** The project as a whole: made, opened, closed, signed, backed up. */
export const projectCalls = (context: CallContext): Pick<AssayHandlers, 'project'> => {
  const writtenBy = `Assay ${context.options.appVersion}`
  const opened = (open: () => OpenProject) => {
    context.replaceProject(open)
    return snapshotOf(context.project())
  }
  return {
    project: {
      current: () => {
        const found = context.findProject()
        return found && snapshotOf(found)
      },
      create: ({ target, title, standard }) => {
        const path = pathIn(context, target)
        return opened(() => openProject(createProjectFile(path, { title, standard, writtenBy }), context.analyst))
      },
      createSample: async ({ target }) => {
        const path = pathIn(context, target)
        const { createSampleProject } = await import('../services/sample-project.ts')
        return opened(() => createSampleProject(path, { writtenBy, analyst: context.analyst, resources: context.options.resources }))
      },
      open: ({ file }) => {
        const path = pathIn(context, file)
        const found = context.findProject()
        if (found && isOpenHere(path)) return snapshotOf(found)
        return opened(() => openProject(openProjectFile(path, { writtenBy }), context.analyst))
      },
      close: () => {
        context.replaceProject(null)
        return null
      },
      update: (patch) => ({ delta: updateProject(context.project(), patch) }),
      actAs: ({ analyst }) => {
        context.analyst = analyst
        const found = context.findProject()
        if (found) found.analyst = analyst
        return { analyst }
      },
      backup: ({ target }) => backupProject(context.project().db, pathIn(context, target)),
      ...lookCalls(context),
    },
  }
}
