import { CustomChart, LineChart } from 'echarts/charts'
import { GraphicComponent, GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'
import { optionOf, type Drawing, type Frame } from './drawing.ts'
import { optionWithTitle, type Titled } from './titled.ts'

use([CustomChart, LineChart, GraphicComponent, GridComponent, LabelLayout, CanvasRenderer, SVGRenderer])

/** A plot on the screen. */
export interface Plotter {
  draw(drawing: Drawing, frame: Frame): void
  dispose(): void
}

/** Draws into an element and tells which mark the pointer is on or pressed. */
export function plotIn(host: HTMLElement, on: { readonly press: (mark: number) => void; readonly hover: (mark: number | null, x: number, y: number) => void }): Plotter {
  const chart = init(emptiesQuietly(host), null, { renderer: 'svg' })
  for (const svg of host.querySelectorAll('svg')) emptiesQuietly(svg)
  const markOf = (data: unknown): number | null => (typeof data === 'object' && data !== null && 'mark' in data && typeof data.mark === 'number' ? data.mark : null)
  chart.on('click', ({ data }) => {
    const mark = markOf(data)
    if (mark !== null) on.press(mark)
  })
  chart.on('mousemove', ({ data, event }) => on.hover(markOf(data), event?.offsetX ?? 0, event?.offsetY ?? 0))
  chart.on('mouseout', () => on.hover(null, 0, 0))
  chart.getZr().on('globalout', () => on.hover(null, 0, 0))
  return {
    draw(drawing, frame) {
      chart.resize({ width: frame.width, height: drawing.height })
      chart.setOption(optionOf(drawing, frame), { notMerge: true })
    },
    dispose: () => chart.dispose(),
  }
}

/** The plot with its title as the text of an SVG file. */
export function svgOf(plot: Titled, frame: Frame): string {
  const { option, height, width } = optionWithTitle(plot, frame)
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

/** The plot with its title as the bytes of a PNG file, at so many pixels a CSS pixel. */
export async function pngOf(plot: Titled, frame: Frame, scale = 2): Promise<Uint8Array> {
  const { option, height, width } = optionWithTitle(plot, frame)
  const canvas = emptiesQuietly(document.createElement('canvas'))
  const chart = init(canvas, null, { renderer: 'canvas', width, height, devicePixelRatio: scale })
  chart.setOption(option)
  chart.getZr().flush()
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  chart.dispose()
  if (!blob) throw new Error('The plot could not be made into a picture.')
  return new Uint8Array(await blob.arrayBuffer())
}

/**
 * The library empties its elements with innerHTML, which the page's trusted types refuse, even for an empty text. This
 * element answers to it by emptying itself; nothing else can be written through it.
 */
function emptiesQuietly<Host extends Element>(host: Host): Host {
  Object.defineProperty(host, 'innerHTML', { configurable: true, set: () => host.replaceChildren(), get: () => '' })
  return host
}
