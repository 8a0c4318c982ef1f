import type { MatrixFacts } from '../data/matrix.ts'
import { numbered } from '../data/plot.ts'
import { fitted, inLines, markList, smallText, text, widthOf, type Drawing, type Frame } from './drawing.ts'
import { readableOn, shadeOf } from './palette.ts'

const gap = 10
const rowHeight = 30

/** Two scales crossed: a tile where something counts, the darker the more, its number on it. What is set apart stands apart. */
export function drawMatrix(plot: MatrixFacts, frame: Frame): Drawing {
  const { palette, width } = frame
  const full = 14 + Math.max(...plot.rowHeads.map(({ words }) => widthOf(words)))
  const isRowShort = full > width * 0.38 && plot.rowHeads.every(({ short }) => short !== undefined)
  const headWidth = isRowShort ? 52 : Math.min(width * 0.38, full)
  const apartBefore = (heads: MatrixFacts['rowHeads'], number: number): number => heads.slice(0, number + 1).filter(({ apart }) => apart).length * gap
  const columnRoom = width - headWidth - apartBefore(plot.columnHeads, plot.columnHeads.length - 1)
  const widest = Math.max(...plot.columnHeads.flatMap(({ words }) => words.split(' ')).map((word) => widthOf(word, smallText)))
  const fits = widest <= columnRoom / plot.columnHeads.length + 2
  const isSlanted = !fits && plot.columnHeads.some(({ short }) => short === undefined)
  const columnWidth = Math.min(96, (columnRoom - (isSlanted ? 40 : 0)) / plot.columnHeads.length)
  const heads = plot.columnHeads.map(({ words, short }) => (fits ? inLines(words, columnWidth - 2, smallText) : [short ?? words]))
  const top = isSlanted ? 24 + Math.max(...plot.columnHeads.map(({ words }) => widthOf(words, smallText))) * 0.72 : 28 + 14 * Math.max(...heads.map((lines) => lines.length))
  const xOf = (column: number): number => headWidth + column * columnWidth + apartBefore(plot.columnHeads, column)
  const yOf = (row: number): number => top + row * rowHeight + apartBefore(plot.rowHeads, row)
  // Ones and twos are no darkest shade, however few there are of anything.
  const most = Math.max(6, ...plot.cells.map(({ count }) => count))
  const gathered = markList()
  const tiles = plot.cells.map((cell) => {
    const fill = palette.isForced ? palette.paper : shadeOf(palette, Math.sqrt(cell.count / most))
    return {
      mark: gathered.add({ words: cell.words, claims: cell.claims }),
      element: { type: 'group', children: [
        { type: 'rect', shape: { x: xOf(cell.column) + 1, y: yOf(cell.row) + 1, width: columnWidth - 2, height: rowHeight - 2, r: 3 }, style: { fill, stroke: palette.isForced ? palette.ink : 'none' } },
        text(numbered(cell.count), xOf(cell.column) + columnWidth / 2, yOf(cell.row) + rowHeight / 2 + 0.5, palette.isForced ? palette.ink : readableOn(fill, palette.ink, palette.onAccent), frame, { align: 'center', verticalAlign: 'middle', fontWeight: 560 }),
      ] },
    }
  })
  const dots = plot.rowHeads.flatMap((_, row) => plot.columnHeads.flatMap((__, column) => (plot.cells.some((cell) => cell.row === row && cell.column === column) ? [] : [{ type: 'circle', silent: true, shape: { cx: xOf(column) + columnWidth / 2, cy: yOf(row) + rowHeight / 2, r: 1.2 }, style: { fill: palette.isForced ? palette.ink : palette.line } }])))
  return {
    height: yOf(plot.rowHeads.length - 1) + rowHeight + 4,
    marks: gathered.marks,
    still: [
      text(plot.columnTitle, headWidth + 2, 8, palette.inkFaint, frame, { fontSize: smallText, verticalAlign: 'middle' }),
      text(plot.rowTitle, headWidth - 10, top - 8, palette.inkFaint, frame, { fontSize: smallText, align: 'right', verticalAlign: 'bottom' }),
      ...heads.map((lines, column) => (isSlanted
        ? { type: 'group', x: xOf(column) + columnWidth / 2 - 2, y: top - 6, rotation: Math.PI / 4, children: [text(lines.join(' '), 0, 0, palette.inkSoft, frame, { fontSize: smallText, verticalAlign: 'middle' })] }
        : text(lines.join('\n'), xOf(column) + columnWidth / 2, top - 6, palette.inkSoft, frame, { fontSize: smallText, lineHeight: 14, align: 'center', verticalAlign: 'bottom' }))),
      ...plot.rowHeads.map(({ words, short }, row) => text(isRowShort ? (short ?? words) : fitted(words, headWidth - 8), headWidth - 10, yOf(row) + rowHeight / 2, palette.ink, frame, { align: 'right', verticalAlign: 'middle' })),
      ...dots,
    ],
    shapes: tiles,
  }
}
