import { Fault } from '#core/domain/fault.ts'
import type { ImportResult } from '#core/contract/answers.ts'
import { counted } from '#core/words/phrases.ts'
import { quietJob } from '#backend/jobs.ts'
import type { OpenProject } from '#backend/open-project.ts'
import { blocksIn, documentIn } from '#backend/services/contents.ts'
import { importFiles } from '#backend/services/import-files.ts'
import { analyst, command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { faultSentence } from '../failure.ts'
import { writingProject } from '../with-project.ts'

export const importFilesCommand = command({
  usage: 'P FILE... [--analyst NAME]',
  positionals: [project, { name: 'FILE', words: 'a text, Markdown or HTML file; as many as wanted', many: true }],
  options: analyst,
  result: 'a line a file, in the order given and as soon as it is read: {file, status: "imported"|"partial"|"unchanged"|"refused", documentId, title, mediaType, encoding, characters, blocks, warnings: [..], reason}.',
  notes: [
    'Each file is kept in a step of its own. A refused file does not stop the others: its reason is in its line, and the command ends with 1. A file whose bytes are in the project already is “unchanged”, and nothing is added.',
    'assay formats lists what can be read.',
  ],
  examples: ['assay import pact.assay article.html notes.md', 'assay import pact.assay -- -odd-name.txt', 'find wire -name "*.txt" -print0 | xargs -0 assay import pact.assay --json'],
  run: (given, output) => writingProject(given, output, async (into) => {
    let refused = 0
    for (const file of given.positionals('FILE')) {
      const line = await importOne(into, file)
      if (line.status === 'refused') refused += 1
      output.result(line, () => wordsOf(line))
    }
    return refused > 0 ? exit.refused : exit.done
  }),
})

async function importOne(into: OpenProject, file: string) {
  const [result] = (await importFiles(into, [file], quietJob)).results
  if (!result) throw new Error('importing a file gave no result')
  return lineOf(into, file, result)
}
type ImportLine = Awaited<ReturnType<typeof importOne>>

function lineOf(into: OpenProject, file: string, result: ImportResult) {
  switch (result.status) {
    case 'imported': case 'partial': return { file, status: result.status, ...documentFacts(into, result.document.documentId), reason: null }
    case 'unchanged': return { file, status: result.status, ...documentFacts(into, result.documentId), reason: `“${result.title}” holds the same bytes; nothing was added.` }
    case 'refused': return { file, status: result.status, ...nothing, reason: faultSentence(new Fault(result.fault.code, result.fault.details), 'import') }
    case 'cancelled': throw new Error('a job nobody can cancel was cancelled')
  }
}

function documentFacts(into: OpenProject, documentId: string) {
  const { title, mediaType, encoding, characters, warnings } = documentIn(into, documentId)
  return { documentId, title, mediaType, encoding, characters, blocks: blocksIn(into, documentId).length, warnings }
}
const nothing = { documentId: null, title: null, mediaType: null, encoding: null, characters: null, blocks: null, warnings: [] as readonly string[] }

function wordsOf({ file, status, documentId, title, characters, blocks, warnings, reason }: ImportLine): string {
  if (documentId === null) return `${file}: refused. ${reason ?? ''}`
  const facts = status === 'unchanged' ? (reason ?? '') : `${title}, ${counted(characters ?? 0, 'character')}, ${counted(blocks ?? 0, 'block')}`
  return [`${documentId}  ${file}: ${status}. ${facts}`, ...(status === 'unchanged' ? [] : warnings.map((warning) => `  ${warning}`))].join('\n')
}
