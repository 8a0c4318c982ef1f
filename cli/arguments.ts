import { parseArgs } from 'node:util'
import { sharedOptions, type Command, type Given, type Option } from './command.ts'
import { UsageError } from './usage-error.ts'

/**
 * Reads arguments in any order. Nothing is guessed: an unknown option, a missing value, a value too many and an option
 * given twice are refused. A value may begin with a dash (`--likelihood -5`), unless it looks like a long option
 * itself; `--quote=--so` says so beyond doubt. After `--` nothing is an option. `--help` lets everything else pass.
 */
export function readArguments(command: Command, args: readonly string[]): Given {
  const options: Readonly<Record<string, Option>> = { ...command.options, ...sharedOptions }
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(([option, { value }]) => [option, { type: value === null ? 'boolean' : 'string', ...(option === 'help' ? { short: 'h' } : {}) }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<string, string[]>()
  const words: string[] = []
  const wrong: UsageError[] = []
  const refuse = (sentence: string) => wrong.push(new UsageError(sentence))

  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option) refuse(`There is no option ${token.rawName}.${/^-[^-]/.test(token.rawName) ? ' Put -- before words that begin with a dash.' : ''}`)
    else if (option.value === null && token.value !== undefined) refuse(`${token.rawName} takes no value.`)
    else if (option.value !== null && token.value === undefined) refuse(`${token.rawName} needs a value.`)
    else if (option.value !== null && !token.inlineValue && /^--./.test(token.value ?? '')) {
      refuse(`${token.rawName} needs a value. If ${token.value} is the value, write ${token.rawName}=${token.value}.`)
    } else if (values.has(token.name) && !option.many && option.value !== null) refuse(`${token.rawName} can be given once.`)
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ''])
  }
  const asksForHelp = values.has('help')
  if (!asksForHelp && wrong[0]) throw wrong[0]
  const places = asksForHelp ? new Map<string, readonly string[]>() : placed(command, words)
  return {
    positional: (place) => places.get(place)?.[0] ?? absent(place),
    positionals: (place) => places.get(place) ?? [],
    find: (option) => values.get(option)?.[0],
    all: (option) => values.get(option) ?? [],
    has: (option) => values.has(option),
  }
}

/** Gives each positional its word, and the last one the rest where it takes more. */
function placed({ positionals }: Command, words: readonly string[]): Map<string, readonly string[]> {
  const places = new Map<string, readonly string[]>()
  positionals.forEach((positional, index) => {
    const own = positional.many ? words.slice(index) : words.slice(index, index + 1)
    if (own.length === 0) throw new UsageError(`${positional.name} is missing: ${positional.words}.`)
    if (own.includes('')) throw new UsageError(`${positional.name} is empty: ${positional.words}.`)
    places.set(positional.name, own)
  })
  const extra = positionals.at(-1)?.many ? undefined : words[positionals.length]
  if (extra !== undefined) throw new UsageError(`“${extra}” is one argument too many. Put words that belong together in quotation marks.`)
  return places
}

const absent = (place: string): never => { throw new Error(`no positional is called ${place}`) }
