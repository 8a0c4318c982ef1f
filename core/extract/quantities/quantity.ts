import type { DateMention } from '../dates/date-mention.ts'

/** How a writer qualifies a figure. `about` and `some` leave both sides open; the others say on which side the truth lies. */
export const approximators = ['about', 'some', 'nearly', 'at-least', 'up-to', 'more-than', 'less-than'] as const
export type Approximator = (typeof approximators)[number]

/** Why a figure was left unread: a wrong value is worse than none. */
export const unreadReasons = ['unclear-grouping', 'unclear-range', 'unclear-unit', 'unclear-currency'] as const
export type UnreadReason = (typeof unreadReasons)[number]

/**
 * A figure as data. `value` is the one number named, null for a range. `low` and `high` are the bounds the text asserts, null where it
 * leaves that side open: "3,000" is 3000..3000, "at least 3,000" 3000..open, "nearly 3,000" open..3000, "about 3,000" open on both sides,
 * "millions of" 1,000,000..open. Where `unread` gives a reason all three are null: a figure is there and was not certain enough to read.
 * Offsets are UTF-16 indexes, end excluded; the quote holds the approximator, the figure, its unit and rate, not what is counted.
 */
export interface Quantity {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** Singular English word (`percent`, `kilometre`, `month`, `share` for fractions); null for plain counts and money. */
  readonly unit: string | null
  /** ISO 4217. A bare `$` is read as USD and `¥` as JPY. */
  readonly currency: string | null
  /** `year`, `month`, `week`, `day`, `hour`, `person`, `total`, or the unit or number a rate is taken over. */
  readonly per: string | null
  readonly approximator: Approximator | null
  /** What is counted, as the text says it ("North Korean soldiers"). */
  readonly counted: string | null
  /** ISO day, month or year of "as of …". */
  readonly asOf: string | null
  readonly unread: UnreadReason | null
  readonly start: number
  readonly end: number
  readonly quote: string
}

export interface QuantityOptions {
  /** Dates already read from the same text; without them they are read here. */
  readonly dates?: readonly DateMention[]
  /** ISO day of publication; only dates use it, and figures inside dates are not quantities. */
  readonly publishedOn?: string | null
  /** BCP 47 tag of the text; decides what "1.500" means. Without it such a figure is left unread. */
  readonly language?: string | null
}
