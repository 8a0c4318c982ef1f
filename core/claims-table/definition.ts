import { z } from 'zod'
import type { Chosen, SortKey } from './arrange.ts'
import { dateFieldIds, datePresets, type ChosenDates } from './date-ranges.ts'
import { columnIds, fieldIds, type ColumnId, type FieldId } from './fields.ts'

/** The window runs under a CSP without eval; zod must not try to compile. */
z.config({ jitless: true })

/** A column that is shown, and how wide, px. */
export interface ShownColumn { readonly id: ColumnId; readonly width: number }

/** A way of looking at the table: what is kept under the name of a saved view. */
export interface TableDefinition {
  readonly columns: readonly ShownColumn[]
  readonly sort: readonly SortKey[]
  readonly group: FieldId | null
  readonly chosen: Chosen
  readonly dates: ChosenDates
  /** Words to find in statement and note, as a person types them. */
  readonly words: string
}

/** Widths in px a column begins with; the text columns take what one needs to read them. */
export const usualWidths: { readonly [Column in ColumnId]: number } = {
  number: 62, statement: 380, kind: 96, status: 104, priority: 84, verdict: 148, likelihood: 150, confidence: 100, reliability: 92, credibility: 100,
  evidence: 104, critiques: 92, findings: 88, assignee: 120, tags: 140, document: 220, asOf: 110, analyst: 120, markedAt: 120, due: 110, review: 120, changed: 110,
}
export const widthLimits = { least: 44, most: 1_200 } as const

const column = (id: ColumnId): ShownColumn => ({ id, width: usualWidths[id] })

/** How the table looks before anybody arranged it. */
export const usualDefinition: TableDefinition = {
  columns: (['number', 'statement', 'kind', 'verdict', 'likelihood', 'confidence', 'reliability', 'evidence', 'critiques', 'status', 'assignee', 'tags', 'document'] as const).map(column),
  sort: [{ by: 'number', descending: false }],
  group: null,
  chosen: {},
  dates: {},
  words: '',
}

const shownColumn = z.object({ id: z.enum(columnIds), width: z.number().min(widthLimits.least).max(widthLimits.most) })
const sortKey = z.object({ by: z.enum(columnIds), descending: z.boolean() })
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const dateChoice = z.union([
  z.strictObject({ preset: z.enum(datePresets) }),
  z.strictObject({ from: partialDate.nullable(), to: partialDate.nullable() }).refine(({ from, to }) => from !== null || to !== null),
])
const form = z.object({
  columns: z.array(z.unknown()).max(100),
  sort: z.array(z.unknown()).max(20),
  group: z.unknown(),
  chosen: z.record(z.string(), z.array(z.string().max(2_000)).max(10_000)),
  dates: z.record(z.string(), z.unknown()),
  words: z.string().max(1_000),
}).partial()

/**
 * Reads what `writeDefinition` wrote. A view from a later Assay may name columns and fields that are not known here; they
 * are left out, and what is missing or cannot be read is as usual.
 */
export function readDefinition(json: string): TableDefinition {
  const read = form.safeParse(parsed(json))
  if (!read.success) return usualDefinition
  const { columns = [], sort, group, chosen = {}, dates = {}, words = '' } = read.data
  const known = columns.flatMap((each) => shownColumn.safeParse(each).data ?? []).filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at)
  return {
    columns: known.length > 0 ? known : usualDefinition.columns,
    sort: sort ? sort.flatMap((each) => sortKey.safeParse(each).data ?? []) : usualDefinition.sort,
    group: fieldIds.find((field) => field === group) ?? null,
    chosen: Object.fromEntries(fieldIds.flatMap((field) => ((chosen[field]?.length ?? 0) > 0 ? [[field, chosen[field] ?? []]] : []))),
    dates: Object.fromEntries(dateFieldIds.flatMap((field) => {
      const { data } = dateChoice.safeParse(dates[field])
      return data ? [[field, data]] : []
    })),
    words,
  }
}
export const writeDefinition = (definition: TableDefinition): string => JSON.stringify(definition)

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
