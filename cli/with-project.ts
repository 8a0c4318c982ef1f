import { constants } from 'node:os'
import { Fault } from '#core/domain/fault.ts'
import type { OpenProject } from '#backend/open-project.ts'
import { openProjectAt } from '#backend/services/project-files.ts'
import { analystOf } from './analyst.ts'
import type { Given } from './command.ts'
import type { Output } from './output.ts'
import { programName } from './version.ts'

/** Opens the project P for reading, does the work, and closes it; the file and its folder are as they were. */
export const readingProject = <Result>(given: Given, output: Output, work: (project: OpenProject) => Result): Promise<Awaited<Result>> =>
  withProject(given, output, true, work)

/** Opens the project P as its only writer, does the work, and leaves one closed file. Fault: `project-read-only` where it may not be written. */
export const writingProject = <Result>(given: Given, output: Output, work: (project: OpenProject) => Result): Promise<Awaited<Result>> =>
  withProject(given, output, false, (project) => {
    if (project.db.readOnly) throw new Fault('project-read-only', { path: project.db.path })
    return work(project)
  })

async function withProject<Result>(given: Given, output: Output, readOnly: boolean, work: (project: OpenProject) => Result): Promise<Awaited<Result>> {
  const project = openProjectAt(given.positional('P'), { writtenBy: programName, analyst: analystOf(given) }, { readOnly })
  return closingAfter(project, () => {
    tellOfOpening(project, output)
    return work(project)
  })
}

/** Does the work and closes the project whatever comes, also when the command is told to stop between two steps. */
export async function closingAfter<Result>(project: OpenProject, work: () => Result): Promise<Awaited<Result>> {
  const stop = (signal: NodeJS.Signals) => {
    project.db.close()
    process.exit(128 + constants.signals[signal])
  }
  const signals = project.db.readOnly ? [] : (['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  for (const signal of signals) process.on(signal, stop)
  try {
    return await work()
  } finally {
    for (const signal of signals) process.off(signal, stop)
    project.db.close()
  }
}

function tellOfOpening({ db: { opening } }: OpenProject, output: Output): void {
  if (opening.recovered) output.note('The last session did not end well. Everything it had saved is here.')
  for (const name of opening.setAside) output.note(`A journal that did not belong to the project was set aside as ${name}.`)
  if (opening.migrated) output.note(`The project was brought up to date from file version ${opening.migrated.from}.${opening.migrated.backup ? ` A copy of it as it was is ${opening.migrated.backup}.` : ''}`)
}
