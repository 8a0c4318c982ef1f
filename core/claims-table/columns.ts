import type { ColumnId, FieldId } from './fields.ts'
import type { SortColumn } from './sort-column.ts'
import type { ValueColumn } from './value-column.ts'

/** What an arrangement is made from: a slot a claim, a column a matter. */
export interface Columns {
  /** Slots in use, in the order in which the claims were first put there. */
  readonly slots: readonly number[]
  readonly fields: { readonly [Field in FieldId]: ValueColumn }
  readonly sorts: { readonly [Column in ColumnId]: SortColumn }
}
