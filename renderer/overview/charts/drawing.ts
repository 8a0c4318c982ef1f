import type { EChartsCoreOption } from 'echarts/core'
import type { ClaimId } from '#core/domain/ids.ts'
import type { Palette } from './palette.ts'

/** A part of a plot that stands for claims, and what it says of itself. */
export interface Mark { readonly words: string; readonly claims: readonly ClaimId[] }

/** A part that can be pressed: the number of its mark, and how it is drawn. */
export interface Shape { readonly mark: number; readonly element: object }

/** A plot laid out. What is placed by hand is `still` or `shapes`; a plot with axes leaves the placing to the library. */
export interface Drawing {
  /** CSS pixels. */
  readonly height: number
  readonly marks: readonly Mark[]
  readonly still: readonly object[]
  readonly shapes: readonly Shape[]
  /** Data items that can be pressed have `mark`, the number of their mark. */
  readonly axes?: { readonly grid: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>; readonly xAxis: object; readonly yAxis: object; readonly series: readonly object[] }
}

/** The room a plot is drawn in. */
export interface Frame { readonly width: number; readonly palette: Palette }

export const textSize = 12
export const smallText = 11

/** A drawing as the library takes it: no movement, one font, no colour of the library's own. `at`: where its corner comes to stand. */
export function optionOf({ still, shapes, axes }: Drawing, { palette }: Frame, at = { x: 0, y: 0 }, above: readonly object[] = []): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: palette.font, fontSize: textSize, color: palette.inkSoft },
    graphic: { elements: [{ type: 'group', ...at, silent: true, children: still }, ...above] },
    ...(axes ? { ...axes, grid: { ...axes.grid, top: axes.grid.top + at.y, left: axes.grid.left + at.x, right: axes.grid.right + at.x, bottom: axes.grid.bottom + at.x } } : {}),
    series: [
      ...(axes?.series ?? []),
      ...(shapes.length === 0 ? [] : [{
        type: 'custom', coordinateSystem: 'none', cursor: 'pointer', emphasis: { disabled: true },
        data: shapes.map(({ mark }) => ({ value: [0], mark })),
        renderItem: ({ dataIndex }: { readonly dataIndex: number }) => ({ type: 'group', ...at, children: [shapes[dataIndex]?.element] }),
      }]),
    ],
  }
}

/** Gathers marks while a plot is laid out; answers the number of each. */
export function markList(): { readonly marks: Mark[]; add(mark: Mark): number } {
  const marks: Mark[] = []
  return { marks, add: (mark) => marks.push(mark) - 1 }
}

/** About how wide words are in CSS pixels; enough to leave room for them. */
export const widthOf = (words: string, size = textSize): number => words.length * size * 0.56

/** Words in lines of at most so many pixels, broken between words; a word too long for a line has one for itself. */
export function inLines(words: string, most: number, size = textSize): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && widthOf(joined, size) <= most) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}

/** Words cut to a width, with an ellipsis where cut. */
export function fitted(words: string, most: number, size = textSize): string {
  if (widthOf(words, size) <= most) return words
  return `${words.slice(0, Math.max(1, Math.floor(most / (size * 0.56)) - 1)).trimEnd()}…`
}

/** One text, placed; for what is drawn by hand. */
export const text = (words: string, x: number, y: number, fill: string, frame: Frame, style: Readonly<Record<string, unknown>> = {}) => ({
  type: 'text' as const,
  silent: true,
  style: { text: words, x, y, fill, fontFamily: frame.palette.font, fontSize: textSize, ...style },
})
