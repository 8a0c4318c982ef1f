import { isDash, isGlued, type Token, wordsMatch } from './tokens.ts'
import { timeUnits, unitOf } from './units.ts'

const adverbs: Readonly<Record<string, string>> = { annually: 'year', yearly: 'year', monthly: 'month', weekly: 'week', daily: 'day', hourly: 'hour', apiece: 'person' }
const adjectives: Readonly<Record<string, string>> = { ...adverbs, annual: 'year' }
const heads = new Set(['person', 'head', 'capita', 'inhabitant', 'resident', 'worker'])

/** What a figure is taken over, where the words that say so begin at a token: "a year", "per 100,000", "/day", "in total". */
export function rateAfter(tokens: readonly Token[], index: number): { readonly per: string; readonly end: number } | null {
  const token = tokens[index]
  if (token === undefined || token.opens) return null
  const adverb = adverbs[token.lower]
  if (adverb !== undefined && Object.hasOwn(adverbs, token.lower)) return { per: adverb, end: index + 1 }
  if (wordsMatch(tokens, index, ['in', 'total'])) return { per: 'total', end: index + 2 }
  if (wordsMatch(tokens, index, ['per', 'annum'])) return { per: 'year', end: index + 2 }
  if (isDash(token) && isGlued(token) && /^an?$/u.test(tokens[index + 1]?.lower ?? '') && isDash(tokens[index + 2])) {
    const per = periodOf(tokens[index + 3])
    return per === null ? null : { per, end: index + 4 }
  }
  if (token.text === '/' && isGlued(token) && isGlued(tokens[index + 1])) return over(tokens, index + 1, true)
  if (token.lower === 'per') return over(tokens, index + 1, true)
  return /^(?:an?|each|every)$/u.test(token.lower) ? over(tokens, index + 1, false) : null
}

function over(tokens: readonly Token[], index: number, anything: boolean): { readonly per: string; readonly end: number } | null {
  const token = tokens[index]
  if (token === undefined || token.opens) return null
  const period = periodOf(token)
  // "every year of", "a day later" and the like say something else.
  if (period !== null && (timeUnits.has(period) || anything || token.lower !== 'worker')) return /^(?:ago|later|earlier|after|before|old)$/u.test(tokens[index + 1]?.lower ?? '') ? null : { per: period, end: index + 1 }
  if (!anything) return null
  if (token.kind === 'number' && /^\d{1,3}(?:,?000)+$|^100$/u.test(token.text)) return perMany(tokens, index)
  const two = unitOf(`${token.text} ${tokens[index + 1]?.text ?? ''}`)
  return two === null ? null : { per: two, end: index + 2 }
}

/** "Per 100,000", "/100 km": a number, and the unit it counts where one follows. */
function perMany(tokens: readonly Token[], index: number): { readonly per: string; readonly end: number } {
  const per = (tokens[index]?.text ?? '').replaceAll(',', '')
  const unit = unitOf(tokens[index + 1]?.text ?? '')
  return unit === null ? { per, end: index + 1 } : { per: `${per} ${unit}`, end: index + 2 }
}

function periodOf(token: Token | undefined): string | null {
  if (token === undefined || token.kind !== 'word') return null
  if (heads.has(token.lower)) return 'person'
  if (token.lower === 'second') return null
  const unit = unitOf(token.lower)
  return unit !== null && unit === token.lower ? unit : /^(?:kilo|kg|km|metre|meter|ton|litre|liter|kilometer)$/u.test(token.lower) ? unit : null
}

/** "An annual budget of $5 million": the rate that stands before a figure, up to three words ahead of its "of". */
export function rateBefore(tokens: readonly Token[], index: number): string | null {
  if (tokens[index - 1]?.lower !== 'of') return null
  for (let back = 3; back <= 5; back++) {
    const word = tokens[index - back]?.lower ?? ''
    if (tokens.slice(index - back + 1, index).some((token) => token.opens || token.kind !== 'word')) return null
    if (Object.hasOwn(adjectives, word)) return adjectives[word] ?? null
  }
  return null
}
