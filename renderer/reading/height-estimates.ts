import type { TextPage } from './text-page.ts'

/**
 * Tells each chunk how tall it will about be, so that the scroll bar is honest before anything is laid out. What has been in sight is
 * remembered by the browser and needs no estimate. Reckoned from the type alone: asking the page would lay it out.
 */
export function estimateHeights(page: TextPage, type: { readonly size: number; readonly lineHeight: number; readonly measure: number }): void {
  const gap = 0.95
  page.elements.forEach(({ host }, chunk) => {
    const bounds = page.chunks[chunk]
    if (!bounds) return
    let lines = 0
    for (const { start, end } of page.pieces.slice(bounds.from, bounds.to)) lines += Math.ceil((end - start) / type.measure) * type.lineHeight + gap
    host.style.containIntrinsicBlockSize = `auto ${Math.round(lines * type.size)}px`
  })
}
