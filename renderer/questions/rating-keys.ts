import type { MatrixRating } from '#core/domain/judging.ts'
import { achRatingWords } from '#core/measures/ach-matrix.ts'

/** Keys that rate the cell one stands on. Digits run from very consistent to very inconsistent; letters are those of the symbols. */
export const ratingKeys: Readonly<Record<string, MatrixRating>> = { 1: 'CC', 2: 'C', 3: 'N', 4: 'I', 5: 'II', 0: 'NA', C: 'CC', c: 'C', n: 'N', N: 'N', i: 'I', I: 'II', a: 'NA', A: 'NA' }
export const ratingsInOrder: readonly { readonly rating: MatrixRating; readonly words: string; readonly key: string }[] = [
  { rating: 'CC', words: achRatingWords.CC, key: '1' },
  { rating: 'C', words: achRatingWords.C, key: '2' },
  { rating: 'N', words: achRatingWords.N, key: '3' },
  { rating: 'I', words: achRatingWords.I, key: '4' },
  { rating: 'II', words: achRatingWords.II, key: '5' },
  { rating: 'NA', words: achRatingWords.NA, key: '0' },
]
