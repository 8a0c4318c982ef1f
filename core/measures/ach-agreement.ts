import type { MatrixRating } from '../domain/judging.ts'
import { cellsUnder, type AchMatrix } from './ach-matrix.ts'
import { fivePointRating } from './ach-scores.ts'
import { populationDeviation, sampleDeviation } from './numbers.ts'

export const consensusLevels = ['consensus', 'mild dispute', 'strong dispute', 'extreme dispute'] as const
export type ConsensusLevel = (typeof consensusLevels)[number]

/** How far the analysts agree about one cell of the matrix. */
export interface CellAgreement {
  readonly itemId: string
  readonly hypothesisId: string
  readonly analysts: number
  /** C-ACH: population standard deviation over its own numbers (II −2, I −1.5, N and NA 0, C 1.5, CC 2), to four decimals. */
  readonly deviation: number
  readonly level: ConsensusLevel
  /** Open Synthesis: the larger of two sample standard deviations, of the ratings (1-5) and of whether the evidence applies at all. */
  readonly disagreement: number
}

const consensusPoints: Readonly<Record<MatrixRating, number>> = { II: -2, I: -1.5, N: 0, NA: 0, C: 1.5, CC: 2 }

/** Every cell that two analysts or more have rated; of one analyst alone there is no agreement to speak of. */
export const cellAgreements = (matrix: AchMatrix): readonly CellAgreement[] =>
  matrix.items.flatMap((item) =>
    matrix.hypotheses.flatMap((hypothesisId) => {
      const ratings = cellsUnder(item, hypothesisId).map((cell) => cell.rating)
      if (ratings.length < 2) return []
      const deviation = Number((populationDeviation(ratings.map((rating) => consensusPoints[rating])) ?? 0).toFixed(4))
      return [{ itemId: item.id, hypothesisId, analysts: ratings.length, deviation, level: levelOf(deviation), disagreement: disagreementOf(ratings) }]
    }),
  )

/** C-ACH's limits: 0.25, 1.0 and 1.74, each belonging to the milder level. */
function levelOf(deviation: number): ConsensusLevel {
  if (deviation <= 0.25) return 'consensus'
  if (deviation <= 1) return 'mild dispute'
  return deviation <= 1.74 ? 'strong dispute' : 'extreme dispute'
}

function disagreementOf(ratings: readonly MatrixRating[]): number {
  const applies = ratings.filter((rating) => rating !== 'NA')
  return Math.max(sampleDeviation(ratings.map((rating) => Number(rating !== 'NA'))) ?? 0, sampleDeviation(applies.map(fivePointRating)) ?? 0)
}
