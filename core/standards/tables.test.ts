import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { referenceTables, type ReferenceTable } from './tables.ts'

const documentation = readFileSync(new URL('../../docs/standards.md', import.meta.url), 'utf8')

const markdownRow = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

/** A table as docs/standards.md has it: heading, origin, note, rows. */
function markdownOf({ title, origin, note, columns, rows }: ReferenceTable): string {
  const from = origin ? `From: ${origin.document}. ${origin.issuer}, ${origin.edition}. Read: ${origin.readIn}.` : 'Assay’s own.'
  const table = rows.length > 0 ? [markdownRow(columns), markdownRow(columns.map(() => '---')), ...rows.map(markdownRow)].join('\n') : null
  return [`## ${title}`, from, note, table].filter((part) => part !== null).join('\n\n') + '\n'
}

describe('the printed tables', () => {
  it.each(referenceTables.map((table) => [table.title, table] as const))('docs/standards.md shows “%s” as the program has it', (_, table) => {
    expect(documentation).toContain(markdownOf(table))
  })

  it('have as many cells in every row as columns', () => {
    for (const { title, columns, rows } of referenceTables) for (const row of rows) expect(row, title).toHaveLength(columns.length)
  })
})
