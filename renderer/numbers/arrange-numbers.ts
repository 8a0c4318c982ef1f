import type { ListedNumber } from '#core/contract/numbers-contract.ts'
import type { DocumentRecord } from '#core/domain/document.ts'
import type { DocumentId } from '#core/domain/ids.ts'
import { measureOf, valueOf } from '#renderer/words/figures.ts'

export const numberColumns = ['subject', 'measure', 'value', 'heldOn', 'document'] as const
export type NumberColumn = (typeof numberColumns)[number]
/** Null: as the documents give them. */
export interface NumberOrder { readonly by: NumberColumn | null; readonly descending: boolean }

/** A figure as a row of the table. */
export interface NumberRow {
  readonly key: string
  readonly number: ListedNumber
  readonly subject: string
  /** What it is counted or measured in; figures of one measure can be compared. */
  readonly measure: string
  readonly value: string
  /** The number to sort and plot by: the value, or the middle or the only bound of a range; null where it was not read. */
  readonly size: number | null
  readonly heldOn: string | null
  readonly document: string
  readonly publishedOn: string | null
}

export interface NumberFilter { readonly words: string; readonly measure: string | null; readonly documentId: DocumentId | null }

export function rowsOf(numbers: readonly ListedNumber[], documents: readonly DocumentRecord[]): readonly NumberRow[] {
  const byId = new Map(documents.map((document) => [document.documentId, document]))
  return numbers.map((number, nth) => {
    const document = byId.get(number.documentId)
    return {
      key: `${nth}`, number, subject: number.subject ?? '', measure: measureOf(number), value: valueOf(number), size: sizeOf(number), heldOn: number.heldOn,
      document: document?.title ?? '', publishedOn: document?.publishedOn ?? null,
    }
  })
}

const sizeOf = ({ value, low, high }: ListedNumber): number | null => value ?? (low !== null && high !== null ? (low + high) / 2 : low ?? high)

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** The rows a filter lets through, in an order. What has no value in the column stands last either way. */
export function arrangeNumbers(rows: readonly NumberRow[], { words, measure, documentId }: NumberFilter, { by, descending }: NumberOrder): readonly NumberRow[] {
  const wanted = words.trim().toLowerCase()
  const kept = rows.filter((row) =>
    (measure === null || row.measure === measure) && (documentId === null || row.number.documentId === documentId)
    && (wanted === '' || `${row.subject} ${row.measure} ${row.value} ${row.number.quote} ${row.document}`.toLowerCase().includes(wanted)))
  if (by === null) return kept
  const sign = descending ? -1 : 1
  const of = (row: NumberRow): string | number | null => (by === 'value' ? row.size : row[by] === '' ? null : row[by])
  return kept.toSorted((a, b) => {
    const [x, y] = [of(a), of(b)]
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)))
  })
}

/** The measures there are, the commonest first, each with how many figures it has. */
export function measuresOf(rows: readonly NumberRow[]): readonly { readonly measure: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { measure } of rows) if (measure !== '') counts.set(measure, (counts.get(measure) ?? 0) + 1)
  return [...counts].map(([measure, count]) => ({ measure, count })).sort((a, b) => b.count - a.count || collator.compare(a.measure, b.measure))
}

/** A point of the plot: the time a figure holds for (or its document's publication), in ms, and its size. */
export interface NumberPoint { readonly row: NumberRow; readonly at: number; readonly size: number; readonly isPublication: boolean }

/** The figures of one measure over time, a series for each subject, the largest series first. Figures without any time are left out. */
export function seriesOf(rows: readonly NumberRow[], measure: string): readonly { readonly subject: string; readonly points: readonly NumberPoint[] }[] {
  const bySubject = new Map<string, NumberPoint[]>()
  for (const row of rows) {
    const time = row.heldOn ?? row.publishedOn
    const at = time === null ? Number.NaN : Date.parse(time)
    if (row.measure !== measure || row.size === null || Number.isNaN(at)) continue
    const points = bySubject.get(row.subject) ?? []
    points.push({ row, at, size: row.size, isPublication: row.heldOn === null })
    bySubject.set(row.subject, points)
  }
  return [...bySubject].map(([subject, points]) => ({ subject: subject || 'Not said', points: points.toSorted((a, b) => a.at - b.at) })).sort((a, b) => b.points.length - a.points.length)
}
