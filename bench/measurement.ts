/** One figure: ours against a peer measured in the same run, so that a noisy machine disturbs both alike. */
export interface Measurement {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly peer: string
  readonly peerValue: number
  /** value / peerValue. */
  readonly ratio: number
  /** What the ratio is meant to be, in words. */
  readonly aim: string
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

type Step = () => number | Promise<number>

/** Runs ours and the peer in turns, `rounds` pairs after one unmeasured pair, and compares the medians. A step answers what it measured. */
export async function inPairs({ rounds, ours, peer }: { readonly rounds: number; readonly ours: Step; readonly peer: Step }): Promise<{ value: number; peerValue: number; ratio: number }> {
  await ours()
  await peer()
  const values: number[] = []
  const peerValues: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    values.push(await ours())
    peerValues.push(await peer())
  }
  const value = median(values)
  const peerValue = median(peerValues)
  return { value: rounded(value), peerValue: rounded(peerValue), ratio: rounded(value / peerValue) }
}

/** Milliseconds that work took. */
export async function timed(work: () => unknown): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

const rounded = (value: number): number => Number(value.toPrecision(4))
