/** The arithmetic mean; null of nothing. */
export const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : sum(values) / values.length)

/** The sum; 0 of nothing. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Standard deviation of a whole population (divided by n); null of nothing. */
export const populationDeviation = (values: readonly number[]): number | null => (values.length === 0 ? null : Math.sqrt(squares(values) / values.length))

/** Standard deviation of a sample (divided by n − 1); null of fewer than two values, of which none can be estimated. */
export const sampleDeviation = (values: readonly number[]): number | null => (values.length < 2 ? null : Math.sqrt(squares(values) / (values.length - 1)))

/** Things in groups of one key, in the order in which the keys were first seen. */
export function groupedBy<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): readonly (readonly [Key, readonly Thing[]])[] {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return [...groups]
}

function squares(values: readonly number[]): number {
  const middle = sum(values) / values.length
  return sum(values.map((value) => (value - middle) ** 2))
}
