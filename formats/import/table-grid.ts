import type { Block } from '#core/domain/document.ts'
import { attribute, type Element } from './html-tree.ts'

/** Finds the row and column of each cell of a table, with cells that span others counted in. */
export interface TableGrid {
  beginRow(): void
  placeOf(cell: Element): NonNullable<Block['cell']>
}

/** Browsers allow no more (HTML Standard, 4.9.11). */
const mostColumns = 1000
const mostRows = 65_534

export function tableGrid(table: number): TableGrid {
  let row = -1
  let column = 0
  /** By column, the first row that is free again below a cell that spans rows. */
  const freeFrom: number[] = []
  return {
    beginRow() {
      row += 1
      column = 0
    },
    placeOf(cell) {
      if (row < 0) row = 0
      while ((freeFrom[column] ?? 0) > row) column += 1
      const place = { table, row, column, header: cell.tagName === 'th' }
      const width = spanOf(cell, 'colspan', mostColumns)
      const height = spanOf(cell, 'rowspan', mostRows)
      for (let index = column; index < column + width; index += 1) freeFrom[index] = row + height
      column += width
      return place
    },
  }
}

function spanOf(cell: Element, name: string, most: number): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isFinite(value) && value >= 1 ? Math.min(value, most) : 1
}
