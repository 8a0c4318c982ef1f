import { readArguments } from './arguments.ts'
import type { Given } from './command.ts'
import { commandList, laterCommands } from './command-list.ts'
import { exit, type ExitCode } from './exit.ts'
import type { Attempt } from './failure.ts'
import { outputTo } from './output.ts'
import { programName } from './version.ts'
import { UsageError } from './usage-error.ts'

/** Where a command writes: results to one stream, words beside them to the other. */
export interface Streams { readonly results: NodeJS.WritableStream; readonly notes: NodeJS.WritableStream }

/** Runs one command line and answers what to end with. Every failure ends in a sentence; nothing is thrown. */
export async function runCommandLine(args: readonly string[], { results, notes }: Streams): Promise<ExitCode> {
  let attempt: Attempt = { command: null, project: null }
  const note = (words: string) => outputTo(results, notes, { json: false }).note(words)
  try {
    const { name, rest } = commandIn(args)
    if (name === '--help') return printed(results, (await import('./help.ts')).generalHelp())
    if (name === '--version') return printed(results, programName)
    const entry = commandList.find((one) => one.name === name)
    if (!entry) throw new UsageError(Object.hasOwn(laterCommands, name) ? laterCommands[name] ?? '' : `There is no command “${name}”.`)
    attempt = { command: name, project: null }
    const command = await entry.load()
    const given = readArguments(command, rest)
    if (given.has('help')) return printed(results, (await import('./help.ts')).commandHelp(name, entry.summary, command))
    attempt = { command: name, project: projectIn(command.positionals.map((positional) => positional.name), given) }
    return await command.run(given, outputTo(results, notes, { json: given.has('json') }))
  } catch (error) {
    const { failureOf } = await import('./failure.ts')
    const { sentence, code } = failureOf(error, attempt)
    note(sentence)
    return code
  }
}

/** The command is the first word; only `--json` may stand before it. */
function commandIn(args: readonly string[]): { readonly name: string; readonly rest: readonly string[] } {
  const [first, ...rest] = args
  switch (first) {
    case undefined: throw new UsageError('A command is missing.')
    case '-h': case '--help': case 'help': return rest[0] !== undefined && !rest[0].startsWith('-') ? { name: rest[0], rest: ['--help'] } : { name: '--help', rest }
    case '--version': return { name: first, rest }
    case '--json': {
      const { name, rest: others } = commandIn(rest)
      return { name, rest: ['--json', ...others] }
    }
    default:
      if (first.startsWith('-')) throw new UsageError(`The command comes first, and then its options such as ${first}.`)
      return { name: first, rest }
  }
}

const projectIn = (positionals: readonly string[], given: Given): string | null => (positionals.includes('P') ? given.positional('P') : null)

function printed(results: NodeJS.WritableStream, text: string): ExitCode {
  results.write(`${text}\n`)
  return exit.done
}
