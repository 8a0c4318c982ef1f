import { sharedOptions, type Command } from './command.ts'
import { commandList, laterCommands } from './command-list.ts'

const width = 96

/** What `assay --help` prints. */
export function generalHelp(): string {
  const longest = Math.max(...commandList.map(({ name }) => name.length))
  return [
    'assay: from words on a page to a judgement others can check, without a window.',
    '',
    'assay COMMAND P ... [--json]     P is a project file, NAME.assay',
    'assay COMMAND --help             what a command takes, and what it prints',
    '',
    ...commandList.map(({ name, summary }) => `  ${name.padEnd(longest)}  ${summary}`),
    '',
    ...wrapped('With --json every result is one JSON object a line on standard output and words for people go to standard error. Offsets are Unicode code points into a document’s canonical text, end excluded. Ids may be shortened to their beginning (at least six characters) where only one begins so.'),
    '',
    ...wrapped('Ends with 0: done; 1: done, with something refused or found; 2: wrong usage, or a value that does not fit; 3: the project cannot be opened, and its file is as it was.'),
    '',
    ...wrapped(`Not there yet: ${Object.keys(laterCommands).join(', ')}.`),
  ].join('\n')
}

/** What `assay NAME --help` prints. */
export function commandHelp(name: string, summary: string, command: Command): string {
  const entries = [
    ...command.positionals.map((positional) => ({ form: positional.many ? `${positional.name}...` : positional.name, words: positional.words })),
    ...Object.entries({ ...command.options, ...sharedOptions }).map(([option, { value, words }]) => ({ form: value === null ? `--${option}` : `--${option} ${value}`, words })),
  ]
  const column = Math.min(24, Math.max(...entries.map(({ form }) => form.length))) + 4
  return [
    ...wrapped(`assay ${name} ${command.usage}`.trim(), 4),
    '',
    ...wrapped(`${summary}.`),
    '',
    ...entries.flatMap(({ form, words }) => entryLines(form, words, column)),
    '',
    ...wrapped(`Prints ${command.result}`),
    ...(command.notes ?? []).flatMap((note) => ['', ...wrapped(note)]),
    '',
    ...command.examples.map((example) => `  ${example}`),
  ].join('\n')
}

function entryLines(form: string, words: string, column: number): string[] {
  const [first = '', ...rest] = wrapped(words, 0, width - column)
  const lines = [first, ...rest].map((text, index) => `${(index === 0 ? `  ${form}` : '').padEnd(column)}${text}`)
  return form.length + 4 > column ? [`  ${form}`, `${' '.repeat(column)}${first}`, ...lines.slice(1)] : lines
}

/** Lines of at most so many characters, broken between words; all but the first are indented. */
function wrapped(words: string, indent = 0, most = width): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    if (line !== '' && line.trim() !== '' && line.length + 1 + word.length > most) {
      lines.push(line)
      line = ' '.repeat(indent) + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
