import type { Span } from '../domain/document.ts'
import { trimSpan } from './blocks.ts'
import { isInsidePair } from './offsets.ts'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Units on either side of an index in which its grapheme is looked for; longer piles of marks are cut there. */
const reach = 256

/** The start of the character, as people see characters, that an index falls into; the index itself between two of them. */
export function graphemeStart(text: string, index: number): number {
  if (index <= 0 || index >= text.length) return clamp(text, index)
  const from = safeStart(text, index)
  const segment = graphemes.segment(text.slice(from, index + reach)).containing(index - from)
  return segment === undefined ? index : from + segment.index
}

/** The end of the character an index falls into; the index itself between two characters. */
export function graphemeEnd(text: string, index: number): number {
  const start = graphemeStart(text, index)
  if (start === clamp(text, index)) return start
  const first = graphemes.segment(text.slice(start, start + reach * 2))[Symbol.iterator]().next().value
  return start + (first?.segment.length ?? 0)
}

/**
 * The span a person means by a selection: widened to whole characters, without white space at its ends, inside the
 * text. Null where that leaves nothing.
 */
export function snapSpan(text: string, span: Span): Span | null {
  const [one, other] = [clamp(text, span.start), clamp(text, span.end)]
  const start = Math.min(one, other)
  const end = Math.max(one, other)
  if (start === end) return null
  const trimmed = trimSpan(text, { start: graphemeStart(text, start), end: graphemeEnd(text, end) })
  // Trimming stops at ink, but a mark may be combined with the white space before it.
  const snapped = { start: graphemeStart(text, trimmed.start), end: graphemeEnd(text, trimmed.end) }
  return trimmed.start < trimmed.end ? snapped : null
}

/**
 * A place before the index from which graphemes can be counted: after a line end, which always ends one, or a good
 * way back.
 */
function safeStart(text: string, index: number): number {
  const line = text.lastIndexOf('\n', index - 1) + 1
  const from = Math.max(line, index - reach)
  return isInsidePair(text, from) ? from - 1 : from
}

const clamp = (text: string, index: number): number => Math.max(0, Math.min(text.length, Math.trunc(index)))
