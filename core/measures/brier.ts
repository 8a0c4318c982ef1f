import { groupedBy, sum } from './numbers.ts'

/** A forecast whose day has come: what was said (0-1), and whether it happened. */
export interface Forecast {
  readonly probability: number
  readonly happened: boolean
}

/** How good a set of forecasts was, with Murphy's decomposition: score = reliability − resolution + uncertainty. */
export interface BrierScore {
  readonly forecasts: number
  /** Mean of (p − o)², 0 best, 1 worst: the binary form. */
  readonly score: number
  /** How far what was said lies from what then happened, 0 best. */
  readonly reliability: number
  /** How far the groups of forecasts differ from the base rate; the more the better. */
  readonly resolution: number
  /** Variance of the outcomes, base rate × (1 − base rate): how hard the questions were. */
  readonly uncertainty: number
  /** Share of the questions that came true. */
  readonly baseRate: number
  /** 1 − score / uncertainty: 1 perfect, 0 no better than always saying the base rate. Null where all outcomes were alike, since there it is undefined. */
  readonly skill: number | null
}

/** What was said, and how often it then happened: one point of a calibration plot. */
export interface CalibrationPoint {
  /** What was said, 0-1; the mean of it where a group holds several values. */
  readonly probability: number
  readonly forecasts: number
  readonly happened: number
  /** Share that happened, 0-1. */
  readonly frequency: number
  /** Wilson's interval of 95 % about the share: with few forecasts it is wide, and a plot should say so. */
  readonly low: number
  readonly high: number
}

/**
 * The Brier score of forecasts and its decomposition (Brier 1950; Murphy 1973); null of no forecasts.
 * Forecasts are grouped by the very number that was said: only then does the decomposition add up exactly.
 */
export function brierOf(forecasts: readonly Forecast[]): BrierScore | null {
  const count = forecasts.length
  if (count === 0) return null
  const points = calibrationOf(forecasts)
  const baseRate = sum(points.map((point) => point.happened)) / count
  const score = sum(forecasts.map(({ probability, happened }) => (probability - Number(happened)) ** 2)) / count
  const uncertainty = baseRate * (1 - baseRate)
  return {
    forecasts: count,
    score,
    reliability: sum(points.map((point) => point.forecasts * (point.probability - point.frequency) ** 2)) / count,
    resolution: sum(points.map((point) => point.forecasts * (point.frequency - baseRate) ** 2)) / count,
    uncertainty,
    baseRate,
    skill: uncertainty === 0 ? null : 1 - score / uncertainty,
  }
}

/** One point for every number that was said, from the least to the greatest. */
export const calibrationOf = (forecasts: readonly Forecast[]): readonly CalibrationPoint[] =>
  groupedBy(forecasts, (forecast) => forecast.probability)
    .map(([, group]) => pointOf(group))
    .toSorted((a, b) => a.probability - b.probability)

/** A group of forecasts that share a term, a topic or an analyst. */
export interface ForecastGroup<Key> {
  readonly key: Key
  /** All of the group as one point: what was said on average, and how often it happened. */
  readonly point: CalibrationPoint
  readonly points: readonly CalibrationPoint[]
  readonly brier: BrierScore
}

/** Forecasts in groups of a term, topic or analyst, each scored for itself, in the order in which the keys come. */
export const calibrationBy = <Said extends Forecast, Key>(forecasts: readonly Said[], keyOf: (forecast: Said) => Key): readonly ForecastGroup<Key>[] =>
  groupedBy(forecasts, keyOf).flatMap(([key, group]) => {
    const brier = brierOf(group)
    return brier ? [{ key, point: pointOf(group), points: calibrationOf(group), brier }] : []
  })

function pointOf(group: readonly Forecast[]): CalibrationPoint {
  const forecasts = group.length
  const happened = group.filter((forecast) => forecast.happened).length
  const [first] = group
  const alike = first !== undefined && group.every((forecast) => forecast.probability === first.probability)
  // A mean of equal numbers need not equal them in floating point, and the decomposition leans on it.
  const probability = alike ? first.probability : sum(group.map((forecast) => forecast.probability)) / forecasts
  return { probability, forecasts, happened, frequency: happened / forecasts, ...wilsonInterval(happened, forecasts) }
}

/** Two-sided 95 % of the normal distribution. */
const z = 1.959963984540054

/** Wilson's score interval of a share (Wilson 1927). */
function wilsonInterval(happened: number, count: number): { readonly low: number; readonly high: number } {
  const share = happened / count
  const scale = 1 + z ** 2 / count
  const middle = (share + z ** 2 / (2 * count)) / scale
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
