import type { Span } from '#core/domain/document.ts'
import { trimSpan } from '#core/text/blocks.ts'

/** One line of a text, without the white space at its ends. */
export interface Line extends Span {
  /** Columns of white space in front; a tab counts four. */
  readonly indent: number
  readonly words: string
}

/** Lines that belong together: a paragraph, an item, a heading. Spans reach from the first ink to the last. */
export interface Unit extends Span {
  readonly lines: readonly Line[]
  /** True where a blank line, or the start of the text, stands before it. */
  readonly isApart: boolean
  readonly shape: 'plain' | 'item' | 'quoted' | 'underlined'
}

const itemLead = /^(?:[-*•‣◦▪●○·+–]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/u

/** The mark that makes a line a list item ("-", "3.", "a)"), with the space after it; null where there is none. */
export const itemMark = (words: string): string | null => itemLead.exec(words)?.[0] ?? null

/** Divides a text into units: at blank lines, and inside runs of lines wherever a line was ended on purpose. */
export function unitsOf(text: string): Unit[] {
  const groups = groupsOf(linesOf(text))
  const width = wrapWidth(groups)
  return groups.flatMap((group) => unitsOfGroup(group, width))
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const ends = /[\n\u2028\u2029]/g
  for (let start = 0; start <= text.length;) {
    ends.lastIndex = start
    const end = ends.exec(text)?.index ?? text.length
    const span = trimSpan(text, { start, end })
    let indent = 0
    for (let at = start; at < span.start; at += 1) indent += text[at] === '\t' ? 4 : 1
    lines.push({ ...span, indent, words: text.slice(span.start, span.end) })
    start = end + 1
  }
  return lines
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  let group: Line[] = []
  for (const line of lines) {
    if (line.words !== '') group.push(line)
    else if (group.length > 0) { groups.push(group); group = [] }
  }
  if (group.length > 0) groups.push(group)
  return groups
}

/**
 * The column at which the text was wrapped by hand or by a program; null where line ends mean something.
 * In wrapped text most line ends inside a group fall where the next word would no longer have fitted.
 */
function wrapWidth(groups: readonly Line[][]): number | null {
  const pairs = groups.flatMap((group) => group.slice(0, -1).flatMap((line, index) => {
    const next = group[index + 1]
    return next === undefined || itemMark(next.words) !== null || isUnderline(next.words) || isColumns(line.words) || isColumns(next.words) ? [] : [{ line, next }]
  }))
  const lengths = pairs.map(({ line }) => lengthOf(line)).filter((length) => length <= 120).sort((a, b) => a - b)
  if (lengths.length === 0 || lengths.length * 2 < pairs.length) return null
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0
  const forced = pairs.filter(({ line, next }) => !endsEarly(line, next, width)).length
  return width >= 40 && forced * 2 >= pairs.length ? width : null
}

const lengthOf = (line: Line): number => line.indent + line.words.length

/** True where the next line's first word would have had room. Wrapping programs leave some room unused, so a little is no sign. */
const endsEarly = (line: Line, next: Line, width: number): boolean =>
  lengthOf(line) + 1 + (/^\S+/u.exec(next.words)?.[0].length ?? 0) <= width * 0.85

const isUnderline = (words: string): boolean => /^(?:={3,}|-{3,}|~{3,}|\^{3,})$/.test(words)
/** True for a row of a table set with spaces or tabs. */
export const isColumns = (words: string): boolean => words.length <= 400 && /\S(?:\t| {3,})\S/.test(words) && (/\S(?:\t| {2,})\S.*\S(?:\t| {2,})\S/.test(words) || /^[-=\s]+$/.test(words))
const isQuoted = (line: Line): boolean => line.words.startsWith('>')
const startsSmall = (words: string): boolean => /^\p{Ll}/u.test(words)
const endsSentence = (words: string): boolean => /[.!?:…。！？]["'”’»)\]]*$/u.test(words)

function unitsOfGroup(group: readonly Line[], width: number | null): Unit[] {
  const units: Unit[] = []
  let lines: Line[] = []
  const close = (shape: Unit['shape']): void => {
    const first = lines[0]
    const last = lines.at(-1)
    if (first === undefined || last === undefined) return
    units.push({ start: first.start, end: last.end, lines, isApart: units.length === 0, shape })
    lines = []
  }
  const shapeNow = (): Unit['shape'] => {
    const first = lines[0]
    return first === undefined ? 'plain' : isQuoted(first) ? 'quoted' : itemMark(first.words) === null ? 'plain' : 'item'
  }
  for (const line of group) {
    const before = lines.at(-1)
    if (before === undefined) { lines.push(line); continue }
    if (isUnderline(line.words) && lines.length === 1 && shapeNow() === 'plain' && !isUnderline(before.words) && line.words.length >= before.words.length / 2) {
      lines.push(line)
      close('underlined')
      continue
    }
    if (begins(line, before, lines, shapeNow(), width)) close(shapeNow())
    lines.push(line)
  }
  close(shapeNow())
  return units
}

/** True where a line begins a new unit instead of carrying on the one before it. */
function begins(line: Line, before: Line, unit: readonly Line[], shape: Unit['shape'], width: number | null): boolean {
  if (isQuoted(line) !== isQuoted(before)) return true
  if (isQuoted(line)) return false
  if (isUnderline(line.words) || isUnderline(before.words) || isColumns(line.words) || isColumns(before.words)) return true
  if (itemMark(line.words) !== null) return true
  const first = unit[0] ?? before
  if (shape === 'item' && line.indent > first.indent) return false
  if (width === null) return true
  if (startsSmall(line.words)) return false
  const isIndented = line.indent >= first.indent + 2 && unit.length > 1
  if (isIndented && endsSentence(before.words)) return true
  return endsEarly(before, line, width) && (endsSentence(before.words) || unit.length === 1)
}
