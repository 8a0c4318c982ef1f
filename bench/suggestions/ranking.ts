import { randomFrom } from '../made-text.ts'

/** A case with the score it got. */
export interface Scored { readonly score: number; readonly isWorthChecking: boolean }

/** Average precision: the mean, over all positives, of the precision down to each of them. */
export function averagePrecision(cases: readonly Scored[]): number {
  let found = 0
  let sum = 0
  for (const [index, { isWorthChecking }] of cases.toSorted((a, b) => b.score - a.score).entries()) {
    if (!isWorthChecking) continue
    found += 1
    sum += found / (index + 1)
  }
  return sum / found
}

/** F1 of the positive class where everything from a score upwards is called positive. */
export function f1(cases: readonly Scored[], least: number): number {
  const called = cases.filter(({ score }) => score >= least)
  const right = called.filter(({ isWorthChecking }) => isWorthChecking).length
  return (2 * right) / (called.length + cases.filter(({ isWorthChecking }) => isWorthChecking).length)
}

/**
 * From which score on a case is called positive: the least score whose F1 is within one standard error of the best (the one-standard-error
 * rule). Thresholds that do equally well within chance are told apart by what a mistake costs: a claim that is missed costs more than one that is dismissed.
 * The error is that of the best F1 over 200 seeded bootstrap draws.
 */
export function leastScore(cases: readonly Scored[]): { readonly least: number; readonly f1: number } {
  const tried = cases.map(({ score }) => ({ least: score, f1: f1(cases, score) })).toSorted((a, b) => a.least - b.least)
  const best = tried.reduce((a, b) => (b.f1 > a.f1 ? b : a))
  const random = randomFrom(1)
  const draws = Array.from({ length: 200 }, () => f1(cases.map(() => cases[Math.floor(random() * cases.length)]!), best.least))
  const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length
  const error = Math.sqrt(draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws.length - 1))
  return tried.find((one) => one.f1 >= best.f1 - error)!
}
