/** What logistic regression learns from: a row of feature values a case, whether the case is one, and how much it counts. */
export interface Cases {
  readonly rows: readonly (readonly number[])[]
  readonly labels: readonly boolean[]
}

/** A fitted line: the log-odds of a case are `intercept` plus the sum of its values times `weights`. */
export interface Line {
  readonly weights: readonly number[]
  readonly intercept: number
}

export interface Fitting {
  /** How hard each weight is pulled back. */
  readonly ridge: number
  /** Pulls at weights per standard deviation of their feature, so that rare features may weigh as much as common ones; for many cases. Otherwise per unit, so that a few cases move no rare feature far. */
  readonly perDeviation: boolean
  /** Where the weights are pulled to; zero without it. */
  readonly towards?: Line
}

/** Newton steps at most: the penalised likelihood has one summit, and these reach it to the last digit that is shown. */
const steps = 25

/**
 * The line that fits the cases best, by penalised maximum likelihood (Newton's method, each step halved until it climbs). The penalty is
 * ridge/2 · Σ (sⱼ · (wⱼ − towardsⱼ))², where sⱼ is the feature's standard deviation or 1; the intercept is free. The same cases give the
 * same line, to the last bit.
 */
export function fitLogistic({ rows, labels }: Cases, { ridge, perDeviation, towards }: Fitting): Line {
  const width = rows[0]?.length ?? 0
  const size = width + 1
  const target = Float64Array.from({ length: size }, (_, j) => (j < width ? (towards?.weights[j] ?? 0) : (towards?.intercept ?? 0)))
  const penalty = penalties(rows, width, ridge, perDeviation)
  const sparse = rows.map(presentIn)
  const cost = (line: Float64Array): number => {
    let sum = 0
    for (let j = 0; j < size; j += 1) sum += ((penalty[j] ?? 0) * ((line[j] ?? 0) - (target[j] ?? 0)) ** 2) / 2
    for (const [index, row] of sparse.entries()) {
      const odds = oddsOf(row, line, width)
      sum += Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(0, labels[index] === true ? -odds : odds)
    }
    return sum
  }
  let current = Float64Array.from(target)
  let height = cost(current)
  for (let step = 0; step < steps; step += 1) {
    const gradient = new Float64Array(size)
    const curvature = new Float64Array(size * size)
    for (const [index, row] of sparse.entries()) addCase(row, labels[index] === true ? 1 : 0, current, gradient, curvature)
    for (let j = 0; j < size; j += 1) {
      gradient[j] = (gradient[j] ?? 0) + (penalty[j] ?? 0) * ((current[j] ?? 0) - (target[j] ?? 0))
      curvature[j * size + j] = (curvature[j * size + j] ?? 0) + (penalty[j] ?? 0) + 1e-9
    }
    const move = solved(curvature, gradient)
    let next = current
    let lower = Infinity
    for (let share = 1; share > 1e-4 && lower > height; share /= 2) {
      next = current.map((value, j) => value - share * (move[j] ?? 0))
      lower = cost(next)
    }
    if (!(height - lower > 1e-10 * (1 + height))) break
    current = next
    height = lower
  }
  return { weights: [...current.subarray(0, width)], intercept: current[width] ?? 0 }
}

/** The log-odds a line gives a case. */
export function logOdds({ weights, intercept }: Line, row: readonly number[]): number {
  let sum = intercept
  for (let j = 0; j < weights.length; j += 1) sum += (weights[j] ?? 0) * (row[j] ?? 0)
  return sum
}

/** A feature that never varies cannot be fitted; it is held where it is. */
function penalties(rows: readonly (readonly number[])[], width: number, ridge: number, perDeviation: boolean): Float64Array {
  const hold = new Float64Array(width + 1)
  for (let j = 0; j < width; j += 1) {
    let sum = 0
    let squares = 0
    for (const row of rows) {
      const value = row[j] ?? 0
      sum += value
      squares += value * value
    }
    const variance = squares / rows.length - (sum / rows.length) ** 2
    hold[j] = ridge * (perDeviation && variance > 1e-12 ? variance : 1)
  }
  hold[width] = 1e-6
  return hold
}

/** Where a row is not zero, and what is there: most features are absent from most sentences. */
interface Present { readonly indexes: Int32Array; readonly values: Float64Array }

function presentIn(row: readonly number[]): Present {
  const indexes = [...row.keys()].filter((j) => row[j] !== 0)
  return { indexes: Int32Array.from(indexes), values: Float64Array.from(indexes, (j) => row[j] ?? 0) }
}

function oddsOf({ indexes, values }: Present, line: Float64Array, width: number): number {
  let sum = (line[width] ?? 0)
  for (let at = 0; at < indexes.length; at += 1) sum += (line[(indexes[at] ?? 0)] ?? 0) * (values[at] ?? 0)
  return sum
}

/** Adds a case's part of the gradient, and of the curvature's lower triangle. */
function addCase({ indexes, values }: Present, label: number, current: Float64Array, gradient: Float64Array, curvature: Float64Array): void {
  const size = current.length
  const width = size - 1
  const chance = 1 / (1 + Math.exp(-oddsOf({ indexes, values }, current, width)))
  const error = chance - label
  const spread = Math.max(1e-9, chance * (1 - chance))
  for (let at = 0; at < indexes.length; at += 1) {
    const j = (indexes[at] ?? 0)
    const weighed = spread * (values[at] ?? 0)
    gradient[j] = (gradient[j] ?? 0) + error * (values[at] ?? 0)
    for (let before = 0; before <= at; before += 1) curvature[j * size + (indexes[before] ?? 0)] = (curvature[j * size + (indexes[before] ?? 0)] ?? 0) + weighed * (values[before] ?? 0)
    curvature[width * size + j] = (curvature[width * size + j] ?? 0) + weighed
  }
  gradient[width] = (gradient[width] ?? 0) + error
  curvature[width * size + width] = (curvature[width * size + width] ?? 0) + spread
}

/** Solves a symmetric, positive definite system given by its lower triangle, row by row (Cholesky); the triangle is used up. */
function solved(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  for (let j = 0; j < size; j += 1) {
    for (let i = j; i < size; i += 1) {
      let sum = (lower[i * size + j] ?? 0)
      for (let k = 0; k < j; k += 1) sum -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0)
      lower[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[j * size + j] ?? 0)
    }
  }
  const answer = Float64Array.from(right)
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) answer[i] = (answer[i] ?? 0) - (lower[i * size + k] ?? 0) * (answer[k] ?? 0)
    answer[i] = (answer[i] ?? 0) / (lower[i * size + i] ?? 0)
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) answer[i] = (answer[i] ?? 0) - (lower[k * size + i] ?? 0) * (answer[k] ?? 0)
    answer[i] = (answer[i] ?? 0) / (lower[i * size + i] ?? 0)
  }
  return answer
}
