import { groupedBy, sum } from './numbers.ts'

/** What the values of a rating mean to one another: names, ranks, distances, or distances from a true zero. */
export const measurementLevels = ['nominal', 'ordinal', 'interval', 'ratio'] as const
export type MeasurementLevel = (typeof measurementLevels)[number]

/** One thing that was rated: a value of each who rated it, null of each who did not. The order of raters plays no part. */
export type RatedUnit<Value> = readonly (Value | null)[]

export interface Alpha {
  /** 1 full agreement, 0 what chance would give, below 0 less than that. Null where it is undefined: nothing rated twice, or all values equal. */
  readonly alpha: number | null
  /** Units rated by two or more, and the values in them; the others cannot be compared and are left out. */
  readonly units: number
  readonly values: number
}

/**
 * Krippendorff's alpha (Krippendorff, Content Analysis): 1 − observed ÷ expected disagreement, for any number of raters and with
 * values missing. Ordinal values are numbers in the order of their ranks; ratio values are not negative. Where all values are equal the expected disagreement is
 * nought and alpha undefined: neither full agreement nor none can be told from ratings that never varied.
 */
export function krippendorffAlpha(units: readonly RatedUnit<string | number>[], level: 'nominal'): Alpha
export function krippendorffAlpha(units: readonly RatedUnit<number>[], level: MeasurementLevel): Alpha
export function krippendorffAlpha(units: readonly RatedUnit<string | number>[], level: MeasurementLevel): Alpha {
  const paired = units.map((unit) => unit.filter((value) => value !== null)).filter((unit) => unit.length > 1)
  const values = paired.flat()
  const categories = categoriesOf(values)
  const distance = distanceOf(level, categories)

  const observed = sum(paired.map((unit) => sumOfPairs(categoriesOf(unit), distance) / (unit.length - 1)))
  const expected = sumOfPairs(categories, distance) / (values.length - 1)
  return { alpha: expected > 0 ? 1 - observed / expected : null, units: paired.length, values: values.length }
}

export interface Kappa {
  /** Null where it is undefined: nothing both rated, or both gave one and the same value throughout. */
  readonly kappa: number | null
  /** Share of units on which the two agree, and the share to be expected from how often each gives each value; null without units. */
  readonly agreement: number | null
  readonly chance: number | null
  readonly units: number
}

/** Cohen's kappa (Cohen 1960) of two raters over the units both have rated. */
export function cohenKappa<Value extends string | number>(pairs: readonly (readonly [Value | null, Value | null])[]): Kappa {
  const both = pairs.flatMap(([a, b]) => (a === null || b === null ? [] : [[a, b] as const]))
  const units = both.length
  if (units === 0) return { kappa: null, agreement: null, chance: null, units }
  const countOf = (side: 0 | 1, value: Value) => both.filter((pair) => pair[side] === value).length
  const agreement = both.filter(([a, b]) => a === b).length / units
  const chance = sum([...new Set(both.map(([a]) => a))].map((value) => countOf(0, value) * countOf(1, value))) / units ** 2
  return { kappa: chance === 1 ? null : (agreement - chance) / (1 - chance), agreement, chance, units }
}

/** A value and how often it was given. */
interface Category { readonly value: string | number; readonly count: number }
type Distance = (a: Category, b: Category) => number

const categoriesOf = (values: readonly (string | number)[]): readonly Category[] =>
  groupedBy(values, (value) => value).map(([value, given]) => ({ value, count: given.length }))

/** Distance summed over all ordered pairs of values; a value is not paired with itself, but that distance is nought anyway. */
const sumOfPairs = (categories: readonly Category[], distance: Distance): number =>
  sum(categories.flatMap((a) => categories.map((b) => a.count * b.count * (a.value === b.value ? 0 : distance(a, b)))))

/** Squared difference of two unlike values. The ordinal one counts how many values of the whole lie between the two ranks. */
function distanceOf(level: MeasurementLevel, all: readonly Category[]): Distance {
  if (level === 'nominal') return () => 1
  if (level === 'interval') return (a, b) => (Number(a.value) - Number(b.value)) ** 2
  if (level === 'ratio') return (a, b) => ((Number(a.value) - Number(b.value)) / (Number(a.value) + Number(b.value))) ** 2
  const ranked = all.toSorted((a, b) => Number(a.value) - Number(b.value))
  const middles = new Map<string | number, number>()
  let before = 0
  for (const { value, count } of ranked) {
    middles.set(value, before + count / 2)
    before += count
  }
  return (a, b) => ((middles.get(a.value) ?? 0) - (middles.get(b.value) ?? 0)) ** 2
}
