import type { Block } from '../../domain/document.ts'
import type { Quantity } from '../../extract/quantities/quantity.ts'
import { quantitiesIn } from '../../extract/quantities/quantities.ts'
import type { CheckedDocument } from '../corpus.ts'
import { findingOf, type Finding, passageOf } from '../finding.ts'
import { halfStep } from '../measure.ts'
import { plain } from './numbers.ts'

const TOTAL = /^(?:(?:grand |sub)?total|all|both|sum|together|in all|altogether|overall)\b/iu

interface Cell { readonly block: Block; readonly value: number; readonly half: number; readonly unit: string }

/** Columns of a table whose last row is a total that the rows above it do not make. */
export function tableSums(document: CheckedDocument): Finding[] {
  const tables = Map.groupBy(document.blocks.filter(({ cell }) => cell !== null && !cell.header), ({ cell }) => cell?.table)
  return [...tables.values()].flatMap((blocks) => {
    const rows = [...Map.groupBy(blocks, ({ cell }) => cell?.row).values()]
    const last = rows.at(-1)
    const [label] = last ?? []
    if (rows.length < 3 || last === undefined || label === undefined || !TOTAL.test(document.text.slice(label.start, label.end))) return []
    return last.slice(1).flatMap((total) => {
      const column = rows.map((row) => row.find(({ cell }) => cell?.column === total.cell?.column)).map((block) => (block === undefined ? null : cellOf(document, block)))
      const cells = column.filter((cell) => cell !== null)
      const sum = cells.at(-1)
      return cells.length !== rows.length || sum === undefined || cells.some(({ unit }) => unit !== sum.unit) ? [] : unlessSum(document, cells.slice(0, -1), sum)
    })
  })
}

function cellOf({ text, language }: CheckedDocument, block: Block): Cell | null {
  const words = text.slice(block.start, block.end).trim()
  const bare = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/u.test(words)
  const [only, ...more] = bare ? [] : quantitiesIn(words, { language })
  if (bare) return { block, value: Number(words.replaceAll(',', '')), half: halfStep(Number(words.replaceAll(',', '')), words), unit: '' }
  return only === undefined || more.length > 0 || only.value === null || only.unit === 'percent' ? null : { block, value: only.value, half: halfStep(only.value, words), unit: unitOf(only) }
}
const unitOf = ({ unit, currency, per }: Quantity): string => [currency, unit, per].filter((part) => part !== null).join('/')

function unlessSum(document: CheckedDocument, parts: readonly Cell[], total: Cell): Finding[] {
  const sum = Number(parts.reduce((all, { value }) => all + value, 0).toPrecision(12))
  const isScaled = total.value >= 1e6 || !Number.isInteger(total.value)
  const slack = isScaled ? parts.reduce((all, { half }) => all + half, total.half) : 0
  if (Math.abs(sum - total.value) <= Math.min(slack, total.value * 0.05) + 1e-9) return []
  return [findingOf({
    check: 'sum-mismatch', severity: 'major', claims: [], passages: [...parts, total].map(({ block }) => passageOf(document, block)),
    message: `The rows ${parts.map(({ value }) => plain(value)).join(' + ')} make ${plain(sum)}, and the table gives ${plain(total.value)} as their total.`,
    detail: { values: parts.map(({ value }) => value), sum, total: total.value, difference: Number((sum - total.value).toPrecision(12)) }, critiqueType: 'arithmetic',
  })]
}
