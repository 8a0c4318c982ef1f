import type { CheckedDocument } from '../corpus.ts'
import { findingOf, type Finding, passageOf } from '../finding.ts'
import type { Statement } from '../reading.ts'
import { isAmount, isTime, numbersIn, plain, type SentenceNumber } from './numbers.ts'
import { closedParts, isList, isRate, likeOf, NOT_ALL, type Sum, sumOf, unless, withLentScales } from './parts.ts'
import { acrossSentences } from './totals.ts'

/** Parts that do not make the total given in their sentence, or in the one before or behind it. */
export function sumMismatches(document: CheckedDocument, statement: Statement, before: readonly Statement[]): Finding[] {
  const numbers = withLentScales(statement.text, numbersIn(statement))
  if (/\bfrom\b[^,;]{1,40}\bto\b/u.test(statement.text.replace(/from the \w+/gu, ''))) return []
  const here = numbers.length < 3 ? null : (ofTheWhole(statement, numbers) ?? bracketed(statement, numbers) ?? statedTotal(statement, numbers) ?? spelledOut(statement, numbers) ?? closedList(statement, numbers))
  if (here !== null) return [mismatch(document, [statement], here)]
  const [previous] = before
  const across = previous === undefined || numbers.length === 0 ? null : acrossSentences(statement, numbers, previous, withLentScales(previous.text, numbersIn(previous)))
  return across === null || previous === undefined ? [] : [mismatch(document, [previous, statement], across)]
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

const TOTAL_BEFORE = /\b(?:(?:a|the|for a|to a|in|an overall|a combined|a grand) (?:total|sum|grand total)(?: of)?|an? (?:combined|overall|aggregate)|altogether|totall?ing|add(?:s|ing|ed)? up to|sum(?:s|ming)? (?:up )?to|bringing the total to|making(?: up)?|which makes?|in all|together|so)\s*(?:(?:the|its|their|a|all|full|whole|about|some|nearly) )*$/u
/** "Which together make up the 6.3 billion". */
const TOGETHER_MAKE = /\b(?:together|jointly|combined|between them|which|that|these|and so) (?:(?:together|all|then|thus) )?(?:make(?:s)?(?: up)?|add(?:s)? up to|amount(?:s)? to|account(?:s)? for|come(?:s)? to|reach(?:es)?|form|give(?:s)?|equal(?:s)?|total(?:s)?) (?:(?:the|its|their|a|an|all|full|whole|agreed|promised|total|sum|of|about|some|nearly) )*$/u
const TOTAL_AFTER = /^(?: \w+){0,3} (?:in all|in total|altogether|all told|together)\b/u

/** "1.9 million by rail and 2.6 million by sea, 5 million in all". */
function statedTotal({ text }: Statement, numbers: readonly SentenceNumber[]): Sum | null {
  const total = numbers.find((number, index) => index >= 2 && !number.isFraction && number.kind !== 'percent' && !isTime(number) && !isRate(text, number) && (TOTAL_BEFORE.test(text.slice(0, number.start)) || TOGETHER_MAKE.test(text.slice(0, number.start)) || TOTAL_AFTER.test(text.slice(number.end))))
  if (total === undefined || /\b(?:each|apiece|per|including|times)\b/u.test(text)) return null
  const cueIsSo = /\bso\s*$/u.test(text.slice(0, total.start))
  const parts = numbers.filter((number) => number.end < total.start && number.value !== total.value).filter(likeOf(total))
  if (parts.length < 2 || (cueIsSo && parts.length > 4) || !isList(text, parts) || parts.some(({ value }) => value > total.value)) return null
  return unless(parts, total)
}

/** "24 boats: 14 in the north, 7 in the south and 3 in reserve". */
function spelledOut({ text }: Statement, numbers: readonly SentenceNumber[]): Sum | null {
  const colon = text.indexOf(':')
  const first = numbers.find((number) => number.start > colon)
  const ahead = numbers.filter((number) => number.end <= colon)
  // "$75 million comes from three donors: $40 million …": the donors are not what is shared.
  const total = ahead.findLast(({ kind }) => kind !== null && kind === first?.kind) ?? ahead.at(-1)
  if (colon === -1 || total === undefined || total.isFraction || total.kind === 'percent' || isTime(total)) return null
  const parts = numbers.filter((number) => number.start > colon && number.value !== total.value).filter(likeOf(total))
  if (parts.length < 2 || parts.some(({ value }) => value > total.value) || !isList(text, parts) || /\b(?:including|among them)\b/u.test(text)) return null
  return unless(parts, total)
}

/** "84 delegates (31 from Africa, 22 from Asia and 17 from Europe)", also behind dashes, "made up of", "split into". */
function bracketed({ text }: Statement, numbers: readonly SentenceNumber[]): Sum | null {
  return numbers.filter(isAmount).map((total) => {
    const opening = OPENS_PARTS.exec(text.slice(total.end))
    const start = total.end + (opening?.[0].length ?? 0)
    const close = opening === null ? -1 : opening[0].endsWith('(') ? text.indexOf(')', start) : text.slice(start).search(/ [—–] |;|\.$|$/u) + start
    const inside = text.slice(start, Math.max(close, start))
    const within = numbers.filter((number) => number.start >= start && number.end <= close && isAmount(number))
    const parts = within.filter(likeOf(total))
    if (parts.length < 3 || parts.length < within.length || NOT_ALL.test(inside) || parts.some(({ value }) => value > total.value) || !isList(text, parts)) return null
    const isWhole = / and /u.test(text.slice(parts.at(-2)?.end, parts.at(-1)?.start)) && !/(?: of (?:which|whom|them)|, with) $/u.test(opening?.[0] ?? '')
    return isWhole || sumOf(parts) > total.value ? unless(parts, total) : null
  }).find((sum) => sum !== null) ?? null
}
const OPENS_PARTS = /^(?: [\p{L}’'-]+){0,4}(?: \(| [—–] |(?:,| is| are| was| were)? (?:made up|composed|consisting) of | consist(?:s|ed)? of |,? compris(?:ing|es|ed) |,? (?:split|divided|broken down|shared out) (?:into|between|among|as) |, namely |,? of (?:which|whom|them) |(?: [\p{L}’'-]+){0,6}, with )/u

/** "£212m for care, £61m for roads and £39m for everything else", with one larger sum beside the list. */
function closedList({ text }: Statement, numbers: readonly SentenceNumber[]): Sum | null {
  const parts = closedParts(text, numbers)
  const others = numbers.filter((number) => isAmount(number) && !parts.includes(number) && number.kind === parts[0]?.kind && parts.every(({ value }) => value < number.value))
  const [total] = others
  if (total === undefined || others.length > 1 || NOT_ALL.test(text) || isRate(text, total) || Math.abs(sumOf(parts) / total.value - 1) > 0.35) return null
  return unless(parts, total)
}

function mismatch(document: CheckedDocument, places: readonly Statement[], { parts, total }: Sum): Finding {
  const sum = sumOf(parts)
  return findingOf({
    check: 'sum-mismatch', severity: 'major', claims: [], passages: places.map((place) => passageOf(document, place)),
    message: `${parts.map(({ value }) => plain(value)).join(' + ')} make ${plain(sum)}, and the total given is ${plain(total.value)}.`,
    detail: { parts: parts.map(({ quote }) => quote), values: parts.map(({ value }) => value), sum, total: total.value, difference: Number((sum - total.value).toPrecision(12)) },
    critiqueType: 'arithmetic',
  })
}
