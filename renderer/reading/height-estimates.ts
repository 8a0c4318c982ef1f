import type { TextPage } from './text-page.ts'

/**
 * Tells each chunk how tall it will about be, so that the scroll bar is honest before anything is laid out. What has been in sight is
 * remembered by the browser and needs no estimate.
 */
export function estimateHeights(page: TextPage, type: { readonly size: number; readonly lineHeight: number }): void {
  const column = page.elements[0]?.column.clientWidth ?? 600
  const perLine = Math.max(10, column / (type.size * 0.43))
  const gap = 0.95
  page.elements.forEach(({ host }, chunk) => {
    const bounds = page.chunks[chunk]
    if (!bounds) return
    let lines = 0
    for (const { start, end } of page.pieces.slice(bounds.from, bounds.to)) lines += Math.ceil((end - start) / perLine) * type.lineHeight + gap
    host.style.containIntrinsicBlockSize = `auto ${Math.round(lines * type.size)}px`
  })
}
