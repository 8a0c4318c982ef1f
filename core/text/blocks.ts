import type { Block, Span } from '../domain/document.ts'
import { isInsidePair } from './offsets.ts'

/** A paragraph longer than this would freeze layout; it is shown in pieces. */
const longestBlock = 20_000

/** What breaks the promises of `Block` in a text's blocks, as a sentence; null where all of them hold. */
export function blocksFault(text: string, blocks: readonly Block[]): string | null {
  let end = 0
  for (const [index, block] of blocks.entries()) {
    const name = `Block ${index} (${block.kind}, ${block.start}-${block.end})`
    if (!Number.isInteger(block.start) || !Number.isInteger(block.end)) return `${name} has no whole positions.`
    if (block.start >= block.end) return `${name} is empty.`
    if (block.start < end) return `${name} begins before the end of the one before it.`
    if (block.end > text.length) return `${name} reaches beyond the text of ${text.length}.`
    if (isInsidePair(text, block.start) || isInsidePair(text, block.end)) return `${name} cuts a surrogate pair.`
    if (hasInk(text, { start: end, end: block.start })) return `The text before ${name} is in no block.`
    if (!hasInk(text, block)) return `${name} is all white space.`
    if (!levelFits(block)) return `${name} has level ${block.level}.`
    if ((block.cell !== null) !== (block.kind === 'table-cell')) return `${name} ${block.cell === null ? 'has no place in a table' : 'has a place in a table'}.`
    end = block.end
  }
  return hasInk(text, { start: end, end: text.length }) ? 'The text after the last block is in no block.' : null
}

/** True where a span holds anything but white space. */
export function hasInk(text: string, span: Span): boolean {
  for (let index = span.start; index < span.end; index += 1) if (!isWhite(text, index)) return true
  return false
}

/** The span without white space at either end; empty where it holds nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isWhite(text, start)) start += 1
  while (end > start && isWhite(text, end - 1)) end -= 1
  return { start, end }
}

/** The block of a text that holds an index, or the last one before it; -1 before the first. Blocks are in order. */
export function blockIndexAt(blocks: readonly Span[], index: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((blocks[middle]?.start ?? Infinity) <= index) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Blocks with every over-long one divided, at a line end, the end of a sentence or a space where there is one near. */
export function dividedBlocks(text: string, blocks: readonly Block[], limit = longestBlock): readonly Block[] {
  if (!blocks.some((block) => block.end - block.start > limit)) return blocks
  return blocks.flatMap((block) => pieces(text, block, limit).map((piece) => ({ ...block, ...piece })))
}

function pieces(text: string, span: Span, limit: number): Span[] {
  const cuts: Span[] = []
  let rest = span
  while (rest.end - rest.start > limit) {
    const at = cutBefore(text, rest.start, rest.start + limit)
    cuts.push(trimSpan(text, { start: rest.start, end: at }))
    rest = trimSpan(text, { start: at, end: rest.end })
  }
  return [...cuts, rest].filter((piece) => piece.start < piece.end)
}

/** The best place to cut in the last quarter before `latest`. */
function cutBefore(text: string, start: number, latest: number): number {
  const earliest = latest - Math.floor((latest - start) / 4)
  for (const isPlace of [
    (at: number) => text[at - 1] === '\n',
    (at: number) => isWhite(text, at) && /[.!?。！？]/u.test(text[at - 1] ?? ''),
    (at: number) => isWhite(text, at),
  ]) {
    for (let at = latest; at > earliest; at -= 1) if (isPlace(at)) return at
  }
  return isInsidePair(text, latest) ? latest - 1 : latest
}

const levelFits = ({ kind, level }: Block): boolean =>
  kind === 'heading' ? level >= 1 && level <= 6 : kind === 'list-item' ? level >= 1 : level === 0

/** White space as JavaScript's `\s` has it, by code. */
function isWhite(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code <= 0x7f) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code === 0xa0 || code === 0xfeff || code === 0x1680 || (code >= 0x2000 && code <= 0x200a)
    || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000
}
