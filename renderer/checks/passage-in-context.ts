import { datesIn } from '#core/extract/dates/dates.ts'
import { quantitiesIn } from '#core/extract/quantities/quantities.ts'
import type { Block, Span } from '#core/domain/document.ts'

/** How many characters are shown on either side of a passage, at most. */
const around = 180

/** A stretch of a passage: plain, or a figure or date to be seen at once. */
export interface Stretch { readonly words: string; readonly isFigure: boolean }

/** A passage with what stands about it in its block, and its figures told apart. */
export interface PassageInContext {
  /** Begins with an ellipsis where it is cut; empty where the block begins with the passage. */
  readonly before: string
  readonly passage: readonly Stretch[]
  readonly after: string
}

/** Shows a span (UTF-16) of a text in its surroundings, cut between words and never beyond the blocks it stands in. */
export function passageInContext(text: string, blocks: readonly Block[], { start, end }: Span): PassageInContext {
  const first = blocks.find((block) => block.end > start)?.start ?? 0
  const last = blocks.findLast((block) => block.start < end)?.end ?? text.length
  const from = Math.max(Math.min(first, start), start - around)
  const to = Math.min(Math.max(last, end), end + around)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    before: from > first ? `… ${before.replace(/^\S*\s+/, '')}` : before,
    passage: stretchesOf(text.slice(start, end)),
    after: to < last ? `${after.replace(/\s+\S*$/, '')} …` : after,
  }
}

/** A text cut into plain words and figures or dates. */
export function stretchesOf(text: string): readonly Stretch[] {
  const dates = datesIn(text)
  const figures = [...quantitiesIn(text, { dates }), ...dates].sort((a, b) => a.start - b.start)
  const stretches: Stretch[] = []
  let at = 0
  for (const { start, end } of figures) {
    if (start < at) continue
    if (start > at) stretches.push({ words: text.slice(at, start), isFigure: false })
    stretches.push({ words: text.slice(start, end), isFigure: true })
    at = end
  }
  return at < text.length ? [...stretches, { words: text.slice(at), isFigure: false }] : stretches
}
