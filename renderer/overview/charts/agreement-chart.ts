import { counted } from '#renderer/words/phrases.ts'
import { alphaInWords, type Agreement } from '../data/agreement.ts'
import { numbered } from '../data/plot.ts'
import { markList, smallText, text, type Drawing, type Frame } from './drawing.ts'

const left = 92
const rowHeight = 42
const top = 10

/** A line a rating from full disagreement to full agreement, alpha a dot on it; what is undefined says so and has no dot. */
export function drawAgreement(plot: Agreement, frame: Frame): Drawing {
  const { palette, width } = frame
  const room = Math.max(80, width - left - 40)
  const x = (alpha: number): number => left + ((Math.max(-1, alpha) + 1) / 2) * room
  const bottom = top + rowHeight * plot.measures.length
  const gathered = markList()
  const shapes = plot.measures.map((measure, row) => {
    const y = top + row * rowHeight + rowHeight / 2
    const differing = `${numbered(measure.differing.length)} of ${counted(measure.rated.length, 'claim')} rated differently`
    const words = measure.alpha === null ? (measure.rated.length === 0 ? 'no claim rated by two' : `undefined: ${measure.differing.length === 0 ? 'all ratings alike' : differing}`) : alphaInWords(measure.alpha)
    return {
      mark: gathered.add({ words: `${measure.words}: ${words}; ${differing}`, claims: measure.differing.length > 0 ? measure.differing : measure.rated }),
      element: { type: 'group', children: measure.alpha === null
        ? [text(words, left + 8, y, palette.inkFaint, frame, { verticalAlign: 'middle', fontStyle: 'italic' })]
        : [
            { type: 'circle', shape: { cx: x(measure.alpha), cy: y, r: 6 }, style: { fill: palette.accent } },
            text(words, x(measure.alpha), y - 14, palette.ink, frame, { align: 'center', verticalAlign: 'middle', fontWeight: 560 }),
          ] },
    }
  })
  return {
    height: bottom + 40,
    marks: gathered.marks,
    still: [
      ...plot.measures.map((measure, row) => text(measure.words, left - 10, top + row * rowHeight + rowHeight / 2, palette.ink, frame, { align: 'right', verticalAlign: 'middle' })),
      ...plot.measures.flatMap(({ alpha }, row) => (alpha === null ? [] : [{ type: 'line', silent: true, shape: { x1: x(-1), x2: x(1), y1: top + row * rowHeight + rowHeight / 2, y2: top + row * rowHeight + rowHeight / 2 }, style: { stroke: palette.line, lineWidth: 1 } }])),
      ...([[-1, '−1'], [0, '0 as by chance'], [0.8, '0.8'], [1, '1 full']] as const).flatMap(([alpha, words]) => [
        { type: 'line', silent: true, shape: { x1: x(alpha), x2: x(alpha), y1: top, y2: bottom + 4 }, style: { stroke: alpha === 0.8 ? palette.lineStrong : palette.line, lineWidth: 1, lineDash: alpha === 0.8 ? [3, 3] : null } },
        text(words, x(alpha), bottom + 8, palette.inkFaint, frame, { fontSize: smallText, align: alpha === 0.8 ? 'right' : alpha === -1 ? 'left' : alpha === 1 ? 'left' : 'center' }),
      ]),
    ],
    shapes,
  }
}
