import { resolve } from 'node:path'
import { exportFormats, type ExportScope } from '#core/contract/inputs.ts'
import type { Receipt } from '#core/contract/answers.ts'
import { counted } from '#core/words/phrases.ts'
import type { OpenProject } from '#backend/open-project.ts'
import { writeExport } from '#backend/services/exports.ts'
import { command, project } from '../command.ts'
import { exit } from '../exit.ts'
import { claimNamed, documentNamed } from '../ids.ts'
import { UsageError } from '../usage-error.ts'
import { oneOf, required } from '../values.ts'
import { readingProject } from '../with-project.ts'

export const exportNote = command({
  usage: 'P --format FORMAT --out PATH [--scope SCOPE] [--force]',
  positionals: [project],
  options: {
    format: { value: 'FORMAT', words: exportFormats.join(', ') },
    out: { value: 'PATH', words: 'the file to write' },
    scope: { value: 'SCOPE', words: 'project (otherwise this), document=DOC, or claims=CLAIM,CLAIM,...' },
    force: { value: null, words: 'replace the file if it exists' },
  },
  result: 'a receipt: {written: [{path, bytes, sha256}], carried: {claims, marks, sources, evidence, judgements, critiques}, lost: [{what, why}]}. lost names what the format could not carry.',
  notes: ['The file is written whole or not at all, and never over an existing one without --force; over a project, never. PDF is printed by the app’s window and is refused here.'],
  examples: ['assay export pact.assay --format docx --out note.docx', 'assay export pact.assay --format csv --out claims.csv --scope document=0193a5c1-2b --force'],
  run: (given, output) => {
    const format = oneOf('--format', required(given, 'format', exportFormats.join(', ')), exportFormats)
    const path = resolve(required(given, 'out', 'the file to write'))
    const scope = given.find('scope') ?? 'project'
    const overwrite = given.has('force')
    return readingProject(given, output, async (from) => {
      const receipt = await writeExport(from, { scope: scopeOf(from, scope), format, path, overwrite }, null)
      output.result(receipt, () => wordsOf(receipt))
      return exit.done
    })
  },
})

function scopeOf(from: OpenProject, scope: string): ExportScope {
  const [, of, value = ''] = /^(project|document|claims)(?:=(.*))?$/s.exec(scope.trim()) ?? []
  if (of === 'project' && value === '') return { of }
  if (of === 'document' && value !== '') return { of, documentId: documentNamed(from, value) }
  if (of === 'claims' && value !== '') return { of, claimIds: [...new Set(value.split(',').map((id) => claimNamed(from, id)))] }
  throw new UsageError(`--scope takes project, document=DOC or claims=CLAIM,CLAIM; “${scope}” is none of them.`)
}

const wordsOf = ({ written, carried, lost }: Receipt): string => [
  ...written.map(({ path, bytes }) => `Wrote ${path}, ${counted(bytes, 'byte')}.`),
  `Carried: ${[counted(carried.claims, 'claim'), counted(carried.marks, 'mark'), counted(carried.sources, 'source'), `${carried.evidence} of evidence`, counted(carried.judgements, 'judgement'), counted(carried.critiques, 'critique')].join(', ')}.`,
  ...lost.map(({ what, why }) => `Not carried: ${what}. ${why}`),
].join('\n')
