import type { Statement } from '../reading.ts'
import { shared, stemsIn } from '../stems.ts'
import { isAmount, type SentenceNumber } from './numbers.ts'
import { closedParts, isList, isRate, likeOf, NOT_ALL, type Sum, sumOf, unless } from './parts.ts'

/** A sentence that gives what the sentence before makes together: "That makes 480 million in all." */
const SUMS_UP = /^(?:(?:And|So|But),? )?(?:That|This|These|They|Those|It|Together|Taken together|Added up|In all|In total|All told|Altogether|All in all|The (?:total|sum|whole|two|three|four|five|six)\b)/u
const TOTALS = /\b(?:makes?|made|adds? up to|come(?:s)? to|came to|amounts? to|totals?|totalled|together|in all|in total|all told|altogether|total (?:is|was|of)|sum (?:is|was|of)|equals?)\b/u
/** "All 90 seats", "a budget of 480 million": a whole whose parts the next sentence lists. */
const WHOLE_BEFORE = /\b(?:all|total(?:s|led|ling)?(?: of)?|altogether|in all|(?:budget|spending|envelope|package|sum|fund|programme|cost|price|bill) (?:of|is|was|comes to|came to)|worth|the full|the whole)\s*(?:the |its |some )?$/iu
const WHOLE_AFTER = /^(?: [\p{L}-]+){0,3} (?:in all|in total|altogether|all told)\b/u

/** A total in one sentence and its parts in the next, or the other way round. */
export function acrossSentences(statement: Statement, numbers: readonly SentenceNumber[], previous: Statement, earlier: readonly SentenceNumber[]): Sum | null {
  return totalBehind(statement, numbers, previous, earlier) ?? totalAhead(statement, numbers, previous, earlier)
}

function totalBehind({ text }: Statement, numbers: readonly SentenceNumber[], previous: Statement, earlier: readonly SentenceNumber[]): Sum | null {
  // "The three items add up to …": a number in words counts the parts.
  const amounts = numbers.filter((number) => isAmount(number) && !/^\p{L}+$/u.test(number.quote))
  const [total] = amounts
  if (total === undefined || amounts.length !== 1 || isRate(text, total) || !SUMS_UP.test(text) || !TOTALS.test(text) || /\b(?:more|less|fewer|up (?:from|by|on)|down|of (?:them|these|those|which|whom))\b/u.test(text)) return null
  const parts = earlier.filter(isAmount).filter(likeOf(total))
  if (parts.length < 2 || parts.some(({ value }) => value >= total.value) || earlier.some((number) => isAmount(number) && !parts.includes(number)) || !isList(previous.text, parts) || NOT_ALL.test(previous.text) || hasTimesOf(previous, parts)) return null
  return Math.abs(sumOf(parts) / total.value - 1) > 0.5 ? null : unless(parts, total)
}

function totalAhead(statement: Statement, numbers: readonly SentenceNumber[], previous: Statement, earlier: readonly SentenceNumber[]): Sum | null {
  const { text } = statement
  const amounts = numbers.filter(isAmount)
  const [first] = amounts
  const ofThem = / of (?:them|these|those)\b/u.test(text)
  if (first === undefined || amounts.length < 3 || NOT_ALL.test(text.replace(/ of them\b/gu, '')) || hasTimesOf(statement, amounts)) return null
  const wholes = earlier.filter((number) => isAmount(number) && !isRate(previous.text, number) && (WHOLE_BEFORE.test(previous.text.slice(0, number.start)) || WHOLE_AFTER.test(previous.text.slice(number.end))))
  const only = earlier.filter(isAmount)
  const [total] = ofThem && only.length === 1 ? only : wholes
  if (total === undefined || wholes.length > 1 || !(ofThem || countTheSame(previous.text, total, text, first))) return null
  const closed = closedParts(text, numbers)
  const parts = amounts.filter(likeOf(total))
  if (parts.length < amounts.length || parts.some(({ value }) => value >= total.value) || !isList(text, parts) || Math.abs(sumOf(parts) / total.value - 1) > 0.35) return null
  return sumOf(parts) > total.value || closed.length === parts.length ? unless(parts, total) : null
}

/** Amounts of different years or days are no parts of one whole. */
const hasTimesOf = ({ dates, start: offset }: Statement, parts: readonly SentenceNumber[]): boolean => {
  const from = (parts[0]?.start ?? 0) + offset
  return dates.filter(({ start }) => start >= from).length > 1
}

/** The same money or measure, or the same thing counted by both. */
function countTheSame(text: string, total: SentenceNumber, partsText: string, first: SentenceNumber): boolean {
  if (total.kind !== null || first.kind !== null) return total.kind === first.kind
  const counted = (whole: string, { end }: SentenceNumber): ReadonlySet<string> => stemsIn(/^(?: [\p{L}’'-]+){1,3}/u.exec(whole.slice(end))?.[0] ?? '')
  return shared(counted(text, total), counted(partsText, first)) > 0
}
