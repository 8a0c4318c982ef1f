import type { Span } from '#core/domain/document.ts'
import { pieceAt } from './pieces.ts'

export type CaretUnit = 'character' | 'word' | 'sentence' | 'block' | 'document'
export type Direction = 'forward' | 'backward'

/** The text as the caret walks it: stretches of text, with white space between them that it steps over. */
export interface CaretText { readonly text: string; readonly pieces: readonly Span[] }

/**
 * Where the caret comes to. Moving forward lands where the next unit begins, so that extending from there takes the unit
 * from its first letter; extending forward lands where a unit ends, so that no trailing space is marked. Backward both land
 * on beginnings. At either end of the text the caret stays.
 */
export function caretAfter(at: number, unit: CaretUnit, direction: Direction, extending: boolean, { text, pieces }: CaretText): number {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last) return at
  if (unit === 'document') return direction === 'forward' ? last.end : first.start
  const index = pieceAt(pieces, at)
  const piece = pieces[index] ?? first
  const here = Math.min(Math.max(at, piece.start), piece.end)

  if (unit === 'block') {
    if (direction === 'backward') return here > piece.start ? piece.start : (pieces[index - 1] ?? piece).start
    if (extending && here < piece.end) return piece.end
    const next = pieces[index + 1]
    return extending ? (next ?? piece).end : (next?.start ?? piece.end)
  }

  const step = direction === 'forward' ? forwardIn : backwardIn
  const inside = step(text, piece, here, unit, extending)
  if (inside !== null) return inside
  const neighbour = pieces[direction === 'forward' ? index + 1 : index - 1]
  if (!neighbour) return direction === 'forward' ? piece.end : piece.start
  if (unit === 'character') {
    const edge = direction === 'forward' ? neighbour.start : neighbour.end
    // Parts of one giant block touch: their shared edge is one place, not two.
    return edge === here ? (step(text, neighbour, edge, unit, extending) ?? edge) : edge
  }
  if (direction === 'forward' && !extending) return neighbour.start
  return step(text, neighbour, direction === 'forward' ? neighbour.start : neighbour.end, unit, extending) ?? neighbour.start
}

const segmenters = new Map<'grapheme' | 'word' | 'sentence', Intl.Segmenter>()
const segmenterOf = (granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segmenter => {
  const known = segmenters.get(granularity) ?? new Intl.Segmenter(undefined, { granularity })
  segmenters.set(granularity, known)
  return known
}

/** Units of a stretch that hold something a person reads: words, or sentences without the space that follows them. */
function unitsIn(text: string, piece: Span, unit: 'word' | 'sentence'): readonly Span[] {
  const units: Span[] = []
  for (const { index, segment, isWordLike } of segmenterOf(unit).segment(text.slice(piece.start, piece.end))) {
    const start = piece.start + index
    const end = start + segment.trimEnd().length
    if (unit === 'word' ? isWordLike : end > start) units.push({ start, end })
  }
  return units
}

/** The next place in the same stretch, or null where there is none. */
function forwardIn(text: string, piece: Span, at: number, unit: 'character' | 'word' | 'sentence', extending: boolean): number | null {
  if (unit === 'character') {
    if (at >= piece.end) return null
    const spaces = /^\s\s+/.exec(text.slice(at, Math.min(piece.end, at + 1_000)))
    if (spaces) return at + spaces[0].length
    return piece.start + nextGrapheme(text.slice(piece.start, piece.end), at - piece.start)
  }
  const units = unitsIn(text, piece, unit)
  if (extending) return units.find(({ end }) => end > at)?.end ?? null
  return units.find(({ start }) => start > at)?.start ?? null
}

function backwardIn(text: string, piece: Span, at: number, unit: 'character' | 'word' | 'sentence'): number | null {
  if (unit === 'character') {
    if (at <= piece.start) return null
    const before = text.slice(Math.max(piece.start, at - 1_000), at)
    const spaces = before.length - before.trimEnd().length
    if (spaces > 1) return at - spaces
    return piece.start + previousGrapheme(text.slice(piece.start, piece.end), at - piece.start)
  }
  return unitsIn(text, piece, unit).findLast(({ start }) => start < at)?.start ?? null
}

function nextGrapheme(text: string, at: number): number {
  const cluster = segmenterOf('grapheme').segment(text).containing(at)
  return cluster ? cluster.index + cluster.segment.length : text.length
}
const previousGrapheme = (text: string, at: number): number => segmenterOf('grapheme').segment(text).containing(at - 1)?.index ?? 0

/**
 * What "take more" selects, the smallest step that is larger than what is selected: the word, the sentence, the block.
 * Null where the whole block is selected already.
 */
export function widened(selected: Span, { text, pieces }: CaretText): Span | null {
  const piece = pieces[pieceAt(pieces, selected.start)]
  if (!piece) return null
  const steps = [
    ...(['word', 'sentence'] as const).map((unit) => coverOf(unitsIn(text, piece, unit), selected)),
    { start: piece.start, end: piece.end },
  ]
  return steps.find((step): step is Span => step !== null && contains(step, selected) && step.end - step.start > selected.end - selected.start) ?? null
}

/** From the beginning of the first unit the selection touches to the end of the last. */
function coverOf(units: readonly Span[], selected: Span): Span | null {
  const touched = units.filter(({ start, end }) => start <= selected.end && end >= selected.start && (selected.start === selected.end || (start < selected.end && end > selected.start)))
  const first = touched[0]
  const last = touched.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}
const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end

/** A selection as it is marked: widened to whole graphemes and without white space at either end; null where nothing is left. */
export function markable(text: string, selected: Span): Span | null {
  const reach = 200
  const from = Math.max(0, selected.start - reach)
  const to = Math.min(text.length, selected.end + reach)
  const boundary = (at: number, side: 'start' | 'end'): number => {
    const windowStart = Math.max(from, at - reach)
    const windowText = text.slice(windowStart, Math.min(to, at + reach))
    const cluster = segmenterOf('grapheme').segment(windowText).containing(at - windowStart)
    if (!cluster || cluster.index === at - windowStart) return at
    return windowStart + cluster.index + (side === 'end' ? cluster.segment.length : 0)
  }
  let start = boundary(selected.start, 'start')
  let end = boundary(selected.end, 'end')
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return start < end ? { start, end } : null
}
