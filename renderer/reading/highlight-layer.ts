import type { Span } from '#core/domain/document.ts'
import { indexMarks, type MarkIndex } from './mark-index.ts'
import { touching } from './pieces.ts'
import type { TextPage } from './text-page.ts'

/** Something painted over the text. `key` names it among its layer's things; `paint` names the highlight it is drawn with. */
export interface Painted extends Span {
  readonly key: string
  readonly paint: string
}

/** The order in which highlights lie over one another, by the beginning of their name. */
const heights: readonly (readonly [string, number])[] = [['suggested', 0], ['mark-', 1], ['figure', 2], ['suggested-chosen', 2], ['found', 3], ['hovered', 4], ['chosen', 5], ['found-current', 6], ['shown', 7]]

/** The highlight of a name, shared by every page on screen; made when first asked for. */
function highlightNamed(name: string): Highlight {
  const known = CSS.highlights.get(name)
  if (known) return known
  const highlight = new Highlight()
  highlight.priority = heights.findLast(([prefix]) => name.startsWith(prefix))?.[1] ?? 0
  CSS.highlights.set(name, highlight)
  return highlight
}

/**
 * Things painted over a page with the CSS Custom Highlight API. Ranges exist only for chunks in sight, so that a document with
 * 50,000 marks opens like one with ten, and one mark more costs one mark.
 */
export interface HighlightLayer<Thing extends Painted> {
  /** Replaces what the layer holds; only what is new, gone or changed is painted again. */
  put(things: MarkIndex<Thing>): void
  show(chunk: number): void
  hide(chunk: number): void
  /** Takes everything of the layer off the page. */
  clear(): void
}

export function createHighlightLayer<Thing extends Painted>(page: TextPage): HighlightLayer<Thing> {
  let things = new Map<string, Thing>()
  let index = indexMarks<Thing>([])
  /** For each chunk in sight, what is painted there. */
  const inSight = new Map<number, Map<string, { readonly paint: string; readonly ranges: readonly StaticRange[] }>>()

  const paint = (chunk: number, thing: Thing): void => {
    const bounds = page.chunks[chunk]
    const painted = inSight.get(chunk)
    if (!bounds || !painted) return
    const ranges = page.rangesOf({ start: Math.max(thing.start, bounds.start), end: Math.min(thing.end, bounds.end) })
    const highlight = highlightNamed(thing.paint)
    for (const range of ranges) highlight.add(range)
    painted.set(thing.key, { paint: thing.paint, ranges })
  }
  const unpaint = (chunk: number, key: string): void => {
    const painted = inSight.get(chunk)
    const done = painted?.get(key)
    if (!painted || !done) return
    const highlight = highlightNamed(done.paint)
    for (const range of done.ranges) highlight.delete(range)
    painted.delete(key)
  }
  /** Does something for each chunk in sight that a span reaches into. */
  const whereInSight = (span: Span, act: (chunk: number) => void): void => {
    const { from, to } = touching(page.chunks, span)
    for (const chunk of inSight.keys()) if (chunk >= from && chunk < to) act(chunk)
  }

  const layer: HighlightLayer<Thing> = {
    put(next) {
      const before = things
      things = new Map(next.marks.map((thing) => [thing.key, thing]))
      index = next
      if (inSight.size === 0) return
      for (const [key, thing] of before) {
        const now = things.get(key)
        if (!now || !isPaintedAlike(thing, now)) whereInSight(thing, (chunk) => unpaint(chunk, key))
      }
      for (const [key, thing] of things) {
        const was = before.get(key)
        if (!was || !isPaintedAlike(was, thing)) whereInSight(thing, (chunk) => paint(chunk, thing))
      }
    },
    show(chunk) {
      const bounds = page.chunks[chunk]
      if (!bounds || inSight.has(chunk)) return
      inSight.set(chunk, new Map())
      for (const thing of index.within(bounds)) paint(chunk, thing)
    },
    hide(chunk) {
      for (const key of inSight.get(chunk)?.keys() ?? []) unpaint(chunk, key)
      inSight.delete(chunk)
    },
    clear() {
      for (const chunk of inSight.keys()) layer.hide(chunk)
      things = new Map()
      index = indexMarks<Thing>([])
    },
  }
  return layer
}

const isPaintedAlike = (a: Painted, b: Painted): boolean => a.start === b.start && a.end === b.end && a.paint === b.paint
