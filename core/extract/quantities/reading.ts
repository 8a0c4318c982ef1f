import { countedWords } from '../dates/year-words.ts'
import { type Amount, amountAt, boundsOf, isJointDash } from './amount.ts'
import { approximatorAfter, approximatorAt, firstWords } from './approximators.ts'
import { currencyCode, dollarPrefixes, signs } from './currencies.ts'
import { countedAfter, hyphenatedNoun, substanceAfter } from './counted.ts'
import { pluralScales, smallWords } from './number-words.ts'
import { isLabelled, isPartOfName, isTitle } from './names.ts'
import type { Approximator, Quantity, UnreadReason } from './quantity.ts'
import { rateAfter, rateBefore } from './rates.ts'
import { shareAt } from './shares.ts'
import { isGlued, type Token } from './tokens.ts'
import { timeUnits } from './units.ts'

export interface Context {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: string | null
}

/** A quantity, or nothing that is one, and the token to go on from. */
export interface Step {
  readonly quantity: Omit<Quantity, 'asOf' | 'quote' | 'start' | 'end'> | null
  readonly start: number
  readonly end: number
  /** A number stood here and is none: what is joined to it is none either. */
  readonly refused: boolean
}

const CHANGES = /^(?:rose|rise|rises|fell|fall|falls|grew|grow|grows|increased|decreased|dropped|climbed|declined|slid|jumped|shrank|cut|raised|gained|lost)$/u
const CASUALTIES = /^(?:killed|wounded|injured|arrested|detained|killing|wounding|injuring|displaced|hospitalised|hospitalized)$/u
const RANGES = /^(?:range|ranges|ranged|ranging|vary|varies|varied|varying|anywhere|anything|cost|costs|costing|is|are|was|were|be|worth|at|pays?|paid|earns?|earned|charges?|charged|takes?|took|needs?|lasts?|lasted|estimates|estimated|prices|wages|fees|salaries|fines|sentences|span|spans|spanning)$/u

/** What a quantity is made of, before it is judged. */
interface Draft {
  readonly first: Amount
  readonly value: number | null
  readonly bounds: readonly [number, number] | null
  readonly currency: string | null
  readonly unit: string | null
  readonly unread: UnreadReason | null
  readonly start: number
  readonly end: number
}

const openings = new Set([...firstWords, ...smallWords.keys(), ...pluralScales.keys(), 'a', 'an', 'half', 'between', 'from', 'several', 'few', 'many', 'minus'])

/** Signs before a figure: of a currency, of less than nothing, of an approximation. */
const openingSigns = new Set([...Object.keys(signs), '-', '−', '–'])

/** Whether a quantity can begin at a token at all: a glance that spares most words and signs the reading. */
export const mayBegin = ({ kind, lower, text }: Token): boolean =>
  kind === 'number' || openings.has(lower) || (kind === 'sign' ? openingSigns.has(text) : text.length <= 3 && text === text.toUpperCase() && (currencyCode(text) !== null || Object.hasOwn(dollarPrefixes, text)))

/** Reads the quantity that begins at a token; null where none does. */
export function readAt(context: Context, index: number): Step | null {
  const { tokens } = context
  const phrase = approximatorAt(tokens, index)
  const at = phrase?.end ?? index
  if (phrase !== null && tokens[at]?.opens === true) return null
  const share = shareStep(context, index, at, phrase?.approximator ?? null)
  if (share !== null) return share
  const draft = rangeFrom(context, at) ?? single(context, at)
  if (draft === null || 'refused' in draft) return draft
  return judged(context, draft, index, phrase)
}

const refusal = (start: number, end: number): Step => ({ quantity: null, start, end, refused: true })

function shareStep({ tokens, text }: Context, start: number, at: number, approximator: Approximator | null): Step | null {
  const share = shareAt(tokens, at)
  if (share === null) return null
  const counted = share.counts ? countedAfter(tokens, share.end, text, false) : null
  if (share.counts && counted === null && tokens[share.end]?.kind === 'word') return null
  const value = Number(share.value.toFixed(10))
  return {
    quantity: { value, ...boundsBy(value, approximator), unit: 'share', currency: null, per: null, approximator, counted: counted?.words ?? null, unread: null },
    start, end: share.end, refused: false,
  }
}

/** "Prices range from A to B", "it costs from A to B", "From A to B of them": no movement from one to the other. */
const isRanging = (before: Token | undefined, from: Token | undefined): boolean =>
  before === undefined || from?.opens === true || /^[.!?:(]$/u.test(before.text) || RANGES.test(before.lower)

/** "Between A and B", and "ranging from A to B". */
function rangeFrom({ tokens, language }: Context, at: number): Draft | null {
  const opening = tokens[at]?.lower
  const ranging = opening === 'from' && isRanging(tokens[at - 1], tokens[at])
  if (opening !== 'between' && !ranging) return null
  const first = amountAt(tokens, at + 1, language)
  if (first === null || 'name' in first || tokens[first.end]?.lower !== (ranging ? 'to' : 'and')) return null
  const last = amountAt(tokens, first.end + 1, language)
  return last === null || 'name' in last ? null : joined(first, last, at)
}

function single(context: Context, at: number): Draft | Step | null {
  const { tokens, language, text } = context
  const first = amountAt(tokens, at, language)
  if (first === null) return null
  if ('name' in first) return refusal(at, first.end)
  const joint = tokens[first.end]
  const dash = isJointDash(tokens, first.end)
  const before = tokens[at - 1]?.lower ?? ''
  if (joint !== undefined && !joint.opens && (dash || joint.lower === 'to' || joint.lower === 'or')) {
    const last = amountAt(tokens, first.end + 1, language)
    if (last !== null && !('name' in last)) {
      const own = first.currency !== null || first.measure !== null
      const tight = dash && !joint.spaced && isGlued(tokens[first.end + 1])
      if (joint.lower === 'to' && before === 'from') return alone(context, first, last)
      const change = joint.lower === 'to' && own && CHANGES.test(before)
      const measured = own || last.currency !== null || last.measure !== null
      if (dash && isPartOfName(tokens, first.figure, at, first.end, text) && !tight) return refusal(at, first.end)
      const chained = tight && isJointDash(tokens, last.end) && tokens[last.end + 1]?.kind === 'number'
      const preceded = tight && isGlued(tokens[at]) && tokens[at - 1]?.kind === 'sign' && isJointDash(tokens, at - 1)
      if (chained || preceded) return refusal(at, last.end)
      // "20, 25 or 30 aircraft": the last two of a list are no range.
      if (joint.lower === 'or' && before === ',' && tokens[at - 2]?.kind === 'number') return refusal(at, last.end)
      if (!change && (!dash || tight || measured) && !(joint.lower === 'or' && own)) {
        const range = joined(first, last, at)
        if (range.bounds === null && !measured && dash) return refusal(at, last.end)
        return range
      }
    } else if (dash && !joint.spaced && last !== null) return refusal(at, last.end)
  }
  return alone(context, first, null)
}

/** One amount; "from 10 to 15 per cent" lends it the unit of the other. */
function alone({ tokens, text }: Context, first: Amount, other: Amount | null): Draft | Step {
  const lent = other !== null && first.measure === null && first.currency === null && other.figure.end <= other.end ? other : null
  if (first.measure === null && isPartOfName(tokens, first.figure, first.start, first.end, text) && hyphenatedNoun(tokens, first.end) === null && rateAfter(tokens, first.end) === null && !approximatorAfter(tokens, first.end))
    return refusal(first.start, first.end)
  if (first.measure !== null && isGlued(tokens[first.start]) && isPartOfName(tokens, first.figure, first.start, first.measure.end, text)) return refusal(first.start, first.end)
  const unclear = first.measure?.unclear ?? lent?.measure?.unclear ?? null
  const sharedScale = lent !== null && lent.figure.scale > 1 && first.figure.scale === 1 && !first.figure.grouped
  const shared = sharedScale && lent !== null ? boundsOf(first, lent) : null
  return {
    first, value: sharedScale ? (shared?.[0] ?? null) : first.value, bounds: null, currency: first.currency ?? lent?.currency ?? null, unit: first.measure?.unit ?? lent?.measure?.unit ?? null,
    unread: unclear ?? (first.value === null ? 'unclear-grouping' : sharedScale && shared === null ? 'unclear-range' : null), start: first.start, end: first.end,
  }
}

function joined(first: Amount, last: Amount, start: number): Draft {
  const bounds = boundsOf(first, last)
  const sameMeasure = (a: string | null | undefined, b: string | null | undefined): boolean => a == null || b == null || a === b
  const fits = sameMeasure(first.currency, last.currency) && sameMeasure(first.measure?.unit, last.measure?.unit) && !(first.currency !== null && last.measure?.unit != null)
  const unclear = first.measure?.unclear ?? last.measure?.unclear ?? null
  return {
    first: last.figure.markedM ? last : first, value: null, bounds: fits ? bounds : null, currency: first.currency ?? last.currency, unit: first.measure?.unit ?? last.measure?.unit ?? null,
    unread: unclear ?? (fits && bounds !== null ? null : 'unclear-range'), start, end: last.end,
  }
}

function judged({ tokens, text }: Context, draft: Draft, index: number, phrase: ReturnType<typeof approximatorAt>): Step | null {
  const { first, unit, currency } = draft
  const { figure } = first
  let end = draft.end
  const afterwards = approximatorAfter(tokens, end)
  end = afterwards?.end ?? end
  const during = phrase !== null && tokens[index]?.lower === 'over' && unit !== null && timeUnits.has(unit)
  const approximator = afterwards?.approximator ?? (during ? null : (phrase?.approximator ?? null))
  const noun = hyphenatedNoun(tokens, end)
  end = noun?.end ?? end
  const found = rateAfter(tokens, end)
  const rate = found !== null && (timeUnits.has(found.per) || found.per === 'person' || found.per === 'total' || currency !== null || /^(?:per|\/)$/u.test(tokens[end]?.lower ?? '')) ? found : null
  end = rate?.end ?? end
  const plain = currency === null && unit === null
  const one = draft.value === 1 && figure.scale === 1
  const counted = noun !== null ? null : plain && draft.unread !== 'unclear-unit' ? countedAfter(tokens, tokens[end]?.lower === 'of' ? end + 1 : end, text, one) : substanceAfter(tokens, end, text)
  const words = noun?.counted ?? counted?.words ?? null
  const large = figure.scale >= 1000 || figure.grouped
  if (isAge(tokens, draft.end, unit) || isClock(tokens, draft, unit)) return refusal(index, draft.end)
  if (currency === null && !large && unit !== 'percent' && (isLabelled(tokens, phrase === null ? draft.start : index) || isTitle(tokens, draft.start, plain ? words : null))) return refusal(index, draft.end)
  if (one && figure.worded && /^(?:day|minute|second|times)$/u.test(unit ?? '')) return null
  if (plain && isYearLike(tokens, draft)) return refusal(index, draft.end)
  // "Per 100,000 people" is part of a rate, and nothing whole comes in one and a half.
  if (plain && (tokens[index - 1]?.lower === 'per' || (draft.value !== null && figure.scale === 1 && !Number.isInteger(draft.value)))) return refusal(index, draft.end)
  const sure = noun !== null || large || figure.open || afterwards !== null || (phrase !== null && phrase.sure) || CASUALTIES.test(tokens[index - 1]?.lower ?? '')
  if (plain && draft.unread !== 'unclear-unit' && draft.unread !== 'unclear-currency' && words === null && !(sure && (draft.unread === null || figure.scale >= 1000))) return null
  if (plain && figure.open && words === null && tokens[end - 1]?.lower !== 'of' && !/s$/u.test(tokens[end - 1]?.lower ?? '')) return null
  const unclearM = figure.markedM && currency === null && (unit === null ? !countedWords.has(tokens[figure.end]?.lower ?? '') : false)
  const unread = draft.unread ?? (unclearM ? 'unclear-unit' : null)
  const per = rate?.per ?? (counted === null ? null : laterRate(tokens, counted.end)) ?? (phrase?.total === true ? 'total' : rateBefore(tokens, index))
  const start = during ? draft.start : index
  return {
    quantity: { ...amounts(draft, unread, approximator), unit: unread === 'unclear-unit' ? null : unit, currency, per, approximator, counted: words, unread },
    start, end, refused: false,
  }
}

function laterRate(tokens: readonly Token[], index: number): string | null {
  const rate = rateAfter(tokens, index)
  return rate !== null && (timeUnits.has(rate.per) || tokens[index]?.lower === 'per') ? rate.per : null
}

function amounts(draft: Draft, unread: UnreadReason | null, approximator: Approximator | null): Pick<Quantity, 'value' | 'low' | 'high'> {
  if (unread !== null) return { value: null, low: null, high: null }
  if (draft.bounds !== null) return { value: null, low: draft.bounds[0], high: draft.bounds[1] }
  if (draft.first.figure.open) return { value: null, low: draft.value, high: null }
  return { value: draft.value, ...boundsBy(draft.value, approximator) }
}

/** The bounds a qualifier asserts around a value. */
function boundsBy(value: number | null, approximator: Approximator | null): { readonly low: number | null; readonly high: number | null } {
  if (approximator === null) return { low: value, high: value }
  if (approximator === 'at-least' || approximator === 'more-than') return { low: value, high: null }
  return { low: null, high: approximator === 'about' || approximator === 'some' ? null : value }
}

const isAge = (tokens: readonly Token[], end: number, unit: string | null): boolean =>
  unit !== null && timeUnits.has(unit) && (tokens[end]?.lower === 'old' || (tokens[end]?.text === '-' && tokens[end + 1]?.lower === 'old'))

/** "At 1430 hours" is a time of day. */
const isClock = (tokens: readonly Token[], draft: Draft, unit: string | null): boolean => unit === 'hour' && /^[0-2]\d[0-5]\d$/u.test(tokens[draft.start]?.text ?? '')

/** Four digits that may be a year count something only where the noun is one that years do not take. */
function isYearLike(tokens: readonly Token[], { first, start, end }: Draft): boolean {
  const text = tokens[start]?.text ?? ''
  if (first.figure.scale > 1 || !/^(?:1[5-9]|20|21)\d\d$/u.test(text)) return false
  return !countedWords.has(tokens[end]?.lower ?? '')
}
