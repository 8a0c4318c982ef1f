import { onOneLine, printable } from './printable.ts'

/** Text on one line of Markdown that is shown as it stands: nothing in it is markup, in a paragraph, a heading or a cell. */
export const plainMarkdown = (text: string): string => escapedLine(onOneLine(text))

/** Text of several lines, each ended by a hard break; blank lines are kept as lines of their own in one paragraph each. */
export function plainLines(text: string): readonly string[] {
  const lines = printable(text)
    .split('\n')
    .map((line) => escapedLine(line.trim()))
  return lines.map((line, index) => (line !== '' && (lines[index + 1] ?? '') !== '' ? `${line}\\` : line))
}

/** Lines as a block quote. */
export const quoted = (lines: readonly string[]): string => lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')

const escapedLine = (line: string): string => {
  const inner = line
    .replace(/[\\`*_[\]<|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    // What begins a block does so only at the start of a line; a row of # at the end would close a heading.
    .replace(/^[#>+=:-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(?<!\\)#(?=\s*$)/, '\\#')
  // Two dollar signs would be set as a formula between them by several readers.
  return /\$.*\$/.test(inner) ? inner.replace(/\$/g, '\\$') : inner
}
