import { resolve } from 'node:path'
import { backUp, restore, type Backup } from '#backend/services/project-files.ts'
import { command, project } from '../command.ts'
import { exit } from '../exit.ts'
import type { Output } from '../output.ts'
import { required } from '../values.ts'
import { readingProject } from '../with-project.ts'

export const backup = command({
  usage: 'P --to PATH',
  positionals: [project],
  options: { to: { value: 'PATH', words: 'the new file' } },
  result: '{written, verified}: the file, and that it was read back whole.',
  notes: ['A file that exists is never written over. The copy gets its name only when it was checked through and through; a backup is itself a project that can be opened.'],
  examples: ['assay backup pact.assay --to "pact, 23 November.assay"'],
  run: (given, output) => {
    const target = resolve(required(given, 'to', 'the file to write'))
    return readingProject(given, output, (from) => print(output, backUp(from, target)))
  },
})

export const restoreCommand = command({
  usage: 'BACKUP --to P2',
  positionals: [{ name: 'BACKUP', words: 'a backup of a project' }],
  options: { to: { value: 'P2', words: 'the new project file' } },
  result: '{written, verified}: the file, and that it was read back whole.',
  notes: ['The backup is read whole first and is not changed. A file that exists is never written over.'],
  examples: ['assay restore "pact, 23 November.assay" --to pact-again.assay'],
  run: (given, output) => print(output, restore(given.positional('BACKUP'), resolve(required(given, 'to', 'the file to write')))),
})

function print(output: Output, { written, verified }: Backup) {
  output.result({ written, verified }, () => `Wrote ${written}${verified ? ', and read it back whole' : ''}.`)
  return exit.done
}
