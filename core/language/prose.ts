import type { Span } from '../domain/document.ts'
import { sentencesIn } from '../text/sentences.ts'

/** A sentence of what an analyst wrote. */
export interface Sentence extends Span {
  readonly text: string
  /** The same length, with spaces in place of words that are quoted: they are somebody else’s. */
  readonly own: string
}

/**
 * The sentences of a text or of Markdown. A heading, list item or table row is a block of its own, so none runs into the next.
 * Quoted paragraphs and code are left out.
 */
export function sentencesOfProse(text: string): readonly Sentence[] {
  const own = withoutQuotations(text)
  return blocksOf(text).flatMap((block) =>
    sentencesIn(text, block).map(({ start, end }) => ({ start, end, text: text.slice(start, end), own: own.slice(start, end) })),
  )
}

const startsBlock = /^\s*(?:[-*+•]\s|\d+[.)]\s|#{1,6}\s|\|)/u
const heading = /^\s*#{1,6}\s/u
const quoted = /^\s*>/u
const fence = /^\s*(?:```|~~~)/u

function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = []
  let open: { start: number; end: number } | null = null
  let inCode = false
  let at = 0
  for (const line of text.split('\n')) {
    const end = at + line.length
    const isFence = fence.test(line)
    if (inCode || isFence || quoted.test(line) || line.trim() === '') open = null
    else if (open === null || startsBlock.test(line)) {
      open = { start: at, end }
      blocks.push(open)
    } else open.end = end
    if (heading.test(line)) open = null
    if (isFence) inCode = !inCode
    at = end + 1
  }
  return blocks
}

/** Quotation marks of every usual kind, each with its partner, and inline code. A quotation ends within its paragraph. */
const quotations = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|(?<![\p{L}\p{N}])[‘'](?:[^’'\n]|[’'](?=\p{L}))*[’'](?![\p{L}\p{N}])|`[^`\n]+`/gu

const withoutQuotations = (text: string): string =>
  text
    .split(/(\n\s*\n)/u)
    .map((paragraph) => paragraph.replace(quotations, (quotation) => ' '.repeat(quotation.length)))
    .join('')
