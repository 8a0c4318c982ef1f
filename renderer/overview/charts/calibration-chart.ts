import { counted } from '#renderer/words/phrases.ts'
import type { Calibration } from '../data/calibration.ts'
import { shareInWords } from '../data/plot.ts'
import { markList, smallText, text, widthOf, type Drawing, type Frame } from './drawing.ts'

const side = 300
const left = 58
const top = 12

/** What was said across, how often it happened upwards, the diagonal where the two are one. */
export function drawCalibration(plot: Calibration, frame: Frame): Drawing {
  const { palette, width } = frame
  const room = Math.min(side, width - left - 110)
  const x = (share: number): number => left + share * room
  const y = (share: number): number => top + (1 - share) * room
  const gathered = markList()
  const line = (x1: number, y1: number, x2: number, y2: number, style: object) => ({ type: 'line', silent: true, shape: { x1, y1, x2, y2 }, style })
  const shapes = plot.marks.map((point) => {
    const [cx, cy] = [x(point.probability), y(point.frequency)]
    const words = `${point.words}: ${point.happened} of ${point.forecasts}`
    const isLeft = cx + widthOf(words, smallText) + 14 > width
    return {
      mark: gathered.add({ words: `${point.words}: said ${shareInWords(point.probability, 1)}, happened ${point.happened} of ${point.forecasts} times (${shareInWords(point.frequency, 1)}; 95% interval ${shareInWords(point.low, 1)} to ${shareInWords(point.high, 1)}), ${counted(point.claims.length, 'claim')}`, claims: point.claims }),
      element: { type: 'group', children: [
        line(cx, y(point.low), cx, y(point.high), { stroke: palette.accent, lineWidth: 1.5 }),
        line(cx - 3, y(point.low), cx + 3, y(point.low), { stroke: palette.accent, lineWidth: 1.5 }),
        line(cx - 3, y(point.high), cx + 3, y(point.high), { stroke: palette.accent, lineWidth: 1.5 }),
        { type: 'circle', shape: { cx, cy, r: 4 + Math.min(6, Math.sqrt(point.forecasts)) }, style: { fill: palette.accent, stroke: palette.paper, lineWidth: 1.5 } },
        text(words, isLeft ? cx - 14 : cx + 14, cy, palette.ink, frame, { fontSize: smallText, align: isLeft ? 'right' : 'left', verticalAlign: 'middle' }),
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
      text('happened', 0, y(0.5) - 22, palette.inkFaint, frame, { fontSize: smallText, verticalAlign: 'middle' }),
    ],
    shapes,
  }
}
