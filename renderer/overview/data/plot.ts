import type { ClaimRecord, JudgementRecord } from '#core/domain/claim.ts'
import type { ClaimId } from '#core/domain/ids.ts'

/** A column of the table behind a plot; numbers stand to the right. */
export interface PlotColumn { readonly words: string; readonly number?: true }
/** A row of it, with the claims it counts; they can be opened from the row as from the mark. */
export interface PlotRow { readonly cells: readonly string[]; readonly claims: readonly ClaimId[] }

export interface PlotTable { readonly columns: readonly PlotColumn[]; readonly rows: readonly PlotRow[] }

/** What every plot is, before it is drawn: what it shows in words, and the numbers behind it. */
export interface PlotFacts {
  /** One sentence that says what is seen. */
  readonly says: string
  /** How to read it, and what was left out. */
  readonly notes: readonly string[]
  readonly table: PlotTable
  /** Null where there is something to draw, else what would have to be there. */
  readonly empty: string | null
}

/** The latest judgement of each analyst, newest first as they come. */
export const latestOfEach = ({ judgements }: ClaimRecord): readonly JudgementRecord[] =>
  judgements.length < 2 ? judgements : judgements.filter(({ analystId }, at) => judgements.findIndex((other) => other.analystId === analystId) === at)

export const numbered = (count: number): string => count.toLocaleString('en-GB')

/** A share in whole percent, and "under 1%" where it would round to nought. */
export function shareInWords(part: number, whole: number): string {
  if (whole === 0) return ''
  const share = (100 * part) / whole
  if (part > 0 && share < 1) return 'under 1%'
  if (part < whole && share > 99) return 'over 99%'
  return `${Math.round(share)}%`
}

/** Adds a thing to the list under a key. */
export function push<Key, Thing>(lists: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const list = lists.get(key)
  if (list) list.push(thing)
  else lists.set(key, [thing])
}
