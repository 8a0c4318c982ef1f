import type { ClaimId } from '#core/domain/ids.ts'
import type { PlotFacts } from './plot.ts'

/** A row or column of a matrix; `apart` sets it off from the one before, where the order of a scale ends. */
export interface MatrixHead {
  readonly words: string
  /** What stands in place of the words where there is no room for them. */
  readonly short?: string
  readonly apart: boolean
}
export interface MatrixCell {
  readonly row: number
  readonly column: number
  readonly count: number
  readonly claims: readonly ClaimId[]
  readonly words: string
}
/** Counts of two things crossed. */
export interface MatrixFacts extends PlotFacts {
  readonly rowTitle: string
  readonly columnTitle: string
  readonly rowHeads: readonly MatrixHead[]
  readonly columnHeads: readonly MatrixHead[]
  /** Only those that count something. */
  readonly cells: readonly MatrixCell[]
}
