import { grown } from './value-column.ts'

/** The places of all claims in the order of one column. */
export interface Places {
  /** By slot; claims that say the same have the same place, and -1 is where nothing is known. */
  readonly of: Int32Array
  /** How many places there are. */
  readonly count: number
}

/** What all claims are sorted by in one column. */
export interface SortColumn {
  put(slot: number, key: number | string | null): void
  places(): Places
  /** Does at most so much of the work that `places` would have to do now; answers whether nothing is left of it. */
  prepare(most: number): boolean
}

/** Numbers, which sort quickly enough to be sorted anew after an edit. */
export function createNumberColumn(): SortColumn {
  let numbers = new Float64Array(1024)
  let used = 0
  let known: Places | null = null
  const places = (): Places => (known ??= placesOf(numbers.subarray(0, used)))
  return {
    put(slot, key) {
      if (slot >= numbers.length) numbers = grown(numbers, slot)
      const number = typeof key === 'number' ? key : Number.NaN
      if (slot < used && Object.is(numbers[slot], number)) return
      numbers[slot] = number
      used = Math.max(used, slot + 1)
      known = null
    },
    places,
    prepare: () => places() === known,
  }
}

function placesOf(numbers: Float64Array): Places {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort()
  let count = 0
  for (const number of sorted) if (count === 0 || number !== sorted[count - 1]) sorted[count++] = number
  const of = new Int32Array(numbers.length)
  for (let slot = 0; slot < of.length; slot += 1) of[slot] = placeIn(sorted, count, numbers[slot] ?? Number.NaN)
  return { of, count }
}

/** Where a number stands among the first `count`, which ascend; -1 for NaN. */
function placeIn(sorted: Float64Array, count: number, number: number): number {
  if (Number.isNaN(number)) return -1
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Texts in an order that letter case and accents do not change. The order is kept, and what was put since is merged into
 * it: after an edit only the new text is compared, not all of them.
 */
export function createTextColumn(): SortColumn {
  const texts: (string | null)[] = []
  let order = new Int32Array(0)
  let known: Places = { of: new Int32Array(0), count: 0 }
  const waiting = new Set<number>()

  function before(a: number, b: number): number {
    const x = texts[a] ?? ''
    const y = texts[b] ?? ''
    return x === y ? a - b : x < y ? -1 : 1
  }

  function takeIn(slots: readonly number[]): void {
    const arriving = new Uint8Array(texts.length)
    for (const slot of slots) arriving[slot] = 1
    order = merged(order.filter((slot) => arriving[slot] === 0), Int32Array.from(slots.filter((slot) => typeof texts[slot] === 'string')).sort(before), before)
    const of = new Int32Array(texts.length).fill(-1)
    let count = 0
    let last: string | null = null
    for (const slot of order) {
      const text = texts[slot] ?? ''
      if (text !== last) count += 1
      last = text
      of[slot] = count - 1
    }
    known = { of, count }
  }

  function prepare(most: number): boolean {
    if (waiting.size === 0) return true
    const slots = [...waiting].slice(0, most)
    for (const slot of slots) waiting.delete(slot)
    takeIn(slots)
    return waiting.size === 0
  }

  return {
    put(slot, key) {
      const text = key === null ? null : folded(String(key))
      while (texts.length < slot) texts.push(null)
      if (slot < texts.length && texts[slot] === text) return
      texts[slot] = text
      waiting.add(slot)
    },
    prepare,
    places() {
      prepare(Number.POSITIVE_INFINITY)
      return known
    },
  }
}

function merged(a: Int32Array, b: Int32Array, before: (x: number, y: number) => number): Int32Array<ArrayBuffer> {
  const both = new Int32Array(a.length + b.length)
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const takesFirst = before(a[i] ?? 0, b[j] ?? 0) <= 0
    both[i + j] = (takesFirst ? a[i++] : b[j++]) ?? 0
  }
  both.set(i < a.length ? a.subarray(i) : b.subarray(j), i + j)
  return both
}

/** A text as it is sorted: without letter case, accents and leading signs. */
const folded = (text: string): string =>
  (/^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '')
