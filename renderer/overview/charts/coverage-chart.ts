import type { Coverage } from '../data/coverage.ts'
import { numbered, shareInWords } from '../data/plot.ts'
import { counted } from '#renderer/words/phrases.ts'
import { markList, text, type Drawing, type Frame } from './drawing.ts'

const rowHeight = 30
const gap = 16
const left = 172

/** A bar an answer, its length the share of all claims, its number at its end. The outline is all claims. */
export function drawCoverage(plot: Coverage, frame: Frame): Drawing {
  const { palette, width } = frame
  const room = Math.max(60, width - left - 104)
  const gathered = markList()
  const yOf = (number: number): number => number * rowHeight + plot.bars.slice(0, number + 1).filter(({ apart }) => apart).length * gap
  const bars = plot.bars.map((bar, number) => {
    const long = (bar.claims.length / Math.max(1, plot.total)) * room
    return {
      mark: gathered.add({ words: `${bar.words}: ${counted(bar.claims.length, 'claim')}. ${bar.meaning}`, claims: bar.claims }),
      element: { type: 'group', children: [
        { type: 'rect', shape: { x: left, y: yOf(number) + 7, width: room, height: rowHeight - 14 }, style: { fill: palette.isForced ? palette.paper : palette.sunken, stroke: palette.isForced ? palette.ink : 'none' } },
        { type: 'rect', shape: { x: left, y: yOf(number) + 7, width: bar.claims.length === 0 ? 0 : Math.max(2, long), height: rowHeight - 14 }, style: { fill: bar.isGood ? palette.accent : palette.isForced ? palette.ink : palette.lineStrong } },
        text(`${numbered(bar.claims.length)}${bar.claims.length > 0 ? `  ${shareInWords(bar.claims.length, plot.total)}` : ''}`, left + room + 10, yOf(number) + rowHeight / 2, palette.ink, frame, { verticalAlign: 'middle' }),
      ] },
    }
  })
  return {
    height: yOf(plot.bars.length - 1) + rowHeight + 4,
    marks: gathered.marks,
    still: plot.bars.map(({ words }, number) => text(words, left - 10, yOf(number) + rowHeight / 2, palette.ink, frame, { align: 'right', verticalAlign: 'middle' })),
    shapes: bars,
  }
}
