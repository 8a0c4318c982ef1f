import { isFault } from '#core/domain/fault.ts'
import { examineProject, type Finding } from '#backend/services/project-files.ts'
import { command, project } from '../command.ts'
import { exit } from '../exit.ts'
import type { Output } from '../output.ts'
import { readingProject } from '../with-project.ts'

export const doctor = command({
  usage: 'P',
  positionals: [project],
  options: {},
  result: 'a line a check: {check, ok, detail}. The checks: the file itself, foreign keys, the kept texts, every mark’s quote, the search index, the chain of the history, the rows against the history, and the counters.',
  notes: ['Ends with 1 where something was found. Nothing is changed, whatever is found; a file that cannot be opened at all is one failed check, and the command ends with 3.'],
  examples: ['assay doctor pact.assay', 'assay doctor pact.assay --json'],
  async run(given, output) {
    try {
      return await readingProject(given, output, (from) => {
        const findings = examineProject(from)
        for (const finding of findings) print(output, finding)
        return findings.every(({ ok }) => ok) ? exit.done : exit.refused
      })
    } catch (error) {
      if (isFault(error, 'project-damaged')) print(output, { check: 'file', ok: false, detail: error.details.detail })
      throw error
    }
  },
})

const print = (output: Output, { check, ok, detail }: Finding): void => output.result({ check, ok, detail }, () => `${ok ? 'ok     ' : 'not ok '} ${check}: ${detail}`)
