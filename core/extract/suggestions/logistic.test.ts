import { describe, expect, it } from 'vitest'
import { fitLogistic, logOdds } from './logistic.ts'

describe('fitLogistic', () => {
  it('finds the log-odds that the cases have, where nothing holds it back', () => {
    // 3 of 4 with the feature, 1 of 4 without: log-odds ln 3 and -ln 3.
    const rows = [[1], [1], [1], [1], [0], [0], [0], [0]]
    const { weights, intercept } = fitLogistic({ rows, labels: [true, true, true, false, true, false, false, false] }, { ridge: 0, perDeviation: true })
    expect(intercept).toBeCloseTo(-Math.log(3), 4)
    expect(weights[0]).toBeCloseTo(2 * Math.log(3), 4)
  })

  it('stays finite where a feature tells the classes apart without exception', () => {
    const line = fitLogistic({ rows: [[1, 0], [1, 0], [0, 0], [0, 0]], labels: [true, true, false, false] }, { ridge: 0.1, perDeviation: true })
    expect([...line.weights, line.intercept].every(Number.isFinite)).toBe(true)
    expect(logOdds(line, [1, 0])).toBeGreaterThan(logOdds(line, [0, 0]))
  })

  it('stays where it is pulled to when the pull is strong', () => {
    const towards = { weights: [0.7, -0.2], intercept: 0.1 }
    const { weights } = fitLogistic({ rows: [[1, 0], [0, 1], [0, 0]], labels: [false, true, true] }, { ridge: 1e9, perDeviation: false, towards })
    expect(weights[0]).toBeCloseTo(0.7, 4)
    expect(weights[1]).toBeCloseTo(-0.2, 4)
  })
})
