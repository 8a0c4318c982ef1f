import { classOf } from './classify.ts'
import { fitLogistic, logOdds, type Line } from './logistic.ts'
import { rounded, scored, valuesOf } from './scoring.ts'
import { readSentence } from './sentence-reading.ts'
import type { Weights } from './suggestion.ts'
import { shippedWeights } from './weights.ts'

/** What an analyst made of a suggested sentence. */
export interface Decision {
  readonly quote: string
  readonly publishedOn: string | null
  readonly language: string | null
  readonly isAccepted: boolean
}

/** A weight that decisions moved. */
export interface LearntWeight { readonly feature: string; readonly words: string; readonly before: number; readonly after: number }

/** What decisions taught: all of it is data, to be shown, exported and taken back. */
export interface Learning {
  readonly accepted: number
  readonly dismissed: number
  /** `few`: too few decisions to learn from. `kept`: the start orders them at least as well. `learnt`: the weights are new. */
  readonly outcome: 'few' | 'kept' | 'learnt'
  /** How often an accepted sentence stands before a dismissed one (0 to 1), with the start and with new weights fitted without those two; null where too few. */
  readonly before: number | null
  readonly after: number | null
  /** What suggestions are now scored with. */
  readonly weights: Weights
  /** What moved, furthest first; empty where nothing was learnt. */
  readonly changes: readonly LearntWeight[]
}

/** Fewer of either kind than this say nothing about the analyst. */
const fewest = 5
/** The latest decisions count; so many are fitted well within a second. */
const most = 1_000
const folds = 5
/** How hard new weights are held to the start; the better of the two is taken. Under either it takes dozens of decisions to move a weight by 1. */
const ridges = [1, 4] as const

/**
 * Refits the weights to what an analyst accepted and dismissed, held to the start, and keeps them only where they put sentences they were not fitted
 * on in a better order than the start does (cross-validation), and those they were fitted on in no worse one. Decisions stand oldest first.
 */
export function learnFrom(decisions: readonly Decision[], start: Weights = shippedWeights): Learning {
  const latest = decisions.slice(-most)
  const labels = latest.map(({ isAccepted }) => isAccepted)
  const accepted = labels.filter(Boolean).length
  const dismissed = labels.length - accepted
  const unchanged = { accepted, dismissed, weights: start, changes: [] }
  if (Math.min(accepted, dismissed) < fewest) return { ...unchanged, outcome: 'few', before: null, after: null }
  const rows = latest.map(rowOf)
  const first: Line = { weights: scored.map(({ id }) => start[id] ?? 0), intercept: 0 }
  const before = ordered(rows.map((row) => logOdds(first, row)), labels)
  const tried = ridges.map((ridge) => ({ ridge, after: heldOut(rows, labels, ridge, first) }))
  const { ridge, after } = tried.reduce((a, b) => (b.after > a.after ? b : a))
  const fitted = fitLogistic({ rows, labels }, { ridge, perDeviation: false, towards: first }).weights.map(rounded)
  const own = ordered(rows.map((row) => logOdds({ weights: fitted, intercept: 0 }, row)), labels)
  if (after <= before || own < before) return { ...unchanged, outcome: 'kept', before, after }
  const changes = scored.map(({ id, words }, index) => ({ feature: id, words, before: rounded(start[id] ?? 0), after: fitted[index] ?? 0 }))
    .filter((change) => change.before !== change.after).sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
  return { accepted, dismissed, outcome: 'learnt', before, after, weights: { ...start, ...Object.fromEntries(changes.map((change) => [change.feature, change.after])) }, changes }
}

function rowOf({ quote, publishedOn, language }: Decision): number[] {
  const sentence = readSentence(quote.replace(/[\n\u2028]/gu, ' '), { publishedOn, language })
  return valuesOf(sentence, classOf(sentence, { start: 0, end: quote.length, kind: 'paragraph', level: 0, boilerplate: null, cell: null }))
}

/** How well weights fitted on four fifths order the fifth they have not seen, over all fifths. */
function heldOut(rows: readonly number[][], labels: readonly boolean[], ridge: number, towards: Line): number {
  const scores = new Array<number>(rows.length).fill(0)
  for (let fold = 0; fold < folds; fold += 1) {
    const kept = [...rows.keys()].filter((index) => index % folds !== fold)
    const { weights } = fitLogistic({ rows: kept.map((index) => rows[index] ?? []), labels: kept.map((index) => labels[index] ?? false) }, { ridge, perDeviation: false, towards })
    for (const [index, row] of rows.entries()) if (index % folds === fold) scores[index] = logOdds({ weights, intercept: 0 }, row)
  }
  return ordered(scores, labels)
}

/** The share of pairs of one accepted and one dismissed in which the accepted one has the higher score; equal scores count half. */
function ordered(scores: readonly number[], labels: readonly boolean[]): number {
  const yes = scores.filter((_score, index) => labels[index])
  const no = scores.filter((_score, index) => labels[index] !== true)
  let right = 0
  for (const high of yes) for (const low of no) right += high > low ? 1 : high === low ? 0.5 : 0
  return right / (yes.length * no.length)
}
