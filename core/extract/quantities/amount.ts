import type { Figure } from './figure.ts'
import { figureAt } from './figure-at.ts'
import { currencyBefore, type Measure, measureAfter } from './measure.ts'
import { isDash, isGlued, type Token } from './tokens.ts'

/** One figure with its own sign, currency and measure: an end of a range, or the whole of a quantity. */
export interface Amount {
  readonly figure: Figure
  readonly value: number | null
  readonly currency: string | null
  readonly measure: Measure | null
  readonly start: number
  readonly end: number
}

export type AmountOrName = Amount | { readonly name: true; readonly end: number } | null

/** The amount that begins at a token. */
export function amountAt(tokens: readonly Token[], index: number, language: string | null): AmountOrName {
  const negative = isNegative(tokens, index)
  const afterSign = negative ? index + 1 : index
  const money = currencyBefore(tokens, afterSign)
  const at = money?.end ?? afterSign
  const found = figureAt(tokens, at, language, money !== null)
  if (found === null || (at > index && tokens[at]?.opens === true)) return null
  if ('name' in found) return found
  const ofMoney = found.open && tokens[found.end]?.lower === 'of' ? 1 : 0
  const measure = measureAfter(tokens, found.end + ofMoney)
  const currency = money?.currency ?? measure?.currency ?? null
  // "$3 billion EUR" or "$15 a" say two things; the sign before the figure is kept and what follows left alone.
  const own = money !== null && measure !== null && (measure.unit !== null || measure.currency !== money.currency) ? null : measure
  return { figure: found, value: found.value === null ? null : negative ? -found.value : found.value, currency, measure: own, start: index, end: own?.end ?? found.end }
}

function isNegative(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token?.lower === 'minus') return next?.opens === false && tokens[index - 1]?.kind !== 'number'
  return token !== undefined && /^[-−–]$/u.test(token.text) && (token.spaced || token.opens) && isGlued(next) && tokens[index - 1]?.kind !== 'number'
}

/** Low and high of two amounts joined into a range; null where they do not make one for certain. */
export function boundsOf(low: Amount, high: Amount): readonly [number, number] | null {
  if (low.value === null || high.value === null || low.figure.open || high.figure.open) return null
  let first = low.value
  if (low.figure.scale === 1 && high.figure.scale > 1) {
    // "2 to 3 billion" shares its scale; "500 to 1 million" may or may not.
    if (!low.figure.grouped && Math.abs(low.figure.base) < 1000) {
      if (low.figure.base >= high.figure.base) return null
      first = Number((low.value * high.figure.scale).toPrecision(15))
    }
  } else if (low.figure.scale > 1 && high.figure.scale === 1 && !high.figure.grouped) return null
  // "Two or three dozen": the words after "three" belong to both.
  if (low.figure.worded && high.figure.worded && high.figure.scale === 1 && high.value > 9 * low.value) return null
  return first < high.value ? [first, high.value] : null
}

export const isJointDash = (tokens: readonly Token[], index: number): boolean => isDash(tokens[index]) && tokens[index]?.text !== '−'
