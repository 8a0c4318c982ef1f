import type { Block } from '#core/domain/document.ts'
import { markBoilerplate } from '#core/text/boilerplate.ts'
import { bylineOf } from './byline.ts'
import { couldBeHeading, hashDepth, isInCapitals, isSectionName, numberDepth } from './headings.ts'
import { isColumns, itemMark, unitsOf, type Unit } from './lines.ts'
import { noFacts, type ReadFacts, type Reading } from './reading.ts'

/** Units at the start in which a title, a byline and dates are looked for. */
const headUnits = 12

/**
 * Blocks and facts of plain text, by its shape alone: blank lines, wrapped lines, marks of lists and quotes,
 * underlines, numbers, capitals, and short lines without a stop. Everything but white space ends in a block.
 */
export function readPlainText(text: string): Reading {
  const units = unitsOf(text)
  const { titleAt, headEnd, facts, bylines } = readHead(units)
  const plain = units.map((unit, index) => blockOf(unit, index, units, bylines))
  const marked = markBoilerplate(text, plain, facts.title)
  const levels = headingLevels(units, marked, titleAt, headEnd)
  const blocks = marked.map((block, index) => {
    const level = levels.get(index)
    return level === undefined ? block : { ...block, kind: 'heading' as const, level, boilerplate: null }
  })
  return { blocks, facts }
}

interface Head {
  /** The unit that is the title; -1 where there is none. */
  readonly titleAt: number
  /** The first unit that is the text itself. */
  readonly headEnd: number
  readonly bylines: ReadonlySet<number>
  readonly facts: ReadFacts
}

function readHead(units: readonly Unit[]): Head {
  let titleAt = -1
  let title: string | null = null
  let author: string | null = null
  let publishedOn: string | null = null
  let url: string | null = null
  let index = 0
  const bylines = new Set<number>()
  for (; index < Math.min(headUnits, units.length); index += 1) {
    const unit = units[index]
    const words = unit === undefined ? null : soleLine(unit)
    if (unit === undefined || words === null) break
    const byline = bylineOf(words)
    if (byline !== null) {
      bylines.add(index)
      author ??= byline.author
      publishedOn ??= byline.publishedOn
      url ??= byline.url
      continue
    }
    const isTitle = titleAt === -1 && units.length > 1 && unit.shape !== 'item' && unit.shape !== 'quoted' && (hashDepth(words) === 1 || unit.shape === 'underlined' || couldBeTitle(words))
    if (!isTitle) {
      // A line or two may stand between the title and the byline.
      if (titleAt !== -1 && index <= titleAt + 2 && words.length <= 300 && hasBylineSoon(units, index)) continue
      break
    }
    titleAt = index
    title = words.replace(/^#\s+|^title:\s*/i, '').replace(/\s+/g, ' ')
  }
  return { titleAt, headEnd: index, bylines, facts: { ...noFacts, title, author, publishedOn, url } }
}

const couldBeTitle = (words: string): boolean => couldBeHeading(words.replace(/!$/, ''), 25) && hashDepth(words) === null

const hasBylineSoon = (units: readonly Unit[], index: number): boolean => units.slice(index + 1, index + 3).some((unit) => {
  const words = soleLine(unit)
  return words !== null && bylineOf(words) !== null
})

/** The words of a unit that may be one line: the line above an underline, or up to three that wrapping made of one. */
function soleLine(unit: Unit): string | null {
  if (unit.shape === 'underlined' || unit.lines.length === 1) return unit.lines[0]?.words ?? null
  return unit.shape === 'plain' && unit.lines.length <= 3 ? unit.lines.map((line) => line.words).join(' ') : null
}

function blockOf(unit: Unit, index: number, units: readonly Unit[], bylines: ReadonlySet<number>): Block {
  const { start, end } = unit
  const boilerplate = bylines.has(index) ? 'byline' as const : null
  if (unit.shape === 'item') return { start, end, kind: 'list-item', level: itemLevel(units, index), boilerplate, cell: null }
  const kind = unit.shape === 'quoted' || isSetIn(units, index) ? 'quote' : 'paragraph'
  return { start, end, kind, level: 0, boilerplate, cell: null }
}

/** Depth of an item: one more than the nearest item above it that stands further left. */
function itemLevel(units: readonly Unit[], index: number): number {
  let indent = indentOf(units[index])
  let level = 1
  for (let above = index - 1; above >= 0 && units[above]?.shape === 'item' && index - above < 200; above -= 1) {
    const there = indentOf(units[above])
    if (there < indent) { level += 1; indent = there }
  }
  return level
}

/** True for a paragraph set in by four columns or more on every line, between neighbours that are not: a quotation. */
function isSetIn(units: readonly Unit[], index: number): boolean {
  const unit = units[index]
  if (unit === undefined || unit.shape !== 'plain' || !unit.isApart || (unit.lines.length === 1 && couldBeHeading(unit.lines[0]?.words ?? ''))) return false
  const indent = unit.lines.reduce((least, line) => Math.min(least, line.indent), Infinity)
  const before = units[index - 1]
  if (indent < 4 || before?.shape === 'item') return false
  const outer = [before, units[index + 1]].filter((near) => near !== undefined).map(indentOf)
  return outer.length > 0 && outer.every((near) => near + 4 <= indent || near === indent) && outer.some((near) => near + 4 <= indent)
}

const indentOf = (unit: Unit | undefined): number => unit?.lines[0]?.indent ?? 0

/** Headings by index of their unit, with their levels. */
function headingLevels(units: readonly Unit[], blocks: readonly Block[], titleAt: number, headEnd: number): ReadonlyMap<number, number> {
  const levels = new Map<number, number>()
  if (titleAt !== -1) levels.set(titleAt, 1)
  const separates = units.filter((unit) => unit.isApart).length * 2 > units.length
  const shown = units.map((_, index) => index).filter((index) => index !== titleAt && blocks[index]?.boilerplate === null)
  const isCandidate = (index: number): boolean => {
    const unit = units[index]
    const words = unit === undefined ? null : soleLine(unit)
    if (unit === undefined || words === null || blocks[index]?.kind === 'quote' || index < headEnd) return false
    if (unit.shape === 'underlined' || hashDepth(words) !== null) return true
    if (separates && !unit.isApart) return false
    const bare = unit.shape === 'item' && numberDepth(words) !== null ? words.replace(itemMark(words) ?? '', '') : words
    return (unit.shape === 'plain' || bare !== words) && couldBeHeading(bare) && !isColumns(words) && bylineOf(words) === null
  }
  const candidates = shown.map(isCandidate)
  const underlines: string[] = []
  const implicit: { readonly index: number; readonly leadsOn: boolean; readonly words: string }[] = []
  for (let at = 0; at < shown.length; at += 1) {
    const index = shown[at] ?? 0
    const unit = units[index]
    if (candidates[at] !== true || unit === undefined) continue
    const words = soleLine(unit) ?? ''
    const hashes = hashDepth(words)
    if (hashes !== null) { levels.set(index, hashes); continue }
    if (unit.shape === 'underlined') {
      const mark = unit.lines[1]?.words[0] ?? ''
      if (!underlines.includes(mark)) underlines.push(mark)
      levels.set(index, Math.min(6, underlines.indexOf(mark) + (titleAt === -1 ? 1 : 2)))
      continue
    }
    if (at === shown.length - 1 || isCrowded(candidates, at)) continue
    const depth = numberDepth(words)
    if (depth !== null) {
      if (!hasSibling(units, shown, at, depth)) levels.set(index, Math.min(6, depth + 1))
      continue
    }
    implicit.push({ index, leadsOn: candidates[at + 1] === true, words })
  }
  const outer = implicit.filter(({ words }) => isInCapitals(words))
  const hasSections = implicit.some(({ leadsOn }) => leadsOn) || (outer.length > 0 && outer.length < implicit.length)
  for (const { index, leadsOn, words } of implicit) {
    const isOuter = outer.length > 0 && outer.length < implicit.length ? isInCapitals(words) : leadsOn || isSectionName(words)
    levels.set(index, !hasSections || isOuter ? 2 : 3)
  }
  return levels
}

/** True for all but the last of four or more candidates in a row, which are a list of names or a menu, and for a row that ends the text. */
function isCrowded(candidates: readonly boolean[], at: number): boolean {
  let first = at
  while (candidates[first - 1] === true) first -= 1
  let last = at
  while (candidates[last + 1] === true) last += 1
  return last === candidates.length - 1 || (last - first >= 3 && at !== last)
}

/** True where the unit before or after is numbered at the same depth: then the numbers count items, not sections. */
function hasSibling(units: readonly Unit[], shown: readonly number[], at: number, depth: number): boolean {
  return [shown[at - 1], shown[at + 1]].some((index) => {
    const near = index === undefined ? undefined : units[index]
    return near !== undefined && numberDepth(near.lines[0]?.words ?? '') === depth
  })
}
