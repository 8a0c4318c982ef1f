import type { ColumnId } from '#core/claims-table/fields.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { cellOf, type CellFrom } from './cells.ts'
import { columnWords } from './field-words.ts'

/**
 * Claims as a table for another program: text with tabs, and HTML. Signs are written out in words; tabs and line ends
 * within a cell become spaces, so that every claim stays one row. A cell that a spreadsheet would take for a formula is
 * begun with an apostrophe in the text.
 */
export function tableOf(claims: readonly ClaimRecord[], columns: readonly ColumnId[], from: CellFrom): { readonly text: string; readonly html: string } {
  const head = columns.map((column) => columnWords[column])
  const rows = claims.map((claim) => columns.map((column) => plainCell(claim, column, from)))
  const line = (cells: readonly string[], tag: 'th' | 'td'): string => `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  return {
    text: [head, ...rows.map((cells) => cells.map(guarded))].map((cells) => cells.join('\t')).join('\n'),
    html: `<table><thead>${line(head, 'th')}</thead><tbody>${rows.map((cells) => line(cells, 'td')).join('')}</tbody></table>`,
  }
}

function plainCell(claim: ClaimRecord, column: ColumnId, from: CellFrom): string {
  const { words, said } = cellOf(claim, column, from)
  return (said ?? words).replace(/\s+/g, ' ').trim()
}
const guarded = (cell: string): string => (/^[=+\-@]/.test(cell) && !/^[+-]?\d+([.,]\d+)?%?$/.test(cell) ? `'${cell}` : cell)
const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
