import type { Block } from '#core/domain/document.ts'

/** A heading of the text, as the outline lists it. */
export interface OutlineEntry {
  readonly start: number
  readonly end: number
  /** Depth from 0, counted from the shallowest heading there is. */
  readonly depth: number
  readonly words: string
}

/** The headings of a text that belong to its argument, in reading order. */
export function outlineOf(text: string, blocks: readonly Block[]): readonly OutlineEntry[] {
  const headings = blocks.filter((block) => block.kind === 'heading' && block.boilerplate === null)
  const shallowest = Math.min(...headings.map((heading) => heading.level))
  return headings.map(({ start, end, level }) => ({ start, end, depth: level - shallowest, words: text.slice(start, end).replace(/\s+/g, ' ') }))
}

/** How a heading is told to the page: its rank below the title for a screen reader, and its depth for the eye. */
export interface HeadingRank {
  /** 1 for the title, else 2 to 6; never more than one below the heading before it, whatever levels the text leaves out. */
  readonly rank: number
  /** 0 for the shallowest level of the text, counting up with its levels. */
  readonly depth: number
}

/** The ranks of a text's headings by block index. Boilerplate is no heading of the argument and has none. */
export function headingRanks(blocks: readonly Block[], titleBlock: number): ReadonlyMap<number, HeadingRank> {
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' && block.boilerplate === null && index !== titleBlock ? [{ index, level: block.level }] : []))
  const shallowest = Math.min(...headings.map(({ level }) => level))
  const ranks = new Map<number, HeadingRank>(titleBlock >= 0 ? [[titleBlock, { rank: 1, depth: -1 }]] : [])
  /** Levels of the headings one is under. */
  const above: number[] = []
  let isPastTitle = false
  for (const { index, level } of headings) {
    // What stands above the title, a name of the paper or a rubric, has nothing of the text under it.
    if (!isPastTitle && index > titleBlock) above.length = 0
    isPastTitle ||= index > titleBlock
    while ((above.at(-1) ?? 0) >= level) above.pop()
    above.push(level)
    ranks.set(index, { rank: Math.min(6, above.length + 1), depth: level - shallowest })
  }
  return ranks
}

/** Index of the heading under which a position stands; -1 before the first. */
export const sectionAt = (outline: readonly OutlineEntry[], position: number): number => outline.findLastIndex(({ start }) => start <= position)

/** Index of the block that gives the document's title at the beginning of its text, or -1. */
export function titleBlockOf(text: string, blocks: readonly Block[], title: string): number {
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLocaleLowerCase()
  return blocks.slice(0, 5).findIndex(({ start, end, kind }) => (kind === 'heading' || kind === 'paragraph') && plain(text.slice(start, end)) === plain(title))
}
