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
  /** How hard each weight is pulled back, a standard deviation of its feature at a time. */
  readonly ridge: number
  /** Where the weights are pulled to; zero without it. */
  readonly towards?: Line
}

/** Newton steps: the likelihood of a logistic line has one summit, and this many reach it to the last digit that is shown. */
const steps = 12

/**
 * The line that fits the cases best, by penalised maximum likelihood (iteratively reweighted least squares). The penalty is
 * ridge/2 · Σ (sdⱼ · (wⱼ − towardsⱼ))², so that features on different scales are held alike; the intercept is free. The same cases
 * give the same line, to the last bit.
 */
export function fitLogistic({ rows, labels }: Cases, { ridge, towards }: Fitting): Line {
  const width = rows[0]?.length ?? 0
  const size = width + 1
  const target = Float64Array.from({ length: size }, (_, j) => (j < width ? (towards?.weights[j] ?? 0) : (towards?.intercept ?? 0)))
  const penalty = penalties(rows, width, ridge)
  const current = Float64Array.from(target)
  for (let step = 0; step < steps; step += 1) {
    const gradient = new Float64Array(size)
    const curvature = Array.from({ length: size }, () => new Float64Array(size))
    for (const [index, row] of rows.entries()) addCase(row, labels[index] === true ? 1 : 0, current, gradient, curvature)
    for (let j = 0; j < size; j += 1) {
      const hold = penalty[j] ?? 0
      gradient[j] = (gradient[j] ?? 0) + hold * ((current[j] ?? 0) - (target[j] ?? 0))
      const line = curvature[j]
      if (line) line[j] = (line[j] ?? 0) + hold + 1e-9
    }
    const move = solved(curvature, gradient)
    for (let j = 0; j < size; j += 1) current[j] = (current[j] ?? 0) - (move[j] ?? 0)
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
function penalties(rows: readonly (readonly number[])[], width: number, ridge: number): Float64Array {
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
    hold[j] = ridge * (variance > 1e-12 ? variance : 1)
  }
  hold[width] = 1e-6
  return hold
}

/** Adds a case's part of the gradient, and of the curvature's lower triangle; values that are zero add nothing and are passed over. */
function addCase(row: readonly number[], label: number, current: Float64Array, gradient: Float64Array, curvature: readonly Float64Array[]): void {
  const width = row.length
  let sum = current[width] ?? 0
  const present: number[] = []
  for (let j = 0; j < width; j += 1) {
    const value = row[j] ?? 0
    if (value === 0) continue
    present.push(j)
    sum += (current[j] ?? 0) * value
  }
  const chance = 1 / (1 + Math.exp(-sum))
  const error = chance - label
  const spread = Math.max(1e-9, chance * (1 - chance))
  for (const [count, j] of present.entries()) {
    const value = row[j] ?? 0
    gradient[j] = (gradient[j] ?? 0) + error * value
    const line = curvature[j]
    if (!line) continue
    for (let before = 0; before <= count; before += 1) {
      const k = present[before] ?? 0
      line[k] = (line[k] ?? 0) + spread * value * (row[k] ?? 0)
    }
  }
  const last = curvature[width]
  gradient[width] = (gradient[width] ?? 0) + error
  if (!last) return
  for (const j of present) last[j] = (last[j] ?? 0) + spread * (row[j] ?? 0)
  last[width] = (last[width] ?? 0) + spread
}

/** Solves a symmetric, positive definite system given by its lower triangle (Cholesky). */
function solved(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const factor = lower.map((line) => Float64Array.from(line))
  const entry = (i: number, j: number): number => factor[i]?.[j] ?? 0
  for (let j = 0; j < size; j += 1) {
    for (let i = j; i < size; i += 1) {
      let sum = entry(i, j)
      for (let k = 0; k < j; k += 1) sum -= entry(i, k) * entry(j, k)
      const line = factor[i]
      if (line) line[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / entry(j, j)
    }
  }
  const answer = Float64Array.from(right)
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) answer[i] = (answer[i] ?? 0) - entry(i, k) * (answer[k] ?? 0)
    answer[i] = (answer[i] ?? 0) / entry(i, i)
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) answer[i] = (answer[i] ?? 0) - entry(k, i) * (answer[k] ?? 0)
    answer[i] = (answer[i] ?? 0) / entry(i, i)
  }
  return answer
}
