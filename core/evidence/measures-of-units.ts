/** What a unit measures, and how many of the base of that measure it is. Units that are missing stand only for themselves. */
interface UnitMeasure {
  readonly measure: string
  readonly size: number
}

const sizes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: { metre: 1, kilometre: 1000, centimetre: 0.01, mile: 1609.344, 'nautical-mile': 1852, foot: 0.3048, inch: 0.0254, yard: 0.9144 },
  area: { 'square-metre': 1, 'square-kilometre': 1e6, 'square-mile': 2589988.110336, hectare: 1e4, acre: 4046.8564224 },
  volume: { litre: 1, 'cubic-metre': 1000, barrel: 158.987294928 },
  mass: { gram: 1, kilogram: 1000, tonne: 1e6 },
  speed: { 'kilometre-per-hour': 1, 'mile-per-hour': 1.609344, knot: 1.852 },
  power: { kilowatt: 1, megawatt: 1000, gigawatt: 1e6 },
  energy: { 'kilowatt-hour': 1, 'megawatt-hour': 1000, 'gigawatt-hour': 1e6, 'terawatt-hour': 1e9 },
  'amount of bytes': { megabyte: 1, gigabyte: 1000, terabyte: 1e6 },
  yield: { kiloton: 1, megaton: 1000 },
  'short time': { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  'long time': { month: 1, year: 12, decade: 120 },
  share: { percent: 1, share: 100, 'per-mille': 0.1 },
  temperature: { 'degree-celsius': 1 },
}

const byUnit = new Map(Object.entries(sizes).flatMap(([measure, units]) => Object.entries(units).map(([unit, size]) => [unit, { measure, size }] as const)))

/**
 * A bare "ton" is a metric, a long or a short one and is compared with tons alone, as a gallon with gallons; months and days are
 * not converted into one another, since a month has no length.
 */
export const measureOf = (unit: string): UnitMeasure => byUnit.get(unit) ?? { measure: unit, size: 1 }
