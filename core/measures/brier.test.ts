import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brierOf, calibrationBy, calibrationOf, type Forecast } from './brier.ts'

const said = (...pairs: readonly (readonly [number, 0 | 1])[]): Forecast[] => pairs.map(([probability, outcome]) => ({ probability, happened: outcome === 1 }))
const ten = said([0.1, 0], [0.1, 0], [0.1, 0], [0.1, 1], [0.3, 0], [0.3, 1], [0.7, 1], [0.7, 0], [0.9, 1], [0.9, 1])

const anyForecasts = fc.array(
  fc.record({ probability: fc.oneof(fc.constantFrom(0.05, 0.2, 0.5, 0.8, 0.95), fc.double({ min: 0, max: 1, noNaN: true })), happened: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
)

describe('the Brier score', () => {
  it('comes out as the golden values of the ten forecasts', () => {
    const { score, reliability, resolution, uncertainty, skill } = brierOf(ten)!
    expect([score, reliability, resolution, uncertainty, skill].map((value) => Number(value!.toFixed(12)))).toEqual([0.202, 0.027, 0.075, 0.25, 0.192])
  })

  it('is always what its parts add up to, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyForecasts, (forecasts) => {
        const { score, reliability, resolution, uncertainty } = brierOf(forecasts)!
        expect(reliability - resolution + uncertainty).toBeCloseTo(score, 10)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('has no skill to tell of where all outcomes were alike, and is nothing without forecasts', () => {
    expect(brierOf(said([0.8, 1], [0.6, 1]))).toMatchObject({ uncertainty: 0, skill: null })
    expect(brierOf([])).toBeNull()
  })
})

describe('calibration', () => {
  it('has one point for each number said, in order', () => {
    expect(calibrationOf(ten).map(({ probability, forecasts, frequency }) => [probability, forecasts, frequency])).toEqual([
      [0.1, 4, 0.25],
      [0.3, 2, 0.5],
      [0.7, 2, 0.5],
      [0.9, 2, 1],
    ])
  })

  it('says how little a few forecasts prove', () => {
    const [few] = calibrationOf(said([0.9, 1], [0.9, 1]))
    expect(few).toMatchObject({ frequency: 1, high: 1 })
    // Wilson's lower bound of 2 in 2 is n / (n + z²).
    expect(few!.low).toBeCloseTo(2 / (2 + 1.959963984540054 ** 2), 12)
    fc.assert(
      fc.property(anyForecasts, (forecasts) => {
        for (const { low, high, frequency } of calibrationOf(forecasts)) {
          expect(low).toBeLessThanOrEqual(frequency + 1e-12)
          expect(high).toBeGreaterThanOrEqual(frequency - 1e-12)
        }
      }),
    )
  })

  it('scores each term, topic or analyst for itself and loses no forecast', () => {
    const byAnalyst = calibrationBy(
      ten.map((forecast, index) => ({ ...forecast, analyst: index % 2 === 0 ? 'Ada' : 'Bo' })),
      (forecast) => forecast.analyst,
    )
    expect(byAnalyst.map(({ key, brier, point }) => [key, brier.forecasts, Number(point.probability.toFixed(3)), point.frequency])).toEqual([
      ['Ada', 5, 0.42, 0.4],
      ['Bo', 5, 0.42, 0.6],
    ])
  })
})
