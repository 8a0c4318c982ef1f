import type { Span } from '#core/domain/document.ts'

/** A stretch of text around the first match, with the matches inside it. */
export interface Snippet { readonly snippet: string; readonly matches: readonly Span[] }

const before = 60
const length = 180
const ellipsis = '…'

/**
 * Cuts about 180 UTF-16 units of a text around the first match, at spaces where there are any near, with an ellipsis
 * where something was left out. `matches` are spans of the text; the answer's are spans of the snippet.
 */
export function snippetOf(text: string, matches: readonly Span[]): Snippet {
  const first = matches[0]
  const from = startOfWord(text, Math.max(0, (first?.start ?? 0) - before))
  const to = endOfWord(text, Math.max(from + length, first?.end ?? 0))
  const lead = from > 0 ? ellipsis : ''
  const shift = lead.length - from
  return {
    snippet: `${lead}${text.slice(from, to)}${to < text.length ? ellipsis : ''}`,
    matches: matches.filter(({ start, end }) => start >= from && end <= to).map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}

/** How far to look for a space before cutting inside a word. */
const reach = 20
const isSpace = (unit: string | undefined) => unit !== undefined && /\s/u.test(unit)

function startOfWord(text: string, at: number): number {
  if (at === 0) return 0
  for (let index = at; index < Math.min(text.length, at + reach); index += 1) if (isSpace(text[index - 1])) return index
  return outsidePair(text, at)
}
function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length
  for (let index = at; index > at - reach; index -= 1) if (isSpace(text[index])) return index
  return outsidePair(text, at)
}
const outsidePair = (text: string, at: number) => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)
