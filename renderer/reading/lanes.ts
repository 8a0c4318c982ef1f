/** What a bar in the margin covers, in pixels from the top of its chunk. */
export interface Extent { readonly top: number; readonly bottom: number }

/** A bar with its lane, counted from the text outwards. */
export interface Laned<Bar extends Extent> { readonly bar: Bar; readonly lane: number }

/**
 * Gives each bar the lane nearest to the text in which it touches no other, taking bars from the top down and, at one height,
 * the longest first. Uses no more lanes than bars ever stand beside one another.
 */
export function assignLanes<Bar extends Extent>(bars: readonly Bar[], gap = 0): readonly Laned<Bar>[] {
  /** The lowest bottom in each lane so far. */
  const bottoms: number[] = []
  return bars
    .toSorted((a, b) => a.top - b.top || b.bottom - a.bottom)
    .map((bar) => {
      const free = bottoms.findIndex((bottom) => bottom + gap <= bar.top)
      const lane = free === -1 ? bottoms.length : free
      bottoms[lane] = bar.bottom
      return { bar, lane }
    })
}

/** Bars that stand in the margin, and the places where there is no room for all: each with the bars it hides. */
export interface Arranged<Bar extends Extent> {
  readonly shown: readonly Laned<Bar>[]
  readonly more: readonly { readonly top: number; readonly bars: readonly Bar[] }[]
}

/**
 * Arranges bars in a margin of so many lanes. Where more stand side by side, the last lane is given to a "more" of `height` pixels
 * that offers those hidden near it.
 */
export function arrangeBars<Bar extends Extent>(bars: readonly Bar[], lanes: number, height: number): Arranged<Bar> {
  const laned = assignLanes(bars)
  if (laned.every(({ lane }) => lane < lanes)) return { shown: laned, more: [] }
  const room = Math.max(0, lanes - 1)
  const more: { top: number; bars: Bar[] }[] = []
  for (const { bar, lane } of laned) {
    if (lane < room) continue
    const last = more.at(-1)
    if (last && bar.top < last.top + height) last.bars.push(bar)
    else more.push({ top: bar.top, bars: [bar] })
  }
  return { shown: laned.filter(({ lane }) => lane < room), more }
}
