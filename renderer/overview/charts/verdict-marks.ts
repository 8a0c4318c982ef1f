import type { VerdictId } from '#core/standards/ids.ts'
import { orderedVerdictIds, verdictOf } from '#renderer/stores/scales.ts'
import { text, widthOf, type Frame } from './drawing.ts'

type Shaped = VerdictId | null

/** The outline of a verdict about a point, as in margins and lists; told apart without its colour. `size`: across, in pixels. */
export function verdictMark(verdict: Shaped, x: number, y: number, size: number, { palette }: Frame): Readonly<Record<string, unknown>> {
  const colour = palette.verdicts[verdict === null ? 'none' : verdictOf(verdict).colour]
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
      return strokes(x, y, size, palette, colour, [[x - r + 1, y - r + 1, x + r - 1, y + r - 1], [x + r - 1, y - r + 1, x - r + 1, y + r - 1]])
    case 'lozenge':
      return { type: 'polygon', shape: { points: [[x, y - r], [x + r, y], [x, y + r], [x - r, y]] }, style: drawn(1.6) }
    case 'dashed-ring':
      return { type: 'circle', shape: { cx: x, cy: y, r: r - 0.8 }, style: { ...drawn(1.6), lineDash: [2.2, 1.8] } }
    case 'star':
      return { type: 'polygon', shape: { points: Array.from({ length: 10 }, (_, at) => around(x, y, at % 2 === 0 ? r + 0.6 : r * 0.45, (at * Math.PI) / 5)) }, style: filled }
    case 'hexagon':
      return { type: 'polygon', shape: { points: Array.from({ length: 6 }, (_, at) => around(x, y, r, (at * Math.PI) / 3 + Math.PI / 6)) }, style: drawn(1.6) }
    case 'plus':
      return strokes(x, y, size, palette, colour, [[x, y - r, x, y + r], [x - r, y, x + r, y]])
    case 'bars':
      return strokes(x, y, size, palette, colour, [-1, 0, 1].map((step) => [x - r, y + step * r * 0.7, x + r, y + step * r * 0.7]))
    case 'dot':
      return { type: 'circle', shape: { cx: x, cy: y, r: r * 0.5 }, style: filled }
  }
}

/** A point at a distance from another, turned clockwise from straight up. */
const around = (x: number, y: number, distance: number, angle: number): readonly [number, number] => [x + distance * Math.sin(angle), y - distance * Math.cos(angle)]

/** Lines alone, on an invisible ground: they have hardly an inside to point at. */
function strokes(x: number, y: number, size: number, palette: Frame['palette'], stroke: string, lines: readonly (readonly number[])[]): Readonly<Record<string, unknown>> {
  return { type: 'group', children: [
    { type: 'rect', shape: { x: x - size / 2, y: y - size / 2, width: size, height: size }, style: { fill: palette.paper, opacity: 0 } },
    ...lines.map(([x1, y1, x2, y2]) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: 2.2 } })),
  ] }
}

/** A line that names the shapes in use, wrapped to the width; answers its elements and how high they stand. */
export function verdictKey(used: ReadonlySet<Shaped>, left: number, top: number, frame: Frame): { readonly elements: readonly object[]; readonly height: number } {
  const elements: object[] = []
  let [x, y] = [left, top]
  for (const verdict of [...orderedVerdictIds.value.filter((id) => used.has(id)), ...[...used].filter((id) => id !== null && !orderedVerdictIds.value.includes(id)), ...(used.has(null) ? [null] : [])]) {
    const words = verdict === null ? 'No verdict' : verdictOf(verdict).words
    const width = widthOf(words, 11) + 30
    if (x + width > frame.width && x > left) [x, y] = [left, y + 18]
    elements.push({ ...verdictMark(verdict, x + 5, y + 7, 9, frame), silent: true }, text(words, x + 15, y + 2, frame.palette.inkSoft, frame, { fontSize: 11 }))
    x += width
  }
  return { elements, height: y - top + 18 }
}
