import type { TextPage } from './text-page.ts'

/** The position nearest to a point of the window (CSS pixels); null where the point is not over the page. */
export function positionAt(page: TextPage, x: number, y: number): number | null {
  const place = document.caretPositionFromPoint(x, y)
  return place && page.positionOf(place.offsetNode, place.offset)
}

/** The position of the character whose box a point is in; null over margins, gaps and the empty end of a line. */
export function characterAt(page: TextPage, x: number, y: number): number | null {
  const near = positionAt(page, x, y)
  if (near === null) return null
  // A point in the right half of a letter is nearer to the place after it.
  return [near, near - 1].find((position) => {
    const range = position < 0 ? null : page.rangeOf({ start: position, end: position + 1 })
    return range !== null && [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
  }) ?? null
}

/** Where the caret stands at a position, in pixels of the window: the edge of the letter after it, or of the one before it at an end. */
export function caretBoxAt(page: TextPage, position: number): { readonly left: number; readonly top: number; readonly height: number } | null {
  const after = boxOf(page, position, position + 1)
  if (after) return { left: isRightToLeft(page, position) ? after.right : after.left, top: after.top, height: after.height }
  const before = boxOf(page, position - 1, position)
  return before && { left: isRightToLeft(page, position - 1) ? before.left : before.right, top: before.top, height: before.height }
}

function boxOf(page: TextPage, start: number, end: number): DOMRect | null {
  if (start < 0) return null
  const box = page.rangeOf({ start, end })?.getClientRects()[0]
  return box && box.height > 0 ? box : null
}

/** Whether the block that holds a position is read from right to left. */
export function isRightToLeft(page: TextPage, position: number): boolean {
  const element = page.placeOf(position)?.node.parentElement
  return element ? getComputedStyle(element).direction === 'rtl' : false
}
