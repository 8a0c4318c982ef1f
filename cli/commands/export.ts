import { resolve } from 'node:path'
import { exportFormats } from '#core/contract/inputs.ts'
import type { Receipt } from '#core/contract/answers.ts'
import { counted } from '#core/words/phrases.ts'
import { writeExport } from '#backend/services/exports.ts'
import { wordingOf } from '#backend/services/wording.ts'
import { command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { scopeOf, scopeOption } from '../scope.ts'
import { oneOf, required } from '../values.ts'
import { readingProject } from '../with-project.ts'

export const exportNote = command({
  usage: 'P --format FORMAT --out PATH [--scope SCOPE] [--force]',
  positionals: [project],
  options: {
    format: { value: 'FORMAT', words: exportFormats.join(', ') },
    out: { value: 'PATH', words: 'the file to write' },
    scope: scopeOption,
    force: { value: null, words: 'replace the file if it exists' },
  },
  result: 'a receipt: {written: [{path, bytes, sha256}], carried: {claims, marks, sources, evidence, judgements, critiques}, lost: [{what, why}]}. lost names what the format could not carry.',
  notes: ['What is weak in the wording is counted on stderr; assay wording lists it.', 'The file is written whole or not at all, and never over an existing one without --force; over a project, never. PDF is printed by the app’s window and is refused here.'],
  examples: ['assay export pact.assay --format docx --out note.docx', 'assay export pact.assay --format csv --out claims.csv --scope document=0193a5c1-2b --force'],
  run: (given, output) => {
    const format = oneOf('--format', required(given, 'format', exportFormats.join(', ')), exportFormats)
    const path = resolve(required(given, 'out', 'the file to write'))
    const overwrite = given.has('force')
    return readingProject(given, output, async (from) => {
      const scope = scopeOf(from, given.find('scope'))
      const receipt = await writeExport(from, { scope, format, path, overwrite }, null)
      output.result(receipt, () => wordsOf(receipt))
      const remarks = wordingOf(from, scope).filter(({ dismissed }) => dismissed === null).length
      if (remarks > 0) output.note(`The wording of the note has ${counted(remarks, 'remark')} against it; assay wording lists ${remarks === 1 ? 'it' : 'them'}.`)
      return exit.done
    })
  },
})

const wordsOf = ({ written, carried, lost }: Receipt): string => [
  ...written.map(({ path, bytes }) => `Wrote ${path}, ${counted(bytes, 'byte')}.`),
  `Carried: ${[counted(carried.claims, 'claim'), counted(carried.marks, 'mark'), counted(carried.sources, 'source'), `${carried.evidence} of evidence`, counted(carried.judgements, 'judgement'), counted(carried.critiques, 'critique')].join(', ')}.`,
  ...lost.map(({ what, why }) => `Not carried: ${what}. ${why}`),
].join('\n')
