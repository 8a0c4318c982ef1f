/** How finely a date is given. `ambiguous` keeps every reading in `alternatives`; `present` is "currently" and its like. */
export const datePrecisions = [
  'day', 'week', 'part-of-month', 'month', 'quarter', 'half', 'season', 'part-of-year', 'year', 'fiscal-year', 'decade', 'century',
  'range', 'period', 'present', 'ambiguous',
] as const
export type DatePrecision = (typeof datePrecisions)[number]

/**
 * A date as the text gives it. `from` and `to` are ISO days, both included, and bound what was meant; one of them is null where a period
 * is open, both where a relative date cannot be resolved. Offsets are UTF-16 indexes into the text, end excluded.
 */
export interface DateMention {
  readonly from: string | null
  readonly to: string | null
  readonly precision: DatePrecision
  /** True where the date leans on the day of publication, resolved or not. */
  readonly relative: boolean
  /** Readings of an ambiguous date, each an ISO day or `from/to`; empty otherwise. */
  readonly alternatives: readonly string[]
  readonly start: number
  readonly end: number
  readonly quote: string
}

export interface DateOptions {
  /** ISO day the text was published on; without it relative dates stay unresolved. */
  readonly publishedOn?: string | null
}

/** First and last ISO day, either one open. */
export interface Span {
  readonly from: string | null
  readonly to: string | null
}

/** A piece of text that reads as a date on its own, before neighbours are joined to it. */
export interface Atom extends Span {
  readonly start: number
  readonly end: number
  readonly precision: DatePrecision
  readonly relative: boolean
  readonly alternatives: readonly string[]
  /** Month (1-12) and day of a date given without its year. */
  readonly yearless: { readonly month: number; readonly day: number | null } | null
  /** A name that is a date only beside a preposition or another date. */
  readonly weak: boolean
  /** Looks like a date and is none (31 June): holds its place so that no part of it is read. */
  readonly impossible: boolean
}
