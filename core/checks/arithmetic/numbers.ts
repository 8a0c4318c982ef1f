import { amountAt } from '../../extract/quantities/amount.ts'
import { shareAt } from '../../extract/quantities/shares.ts'
import { isGlued, type Token, tokensOf } from '../../extract/quantities/tokens.ts'
import { halfStep } from '../measure.ts'
import type { Statement } from '../reading.ts'

/** A number of a sentence, also one that names nothing it counts. Offsets count in the sentence. */
export interface SentenceNumber {
  readonly value: number
  /** Half of its last written place. */
  readonly half: number
  /** `percent` for percentages and for fractions in words, a unit, a currency, or null. */
  readonly kind: string | null
  /** A fraction in words ("a third"), as a percentage. */
  readonly isFraction: boolean
  readonly start: number
  readonly end: number
  readonly quote: string
}

const known = new WeakMap<Statement, readonly SentenceNumber[]>()

/** Every number of a sentence but dates, years, labels and times of day, in reading order. Several checks ask for them, also of the sentence before. */
export function numbersIn(statement: Statement): readonly SentenceNumber[] {
  const before = known.get(statement)
  if (before !== undefined) return before
  const found = numbersOf(statement)
  known.set(statement, found)
  return found
}

function numbersOf(statement: Statement): SentenceNumber[] {
  const { text, start: offset } = statement
  const tokens = tokensOf(text)
  const inDate = (token: Token): boolean => statement.dates.some((date) => date.start - offset < token.end && token.start < date.end - offset)
  const found: SentenceNumber[] = []
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]
    if (token === undefined || inDate(token)) { index += 1; continue }
    const read = fractionAt(tokens, index) ?? numberAt(tokens, index)
    if (read === null) { index += 1; continue }
    const start = token.start
    const end = tokens[read.end - 1]?.end ?? start
    const quote = text.slice(start, end)
    if (!/^(?:no|article|chapter|resolution|page|paragraph|section|type|level|phase|line|room|number)$/iu.test(tokens[index - 1]?.text ?? ''))
      found.push({ value: read.value, half: read.isFraction ? 0 : halfStep(read.value, quote), kind: read.kind, isFraction: read.isFraction, start, end, quote })
    index = read.end
  }
  return found
}

interface Read { readonly value: number; readonly kind: string | null; readonly isFraction: boolean; readonly end: number }

const fractions: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 }
const tops: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 }
const counts = new Set(['in', 'out'])

/** "A third", "two thirds", "half", "three in five", as a percentage. */
function fractionAt(tokens: readonly Token[], index: number): Read | null {
  const [first, second, third] = [tokens[index]?.lower ?? '', tokens[index + 1]?.lower ?? '', tokens[index + 2]?.lower ?? '']
  const asPercent = (value: number, end: number): Read => ({ value: value * 100, kind: 'percent', isFraction: true, end })
  if (first === 'half' && !/^(?:a|the|first|second|other|latter|last|next)$/u.test(tokens[index - 1]?.lower ?? '')) return asPercent(1 / 2, index + 1)
  const top = tops[first]
  if (top !== undefined && Object.hasOwn(tops, first)) {
    const bottom = fractions[second] ?? fractions[second.replace(/s$/u, '')]
    // "A second", "a third party", "three quarters in a row" are no fractions.
    if (bottom !== undefined && !/^(?:party|country|time|term|round|person|option|way|man|woman|year|world|party's|line|pipeline)$/u.test(third)) return asPercent(top / bottom, index + 2)
    const whole = tops[third] ?? fractionless(third)
    if (counts.has(second) && second === 'in' && first !== 'a' && whole !== undefined && whole > top && tokens[index + 3]?.kind !== 'number') return asPercent(top / whole, index + 3)
  }
  const share = tokens[index]?.kind === 'number' ? shareAt(tokens, index) : null
  return share !== null && share.value < 1 && tokens[index + 1]?.lower === 'in' && !/^(?:1[5-9]|20)\d\d$/u.test(tokens[index + 2]?.text ?? '') ? asPercent(share.value, share.end) : null
}
const fractionless = (word: string): number | undefined => ({ ten: 10, twelve: 12, twenty: 20, hundred: 100 })[word]

function numberAt(tokens: readonly Token[], index: number): Read | null {
  const token = tokens[index]
  if (token === undefined || (token.kind === 'word' && !/^(?:\p{Lu}{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|usd|eur|a|an)$/iu.test(token.text))) return null
  if (/^(?:a|an|one)$/u.test(token.lower)) return null
  const amount = amountAt(tokens, index, 'en')
  if (amount === null || 'name' in amount || amount.value === null || amount.figure.open) return null
  if (isGlued(tokens[index]) && tokens[index - 1]?.kind === 'word') return null
  const unit = amount.measure?.unit ?? null
  if (unit !== null && /^(?:year|month|week|day|hour|minute|second|decade)$/u.test(unit) && amount.currency === null) return { value: amount.value, kind: unit, isFraction: false, end: amount.end }
  if (amount.currency === null && unit === null && /^(?:1[5-9]|20|21)\d\d$/u.test(token.text)) return null
  return { value: amount.value, kind: amount.currency ?? unit, isFraction: false, end: amount.end }
}

/** A number as a person writes it. */
export const plain = (value: number): string => Number(value.toPrecision(6)).toLocaleString('en-GB', { maximumFractionDigits: 4 })

/** Units of time, in which no amount is told. */
export const isTime = ({ kind }: SentenceNumber): boolean => kind !== null && /^(?:year|month|week|day|hour|minute|second|decade)$/u.test(kind)
/** Numbers that count or measure something: no shares, fractions or times. */
export const isAmount = (number: SentenceNumber): boolean => !number.isFraction && number.kind !== 'percent' && number.kind !== 'percentage-point' && !isTime(number)
/** Whether two numbers can measure the same: "254 million" beside "310 million cubic metres" leaves its measure out. */
export const areAlike = (a: SentenceNumber, b: SentenceNumber): boolean => a.kind === b.kind || a.kind === null || b.kind === null
