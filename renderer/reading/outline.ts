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

/** Index of the heading under which a position stands; -1 before the first. */
export const sectionAt = (outline: readonly OutlineEntry[], position: number): number => outline.findLastIndex(({ start }) => start <= position)

/** Index of the block that gives the document's title at the beginning of its text, or -1. */
export function titleBlockOf(text: string, blocks: readonly Block[], title: string): number {
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLocaleLowerCase()
  return blocks.slice(0, 5).findIndex(({ start, end, kind }) => (kind === 'heading' || kind === 'paragraph') && plain(text.slice(start, end)) === plain(title))
}
