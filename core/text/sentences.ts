import type { Block, Span } from '../domain/document.ts'
import { blockIndexAt, trimSpan } from './blocks.ts'
import { nextListMark } from './inline-lists.ts'
import { stopsAt } from './sentence-stops.ts'

/** The sentences of a text, block by block: a heading without a stop never runs into the paragraph below it. Spans hold no white space at their ends. */
export function sentencesOf(text: string, blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block) => sentencesIn(text, block))
}

/**
 * The sentences of one block, or of a whole text. A line end is a space, but for a blank line, a heading above its text and a list of bare
 * words. Reads each character once and looks closer only where a stop, a line end or a bracket stands.
 */
export function sentencesIn(text: string, block: Span = { start: 0, end: text.length }): Span[] {
  const spans: Span[] = []
  const isBareList = isListOfWords(text, block)
  let start = block.start
  let mark = nextListMark(text, { start, end: block.end })
  let bracket = -1
  const endAt = (end: number): void => {
    const span = trimSpan(text, { start, end })
    if (span.start < span.end) spans.push(span)
    start = end
    bracket = -1
    mark = nextListMark(text, { start, end: block.end })
  }
  for (let at = start; at < block.end; at += 1) {
    if (at === mark) endAt(at)
    const code = text.charCodeAt(at)
    if (!isTelling(code)) continue
    if (code === openBracket) bracket = at
    else if (code === closeBracket) bracket = -1
    else if (code === lineEnd || code === lineSeparator) {
      if (isBareList || endsAtLine(text, start, at, block.end)) endAt(at)
    } else {
      const stop = stopsAt(text, { at, start, end: block.end })
      if (stop.ends && !isInsideBrackets(text, bracket, stop.next, block.end)) endAt(stop.next)
      at = Math.max(at, stop.next - 1)
    }
  }
  endAt(block.end)
  return spans
}

/** The sentence an index stands in, or the nearest one before it; the first where there is none before. -1 without sentences. */
export function sentenceIndexAt(sentences: readonly Span[], index: number): number {
  return sentences.length === 0 ? -1 : Math.max(0, blockIndexAt(sentences, index))
}

const [openBracket, closeBracket, lineEnd, lineSeparator] = [0x28, 0x29, 0x0a, 0x2028]

/** Stops of the scripts in use, brackets and line ends. */
function isTelling(code: number): boolean {
  if (code < 0x80) return code === 0x2e || code === 0x21 || code === 0x3f || code === openBracket || code === closeBracket || code === lineEnd
  return code === 0x2026 || code === lineSeparator || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff0e || code === 0x061f || code === 0x06d4 || code === 0x0964 || code === 0x0965 || code === 0x203c || code === 0x2047 || code === 0x2048 || code === 0x2049
}

/** An aside in brackets may hold sentences of its own; the one around it goes on. */
const longestAside = 400
function isInsideBrackets(text: string, bracket: number, next: number, end: number): boolean {
  if (bracket === -1 || next - bracket > longestAside) return false
  const rest = text.slice(next, Math.min(end, bracket + longestAside))
  const close = rest.indexOf(')')
  return close !== -1 && !rest.slice(0, close).includes('(')
}

/** A line that stands above its text: it begins a sentence, has few words and no stop, and is short beside the next, which begins with a capital. */
const headingWords = 12
function endsAtLine(text: string, start: number, at: number, end: number): boolean {
  const next = text.slice(at + 1, Math.min(end, at + 1 + 400))
  if (/^[ \t\u00a0]*[\n\u2028]/u.test(next)) return true
  if (at - start > 120) return false
  const line = text.slice(start, at).trim()
  if (line === '' || /[\n\u2028]/u.test(line) || !/^\s*["“'‘(]?[\p{Lu}\d•⁃▪◦‣]/u.test(next)) return false
  const below = /^[^\n\u2028]*/u.exec(next)?.[0].trim() ?? ''
  return /^["“'‘(]?[\p{Lu}\d]/u.test(line) && line.split(/\s+/u).length < headingWords && line.length < 0.6 * below.length && !/[,;:–—-]$/u.test(line)
}

/** Three lines or more, none of them with a stop or more than a few words: a list that lost its marks. */
function isListOfWords(text: string, { start, end }: Span): boolean {
  if (end - start > 2_000) return false
  const words = text.slice(start, end)
  if (!words.includes('\n') || /[.!?…:;]/u.test(words)) return false
  const lines = words.trim().split('\n')
  return lines.length >= 3 && lines.every((line) => line.trim().split(/\s+/u).length <= 5)
}
