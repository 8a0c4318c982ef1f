import { documentsIn } from '#backend/services/contents.ts'
import { command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { documentLine } from '../lines.ts'
import { documentWords } from '../words.ts'
import { readingProject } from '../with-project.ts'

export const documents = command({
  usage: 'P',
  positionals: [project],
  options: {},
  result: 'a line a document, in the order of import: {documentId, title, author, publishedOn, mediaType, sha256, characters, claims, marks}. sha256 is of the original bytes.',
  examples: ['assay documents pact.assay', 'assay documents pact.assay --json'],
  run: (given, output) => readingProject(given, output, (from) => {
    for (const document of documentsIn(from)) output.result(documentLine(document), () => documentWords(document))
    return exit.done
  }),
})
