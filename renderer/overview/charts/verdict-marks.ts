import type { VerdictId } from '#core/standards/ids.ts'
import { verdictIds } from '#core/standards/ids.ts'
import { verdictOf } from '#renderer/stores/scales.ts'
import { text, widthOf, type Frame } from './drawing.ts'

type Shaped = VerdictId | null

/** The outline of a verdict about a point, as in margins and lists; told apart without its colour. `size`: across, in pixels. */
export function verdictMark(verdict: Shaped, x: number, y: number, size: number, { palette }: Frame): Readonly<Record<string, unknown>> {
  const colour = palette.verdicts[verdict ?? 'none']
  const r = size / 2
  const filled = { fill: colour }
  const drawn = (lineWidth: number) => ({ fill: palette.paper, stroke: colour, lineWidth })
  switch (verdict === null ? 'dot' : verdictOf(verdict).shape) {
    case 'disc':
      return { type: 'circle', shape: { cx: x, cy: y, r }, style: filled }
    case 'ring':
      return { type: 'circle', shape: { cx: x, cy: y, r: r - 1 }, style: drawn(2) }
    case 'half-disc':
      return { type: 'group', children: [
        { type: 'circle', shape: { cx: x, cy: y, r: r - 0.6 }, style: drawn(1.2) },
        { type: 'sector', shape: { cx: x, cy: y, r0: 0, r: r - 0.6, startAngle: -Math.PI / 2, endAngle: Math.PI / 2 }, style: filled },
      ] }
    case 'triangle':
      return { type: 'polygon', shape: { points: [[x, y - r], [x + r, y + r * 0.85], [x - r, y + r * 0.85]] }, style: filled }
    case 'square':
      return { type: 'rect', shape: { x: x - r + 1, y: y - r + 1, width: size - 2, height: size - 2 }, style: drawn(1.8) }
    case 'cross':
      return { type: 'group', children: [
        // A cross has hardly an inside to point at.
        { type: 'rect', shape: { x: x - r, y: y - r, width: size, height: size }, style: { fill: palette.paper, opacity: 0 } },
        { type: 'line', shape: { x1: x - r + 1, y1: y - r + 1, x2: x + r - 1, y2: y + r - 1 }, style: { stroke: colour, lineWidth: 2.2 } },
        { type: 'line', shape: { x1: x + r - 1, y1: y - r + 1, x2: x - r + 1, y2: y + r - 1 }, style: { stroke: colour, lineWidth: 2.2 } },
      ] }
    case 'lozenge':
      return { type: 'polygon', shape: { points: [[x, y - r], [x + r, y], [x, y + r], [x - r, y]] }, style: drawn(1.6) }
    case 'dashed-ring':
      return { type: 'circle', shape: { cx: x, cy: y, r: r - 0.8 }, style: { ...drawn(1.6), lineDash: [2.2, 1.8] } }
    case 'dot':
      return { type: 'circle', shape: { cx: x, cy: y, r: r * 0.5 }, style: filled }
  }
}

/** A line that names the shapes in use, wrapped to the width; answers its elements and how high they stand. */
export function verdictKey(used: ReadonlySet<Shaped>, left: number, top: number, frame: Frame): { readonly elements: readonly object[]; readonly height: number } {
  const elements: object[] = []
  let [x, y] = [left, top]
  for (const verdict of [...verdictIds.filter((id) => used.has(id)), ...(used.has(null) ? [null] : [])]) {
    const words = verdict === null ? 'No verdict' : verdictOf(verdict).words
    const width = widthOf(words, 11) + 30
    if (x + width > frame.width && x > left) [x, y] = [left, y + 18]
    elements.push({ ...verdictMark(verdict, x + 5, y + 7, 9, frame), silent: true }, text(words, x + 15, y + 2, frame.palette.inkSoft, frame, { fontSize: 11 }))
    x += width
  }
  return { elements, height: y - top + 18 }
}
