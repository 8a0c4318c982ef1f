import type { ExitCode } from './exit.ts'
import type { Output } from './output.ts'

/** An option as it is parsed and as help shows it. */
export interface Option {
  /** What stands for its value in help; null for one that is given or not. */
  readonly value: string | null
  readonly words: string
  /** May be given more than once. */
  readonly many?: true
}

export interface Positional {
  readonly name: string
  readonly words: string
  /** One or more; only the last positional can be. */
  readonly many?: true
}

/** A command's arguments, read but not yet understood. */
export interface Given {
  /** A positional that the command asks for. */
  positional(name: string): string
  /** All of a positional that may be repeated. */
  positionals(name: string): readonly string[]
  /** The value of an option, where it was given. */
  find(option: string): string | undefined
  /** Every value of an option that may be repeated. */
  all(option: string): readonly string[]
  has(option: string): boolean
}

/** One command: what it takes, said once for the parser and for help, and what it does. */
export interface Command {
  /** What stands after the name in the first line of help. */
  readonly usage: string
  readonly positionals: readonly Positional[]
  readonly options: Readonly<Record<string, Option>>
  /** What a line of `--json` holds. */
  readonly result: string
  /** Paragraphs below the options. */
  readonly notes?: readonly string[]
  readonly examples: readonly string[]
  /** Does it; faults and usage errors are thrown. */
  run(given: Given, output: Output): ExitCode | Promise<ExitCode>
}

/** Fixes a command's type where it is written. */
export const command = (itself: Command): Command => itself

/** Arguments and options that mean the same in every command. */
export const project: Positional = { name: 'P', words: 'the project file, NAME.assay' }
export const document: Positional = { name: 'DOC', words: 'the id of a document, or its beginning where only one begins so (at least six characters)' }
export const claim: Positional = { name: 'CLAIM', words: 'the id of a claim, or its beginning where only one begins so (at least six characters)' }
export const analyst = { analyst: { value: 'NAME', words: 'who signs; otherwise the environment’s ASSAY_ANALYST, or the name of the account' } } satisfies Record<string, Option>
export const sharedOptions = {
  json: { value: null, words: 'one JSON object a line on standard output, and nothing else there' },
  help: { value: null, words: 'this text' },
} satisfies Record<string, Option>
