import search from 'approx-string-match'
import { diffWordsWithSpace } from 'diff'
import type { Span } from '../domain/document.ts'
import { isInsidePair } from '../text/offsets.ts'
import { findQuote } from '../text/quote.ts'

/** A stretch that both have, or that only the excerpt or only the document has. */
export interface DifferencePart {
  readonly text: string
  readonly in: 'both' | 'excerpt' | 'document'
}

/**
 * Whether an excerpt stands in a document. `exact`: letter for letter. `alike`: but for the kind of its quotation marks, dashes and
 * spaces. `cut`: in pieces, in this order, with dots where something was left out. `fuzzy`: nearly, with the difference.
 */
export type ExcerptComparison =
  | { readonly found: 'exact' | 'alike'; readonly span: Span; readonly occurrences: number }
  | { readonly found: 'cut'; readonly span: Span; readonly pieces: readonly Span[] }
  | {
      readonly found: 'fuzzy'
      readonly span: Span
      /** From the excerpt to the document, in order. */
      readonly difference: readonly DifferencePart[]
      /** Share of characters that agree, 0-1. */
      readonly likeness: number
    }
  | { readonly found: 'not-found' }

/** The most that may differ, as a share of the excerpt's length: beyond it two sentences on one subject begin to pass for one another. */
const mostDifferent = 0.25
/** Shorter than this, an excerpt that is not there letter for letter is nearly everywhere. */
const shortestFuzzy = 12

/** Looks an excerpt up in the text it is said to be from. Spans are UTF-16 into the text. */
export function compareExcerpt(excerpt: string, documentText: string): ExcerptComparison {
  const wanted = excerpt.trim()
  if (wanted === '') return { found: 'not-found' }
  const { span, occurrences, form } = findQuote(documentText, wanted)
  if (span) return { found: form === 'exact' ? 'exact' : 'alike', span, occurrences }
  return cutExcerpt(wanted, documentText) ?? fuzzyExcerpt(wanted, documentText) ?? { found: 'not-found' }
}

const omission = /\s*(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\.)\s*/u

function cutExcerpt(excerpt: string, text: string): ExcerptComparison | null {
  const wanted = excerpt.split(omission).filter((piece) => piece !== '')
  if (wanted.length === 0 || !omission.test(excerpt)) return null
  const pieces: Span[] = []
  let from = 0
  for (const piece of wanted) {
    const { span } = findQuote(text.slice(from), piece)
    if (!span) return null
    pieces.push({ start: from + span.start, end: from + span.end })
    from += span.end
  }
  return { found: 'cut', span: { start: pieces[0]?.start ?? 0, end: from }, pieces }
}

function fuzzyExcerpt(excerpt: string, text: string): ExcerptComparison | null {
  if (excerpt.length < shortestFuzzy) return null
  const allowed = Math.floor(excerpt.length * mostDifferent)
  const [best] = search(plain(text), plain(excerpt), allowed).toSorted((a, b) => a.errors - b.errors || a.end - a.start - (b.end - b.start))
  if (!best) return null
  const span = toWholeWords(text, best)
  const difference = diffWordsWithSpace(excerpt, text.slice(span.start, span.end)).map(
    ({ value, added, removed }): DifferencePart => ({ text: value, in: added ? 'document' : removed ? 'excerpt' : 'both' }),
  )
  return { found: 'fuzzy', span, difference, likeness: 1 - best.errors / excerpt.length }
}

/** Letters without case and marks of one kind, one for one, so that positions stay. */
const plain = (text: string): string =>
  text.replace(/\p{Lu}|[\u2018\u2019\u201c\u201d\u00ab\u00bb\u2010-\u2015\u2212\u00a0\u2009\u202f\n]/gu, (character) => {
    const simple = simpler[character] ?? character.toLowerCase()
    return simple.length === character.length ? simple : character
  })
const simpler: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '“': '"', '”': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
  '\u00a0': ' ', '\u2009': ' ', '\u202f': ' ', '\n': ' ',
}

/** The nearest match may begin or end inside a word, where the difference is; the words are shown whole. */
function toWholeWords(text: string, { start, end }: Span): Span {
  const isWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at))
  let from = isInsidePair(text, start) ? start - 1 : start
  let to = isInsidePair(text, end) ? end + 1 : end
  while (from > 0 && isWord(from) && isWord(from - 1)) from -= 1
  while (to < text.length && isWord(to) && isWord(to - 1)) to += 1
  return { start: from, end: to }
}
