import { textIn } from '#backend/services/contents.ts'
import { command, document, project } from '../command.ts'
import { exit } from '../exit.ts'
import { documentNamed } from '../ids.ts'
import { readingProject } from '../with-project.ts'

export const text = command({
  usage: 'P DOC',
  positionals: [project, document],
  options: {},
  result: 'the canonical text in UTF-8 and nothing else, with or without --json; no line end is added. Every offset Assay prints counts in it.',
  examples: ['assay text pact.assay 0193a5c1-2b > article.txt'],
  run: (given, output) => readingProject(given, output, (from) => {
    output.text(textIn(from, documentNamed(from, given.positional('DOC'))))
    return exit.done
  }),
})
