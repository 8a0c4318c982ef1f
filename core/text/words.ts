import type { Span } from '../domain/document.ts'
import { isInsidePair } from './offsets.ts'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
/** Units looked at in one go. */
const window = 512

/** The word an index stands in or at the start of; null in white space and punctuation. */
export function wordAt(text: string, index: number): Span | null {
  for (const word of wordsFrom(text, backFrom(text, index))) {
    if (word.start > index) return null
    if (index < word.end) return word
  }
  return null
}

/** The start of the first word that begins after an index; the end of the text where there is none. */
export function nextWordStart(text: string, index: number): number {
  for (const word of wordsFrom(text, backFrom(text, index))) if (word.start > index) return word.start
  return text.length
}

/** The end of the first word that ends after an index; the end of the text where there is none. */
export function nextWordEnd(text: string, index: number): number {
  for (const word of wordsFrom(text, backFrom(text, index))) if (word.end > index) return word.end
  return text.length
}

/** The start of the last word that begins before an index; 0 where there is none. */
export function previousWordStart(text: string, index: number): number {
  for (let from = index; from > 0;) {
    const back = backFrom(text, from - 1)
    let found = -1
    for (const word of wordsFrom(text, back)) {
      if (word.start >= index) break
      found = word.start
    }
    if (found !== -1) return found
    from = back
  }
  return 0
}

/** Words from a place onwards, segmented a window at a time; a word cut by a window's end is read again in the next. */
function* wordsFrom(text: string, from: number): Generator<Span> {
  for (let start = from; start < text.length;) {
    const end = Math.min(text.length, start + window)
    const segments = [...segmenter.segment(text.slice(start, end))]
    const isLast = end === text.length
    const whole = isLast || segments.length === 1 ? segments : segments.slice(0, -1)
    for (const { index, segment, isWordLike } of whole) if (isWordLike === true) yield { start: start + index, end: start + index + segment.length }
    start += whole.reduce((length, { segment }) => length + segment.length, 0)
  }
}

/** A place at or before an index where a word can only begin: after white space, or a window back in text that has none. */
function backFrom(text: string, index: number): number {
  const earliest = Math.max(0, index - window)
  for (let at = Math.min(index, text.length); at > earliest; at -= 1) {
    if (/\s/.test(text[at - 1] ?? '') && /\S/.test(text[at] ?? '')) return at
  }
  return isInsidePair(text, earliest) ? earliest - 1 : earliest
}
