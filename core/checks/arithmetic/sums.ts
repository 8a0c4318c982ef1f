import type { CheckedDocument } from '../corpus.ts'
import { findingOf, type Finding, passageOf } from '../finding.ts'
import type { Statement } from '../reading.ts'
import { numbersIn, plain, type SentenceNumber } from './numbers.ts'

/** Parts of a sentence that do not make the total it gives. */
export function sumMismatches(document: CheckedDocument, statement: Statement): Finding[] {
  const numbers = withLentScales(statement.text, numbersIn(statement))
  if (numbers.length < 3 || /\bfrom\b[^,;]{1,40}\bto\b/u.test(statement.text.replace(/from the \w+/gu, ''))) return []
  const found = ofTheWhole(statement, numbers) ?? statedTotal(statement, numbers) ?? spelledOut(statement, numbers)
  return found === null ? [] : [mismatch(document, statement, found)]
}

const SCALES: readonly (readonly [RegExp, number])[] = [[/trillion|tn$/iu, 1e12], [/billion|bn$/iu, 1e9], [/million|mn?$/iu, 1e6], [/thousand|k$/iu, 1e3]]

/** "20, 35 and 15 million euros": in a bare list the last number lends those before it its scale and what it counts. */
function withLentScales(text: string, numbers: readonly SentenceNumber[]): readonly SentenceNumber[] {
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

interface Sum { readonly parts: readonly SentenceNumber[]; readonly total: SentenceNumber }

const isTime = ({ kind }: SentenceNumber): boolean => kind !== null && /^(?:year|month|week|day|hour|minute|second|decade)$/u.test(kind)
/** Parts that can belong to a total: same measure, or none of their own, and no mere trifle of it. */
const likeOf = (total: SentenceNumber) => (part: SentenceNumber): boolean =>
  part !== total && !part.isFraction && part.value >= total.value / 1000 && (part.kind === total.kind || ((part.kind === null || total.kind === null) && !isTime(part) && part.kind !== 'percent' && total.kind !== 'percent'))

/** Numbers listed side by side, with commas and an "and", each with a few words of its own. */
function isList(text: string, parts: readonly SentenceNumber[]): boolean {
  return parts.slice(1).every((part, index) => {
    const between = text.slice(parts[index]?.end ?? 0, part.start)
    return between.length <= 70 && /,|;|\band\b/u.test(between) && !/[.!?] /u.test(between)
  })
}

/** "Of the 60 ships, 35 were repaired and 20 scrapped": a list of three leaves nothing out, a list of two may. */
function ofTheWhole({ text }: Statement, numbers: readonly SentenceNumber[]): Sum | null {
  const opening = /^(?:.{0,60}?[,;:] )?of (?:the|its|these|those|all|their|a total of)?(?: total of)?\s*$/iu
  const total = numbers.find((number) => opening.test(text.slice(0, number.start)))
  if (total === undefined) return null
  const parts = numbers.filter((number) => number.start > total.end).filter(likeOf(total))
  if (parts.length < 2 || parts.some(({ value }) => value > total.value) || !isList(text, parts)) return null
  const sum = sumOf(parts)
  const exhaustive = parts.length >= 3 || /\b(?:none|the rest|nothing|all of them|the others|the remaining)\b/u.test(text)
  return sum > total.value ? unless(parts, total) : exhaustive && !/\b(?:including|among them|at least|others?)\b/u.test(text) ? unless(parts, total) : null
}

const TOTAL_BEFORE = /\b(?:(?:a|the|for a|to a|in) (?:total|sum|grand total)(?: of)?|altogether|totall?ing|add(?:s|ing)? up to|bringing the total to|making|which makes|in all|together|so)\s*(?:about |some |nearly )?$/u
const TOTAL_AFTER = /^(?: \w+){0,3} (?:in all|in total|altogether|all told|together)\b/u

/** "1.9 million by rail and 2.6 million by sea, 5 million in all". */
function statedTotal({ text }: Statement, numbers: readonly SentenceNumber[]): Sum | null {
  const total = numbers.find((number, index) => index >= 2 && !number.isFraction && number.kind !== 'percent' && !isTime(number) && (TOTAL_BEFORE.test(text.slice(0, number.start)) || TOTAL_AFTER.test(text.slice(number.end))))
  if (total === undefined || /\b(?:each|apiece|per|including|times)\b/u.test(text)) return null
  const cueIsSo = /\bso\s*$/u.test(text.slice(0, total.start))
  const parts = numbers.filter((number) => number.end < total.start && number.value !== total.value).filter(likeOf(total))
  if (parts.length < 2 || (cueIsSo && parts.length > 4) || !isList(text, parts) || parts.some(({ value }) => value > total.value)) return null
  return unless(parts, total)
}

/** "24 boats: 14 in the north, 7 in the south and 3 in reserve". */
function spelledOut({ text }: Statement, numbers: readonly SentenceNumber[]): Sum | null {
  const colon = text.indexOf(':')
  const total = numbers.filter((number) => number.end <= colon).at(-1)
  if (colon === -1 || total === undefined || total.isFraction || total.kind === 'percent' || isTime(total)) return null
  const parts = numbers.filter((number) => number.start > colon && number.value !== total.value).filter(likeOf(total))
  if (parts.length < 2 || parts.some(({ value }) => value > total.value) || !isList(text, parts) || /\b(?:including|among them)\b/u.test(text)) return null
  return unless(parts, total)
}

const sumOf = (parts: readonly { readonly value: number }[]): number => Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(12))

/** The sum where it does not come out, rounding allowed for. */
function unless(parts: readonly SentenceNumber[], total: SentenceNumber): Sum | null {
  const slack = parts.reduce((sum, { half }) => sum + (half < 1 && Number.isInteger(half * 2) ? 0 : half), total.half)
  const scaled = parts.some(({ value }) => value >= 1000) || !Number.isInteger(total.value) || total.value >= 1e6
  const allowed = scaled ? Math.min(slack, total.value * 0.02) : 0.01
  return Math.abs(sumOf(parts) - total.value) <= allowed * 1.001 ? null : { parts, total }
}

function mismatch(document: CheckedDocument, statement: Statement, { parts, total }: Sum): Finding {
  const sum = sumOf(parts)
  return findingOf({
    check: 'sum-mismatch', severity: 'major', claims: [], passages: [passageOf(document, statement)],
    message: `${parts.map(({ value }) => plain(value)).join(' + ')} make ${plain(sum)}, and the total given is ${plain(total.value)}.`,
    detail: { parts: parts.map(({ quote }) => quote), values: parts.map(({ value }) => value), sum, total: total.value, difference: Number((sum - total.value).toPrecision(12)) },
    critiqueType: 'arithmetic',
  })
}
