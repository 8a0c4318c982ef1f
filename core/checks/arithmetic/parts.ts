import { isAmount, isTime, type SentenceNumber } from './numbers.ts'

export interface Sum { readonly parts: readonly SentenceNumber[]; readonly total: SentenceNumber }

/** Parts that can belong to a total: same measure, or none of their own, and no mere trifle of it. */
export const likeOf = (total: SentenceNumber) => (part: SentenceNumber): boolean =>
  part !== total && !part.isFraction && part.value >= total.value / 1000 && (part.kind === total.kind || ((part.kind === null || total.kind === null) && !isTime(part) && part.kind !== 'percent' && total.kind !== 'percent'))

/** Numbers listed side by side, with commas and an "and", each with a few words of its own. */
export function isList(text: string, parts: readonly SentenceNumber[]): boolean {
  return parts.slice(1).every((part, index) => {
    const between = text.slice(parts[index]?.end ?? 0, part.start)
    return between.length <= 70 && /,|;|\band\b/u.test(between) && !/[.!?] /u.test(between)
  })
}

const SCALES: readonly (readonly [RegExp, number])[] = [[/trillion|tn$/iu, 1e12], [/billion|bn$/iu, 1e9], [/million|mn?$/iu, 1e6], [/thousand|k$/iu, 1e3]]

/** "20, 35 and 15 million euros": in a bare list the last number lends those before it its scale and what it counts. */
export function withLentScales(text: string, numbers: readonly SentenceNumber[]): readonly SentenceNumber[] {
  let lender: { readonly scale: number; readonly kind: string | null; readonly start: number } | null = null
  return numbers.toReversed().map((number) => {
    const scale = SCALES.find(([form]) => form.test(number.quote))?.[1]
    const isBare = number.kind === null && !number.isFraction && /^\d{1,3}(?:\.\d+)?$/u.test(number.quote)
    if (scale !== undefined) lender = { scale, kind: number.kind, start: number.start }
    else if (lender !== null && isBare && /^(?:, (?:and )?| and )$/u.test(text.slice(number.end, lender.start))) {
      lender = { ...lender, start: number.start }
      return { ...number, value: number.value * lender.scale, half: number.half * lender.scale, kind: lender.kind }
    } else lender = null
    return number
  }).reverse()
}

export const sumOf = (parts: readonly { readonly value: number }[]): number => Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(12))

/** The sum where it does not come out, rounding allowed for, nor with some of the neighbouring parts alone. */
export function unless(parts: readonly SentenceNumber[], total: SentenceNumber): Sum | null {
  const slack = parts.reduce((sum, { half }) => sum + (half < 1 && Number.isInteger(half * 2) ? 0 : half), total.half)
  const scaled = parts.some(({ value }) => value >= 1000) || !Number.isInteger(total.value) || total.value >= 1e6
  const allowed = (scaled ? Math.min(slack, total.value * 0.02) : 0.01) * 1.001
  const comesOut = (some: readonly SentenceNumber[]): boolean => Math.abs(sumOf(some) - total.value) <= allowed
  const some = parts.flatMap((_, from) => parts.slice(from + 1).map((_, more) => parts.slice(from, from + more + 2)))
  return some.some(comesOut) ? null : { parts, total }
}

/** Words that leave parts out, or count some of them twice. */
export const NOT_ALL = /\b(?:including|among (?:them|others|which)|such as|of wh(?:ich|om)|of them|up from|down from|at least|more than|about|nearly|almost|over|each|apiece|per|times|average|e\.g\.)\b/u
/** What closes a list, so that nothing is left out of it. */
const REST = /^(?: \p{L}+)?(?:,? (?:for|to|on|in|from|by|went to|goes to|are|were|was|is|to the|for the|of))* ?(?:everything else|everyone else|the (?:rest|remainder|others?|remaining \p{L}+)|all (?:the )?(?:rest|others?)|others?|elsewhere|independents?|other \p{L}+)\b/u
const REST_BEFORE = /\b(?:independents?|(?:all |the )?(?:others?|rest|remainder|remaining(?: \p{L}+)?)|everything else|other \p{L}+)(?: (?:had|have|has|won|took|got|getting|taking|went|received|hold|held|with|the other|is|was|were|are|at))? $/u

/** "1,500 a month", "€4 million per year": a pace, and no total. */
export const isRate = (text: string, { end }: SentenceNumber): boolean => /^(?: [\p{L}-]+){0,3}? (?:an?|per|every|each) (?:year|month|week|day|hour|night|head|person)\b/u.test(text.slice(end))

/** The parts of a list that its last words close, the last number among them; fewer than three are none. */
export function closedParts(text: string, numbers: readonly SentenceNumber[]): readonly SentenceNumber[] {
  const amounts = numbers.filter(isAmount)
  const last = amounts.findLastIndex(({ start, end }) => REST.test(text.slice(end)) || REST_BEFORE.test(text.slice(0, start)))
  const closing = amounts[last]
  if (closing === undefined) return []
  const parts = [closing]
  for (const number of amounts.slice(0, last).toReversed()) {
    const next = parts[0]
    if (next === undefined || (number.kind !== closing.kind && number.kind !== null && closing.kind !== null) || !isList(text, [number, next])) break
    parts.unshift(number)
  }
  return parts.length < 3 ? [] : parts
}
