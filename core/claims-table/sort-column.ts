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
  /** Does a part of the work that `places` would have to do now; answers whether nothing is left but what is quick. */
  prepare(most: number): boolean
}

/** Numbers, which sort quickly enough to be sorted when they are asked for, and anew after an edit. */
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
    prepare: () => true,
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

/** So few changed texts are put in their places one by one; more are sorted among themselves and merged. */
const few = 64

type Slots = Int32Array<ArrayBuffer>

/**
 * Texts in an order that letter case and accents do not change. What was put since is merged into it: after an edit only
 * the new text is compared, not all of them. While many arrive they are kept as sorted runs, each at least twice as long
 * as the next, so that asking for the order is never as dear as sorting all.
 */
export function createTextColumn(): SortColumn {
  const texts: (string | null)[] = []
  /** By slot, the text it stands in a run for; null where it stands in none. */
  const standing: (string | null)[] = []
  const waiting = new Set<number>()
  let runs: Slots[] = []
  let known: Places | null = null

  function before(a: number, b: number): number {
    const x = standing[a] ?? ''
    const y = standing[b] ?? ''
    return x === y ? a - b : x < y ? -1 : 1
  }

  /** Takes slots out of where they stood, and in where they belong now. */
  function takeIn(slots: readonly number[]): void {
    known = null
    const leaving = slots.filter((slot) => typeof standing[slot] === 'string')
    const arriving = slots.filter((slot) => typeof texts[slot] === 'string')
    if (leaving.length > 0) runs = runs.map((run) => without(run, leaving)).filter((run) => run.length > 0)
    for (const slot of slots) standing[slot] = texts[slot] ?? null
    const [longest, ...others] = runs
    if (longest && arriving.length <= few) runs = [arriving.reduce((run, slot) => inserted(run, slot, before), longest), ...others]
    else if (arriving.length > 0) pushRun(Int32Array.from(arriving).sort(before))
  }
  function pushRun(run: Slots): void {
    let longer = run
    for (let last = runs.at(-1); last !== undefined && last.length < 2 * longer.length; last = runs.at(-1)) {
      longer = merged(last, longer, before)
      runs.pop()
    }
    runs.push(longer)
  }
  function prepare(most: number): boolean {
    const slots: number[] = []
    for (const slot of waiting) {
      if (slots.length >= most) break
      slots.push(slot)
      waiting.delete(slot)
    }
    if (slots.length > 0) takeIn(slots)
    return waiting.size === 0
  }
  function placesOfRun(run: Slots): Places {
    const of = new Int32Array(texts.length).fill(-1)
    let count = 0
    let last: string | null = null
    for (const slot of run) {
      const text = standing[slot] ?? ''
      if (text !== last) count += 1
      last = text
      of[slot] = count - 1
    }
    return { of, count }
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
      if (runs.length > 1) runs = [runs.reduceRight((shorter, longer) => merged(longer, shorter, before))]
      return (known ??= placesOfRun(runs[0] ?? new Int32Array(0)))
    },
  }
}

function without(run: Slots, slots: readonly number[]): Slots {
  if (slots.length <= few) {
    return slots.reduce((left, slot) => {
      const at = left.indexOf(slot)
      return at === -1 ? left : left.copyWithin(at, at + 1).subarray(0, -1)
    }, run)
  }
  const leaving = new Set(slots)
  return run.filter((slot) => !leaving.has(slot))
}

function inserted(run: Slots, slot: number, before: (x: number, y: number) => number): Slots {
  let low = 0
  let high = run.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (before(run[middle] ?? 0, slot) < 0) low = middle + 1
    else high = middle
  }
  const longer = new Int32Array(run.length + 1)
  longer.set(run.subarray(0, low))
  longer[low] = slot
  longer.set(run.subarray(low), low + 1)
  return longer
}

function merged(a: Slots, b: Slots, before: (x: number, y: number) => number): Slots {
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
