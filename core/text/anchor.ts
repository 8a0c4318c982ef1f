import { Fault } from '../domain/fault.ts'
import type { Anchor } from '../domain/claim.ts'
import type { Span } from '../domain/document.ts'
import { isInsidePair } from './offsets.ts'

/** UTF-16 units of context kept on each side; one less where the cut would fall inside a surrogate pair. */
const contextLength = 32

/** Where an anchor stands in a text that may not be the one it was taken from. */
export type Located =
  /** The quote stands at its position, and no other place agrees better with its surroundings. */
  | { readonly status: 'exact'; readonly span: Span }
  /** The quote stands elsewhere, at one place that is better than all others. `agreement`: share of the kept context found there, 0-1. */
  | { readonly status: 'moved'; readonly span: Span; readonly agreement: number; readonly occurrences: number }
  /** The quote is not there (`occurrences` 0) or stands at several places that nothing tells apart. */
  | { readonly status: 'lost'; readonly occurrences: number }

/**
 * The anchor of a span, with its quote and surroundings.
 * An empty span, one outside the text or one that cuts a surrogate pair is refused: Fault `span-invalid`.
 */
export function anchorAt(text: string, textSha256: string, span: Span): Anchor {
  const { start, end } = span
  const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
  if (!fits || isInsidePair(text, start) || isInsidePair(text, end)) throw new Fault('span-invalid', { start, end, characters: text.length })
  const from = Math.max(0, start - contextLength)
  const to = Math.min(text.length, end + contextLength)
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(isInsidePair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isInsidePair(text, to) ? to - 1 : to),
    textSha256,
  }
}

/** True where the quote stands at its position, word for word. */
export function proves(anchor: Anchor, text: string): boolean {
  return anchor.quote.length > 0 && anchor.end - anchor.start === anchor.quote.length && text.startsWith(anchor.quote, anchor.start)
}

/** Finds an anchor's quote again: at its position, else at the one place whose surroundings agree best. Never guesses between equals. */
export function locate(anchor: Anchor, text: string): Located {
  if (anchor.quote === '') return { status: 'lost', occurrences: 0 }
  const kept = anchor.prefix.length + anchor.suffix.length
  const here = proves(anchor, text) ? agreementAt(anchor, text, anchor.start) : -1
  if (here === kept) return { status: 'exact', span: { start: anchor.start, end: anchor.end } }

  let best = -1
  let bestAt = -1
  let ties = 0
  let occurrences = 0
  for (let at = text.indexOf(anchor.quote); at !== -1; at = text.indexOf(anchor.quote, at + 1)) {
    occurrences += 1
    const agreement = agreementAt(anchor, text, at)
    if (agreement > best) { best = agreement; bestAt = at; ties = 1 }
    else if (agreement === best) ties += 1
  }
  if (here !== -1 && here === best) return { status: 'exact', span: { start: anchor.start, end: anchor.end } }
  if (occurrences === 0 || ties > 1) return { status: 'lost', occurrences }
  const span = { start: bestAt, end: bestAt + anchor.quote.length }
  return { status: 'moved', span, agreement: kept === 0 ? 1 : best / kept, occurrences }
}

/** How many units of the kept context agree, counted outwards from the quote at `at`. */
function agreementAt(anchor: Anchor, text: string, at: number): number {
  const { prefix, suffix, quote } = anchor
  let before = 0
  while (before < prefix.length && prefix.charCodeAt(prefix.length - 1 - before) === text.charCodeAt(at - 1 - before)) before += 1
  const end = at + quote.length
  let after = 0
  while (after < suffix.length && suffix.charCodeAt(after) === text.charCodeAt(end + after)) after += 1
  return before + after
}
