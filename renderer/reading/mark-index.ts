import type { Span } from '#core/domain/document.ts'

/**
 * Marks of one document in reading order, and what stands where. Marks may overlap and lie inside one another.
 * Finding is by halving; `reach` lets the search backwards stop as soon as nothing earlier can extend so far.
 */
export interface MarkIndex<Mark extends Span> {
  /** By start; of two that start together the longer first. */
  readonly marks: readonly Mark[]
  /** Marks over the character at a position, the shortest first: the one a person most likely means. */
  at(position: number): readonly Mark[]
  /** Marks that share a character with a span, in reading order. */
  within(span: Span): readonly Mark[]
}

export function indexMarks<Mark extends Span>(unordered: readonly Mark[]): MarkIndex<Mark> {
  const marks = unordered.toSorted((a, b) => a.start - b.start || b.end - a.end)
  /** The furthest end of any mark up to and including the n-th. */
  const reach = new Float64Array(marks.length)
  marks.forEach((mark, n) => { reach[n] = Math.max(mark.end, reach[n - 1] ?? 0) })

  const within = (span: Span): readonly Mark[] => {
    const found: Mark[] = []
    for (let n = startsBefore(marks, span.end) - 1; n >= 0 && (reach[n] ?? 0) > span.start; n -= 1) {
      const mark = marks[n]
      if (mark && mark.end > span.start) found.push(mark)
    }
    return found.reverse()
  }
  return {
    marks,
    within,
    at: (position) => within({ start: position, end: position + 1 }).toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start),
  }
}

/** How many of the marks, sorted by start, start before a position. */
function startsBefore(marks: readonly Span[], position: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((marks[middle]?.start ?? Infinity) < position) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Which of the things at one place is meant when the place is asked for again: the one after the chosen, round and round;
 * the first where none of them is chosen.
 */
export function cycled<Thing>(things: readonly Thing[], isChosen: (thing: Thing) => boolean): Thing | null {
  return things[(things.findIndex(isChosen) + 1) % Math.max(1, things.length)] ?? null
}
