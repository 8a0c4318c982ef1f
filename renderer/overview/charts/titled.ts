import type { EChartsCoreOption } from 'echarts/core'
import { inLines, optionOf, text, textSize, type Drawing, type Frame } from './drawing.ts'

/** A plot that goes on alone: with its title and the sentence that says what it shows. */
export interface Titled { readonly title: string; readonly says: string; readonly drawing: Drawing }

const margin = 20
const lineHeight = 17

/** Such a plot as the library takes it, and its size with title and margins in CSS pixels. */
export function optionWithTitle({ title, says, drawing }: Titled, frame: Frame): { readonly option: EChartsCoreOption; readonly width: number; readonly height: number } {
  const lines = inLines(says, frame.width, textSize)
  const down = margin + 30 + lines.length * lineHeight + 12
  const above = [
    text(title, margin, margin, frame.palette.ink, frame, { fontSize: 16, fontWeight: 620 }),
    text(lines.join('\n'), margin, margin + 26, frame.palette.inkSoft, frame, { lineHeight }),
  ]
  const option = optionOf(drawing, frame, { x: margin, y: down }, above)
  return { option: { ...option, backgroundColor: frame.palette.paper }, width: frame.width + 2 * margin, height: drawing.height + down + margin }
}
