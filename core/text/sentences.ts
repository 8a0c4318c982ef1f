import type { Block, Span } from '../domain/document.ts'
import { blockIndexAt, trimSpan } from './blocks.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A stop after these does not end a sentence, whatever follows. */
const titles = 'adm|brig|capt|cmdr|col|cpl|dr|fr|gen|gov|hon|lt|maj|messrs|mr|mrs|ms|mx|pres|prof|rep|reps|rev|sen|sens|sgt|st|supt'
/** A stop after these ends no sentence where a number or a small letter follows. */
const beforeNumbers = 'app|art|arts|ch|chap|col|eq|fig|figs|no|nos|p|para|paras|pp|sec|sect|vol|vols|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|approx|ca|c|est'
const never = 'e\\.g|i\\.e|cf|viz|vs|v|al'
const held = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:(?:${titles}|${never})\\.|\\p{Lu}\\.)\\s*$`, 'iu')
const initial = /(?:^|[\s(])\p{Lu}\.\s*$/u
const heldBeforeNumber = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${beforeNumbers})\\.\\s*$`, 'iu')

/** The sentences of a text, block by block: a heading without a stop never runs into the paragraph below it. Spans hold no white space at their ends. */
export function sentencesOf(text: string, blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block) => sentencesIn(text, block))
}

/** The sentences of one block. */
export function sentencesIn(text: string, block: Span): Span[] {
  // A line end inside a block is where a line was full, not where a thought was; the length stays the same.
  const words = text.slice(block.start, block.end).replace(/[\n\u2028]/g, ' ')
  const spans: Span[] = []
  let start = 0
  let end = 0
  for (const { index, segment } of segmenter.segment(words)) {
    const here = words.slice(start, end)
    if (end > start && !carriesOn(here, segment)) {
      spans.push({ start, end })
      start = index
    }
    end = index + segment.length
  }
  spans.push({ start, end })
  return spans
    .map((span) => trimSpan(text, { start: block.start + span.start, end: block.start + span.end }))
    .filter((span) => span.start < span.end)
}

/** The sentence an index stands in, or the nearest one before it; the first where there is none before. -1 without sentences. */
export function sentenceIndexAt(sentences: readonly Span[], index: number): number {
  return sentences.length === 0 ? -1 : Math.max(0, blockIndexAt(sentences, index))
}

/** True where what Unicode's rules cut apart belongs together. */
function carriesOn(before: string, next: string): boolean {
  const tail = before.slice(-24)
  if (/^\s*[)\]}”’»"'.,;:!?…]+\s*$/u.test(next)) return true
  if (/^\s*\p{Ll}/u.test(next) && /[.…]["'”’)\]]*\s*$/u.test(tail)) return true
  if (initial.test(tail) && /^\s*\p{Lu}/u.test(next)) return !/(?:^|\s)I\.\s*$/u.test(tail)
  if (held.test(tail)) return !initial.test(tail)
  return heldBeforeNumber.test(tail) && /^\s*[\d(§]/u.test(next)
}
