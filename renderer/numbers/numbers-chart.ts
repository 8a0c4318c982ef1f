import { dateInWords } from '#renderer/words/dates.ts'
import { numberInWords } from '#renderer/words/figures.ts'
import { shortened } from '#renderer/words/phrases.ts'
import { markList, type Drawing, type Frame } from '#renderer/overview/charts/drawing.ts'
import type { NumberPoint, NumberRow } from './arrange-numbers.ts'

/** How many subjects have a sign of their own; the others share the last. */
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle'] as const

/** Values of one measure over time, a sign for each subject. Answers the drawing and the rows its marks stand for, in their order. */
export function drawNumbers(series: readonly { readonly subject: string; readonly points: readonly NumberPoint[] }[], { palette }: Frame): { readonly drawing: Drawing; readonly rows: readonly NumberRow[] } {
  const gathered = markList()
  const rows: NumberRow[] = []
  const colours = [palette.accent, palette.verdicts['largely-contradicted'], palette.verdicts.mixed, palette.verdicts.supported, palette.inkSoft]
  const sizes = series.flatMap(({ points }) => points.map(({ size }) => size))
  // Figures of one measure may lie thousands apart.
  const isWide = sizes.length > 1 && Math.min(...sizes) > 0 && Math.max(...sizes) / Math.min(...sizes) > 200
  const label = { color: palette.inkFaint, fontSize: 11, fontFamily: palette.font }
  const drawn = series.map(({ subject, points }, nth) => ({
    type: 'line' as const, name: subject, cursor: 'pointer', emphasis: { disabled: true }, showAllSymbol: true, symbolSize: 10,
    symbol: symbols[Math.min(nth, symbols.length - 1)], lineStyle: { width: points.length > 1 ? 1 : 0, color: colours[nth % colours.length] }, itemStyle: { color: colours[nth % colours.length] },
    endLabel: { show: true, formatter: shortened(subject, 24), color: palette.inkSoft, fontSize: 11, distance: 8, fontFamily: palette.font }, labelLayout: { moveOverlap: 'shiftY' as const },
    data: points.map(({ row, at, size, isPublication }) => {
      rows.push(row)
      const time = isPublication ? `published ${dateInWords(row.publishedOn)}` : `as of ${dateInWords(row.heldOn)}`
      return { value: [at, size], mark: gathered.add({ words: `${subject}: ${row.value} ${row.measure}, ${time}`, claims: [] }) }
    }),
  }))
  return {
    rows,
    drawing: {
      height: 320, marks: gathered.marks, still: [], shapes: [],
      axes: {
        grid: { top: 16, left: 90, right: 150, bottom: 32 },
        xAxis: { type: 'time', axisLine: { lineStyle: { color: palette.lineStrong } }, axisLabel: { ...label, hideOverlap: true }, splitLine: { show: false } },
        yAxis: { type: isWide ? 'log' : 'value', scale: true, axisLabel: { ...label, formatter: (value: number) => numberInWords(value) }, splitLine: { lineStyle: { color: palette.line } } },
        series: drawn,
      },
    },
  }
}
