import { dateInWords } from '#renderer/words/dates.ts'
import { counted } from '#renderer/words/phrases.ts'
import { numbered } from '../data/plot.ts'
import { progressLines, type Progress, type ProgressLine } from '../data/progress.ts'
import { markList, smallText, type Drawing, type Frame } from './drawing.ts'

const dayMs = 86_400_000
const symbols = { marked: 'circle', judged: 'rect', criticised: 'triangle', reviewed: 'diamond' } as const satisfies Record<ProgressLine, string>
const dashes = { marked: 'solid', judged: 'solid', criticised: [5, 3], reviewed: [2, 2] } as const satisfies Record<ProgressLine, 'solid' | readonly number[]>

/** Running totals in steps, each line named at its end. */
export function drawProgress(plot: Progress, frame: Frame): Drawing {
  const { palette } = frame
  const colours = { marked: palette.inkFaint, judged: palette.accent, criticised: palette.verdicts['largely-contradicted'], reviewed: palette.verdicts.mixed }
  const gathered = markList()
  const days = progressLines.flatMap((line) => plot.lines[line].map(({ day }) => Date.parse(day)))
  const [first, last] = [Math.min(...days) - dayMs, Math.max(...days)]
  const most = Math.max(1, ...progressLines.map((line) => plot.lines[line].at(-1)?.total ?? 0))
  const series = progressLines.flatMap((line) => {
    const steps = plot.lines[line]
    if (steps.length === 0) return []
    const total = steps.at(-1)?.total ?? 0
    return [{
      type: 'line' as const,
      name: line,
      step: 'end' as const,
      cursor: 'pointer',
      emphasis: { disabled: true },
      symbol: symbols[line],
      symbolSize: 8,
      showAllSymbol: true,
      lineStyle: { color: colours[line], width: 2, type: dashes[line] },
      itemStyle: { color: colours[line] },
      endLabel: { show: true, formatter: `${line} ${numbered(total)}`, color: colours[line], fontSize: 12, fontWeight: 560, distance: 8, fontFamily: palette.font },
      labelLayout: { moveOverlap: 'shiftY' as const },
      data: [
        { value: [first, 0], symbol: 'none' },
        ...steps.map(({ day, total: here, claims }) => ({ value: [Date.parse(day), here], mark: gathered.add({ words: `${dateInWords(day)}: ${counted(claims.length, 'claim')} ${line}, ${numbered(here)} in all`, claims }) })),
        ...(steps.at(-1)?.day === isoDay(last) ? [] : [{ value: [last, total], symbol: 'none' }]),
      ],
    }]
  })
  return {
    height: 250,
    marks: gathered.marks,
    still: [],
    shapes: [],
    axes: {
      grid: { left: 12 + 8 * numbered(most).length, right: 120, top: 14, bottom: 26 },
      xAxis: {
        type: 'time', min: first, max: last, axisLine: { lineStyle: { color: palette.lineStrong } }, axisTick: { show: false }, splitLine: { show: false }, splitNumber: 4, minInterval: dayMs,
        axisLabel: { color: palette.inkFaint, fontSize: smallText, hideOverlap: true, formatter: (value: number) => shortDay(value) },
      },
      yAxis: {
        type: 'value', min: 0, minInterval: 1, splitNumber: 4, axisLine: { show: false }, axisTick: { show: false }, splitLine: { lineStyle: { color: palette.line, width: palette.isForced ? 0.5 : 1 } },
        axisLabel: { color: palette.inkFaint, fontSize: smallText, formatter: (value: number) => numbered(value) },
      },
      series,
    },
  }
}

const isoDay = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
const shortDay = (moment: number): string => new Date(moment).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
