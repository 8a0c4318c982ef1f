import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Fault, type FaultCode } from '#core/domain/fault.ts'
import { outlineOf } from '#core/rpc/error-outline.ts'
import { faultInWords, type FaultWords } from '#core/words/faults.ts'
import { fileNameOf, quoted } from '#core/words/phrases.ts'
import { exit, type ExitCode } from './exit.ts'
import { UsageError } from './usage-error.ts'

/** A failure as the command tells it: a sentence or two, and what it ends with. */
export interface Failure { readonly sentence: string; readonly code: ExitCode }

/** The project itself stands in the way, not what was asked of it. */
const unopenable: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'project-not-found', 'not-a-project', 'project-newer', 'project-damaged', 'project-read-only', 'project-locked', 'project-unreadable', 'migration-failed',
  'backup-invalid',
])
/** Stands in the way of the project where it is the project that could not be written, and is about the target of an export or backup otherwise. */
const unwritable: ReadonlySet<FaultCode> = new Set<FaultCode>(['disk-full', 'write-failed'])
/** Nothing was wrong with the question; the answer is no. */
const declined: ReadonlySet<FaultCode> = new Set<FaultCode>(['nothing-to-undo', 'nothing-to-redo', 'history-diverged'])

/** What was being done: the command whose help shows the way on, and the project it was about; null where they were not understood. */
export interface Attempt { readonly command: string | null; readonly project: string | null }

/** Any failure of a command. */
export function failureOf(error: unknown, attempt: Attempt): Failure {
  if (error instanceof UsageError) return { sentence: `${error.message}\n${attempt.command === null ? 'assay --help lists the commands' : `assay ${attempt.command} --help shows what it takes`}.`, code: exit.misuse }
  if (error instanceof Fault) return { sentence: faultSentence(error, attempt.command), code: codeOf(error, attempt) }
  return { sentence: `Something went wrong in Assay that should not have. What was saved before is safe. ${noted(error)}`, code: exit.broken }
}

function codeOf({ code, details }: Fault, { project }: Attempt): ExitCode {
  if (unopenable.has(code)) return exit.unopened
  if (declined.has(code)) return exit.refused
  if (!unwritable.has(code) || project === null || !('path' in details)) return exit.misuse
  return resolve(details.path) === resolve(project) ? exit.unopened : exit.misuse
}

export function faultSentence(fault: Fault, command: string | null): string {
  const { title, text } = commandWords(fault, command) ?? faultInWords(fault)
  return `${title} ${text}`.trim()
}

/** Where the way on is another one on the command line than in the window. */
function commandWords({ code, details }: Fault, command: string | null): FaultWords | null {
  const given = details as Readonly<Record<string, unknown>>
  const path = String(given['path'])
  const gone = (thing: string, id: unknown): FaultWords => ({ title: `The project has no ${thing} ${String(id)}.`, text: `Ids are what the commands print; a removed ${thing} comes back with assay undo.` })
  switch (code) {
    case 'project-not-found': return { title: `${fileNameOf(path)} is not there.`, text: `Nothing was found at ${path}. assay new makes a project.` }
    case 'project-exists': return { title: `${fileNameOf(path)} already exists.`, text: 'Nothing was written. Choose another name.' }
    case 'file-not-found': return { title: `${fileNameOf(path)} is not there.`, text: `Nothing was found at ${path}.` }
    case 'target-exists': return { title: `${fileNameOf(path)} already exists.`, text: `Nothing was written. Choose another name${command === 'export' ? ', or replace it with --force' : ''}.` }
    case 'span-invalid': return { title: 'That place is not in the text.', text: `From ${String(given['start'])} to ${String(given['end'])} was asked for, and the text has ${String(given['characters'])} characters. Offsets are Unicode code points, counted from 0; the end is excluded and comes after the start.` }
    case 'document-not-found': return gone('document', given['documentId'])
    case 'claim-not-found': return gone('claim', given['claimId'])
    case 'source-not-found': return gone('source', given['sourceId'])
    case 'query-invalid': return { title: `${quoted(String(given['query']))} cannot be searched for.`, text: 'Close every quotation mark, and search for at least one letter or digit.' }
    default: return null
  }
}

/** A bug is written down where somebody can find it, without any text of a document; the terminal gets one sentence. */
function noted(error: unknown): string {
  const path = join(tmpdir(), `assay-fault-${randomUUID()}.txt`)
  try {
    writeFileSync(path, `${outlineOf(error)}\n`, { flag: 'wx', mode: 0o600 })
    return `What is known of it is in ${path}.`
  } catch {
    // The disk may be what failed. The name of the error is all that can be told then.
    return `It was: ${error instanceof Error ? error.name : typeof error}.`
  }
}
