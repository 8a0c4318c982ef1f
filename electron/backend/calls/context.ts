import { Fault } from '#core/domain/fault.ts'
import type { SealedPath } from '#core/contract/inputs.ts'
import type { BackendOptions } from '../backend-options.ts'
import type { createJobs } from '../jobs.ts'
import type { OpenProject } from '../open-project.ts'
import { chosenPath } from '../seal.ts'

/** What the handlers of every group share: the one open project, and the process's options. */
export interface CallContext {
  readonly options: BackendOptions
  readonly jobs: ReturnType<typeof createJobs>
  /** The open project. Fault: `project-not-open`. */
  project(): OpenProject
  findProject(): OpenProject | null
  /** Puts another project in place of the open one, which is closed first. */
  replaceProject(open: (() => OpenProject) | null): void
  analyst: string
}

export const pathIn = (context: CallContext, sealed: SealedPath): string => chosenPath(sealed, context.options.sealKey)

export function projectOrFault(project: OpenProject | null): OpenProject {
  if (!project) throw new Fault('project-not-open', {})
  return project
}
