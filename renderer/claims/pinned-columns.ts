import type { ShownColumn } from '#core/claims-table/definition.ts'

/** The columns that stay where they are while one scrolls sideways: how many from the first, and where each begins, px. */
export interface Pinned { readonly count: number; readonly left: readonly number[] }

/** Width of the box that selects a row, px. */
export const tickWidth = 28
/** The share of the table's width that may stay in place; the rest is for what is scrolled. */
const most = 0.7

/**
 * What tells one claim from another stays in sight: the first column, and after a number the statement too. Where they
 * would leave too little room for the others, fewer stay, or none.
 */
export function pinnedColumns(columns: readonly ShownColumn[], wide: number): Pinned {
  const wanted = columns[0]?.id === 'number' && columns[1]?.id === 'statement' ? 2 : 1
  const left: number[] = []
  let at = tickWidth
  for (const { width } of columns.slice(0, wanted)) {
    if (at + width > wide * most) break
    left.push(at)
    at += width
  }
  return { count: left.length, left }
}
