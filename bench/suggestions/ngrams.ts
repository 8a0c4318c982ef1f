/** A sparse row: indexes and values of what is not zero. */
export interface SparseRow { readonly indexes: Int32Array; readonly values: Float64Array }

const wordsOf = (text: string): string[] => ['<', ...(text.toLowerCase().replaceAll('’', "'").match(/\d+|[\p{L}']+|[?!$%]/gu) ?? []).map((word) => (/^\d+$/u.test(word) ? `#${word.length}` : word)), '>']
const ngramsOf = (text: string): Set<string> => {
  const words = wordsOf(text)
  return new Set(words.flatMap((word, at) => [word, ...(at + 1 < words.length ? [`${word} ${words[at + 1]}`] : []), ...(at + 2 < words.length ? [`${word} ${words[at + 1]} ${words[at + 2]}`] : [])]))
}

/** Words, pairs and triples that occur in at least `least` training texts, each scaled by how differently the two classes use it (log-count ratio), beside dense features. */
export function sparseRows(train: readonly { readonly text: string; readonly isWorthChecking: boolean }[], least: number) {
  const counts = new Map<string, [number, number]>()
  for (const { text, isWorthChecking } of train) {
    for (const ngram of ngramsOf(text)) {
      const count = counts.get(ngram) ?? [0, 0]
      count[isWorthChecking ? 1 : 0] += 1
      counts.set(ngram, count)
    }
  }
  const positives = train.filter(({ isWorthChecking }) => isWorthChecking).length
  const kept = [...counts].filter(([, [no, yes]]) => no + yes >= least)
  const indexes = new Map(kept.map(([ngram], index) => [ngram, index]))
  const ratios = kept.map(([, [no, yes]]) => Math.abs(Math.log((yes + 1) / (positives + 2)) - Math.log((no + 1) / (train.length - positives + 2))))
  const rowOf = (text: string, dense: readonly number[]): SparseRow => {
    const present = [...ngramsOf(text)].flatMap((ngram) => indexes.get(ngram) ?? []).toSorted((a, b) => a - b)
    const size = Math.sqrt(Math.max(1, present.length))
    const features = dense.flatMap((value, index) => (value === 0 ? [] : [{ index: kept.length + index, value }]))
    return {
      indexes: Int32Array.from([...present, ...features.map(({ index }) => index)]),
      values: Float64Array.from([...present.map((index) => (2 * ratios[index]!) / size), ...features.map(({ value }) => value)]),
    }
  }
  return { rowOf, width: kept.length }
}

/** Logistic regression over sparse rows by AdaGrad in the order given: small, and the same every time. Answers the score of a row. */
export function fitSparse(rows: readonly SparseRow[], labels: readonly boolean[], { width, rate, ridge, rounds }: { readonly width: number; readonly rate: number; readonly ridge: number; readonly rounds: number }): (row: SparseRow) => number {
  const weights = new Float64Array(width)
  const seen = new Float64Array(width).fill(1e-6)
  let intercept = 0
  let interceptSeen = 1e-6
  const score = ({ indexes, values }: SparseRow): number => {
    let sum = intercept
    for (let at = 0; at < indexes.length; at += 1) sum += weights[indexes[at]!]! * values[at]!
    return sum
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, row] of rows.entries()) {
      const error = 1 / (1 + Math.exp(-score(row))) - (labels[index] ? 1 : 0)
      for (let at = 0; at < row.indexes.length; at += 1) {
        const j = row.indexes[at]!
        const slope = error * row.values[at]! + ridge * weights[j]!
        seen[j]! += slope * slope
        weights[j]! -= (rate * slope) / Math.sqrt(seen[j]!)
      }
      interceptSeen += error * error
      intercept -= (rate * error) / Math.sqrt(interceptSeen)
    }
  }
  return score
}
