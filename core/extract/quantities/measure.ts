import { currencyCode, currencyOf, dollarPrefixes, isNationalCurrency, nationalCurrency, signs } from './currencies.ts'
import { isDash, isGlued, type Token, wordsMatch } from './tokens.ts'
import { beginsUnit, unitOf, unitSigns } from './units.ts'

/** What stands beside a figure and says what it measures. */
export interface Measure {
  readonly currency: string | null
  readonly unit: string | null
  readonly unclear: 'unclear-unit' | 'unclear-currency' | null
  /** Token after it. */
  readonly end: number
}

/** Currency sign or code before a figure: "$", "US$", "USD", "CHF". */
export function currencyBefore(tokens: readonly Token[], index: number): { readonly currency: string; readonly end: number } | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.kind === 'sign') {
    const sign = signs[token.text]
    return sign === undefined ? null : { currency: sign, end: index + 1 }
  }
  if (token.kind !== 'word') return null
  const prefix = dollarPrefixes[token.text]
  if (prefix !== undefined && tokens[index + 1]?.text === '$' && (isGlued(tokens[index + 1]) || token.text === 'US')) return { currency: prefix, end: index + 2 }
  const currency = currencyCode(token.text)
  return currency !== null && tokens[index + 1]?.opens === false ? { currency, end: index + 1 } : null
}

/** Unit, currency or percent sign after a figure; null where none stands there. */
export function measureAfter(tokens: readonly Token[], index: number): Measure | null {
  const hyphenated = isDash(tokens[index]) && isGlued(tokens[index]) && isGlued(tokens[index + 1])
  const at = hyphenated ? index + 1 : index
  const token = tokens[at]
  if (token === undefined || (token.opens && at > 0)) return null
  const measured = (part: Partial<Measure> & { readonly end: number }): Measure => ({ currency: null, unit: null, unclear: null, ...part })
  const signUnit = unitSigns[token.text]
  if (signUnit !== undefined) return measured({ unit: signUnit, end: at + 1 })
  const sign = token.kind === 'sign' ? signs[token.text] : undefined
  if (sign !== undefined && token.text !== '$' && tokens[at + 1]?.kind !== 'number') return measured({ currency: sign, end: at + 1 })
  if (token.text === '°' && !/^[cf]$/iu.test(tokens[at + 1]?.text ?? '')) return measured({ unit: 'degree', end: at + 1 })
  const currency = currencyCode(token.text)
  if (currency !== null) return measured({ currency, end: at + 1 })
  const money = namedCurrency(tokens, at)
  if (money !== null) return measured(money)
  for (let length = beginsUnit(token.lower) ? 3 : 0; length >= 1; length--) {
    const pieces = tokens.slice(at, at + length)
    if (pieces.length < length || pieces.some((piece, offset) => offset > 0 && piece.opens)) continue
    const unit = unitOf(pieces.map((piece) => piece.text).join(' '))
    if (unit !== null) return measured({ unit, end: at + length })
  }
  if (token.text === 'm' && token.spaced) return measured({ unclear: 'unclear-unit', end: at + 1 })
  return null
}

/** "US dollars", "South Korean won", "pounds sterling", and names that several countries share. */
function namedCurrency(tokens: readonly Token[], at: number): (Partial<Measure> & { readonly end: number }) | null {
  if (tokens[at]?.lower === 'u' && wordsMatch(tokens, at, ['u', '.', 's', '.']) && /^dollars?$/u.test(tokens[at + 4]?.lower ?? '')) return { currency: 'USD', end: at + 5 }
  for (const adjectives of [2, 1]) {
    const name = tokens[at + adjectives]
    if (name === undefined || name.opens || !isNationalCurrency(name.lower)) continue
    const currency = nationalCurrency(tokens.slice(at, at + adjectives).map((token) => token.lower).join(' '), name.lower)
    if (currency !== null) return { currency, end: at + adjectives + 1 }
  }
  const name = tokens[at]?.lower ?? ''
  const isGbp = /^pounds?$/u.test(name) && tokens[at + 1]?.lower === 'sterling'
  if (isGbp) return { currency: 'GBP', end: at + 2 }
  const currency = currencyOf(name)
  // "Won" is mostly the verb; after a large number it may be either. Pounds of something are a weight.
  if (currency === null || (name === 'won' && !/,|illion|thousand/u.test(tokens[at - 1]?.lower ?? ''))) return null
  return currency === 'shared' ? { unclear: /^pounds?$/u.test(name) && tokens[at + 1]?.lower === 'of' ? 'unclear-unit' : 'unclear-currency', end: at + 1 } : { currency, end: at + 1 }
}
