import { Fault } from '../domain/fault.ts'
import type { Span } from '../domain/document.ts'

/**
 * The only place that converts between the UTF-16 indexes used inside and the Unicode code points that file
 * formats and the command line speak. Made once for a text, then asked often.
 */
export interface Offsets {
  /** Length of the text in UTF-16 units. */
  readonly units: number
  /** Length of the text in code points. */
  readonly codePoints: number
  /** Code points before a UTF-16 index. An index outside the text or inside a surrogate pair is refused: Fault `span-invalid`. */
  toCodePoint(index: number): number
  /** UTF-16 index at which the given code point begins. Outside the text: Fault `span-invalid`. */
  toIndex(codePoint: number): number
}

/** UTF-16 units between two checkpoints: the longest walk a conversion takes. */
const stride = 1024

/** Conversions for one text, which must not change. Building takes one pass; each conversion at most one short walk. */
export function offsetsOf(text: string): Offsets {
  return /[\ud800-\udfff]/.test(text) ? walkedOffsets(text) : plainOffsets(text.length)
}

/** True between the two halves of a surrogate pair, where no span may begin or end. */
export function isInsidePair(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return false
  return isHigh(text.charCodeAt(index - 1)) && isLow(text.charCodeAt(index))
}

/** A span of UTF-16 indexes as code points. */
export function spanToCodePoints(offsets: Offsets, span: Span): Span {
  if (!(span.start <= span.end)) throw refusal(span.start, span.end, offsets.units)
  return { start: offsets.toCodePoint(span.start), end: offsets.toCodePoint(span.end) }
}

/** A span of code points as UTF-16 indexes. */
export function spanFromCodePoints(offsets: Offsets, span: Span): Span {
  if (!isPosition(span.start, offsets.codePoints) || !isPosition(span.end, offsets.codePoints) || span.start > span.end) {
    throw refusal(span.start, span.end, offsets.codePoints)
  }
  return { start: offsets.toIndex(span.start), end: offsets.toIndex(span.end) }
}

/** In text without surrogates both counts are the same. */
function plainOffsets(length: number): Offsets {
  const same = (position: number): number => {
    if (!isPosition(position, length)) throw refusal(position, position, length)
    return position
  }
  return { units: length, codePoints: length, toCodePoint: same, toIndex: same }
}

function walkedOffsets(text: string): Offsets {
  const checkpoints = Math.floor(text.length / stride) + 1
  /** Pairs whose second half stands before index `k * stride`. */
  const pairsBefore = new Uint32Array(checkpoints)
  let pairs = 0
  for (let index = 0; index < text.length; index += 1) {
    if (index % stride === 0) pairsBefore[index / stride] = pairs
    if (isLow(text.charCodeAt(index)) && isInsidePair(text, index)) pairs += 1
  }
  if (text.length % stride === 0) pairsBefore[checkpoints - 1] = pairs
  const codePoints = text.length - pairs
  /** Code points begun before checkpoint `k`. */
  const begunBefore = (k: number): number => k * stride - (pairsBefore[k] ?? 0)

  return {
    units: text.length,
    codePoints,
    toCodePoint(index) {
      if (!isPosition(index, text.length) || isInsidePair(text, index)) throw refusal(index, index, text.length)
      const k = Math.floor(index / stride)
      let seen = pairsBefore[k] ?? 0
      for (let at = k * stride; at < index; at += 1) if (isInsidePair(text, at)) seen += 1
      return index - seen
    },
    toIndex(codePoint) {
      if (!isPosition(codePoint, codePoints)) throw refusal(codePoint, codePoint, codePoints)
      let low = 0
      let high = checkpoints - 1
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if (begunBefore(middle) <= codePoint) low = middle
        else high = middle - 1
      }
      let index = low * stride
      let begun = begunBefore(low)
      // A checkpoint may fall inside a pair, whose first half it has already counted.
      if (isInsidePair(text, index)) index += 1
      while (begun < codePoint) {
        index += isInsidePair(text, index + 1) ? 2 : 1
        begun += 1
      }
      return index
    },
  }
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
const isPosition = (value: number, length: number): boolean => Number.isInteger(value) && value >= 0 && value <= length

/** `characters` is counted in the unit of the position that was refused. */
const refusal = (start: number, end: number, characters: number): Fault => new Fault('span-invalid', { start, end, characters })
