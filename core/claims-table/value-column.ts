import { none } from './fields.ts'

/**
 * The values of all claims in one field. A slot holds the number of its set of values, and each set is kept once: most
 * sets are the same few, so counting goes over sets and not over claims' values.
 */
export interface ValueColumn {
  put(slot: number, values: readonly string[]): void
  /** The number of a slot's set. */
  readonly setOf: Uint32Array
  /** By number of the set, the numbers of its values. */
  readonly sets: readonly (readonly number[])[]
  /** By number of the value. */
  readonly values: readonly string[]
}

export function createValueColumn(): ValueColumn {
  let setOf = new Uint32Array(1024)
  const sets: number[][] = []
  const values: string[] = []
  const setNumbers = new Map<string, number>()
  const valueNumbers = new Map<string, number>()

  const numberOf = (value: string): number => {
    const known = valueNumbers.get(value)
    if (known !== undefined) return known
    valueNumbers.set(value, values.length)
    return values.push(value) - 1
  }
  return {
    put(slot, said) {
      if (slot >= setOf.length) setOf = grown(setOf, slot)
      const key = said.length === 1 ? (said[0] ?? none) : said.join('\u0000')
      let set = setNumbers.get(key)
      if (set === undefined) {
        set = sets.push(said.map(numberOf)) - 1
        setNumbers.set(key, set)
      }
      setOf[slot] = set
    },
    get setOf() { return setOf },
    sets,
    values,
  }
}

/** A copy with room for a slot and as many again. */
export function grown<Numbers extends Uint32Array | Float64Array>(numbers: Numbers, slot: number): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(Math.max(slot + 1, numbers.length * 2))
  larger.set(numbers)
  return larger
}
