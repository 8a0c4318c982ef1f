import type { Statement } from '../reading.ts'
import { shared, stemsIn } from '../stems.ts'
import { areAlike, isTime, numbersIn, type SentenceNumber } from './numbers.ts'

/** A change in per cent, or as a multiple (`number` is null). */
export interface Change { readonly number: SentenceNumber | null; readonly percent: number; readonly direction: 1 | -1 | null }

/** The level before a change and the one after it. Where nothing tells which came first the change may be read either way. */
export interface Levels {
  readonly from: SentenceNumber
  readonly to: SentenceNumber
  readonly isOrdered: boolean
  /** The earlier sentences they are told in. */
  readonly where: readonly Statement[]
}

const ABOUT = '(?:about |around |roughly |some |nearly |almost |just |over |under )*'
const FROM_BEFORE = new RegExp(`\\bfrom\\s*${ABOUT}$`, 'u')
const TO_BEFORE = new RegExp(`\\bto\\s*${ABOUT}$`, 'u')
/** What stands between a level and an earlier one that is told after it. */
const EARLIER_AFTER = new RegExp(`(?:\\b(?:from|against|compared (?:with|to)|after|versus|than)|\\b(?:up|down) (?:from|on)) (?:the |its )?${ABOUT}$`, 'u')
/** A sum or a share of something named by the change itself. */
const SUMMED = /(?:,| [—–]|;| \() ?(?:(?:a|an|the|which is an?|that is an?|or an?) )?(?:[\p{L}-]+ ){0,2}(?:rise|increase|fall|drop|cut|decline|decrease|growth|gain|jump|reduction|slump|slide|surge|plunge|loss|contraction|expansion|climb|leap|dip) (?:of|equal to|amounting to) |, which (?:amounts to|amounted to|means|meant|makes|represents|equals) an? |, (?:an? )?(?:about |some |nearly |almost )?[\d.]+ ?(?:%|per cent|percent) (?:rise|increase|gain|jump|surge|fall|drop|decline|decrease|cut|reduction|slump|more|less|fewer)\b|,? or by |, (?:up|down) (?:by )?(?:about |some )?\d| \((?:up|down|a |an )|, (?:up|down|or) (?:by )?(?:about |nearly )?[\d.]+ ?(?:%|per cent|percent)/u

/** Numbers that can be levels: no percentages, times or fractions. */
const levelLike = (numbers: readonly SentenceNumber[]): SentenceNumber[] => numbers.filter((number) => !number.isFraction && !isTime(number) && number.kind !== 'percentage-point' && number.value > 0)

/** The two levels of a sentence: "from 200,000 to 260,000", "to 5,700 tonnes from 4,130", or two figures that a fall or rise sums up. */
export function levelsIn(statement: Statement, numbers: readonly SentenceNumber[]): Levels | null {
  const { text } = statement
  const levels = levelLike(numbers)
  for (const [index, first] of levels.entries()) {
    const second = levels[index + 1]
    if (second === undefined || !areAlike(first, second)) continue
    const between = text.slice(first.end, second.start)
    if (FROM_BEFORE.test(text.slice(0, first.start)) && /^(?:(?! and ).){0,45}$/u.test(between) && TO_BEFORE.test(between)) return ordered(first, second)
    if (/^(?:(?![.;:]).){0,60}$/u.test(between) && EARLIER_AFTER.test(between) && (TO_BEFORE.test(text.slice(0, first.start)) || /\b(?:from|against|compared|down on|up on|(?:more|less|fewer|higher|lower|larger|smaller|above|below) than)\b/u.test(between)) && levels.length === 2) return ordered(second, first)
  }
  const [first, second] = levels
  if (levels.length !== 2 || first === undefined || second === undefined || !SUMMED.test(text)) return null
  const years = yearsOf(statement, first, second)
  const isTimed = (years[0] !== null && years[1] !== null) || /\b(?:from|to|against|compared|then|now|today)\b/u.test(text.slice(first.end, second.start)) || AT_A_TIME.test(text.slice(first.end, second.end + 40))
  return isTimed ? inOrderOfYears(statement, first, second) : null
}

/** What tells two levels apart by their times where no year does. */
const AT_A_TIME = /\b(?:ago|last|previous|earlier|before|later|this (?:year|season|month|spring|summer|autumn|winter|time)|(?:year|month|season|election|census|survey|round)s?)\b/u

/** From and to by the years told beside them; the order of telling where none are. */
function inOrderOfYears(statement: Statement, first: SentenceNumber, second: SentenceNumber): Levels | null {
  if (!areAlike(first, second)) return null
  const [a, b] = yearsOf(statement, first, second)
  return a === null || b === null || a === b ? ordered(first, second) : a < b ? ordered(first, second) : ordered(second, first)
}

/** The years of two levels: behind each, or before each where none is behind the second. */
function yearsOf({ dates, start: offset }: Statement, first: SentenceNumber, second: SentenceNumber): readonly [string | null, string | null] {
  const between = (from: number, to: number): string | null => dates.findLast(({ start, from: day }) => day !== null && start - offset >= from && start - offset < to)?.from?.slice(0, 4) ?? null
  const middle = between(first.end, second.start)
  const behind = dates.find(({ start, from }) => from !== null && start - offset >= second.end && start - offset < second.end + 40)?.from?.slice(0, 4) ?? null
  return behind === null && middle !== null ? [between(0, first.start), middle] : [middle, behind]
}

function ordered(from: SentenceNumber, to: SentenceNumber): Levels | null {
  const pair = sized([from, to])
  return pair === null ? null : { from: pair[0], to: pair[1], isOrdered: true, where: [] }
}

/** "From 2.5 to 2.8 billion" lends its scale backwards. */
function sized([from, to]: readonly [SentenceNumber, SentenceNumber]): readonly [SentenceNumber, SentenceNumber] | null {
  if (from.value > 0 && to.value / from.value >= 1000 && /illion|thousand|bn|m$/u.test(to.quote)) {
    const scale = 10 ** (3 * Math.floor(Math.log10(to.value) / 3))
    return [{ ...from, value: from.value * scale, half: from.half * scale }, to]
  }
  return from.value > 0 && from.kind !== 'percent' ? [from, to] : null
}

/** "The drop of 28 per cent …", "That is a rise of …": a change at the head of a sentence, told of what the sentences before it say. */
const SUMS_UP = /^(?:(?:But|And|Yet|So|Still),? )?(?:(?:The|This|That|Such an?|An?) (?:[\p{L}-]+ ){0,2}?(?:rise|increase|growth|gain|jump|climb|surge|leap|fall|drop|decline|decrease|cut|reduction|slide|slump|plunge|loss|contraction|dip|expansion|change)\b|(?:That|This|It|Which) (?:is|was|makes|made|represents?|represented|amounts? to|amounted to|means|meant|equals|works out (?:at|as)|marks?|marked) (?:an?|the) )/u

/** The levels that the sentence before tells, or the two sentences before with one each. */
export function levelsToldBefore({ text }: Statement, change: Change, others: readonly SentenceNumber[], before: readonly Statement[]): Levels | null {
  const previous = before[0]
  const lead = text.slice(0, change.number?.start ?? 0)
  if (previous === undefined || change.number === null || levelLike(others).length > 0 || lead.length > 80 || !SUMS_UP.test(lead)) return null
  // "The fall in exports of 20 per cent" is not one of what was told of imports.
  const topic = [...stemsIn(lead)].filter((stem) => !CHANGES.has(stem))
  if (topic.length > 0 && shared(new Set(topic), previous.stems) === 0) return null
  const levels = levelLike(numbersIn(previous)).filter(({ kind }) => kind !== 'percent')
  const [first, second] = levels
  if (levels.length === 1 && first !== undefined) return onePerSentence(previous, first, before[1])
  if (levels.length < 2 || levels.length > 2 || first === undefined || second === undefined) return null
  const own = levelsIn(previous, levels)
  if (own !== null) return { ...own, where: [previous] }
  const dated = inOrderOfYears(previous, first, second)
  const hasYears = yearsOf(previous, first, second).every((year) => year !== null)
  return dated === null || !(hasYears || /\b(?:and|then|to|but|before|now|today)\b/u.test(previous.text.slice(first.end, second.start))) ? null : { ...dated, isOrdered: hasYears, where: [previous] }
}
const CHANGES = new Set('rise increas growth gain jump climb surg leap fall drop declin decreas cut reduction slid slide slump plung loss contraction dip expansion chang sharp steep sudden overall make represent equal work'.split(' '))

/** "$78,000 a year ago. Last week it was $19,500." */
function onePerSentence(previous: Statement, to: SentenceNumber, earlier: Statement | undefined): Levels | null {
  const levels = earlier === undefined ? [] : levelLike(numbersIn(earlier)).filter(({ kind }) => kind !== 'percent')
  const [from] = levels
  if (earlier === undefined || from === undefined || levels.length > 1 || from.kind !== to.kind || (from.kind === null && shared(earlier.stems, previous.stems) === 0 && !/\b(?:it|they)\b/u.test(previous.text))) return null
  const levelsOf = ordered(from, to)
  return levelsOf === null ? null : { ...levelsOf, isOrdered: false, where: [earlier, previous] }
}
