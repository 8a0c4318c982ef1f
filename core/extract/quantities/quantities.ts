import { datesIn } from '../dates/dates.ts'
import type { DateMention } from '../dates/date-mention.ts'
import type { Quantity, QuantityOptions } from './quantity.ts'
import { mayHoldFigure } from './figure-at.ts'
import { type Context, mayBegin, readAt } from './reading.ts'
import { type Token, tokensOf } from './tokens.ts'

/**
 * Every quantity the text gives, in reading order, without overlaps: money, counts of things, measures, durations, percentages and shares.
 * Dates, labels ("Article 4"), names ("Boeing 737"), calibres, scores, clock times and ages are no quantities and are left out, as is a
 * bare number that nothing says what it counts. A quantity that cannot be read for certain is returned with a reason and no value.
 */
export function quantitiesIn(text: string, { publishedOn = null, language = null, dates: known }: QuantityOptions = {}): Quantity[] {
  if (!mayHoldFigure(text)) return []
  const dates = known ?? datesIn(text, { publishedOn })
  const tokens = tokensOf(text)
  const inDate = tokensInDates(tokens, dates)
  const context: Context = { text, tokens: dates.length === 0 ? tokens : withoutDates(tokens, inDate), language }
  const found: Quantity[] = []
  let refusedEnd = -1
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    const step = inDate[index] === true || token === undefined || !mayBegin(token) ? null : readAt(context, index)
    if (step === null) {
      index += 1
      continue
    }
    const isChained = refusedEnd >= 0 && tokens.slice(refusedEnd, step.start).every((token) => /^(?:,|and|or|to|-|–|&)$/u.test(token.lower)) && step.start - refusedEnd <= 2 && step.start > refusedEnd
    const bare = step.quantity !== null && step.quantity.currency === null && step.quantity.unit === null
    if (step.refused || (isChained && bare)) refusedEnd = step.end
    else if (step.quantity !== null) {
      const start = tokens[step.start]?.start ?? 0
      const end = tokens[step.end - 1]?.end ?? start
      found.push({ ...step.quantity, asOf: null, start, end, quote: text.slice(start, end) })
    }
    index = Math.max(step.end, index + 1)
  }
  return found.length === 0 ? found : withAsOf(text, found, dates)
}

function tokensInDates(tokens: readonly Token[], dates: readonly DateMention[]): boolean[] {
  if (dates.length === 0) return []
  let next = 0
  return tokens.map((token) => {
    while (next < dates.length && (dates[next]?.end ?? 0) <= token.start) next += 1
    const date = dates[next]
    return date !== undefined && date.start < token.end
  })
}

/** Digits of a date are no number to join others to. */
function withoutDates(tokens: readonly Token[], inDate: readonly boolean[]): Token[] {
  return tokens.map((token, index) => (inDate[index] === true ? { ...token, kind: 'sign', lower: '\u0000' } : token))
}

const SENTENCE_END = /[.!?][ \u00a0\u202f]+["“(]?\p{Lu}|\n/u
const LONGEST_SENTENCE = 1000

/** "As of June 2023" dates the figures of its sentence, where the sentence has only one. */
function withAsOf(text: string, quantities: readonly Quantity[], dates: readonly DateMention[]): Quantity[] {
  const marked = dates.filter((date) => !date.relative && /\bas (?:of|at) $/iu.test(text.slice(Math.max(0, date.start - 7), date.start)))
  if (marked.length === 0) return [...quantities]
  let first = 0
  return quantities.map((quantity) => {
    while (first < marked.length && (marked[first]?.end ?? 0) < quantity.start - LONGEST_SENTENCE) first += 1
    const near: DateMention[] = []
    for (let index = first; index < marked.length; index++) {
      const date = marked[index]
      if (date === undefined || date.start > quantity.end + LONGEST_SENTENCE) break
      const between = date.start < quantity.start ? text.slice(date.end, quantity.start) : text.slice(quantity.end, date.start)
      if (!SENTENCE_END.test(between)) near.push(date)
      if (near.length > 1) break
    }
    const [date] = near
    return near.length === 1 && date !== undefined ? { ...quantity, asOf: shortDate(date) } : quantity
  })
}

function shortDate({ from, precision }: DateMention): string | null {
  const length = { day: 10, month: 7, year: 4 }[precision as string]
  return from === null || length === undefined ? null : from.slice(0, length)
}
