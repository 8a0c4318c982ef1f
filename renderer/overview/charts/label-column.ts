/** Something that is named beside the plot, at the height of its mark. */
export interface Named { readonly y: number }

/**
 * Heights for labels in a column, each as near to its mark as the others allow: in the order of the marks, a line apart, and within the
 * column as long as they fit.
 */
export function labelHeights(named: readonly Named[], { top, bottom, line }: { readonly top: number; readonly bottom: number; readonly line: number }): readonly number[] {
  const order = named.map((_, at) => at).toSorted((a, b) => (named[a]?.y ?? 0) - (named[b]?.y ?? 0))
  const heights = new Array<number>(named.length)
  let least = top
  for (const at of order) {
    heights[at] = Math.max(least, named[at]?.y ?? 0)
    least = (heights[at] ?? 0) + line
  }
  // What was pushed below the column pushes back up.
  let most = bottom
  for (const at of order.toReversed()) {
    heights[at] = Math.min(most, heights[at] ?? 0)
    most = (heights[at] ?? 0) - line
  }
  return heights
}
