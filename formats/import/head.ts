import type { Block } from '#core/domain/document.ts'
import { lineKey } from '#core/text/boilerplate.ts'
import { bylineOf } from './byline.ts'
import type { ReadFacts, Reading } from './reading.ts'

/** Blocks at the start among which a byline may stand. */
const headBlocks = 12

/** Marks the lines near the start that name author and date, and takes from them what the format itself did not tell. */
export function withBylines(text: string, { blocks, facts }: Reading): Reading {
  const found: Record<keyof ReadFacts, string | null> = { ...facts }
  const marked: Block[] = []
  const names = new Set((facts.author ?? '').split(';').concat(facts.author ?? '').map(lineKey).filter((name) => name !== ''))
  let inHead = true
  for (const [index, block] of blocks.entries()) {
    const words = text.slice(block.start, Math.min(block.end, block.start + 301))
    inHead &&= index < headBlocks
    const byline = inHead && (block.boilerplate === null || block.boilerplate === 'byline') && block.kind !== 'heading' && block.kind !== 'table-cell' ? bylineOf(words) : null
    if (byline !== null) {
      found.author ??= byline.author
      found.publishedOn ??= byline.publishedOn
      found.url ??= byline.url
    } else if (block.boilerplate === null && block.kind !== 'heading' && words.length > 300) {
      // The text proper has begun.
      inHead = false
    }
    const isName = inHead && block.boilerplate === null && block.kind === 'paragraph' && names.has(lineKey(words))
    marked.push(byline === null && !isName ? block : { ...block, boilerplate: 'byline' })
  }
  return { blocks: marked, facts: found }
}
