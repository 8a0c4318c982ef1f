import { basename } from 'node:path'
import { standardIds } from '#core/standards/ids.ts'
import { standardOf } from '#core/standards/likelihood.ts'
import { projectIn } from '#backend/services/contents.ts'
import { createProject } from '#backend/services/project-files.ts'
import { analystOf } from '../analyst.ts'
import { command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { oneOf, someLine } from '../values.ts'
import { programName } from '../version.ts'
import { closingAfter } from '../with-project.ts'

export const newProject = command({
  usage: 'P [--title T] [--standard STANDARD]',
  positionals: [project],
  options: {
    title: { value: 'T', words: 'its title; otherwise the name of the file' },
    standard: { value: 'STANDARD', words: `the words likelihood is said in: ${standardIds.join(', ')} (otherwise icd203)` },
  },
  result: '{project, title, standard, schema}: the file that was made, and its file version.',
  notes: ['A file that exists is never written over.'],
  examples: ['assay new pact.assay --title "The pact, claim by claim"', 'assay new warming.assay --standard ipcc'],
  run(given, output) {
    const path = given.positional('P')
    const title = someLine('--title', given.find('title') ?? basename(path).replace(/(?<=.)\.assay$/i, ''))
    const standard = oneOf('--standard', given.find('standard') ?? 'icd203', standardIds)
    const made = createProject(path, { title, standard }, { writtenBy: programName, analyst: analystOf(given) })
    return closingAfter(made, () => {
      const { path: file, schema } = projectIn(made)
      output.result({ project: file, title, standard, schema }, () => `Made ${file}: “${title}”, likelihood in the words of ${standardOf(standard).name}.`)
      return exit.done
    })
  },
})
