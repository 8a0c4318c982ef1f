import { contract } from '#core/contract/contract.ts'
import { createDispatcher } from '#core/rpc/dispatcher.ts'
import { openProjectFile } from '#db/project-file/open.ts'
import type { Backend, BackendOptions } from './backend-options.ts'
import { checksCalls } from './calls/checks-calls.ts'
import { claimCalls } from './calls/claim-calls.ts'
import { entityDateCalls } from './calls/entity-date-calls.ts'
import { findingsCalls } from './calls/findings-calls.ts'
import { numbersCalls } from './calls/numbers-calls.ts'
import { savedViewsCalls } from './calls/claims-view-calls.ts'
import { documentCalls } from './calls/document-calls.ts'
import { judgingCalls } from './calls/judging-calls.ts'
import { projectOrFault, type CallContext } from './calls/context.ts'
import { imageCalls } from './calls/image-calls.ts'
import { projectCalls } from './calls/project-calls.ts'
import { questionCalls } from './calls/question-calls.ts'
import { settingsCalls } from './calls/settings-calls.ts'
import { workCalls } from './calls/work-calls.ts'
import { createJobs } from './jobs.ts'
import { openProject, type OpenProject } from './open-project.ts'

/** The open project and everything that may be asked of it, without a word of how the questions travel. */
export function createBackend(options: BackendOptions): Backend {
  let project: OpenProject | null = null
  const close = () => {
    const closing = project
    project = null
    closing?.db.close()
  }
  const context: CallContext = {
    options,
    jobs: createJobs(options.emit),
    project: () => projectOrFault(project),
    findProject: () => project,
    // The one that is open stays open until the next one is: a refused file must not cost the analyst their place.
    replaceProject(open) {
      const next = open?.() ?? null
      close()
      project = next
    },
    analyst: 'Analyst',
  }
  const dispatch = createDispatcher(contract, {
    ...projectCalls(context), ...documentCalls(context), ...claimCalls(context), ...savedViewsCalls(context), ...checksCalls(context), ...imageCalls(context),
    ...questionCalls(context), ...workCalls(context), ...findingsCalls(context), ...numbersCalls(context), ...entityDateCalls(context), ...judgingCalls(context), ...settingsCalls(context),
  }, options.report)
  return {
    dispatch,
    openAgain(path) {
      context.replaceProject(() => openProject(openProjectFile(path, { writtenBy: `Assay ${options.appVersion}` }), context.analyst))
      return Promise.resolve()
    },
    currentPath: () => project?.db.path ?? null,
    close() {
      close()
      return Promise.resolve()
    },
  }
}
