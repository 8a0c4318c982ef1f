import type { MatrixRating, MatrixWeight } from '../domain/judging.ts'
import { cellsUnder, matrixWithout, type AchCell, type AchItem, type AchMatrix } from './ach-matrix.ts'
import { mean, populationDeviation, sum } from './numbers.ts'

/**
 * Three published ways to score a matrix. They differ and none is the right one; each is shown by name.
 * `c-ach`: points of inconsistency, counted for every analyst. `parc`: inconsistency weighted by credibility and relevance.
 * `open-synthesis`: squared distance of the mean rating below neutral.
 */
export const achMethods = ['c-ach', 'parc', 'open-synthesis'] as const
export type AchMethod = (typeof achMethods)[number]

export interface AchMethodWords {
  readonly words: string
  /** How the number comes about, for a person who wants to work it out by hand. */
  readonly rule: string
}

export const achMethodWords: Readonly<Record<AchMethod, AchMethodWords>> = {
  'c-ach': {
    words: 'C-ACH',
    rule: 'II counts 2 and I counts 1, times the weight the analyst gave the evidence (1 where none was given); everything else counts 0. Summed over evidence and analysts. The lowest score is the least inconsistent hypothesis.',
  },
  parc: {
    words: 'Weighted inconsistency (PARC)',
    rule: 'II counts −2 and I counts −1, times credibility, times relevance; low is 1/√2, medium 1, high √2. Summed over evidence and analysts. The score nearest to zero is the least inconsistent hypothesis. Evidence that fits counts nothing.',
  },
  'open-synthesis': {
    words: 'Open Synthesis',
    rule: 'The ratings of a cell are put on a scale from 1 (II) to 5 (CC), N and NA counting 3, and averaged over analysts. Where the mean lies below 3 its distance is squared; the sum is the score. The lowest is the least inconsistent hypothesis. Credibility and relevance play no part.',
  },
}

/** Points of C-ACH (Burton): inconsistency alone counts. */
const cachPoints: Readonly<Record<MatrixRating, number>> = { II: 2, I: 1, N: 0, NA: 0, C: 0, CC: 0 }
/** Points and weights of the inconsistency score PARC describes. */
const parcPoints: Readonly<Record<MatrixRating, number>> = { II: -2, I: -1, N: 0, NA: 0, C: 0, CC: 0 }
const parcWeights: Readonly<Record<MatrixWeight, number>> = { low: Math.SQRT1_2, medium: 1, high: Math.SQRT2 }
/** Open Synthesis' five-point scale; not applicable counts as neutral. */
const neutral = 3
const fivePoints: Readonly<Record<MatrixRating, number>> = { II: 1, I: 2, N: neutral, NA: neutral, C: 4, CC: 5 }

/** One hypothesis under one method. */
export interface AchScore {
  readonly hypothesisId: string
  /** Null where nobody rated any evidence under it: not tested is not the same as not refuted. */
  readonly score: number | null
  /** How many cells (evidence × analysts) stand under it. Scores of hypotheses rated in unequal numbers of cells compare badly. */
  readonly rated: number
}

/** What a cell of the matrix adds to the score of its hypothesis; null where nobody rated it. */
export function cellScore(item: AchItem, hypothesisId: string, method: AchMethod): number | null {
  const cells = cellsUnder(item, hypothesisId)
  if (cells.length === 0) return null
  switch (method) {
    case 'c-ach':
      return sum(cells.map((cell) => cachPoints[cell.rating] * (item.weights?.[cell.analystId] ?? 1)))
    case 'parc':
      return sum(cells.map((cell) => parcPoints[cell.rating] * parcWeights[item.credibility] * parcWeights[item.relevance]))
    case 'open-synthesis': {
      const middle = meanRating(cells) ?? neutral
      return middle < neutral ? (neutral - middle) ** 2 : 0
    }
  }
}

/** The score of every hypothesis, in the order of the columns. */
export const achScores = (matrix: AchMatrix, method: AchMethod): readonly AchScore[] =>
  matrix.hypotheses.map((hypothesisId) => {
    const scores = matrix.items.map((item) => cellScore(item, hypothesisId, method)).filter((score) => score !== null)
    const rated = sum(matrix.items.map((item) => cellsUnder(item, hypothesisId).length))
    return { hypothesisId, score: scores.length === 0 ? null : sum(scores), rated }
  })

/** The least inconsistent hypotheses: one, several where they tie, none where nothing was rated. */
export function leadingHypotheses(scores: readonly AchScore[]): readonly string[] {
  const inconsistency = scores.flatMap(({ hypothesisId, score }) => (score === null ? [] : [{ hypothesisId, size: Math.abs(score) }]))
  const least = Math.min(...inconsistency.map(({ size }) => size))
  return inconsistency.filter(({ size }) => size - least <= tieWidth * Math.max(1, least)).map(({ hypothesisId }) => hypothesisId)
}

/** Scores that differ by less are one score added up in another order. */
const tieWidth = 1e-9

/** What follows from one piece of evidence for the hypothesis that leads. */
export interface Linchpin {
  readonly itemId: string
  readonly leadingWith: readonly string[]
  readonly leadingWithout: readonly string[]
  /** Whether another hypothesis, or a tie, would lead without it. */
  readonly changesLeader: boolean
  /** By how much the leader is ahead of the next hypothesis, with and without it; null where fewer than two were rated. Both in the units of the method, never negative. */
  readonly leadWith: number | null
  readonly leadWithout: number | null
}

/** Leaves every piece of evidence out in turn: which one the leading hypothesis hangs on. */
export function linchpins(matrix: AchMatrix, method: AchMethod): readonly Linchpin[] {
  const scores = achScores(matrix, method)
  const leadingWith = leadingHypotheses(scores)
  return matrix.items.map(({ id }) => {
    const without = achScores(matrixWithout(matrix, id), method)
    const leadingWithout = leadingHypotheses(without)
    return {
      itemId: id,
      leadingWith,
      leadingWithout,
      changesLeader: leadingWith.join('\n') !== leadingWithout.join('\n'),
      leadWith: leadOf(scores),
      leadWithout: leadOf(without),
    }
  })
}

function leadOf(scores: readonly AchScore[]): number | null {
  const [first, second] = scores.flatMap(({ score }) => (score === null ? [] : [Math.abs(score)])).toSorted((a, b) => a - b)
  return first === undefined || second === undefined ? null : second - first
}

/** How well a piece of evidence tells the hypotheses apart. */
export interface Diagnosticity {
  readonly itemId: string
  /**
   * Population standard deviation of the mean ratings (five points) across hypotheses, as in Open Synthesis: 0 where it speaks
   * alike of all. Null where fewer than two hypotheses were rated.
   */
  readonly separation: number | null
  /** C-ACH's figure of the same name: the points of inconsistency summed over hypotheses. Evidence against every hypothesis ranks first by it and separates nothing; shown only beside the other. */
  readonly inconsistencySum: number
}

/** For every piece of evidence, in the order of the rows, how far it separates the hypotheses. */
export const diagnosticities = (matrix: AchMatrix): readonly Diagnosticity[] =>
  matrix.items.map((item) => {
    const means = matrix.hypotheses.map((hypothesisId) => meanRating(cellsUnder(item, hypothesisId))).filter((middle) => middle !== null)
    return {
      itemId: item.id,
      separation: means.length < 2 ? null : populationDeviation(means),
      inconsistencySum: sum(matrix.hypotheses.map((hypothesisId) => cellScore(item, hypothesisId, 'c-ach') ?? 0)),
    }
  })

const meanRating = (cells: readonly AchCell[]): number | null => mean(cells.map((cell) => fivePoints[cell.rating]))

/** The rating of a cell on Open Synthesis' scale from 1 (II) to 5 (CC), for its measure of disagreement. */
export const fivePointRating = (rating: MatrixRating): number => fivePoints[rating]
