import { counted } from '#renderer/words/phrases.ts'
import type { Calibration } from '../data/calibration.ts'
import { shareInWords } from '../data/plot.ts'
import { fitted, markList, smallText, text, widthOf, type Drawing, type Frame } from './drawing.ts'
import { labelHeights } from './label-column.ts'

const side = 320
const left = 40
const top = 30
/** As narrow as the column of names may become, px, and how far its lines are apart. */
const names = { least: 196, line: 15 }
/** As many marks as the column has lines for are named; of more, those with the most forecasts. */
const mostNamed = Math.floor(side / names.line)

/** What a mark stands for and its count, which is never cut. */
function nameOf({ words, happened, forecasts }: Calibration['marks'][number], most: number): string {
  const count = `: ${happened} of ${forecasts}`
  // What is reckoned for a letter leaves room for the widest; at this size a pixel less a letter is enough.
  const size = smallText - 1
  return `${fitted(words, most - widthOf(count, size), size)}${count}`
}

/** What was said across, how often it happened upwards, the diagonal where the two are one; the marks named beside it. */
export function drawCalibration(plot: Calibration, frame: Frame): Drawing {
  const { palette, width } = frame
  const room = Math.max(160, Math.min(side, width - left - names.least))
  const x = (share: number): number => left + share * room
  const y = (share: number): number => top + (1 - share) * room
  const gathered = markList()
  const line = (x1: number, y1: number, x2: number, y2: number, style: object) => ({ type: 'line', silent: true, shape: { x1, y1, x2, y2 }, style })
  const radiusOf = (forecasts: number): number => 4 + Math.min(5, Math.sqrt(forecasts) / 2)
  const named = new Set(plot.marks.toSorted((a, b) => b.forecasts - a.forecasts).slice(0, Math.min(mostNamed, Math.floor(room / names.line))))
  const listed = plot.marks.filter((point) => named.has(point))
  const heights = labelHeights(listed.map(({ frequency }) => ({ y: y(frequency) })), { top, bottom: top + room, line: names.line })
  const nameAt = left + room + 22
  const shapes = plot.marks.map((point) => {
    const [cx, cy] = [x(point.probability), y(point.frequency)]
    const height = heights[listed.indexOf(point)]
    return {
      mark: gathered.add({ words: `${point.words}: said ${shareInWords(point.probability, 1)}, happened ${point.happened} of ${point.forecasts} times (${shareInWords(point.frequency, 1)}; 95% interval ${shareInWords(point.low, 1)} to ${shareInWords(point.high, 1)}), ${counted(point.claims.length, 'claim')}`, claims: point.claims }),
      element: { type: 'group', children: [
        ...(height === undefined ? [] : [
          { type: 'polyline', silent: true, shape: { points: [[cx, cy], [nameAt - 14, height], [nameAt - 4, height]] }, style: { stroke: palette.line, fill: 'none', lineWidth: 1 } },
          text(nameOf(point, width - nameAt), nameAt, height, palette.ink, frame, { fontSize: smallText, verticalAlign: 'middle' }),
        ]),
        line(cx, y(point.low), cx, y(point.high), { stroke: palette.accent, lineWidth: 1.5 }),
        line(cx - 3, y(point.low), cx + 3, y(point.low), { stroke: palette.accent, lineWidth: 1.5 }),
        line(cx - 3, y(point.high), cx + 3, y(point.high), { stroke: palette.accent, lineWidth: 1.5 }),
        { type: 'circle', shape: { cx, cy, r: radiusOf(point.forecasts) }, style: { fill: palette.accent, stroke: palette.paper, lineWidth: 1.5 } },
      ] },
    }
  })
  return {
    height: top + room + 44,
    marks: gathered.marks,
    still: [
      { type: 'rect', silent: true, shape: { x: left, y: top, width: room, height: room }, style: { fill: 'none', stroke: palette.line, lineWidth: 1 } },
      line(x(0), y(0), x(1), y(1), { stroke: palette.lineStrong, lineWidth: 1, lineDash: [4, 4] }),
      ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
        text(`${share * 100}%`, x(share), y(0) + 6, palette.inkFaint, frame, { fontSize: smallText, align: 'center' }),
        text(`${share * 100}%`, left - 6, y(share), palette.inkFaint, frame, { fontSize: smallText, align: 'right', verticalAlign: 'middle' }),
      ]),
      text('said', x(0.5), y(0) + 24, palette.inkFaint, frame, { fontSize: smallText, align: 'center' }),
      text('happened', 0, 4, palette.inkFaint, frame, { fontSize: smallText }),
    ],
    shapes,
  }
}
