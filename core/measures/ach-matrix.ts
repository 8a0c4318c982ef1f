import type { MatrixRating, MatrixWeight } from '../domain/judging.ts'

/** The usual symbols, in words. */
export const achRatingWords: Readonly<Record<MatrixRating, string>> = {
  CC: 'Very consistent',
  C: 'Consistent',
  N: 'Neutral',
  NA: 'Not applicable',
  I: 'Inconsistent',
  II: 'Very inconsistent',
}

/** What one analyst says of one hypothesis in the light of one piece of evidence. */
export interface AchCell {
  readonly hypothesisId: string
  readonly analystId: string
  readonly rating: MatrixRating
}

/** One row: a piece of evidence and how it was rated. A missing cell was not rated, which is not the same as neutral. */
export interface AchItem {
  readonly id: string
  readonly credibility: MatrixWeight
  readonly relevance: MatrixWeight
  /** One for each analyst and hypothesis at most; where there are more, the last stands. */
  readonly cells: readonly AchCell[]
  /** What each analyst makes the evidence weigh in C-ACH's score; 1 where nothing is said. */
  readonly weights?: Readonly<Record<string, number>>
}

/** Hypotheses × evidence, with the ratings of one analyst or of many. */
export interface AchMatrix {
  /** Ids, in the order of the columns. */
  readonly hypotheses: readonly string[]
  readonly items: readonly AchItem[]
}

/** The matrix without one piece of evidence. */
export const matrixWithout = (matrix: AchMatrix, itemId: string): AchMatrix => ({ ...matrix, items: matrix.items.filter((item) => item.id !== itemId) })

/** The cells of an item under one hypothesis, one an analyst. */
export function cellsUnder(item: AchItem, hypothesisId: string): readonly AchCell[] {
  const latest = new Map<string, AchCell>()
  for (const cell of item.cells) if (cell.hypothesisId === hypothesisId) latest.set(cell.analystId, cell)
  return [...latest.values()]
}
