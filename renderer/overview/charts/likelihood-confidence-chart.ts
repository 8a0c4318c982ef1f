import { percentInWords } from '#core/standards/places.ts'
import { claimsOf, type LikelihoodConfidence, type LikelihoodPlace } from '../data/likelihood-confidence.ts'
import { counted } from '#renderer/words/phrases.ts'
import { numbered } from '../data/plot.ts'
import { verdictOf } from '#renderer/stores/scales.ts'
import { inLines, markList, smallText, text, widthOf, type Drawing, type Frame } from './drawing.ts'
import { verdictKey, verdictMark } from './verdict-marks.ts'

const left = 76
/** Beside the plot on the right; where the heads of the bands slant, the last of them needs room there. */
const beside = { usual: 14, slanted: 56 } as const
const pitch = 11
const rowHeight = 92

/** Bands of the standard across, confidence upwards, a mark a judgement; where a band overflows, circles that count. */
export function drawLikelihoodConfidence(plot: LikelihoodConfidence, frame: Frame): Drawing {
  const { palette, width } = frame
  const places = plot.places
  const usual = headsIn(plot, width, beside.usual)
  const { right, room, at, spanOf, heads, isSlanted } = usual.isSlanted ? { ...headsIn(plot, width, beside.slanted), isSlanted: true } : usual
  const headHeight = isSlanted ? 14 + 0.72 * Math.max(0, ...heads.map(({ place }) => widthOf(place.words, smallText))) : 8 + 14 * Math.max(1, ...heads.map(({ lines }) => lines.length))
  const top = headHeight + 4
  const bottom = top + rowHeight * plot.levels.length
  const gathered = markList()

  const columnsOf = (from: number, to: number): number => Math.max(1, Math.floor((to - from - 2) / pitch))
  const tall = Math.floor((rowHeight - 12) / pitch)
  const counts = plot.cells.some((cell) => cell.marks.length > columnsOf(...spanOf(cell.place)) * tall)
  const most = Math.max(1, ...plot.cells.map((cell) => cell.marks.length))

  const shapes: { readonly mark: number; readonly element: object }[] = []
  for (const cell of plot.cells) {
    const [from, to] = spanOf(cell.place)
    const row = plot.levels.length - 1 - plot.levels.findIndex(({ level }) => level === cell.level)
    const [x, y] = [(from + to) / 2, top + row * rowHeight + rowHeight / 2]
    const where = `${cell.place.words}, ${cell.level} confidence`
    if (counts) {
      const r = 5 + 31 * Math.sqrt(cell.marks.length / most)
      const words = numbered(cell.marks.length)
      const isInside = r > words.length * 4 + 3
      shapes.push({ mark: gathered.add({ words: `${where}: ${counted(cell.marks.length, 'judgement')}`, claims: claimsOf(cell.marks) }), element: { type: 'group', children: [
        { type: 'circle', shape: { cx: x, cy: y, r }, style: { fill: palette.accent, opacity: isInside || palette.isForced ? 1 : 0.9 } },
        text(words, x, isInside ? y : y + r + 9, isInside ? palette.onAccent : palette.ink, frame, { align: 'center', verticalAlign: 'middle', fontSize: smallText }),
      ] } })
      continue
    }
    const across = Math.min(columnsOf(from, to), Math.ceil(Math.sqrt(cell.marks.length * 2)))
    const rows = Math.ceil(cell.marks.length / across)
    cell.marks.forEach((mark, number) => {
      const inRow = Math.min(across, cell.marks.length - Math.floor(number / across) * across)
      const dx = ((number % across) - (inRow - 1) / 2) * pitch
      const dy = (Math.floor(number / across) - (rows - 1) / 2) * pitch
      shapes.push({
        mark: gathered.add({ words: `${mark.verdict ? verdictOf(mark.verdict).words : 'No verdict'}: ${mark.rated}, ${cell.level} confidence, ${mark.analyst}`, claims: [mark.claimId] }),
        element: verdictMark(mark.verdict, x + dx, y - dy, 9, frame),
      })
    })
  }

  const edges = plot.scale === 'percent' ? tickEdges(places, 2_800 / room) : []
  const key = counts ? { elements: [text('A circle’s area counts judgements.', left, bottom + 46, palette.inkSoft, frame, { fontSize: smallText })], height: 18 } : verdictKey(new Set(plot.cells.flatMap((cell) => cell.marks.map(({ verdict }) => verdict))), left, bottom + 46, frame)
  return {
    height: bottom + 50 + key.height,
    marks: gathered.marks,
    still: [
      ...heads.map(({ from, to }) => ({ type: 'rect', silent: true, shape: { x: from + 0.5, y: top, width: Math.max(1, to - from - 1), height: bottom - top }, style: { fill: palette.isForced ? 'none' : palette.sunken, opacity: 0.55, stroke: palette.isForced ? palette.line : 'none' } })),
      ...plot.levels.slice(1).map((_, row) => ({ type: 'line', silent: true, shape: { x1: left, x2: width - right, y1: top + (row + 1) * rowHeight, y2: top + (row + 1) * rowHeight }, style: { stroke: palette.paper, lineWidth: 2 } })),
      ...heads.map(({ place, from, to, lines }) => (isSlanted
        ? { type: 'group', x: (from + to) / 2, y: top - 5, rotation: Math.PI / 4, children: [text(place.words, 0, 0, palette.inkSoft, frame, { fontSize: smallText, verticalAlign: 'middle' })] }
        : text(lines.join('\n'), Math.min(Math.max((from + to) / 2, left + 18), width - right - 18), top - 5, palette.inkSoft, frame, { fontSize: smallText, lineHeight: 14, align: 'center', verticalAlign: 'bottom' }))),
      ...plot.levels.map(({ words }, number) => text(`${words}`, left - 10, top + (plot.levels.length - 1 - number) * rowHeight + rowHeight / 2, palette.ink, frame, { align: 'right', verticalAlign: 'middle' })),
      text('Confidence', 0, top - 5, palette.inkFaint, frame, { fontSize: smallText, verticalAlign: 'bottom' }),
      ...edges.flatMap((percent) => [
        { type: 'line', silent: true, shape: { x1: at(percent), x2: at(percent), y1: bottom + 2, y2: bottom + 6 }, style: { stroke: palette.lineStrong, lineWidth: 1 } },
        text(percentInWords(percent), at(percent), bottom + 9, palette.inkFaint, frame, { fontSize: smallText, align: percent === 100 ? 'right' : percent === 0 ? 'left' : 'center' }),
      ]),
      text('Likelihood', left + room / 2, bottom + 25, palette.inkFaint, frame, { fontSize: smallText, align: 'center' }),
      ...key.elements,
    ],
    shapes,
  }
}

/** The bands across the room there is, and their names above them; whether these have to slant to be read. */
function headsIn({ places, scale }: LikelihoodConfidence, width: number, right: number) {
  const room = width - left - right
  const at = (percent: number): number => left + (percent / 100) * room
  const spanOf = (place: LikelihoodPlace): readonly [number, number] => {
    if (scale === 'percent') return [at(place.low), at(place.high)]
    const each = room / Math.max(1, places.length)
    const number = places.indexOf(place)
    return [left + number * each, left + (number + 1) * each]
  }
  const heads = places.filter(({ isTerm }) => isTerm).map((place) => {
    const [from, to] = spanOf(place)
    return { place, from, to, lines: inLines(place.words, Math.max(44, to - from - 4), smallText) }
  })
  const ends = heads.map(({ from, to, lines }) => [(from + to) / 2, Math.max(0, ...lines.map((line) => widthOf(line, smallText)))] as const)
  const isSlanted = ends.some(([middle, width], number) => number > 0 && middle - width / 2 < (ends[number - 1]?.[0] ?? 0) + (ends[number - 1]?.[1] ?? 0) / 2 + 3)
  return { right, room, at, spanOf, heads, isSlanted }
}

/** The ends of the scale and the edges of its bands, without those too near another to be read. `least`: percent between two. */
function tickEdges(places: readonly LikelihoodPlace[], least: number): readonly number[] {
  const kept = [0, 100]
  const inner = [...new Set(places.flatMap(({ low, high }) => [low, high]))].filter((edge) => edge > 4 && edge < 96).toSorted((a, b) => a - b)
  // The words of the upper end stand wholly before it.
  for (const edge of inner) if (kept.every((other) => Math.abs(other - edge) >= (other === 100 ? 1.8 * least : least))) kept.push(edge)
  return kept.toSorted((a, b) => a - b)
}
