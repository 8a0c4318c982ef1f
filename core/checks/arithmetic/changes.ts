import type { CheckedDocument } from '../corpus.ts'
import { findingOf, type Finding, passageOf } from '../finding.ts'
import type { Statement } from '../reading.ts'
import { type Change, type Levels, levelsIn, levelsToldBefore } from './levels.ts'
import { numbersIn, plain, type SentenceNumber } from './numbers.ts'

const UP = /\b(?:rise|rises|rose|risen|rising|increas\w+|grew|grow|grows|growth|climb\w*|gain\w*|jump\w*|up|more than|expand\w*|expansion|raised?|surge\w*|leap\w*|leapt|hike)\b/u
const DOWN = /\b(?:fall|falls|fell|fallen|drop\w*|decreas\w+|declin\w+|cut|cuts|shrank|shrink\w*|slid|slide|slump\w*|plung\w*|dip|dipped|tumbl\w*|contract(?:ed|ion)|down|less than|fewer than|smaller than|reduc\w+|lower\w*|los[st]|slip\w*)\b/u

/** Percentages of change that do not follow from the levels named beside them, or in the sentences before that the change sums up. */
export function changeFaults(document: CheckedDocument, statement: Statement, before: readonly Statement[]): Finding[] {
  const numbers = numbersIn(statement)
  const change = percentOfChange(statement.text, numbers) ?? multiple(statement.text)
  if (change === null) return pointsOff(document, statement, numbers)
  const others = numbers.filter((number) => number !== change.number)
  const own = levelsIn(statement, others)
  // "From 4.0 to 4.6 million tonnes, while exports fell by 30 per cent": the change is of something else.
  if (own !== null && change.number !== null && /\b(?:while|whereas|but)\b/u.test(statement.text.slice(own.to.end, change.number.start))) return []
  const told = own ?? levelsToldBefore(statement, change, others, before)
  return told === null ? changeOfShare(document, statement, change, others) : faultsOf(document, statement, change, told)
}

function faultsOf(document: CheckedDocument, statement: Statement, change: Change, { from, to, isOrdered, where }: Levels): Finding[] {
  if (fits(change, from, to) || (!isOrdered && fits(change, to, from))) return []
  const reckoned = reckonedOf(from, to)
  const given = givenOf(change, reckoned)
  return [findingOf({
    check: 'percent-change-mismatch', severity: 'major', claims: [], passages: [...where, statement].map((place) => passageOf(document, place)),
    message: `From ${from.quote} to ${to.quote} is a change of ${plain(Number(reckoned.toPrecision(3)))} per cent, and ${plain(Number(given.toPrecision(3)))} per cent is given.`,
    detail: { from: from.value, to: to.value, reckoned: Number(reckoned.toPrecision(6)), given: Number(given.toPrecision(6)) }, critiqueType: 'arithmetic',
  })]
}

const reckonedOf = (from: SentenceNumber, to: SentenceNumber): number => (to.value / from.value - 1) * 100
const givenOf = (change: Change, reckoned: number): number => change.percent * (change.direction ?? Math.sign(reckoned))

/** Whether a change can be the one between two levels, by the outermost changes that rounding of both allows. */
function fits(change: Change, from: SentenceNumber, to: SentenceNumber): boolean {
  const reckoned = reckonedOf(from, to)
  const least = ((to.value - to.half) / (from.value + from.half) - 1) * 100
  const most = ((to.value + to.half) / Math.max(from.value - from.half, 1e-9) - 1) * 100
  const given = givenOf(change, reckoned)
  const slack = change.number === null || change.number.isFraction ? 4 : Math.max(change.number.half, 1)
  return given >= least - slack && given <= most + slack && !(tight([from, to]) && Math.abs(given - reckoned) > Math.max(3, slack * 2))
}

const CHANGE_AFTER = /^(?: |-)(?:rise|increase|gain|jump|surge|leap|climb|hike|expansion|fall|drop|decline|decrease|cut|reduction|slump|slide|plunge|dip|contraction|loss)\b/u

/** Levels written in round numbers leave rounding more room than a writer means to take. */
const tight = (levels: readonly SentenceNumber[]): boolean => levels.every(({ value, half }) => half / value < 0.06)

function percentOfChange(text: string, numbers: readonly SentenceNumber[]): Change | null {
  const percents = numbers.filter(({ kind }) => kind === 'percent')
  const changes = percents.filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 45), start)
    const after = text.slice(end, end + 30)
    if (/\b(?:rose|grew|fell|dropped|climbed|jumped|declined|increased|decreased|surged|soared|shrank|slumped|plunged|slid|slipped|dipped|tumbled|contracted|leapt|up|down)\s+(?:about |around |roughly |some |nearly |almost |just over |just under |over |more than )?$/u.test(before)) return true
    if (/(?:[,(]|[—–]|\bor) ?(?:about |some |nearly |almost )?$/u.test(before) && /^ (?:more|less|fewer|higher|lower|larger|smaller) than (?:the )?\S*\d/u.test(after)) return true
    if (/[,(] ?(?:about |some |nearly |almost )?$/u.test(before) && /^ (?:more|less|fewer)(?: than (?:before|then)|[,.;)]|$)/u.test(after)) return true
    if (/\b(?:an?|the|this|that) (?:\p{L}+ )?$/u.test(before) && CHANGE_AFTER.test(after)) return true
    return /\b(?:by|up|down|of|amounts? to|adds? up to|is|was|equals)\s*(?:about |around |roughly |some |nearly |almost |just over |just under |over |more than )?$/u.test(before) && (UP.test(before) || DOWN.test(before) || /\b(?:change|by)\b/u.test(before) || /^ (?:more|less|fewer|higher|lower|increase|rise|fall|drop)/u.test(after) || /amounts? to|comes? to/u.test(before))
  })
  const [only] = changes
  if (changes.length !== 1 || only === undefined) return null
  const near = text.slice(Math.max(0, only.start - 45), only.end + 12)
  const up = UP.test(near)
  const down = DOWN.test(near)
  return { number: only, percent: only.value, direction: up === down ? null : up ? 1 : -1 }
}

const multiples: readonly (readonly [RegExp, number])[] = [
  [/\b(?:doubled|twofold|two-fold)\b/u, 100], [/\b(?:trebled|tripled|threefold|three-fold)\b/u, 200], [/\b(?:quadrupled|fourfold|four-fold)\b/u, 300], [/\bhalved\b/u, -50], [/\btenfold\b/u, 900],
]

/** "Doubled from 4 million to 6 million". */
function multiple(text: string): Change | null {
  const found = multiples.find(([form]) => form.test(text))
  return found === undefined || /\b(?:more than|nearly|almost|about|over|not|than|less)\s+(?:doubled|trebled|tripled|quadrupled|halved)/u.test(text) ? null : { number: null, percent: Math.abs(found[1]), direction: found[1] > 0 ? 1 : -1 }
}

/** "From 8 to 6 per cent, a drop of 4 percentage points". */
function pointsOff(document: CheckedDocument, statement: Statement, numbers: readonly SentenceNumber[]): Finding[] {
  const points = numbers.find(({ kind }) => kind === 'percentage-point')
  const [from, to, ...more] = numbers.filter(({ kind, isFraction }) => kind === 'percent' && !isFraction)
  if (points === undefined || from === undefined || to === undefined || more.length > 0 || !/\bfrom\s*$/u.test(statement.text.slice(0, from.start))) return []
  const reckoned = Math.abs(to.value - from.value)
  if (Math.abs(reckoned - points.value) <= from.half + to.half + points.half) return []
  return [findingOf({
    check: 'percent-change-mismatch', severity: 'major', claims: [], passages: [passageOf(document, statement)],
    message: `From ${from.quote} to ${to.quote} is ${plain(reckoned)} percentage points, and ${points.quote} are given.`, detail: { from: from.value, to: to.value, reckoned, given: points.value }, critiqueType: 'arithmetic',
  })]
}

/** "Fell by 5 per cent, from 10 to 7 per cent": neither the points nor the change in per cent. */
function changeOfShare(document: CheckedDocument, statement: Statement, change: Change, numbers: readonly SentenceNumber[]): Finding[] {
  const [from, to, ...more] = numbers.filter(({ kind, isFraction }) => kind === 'percent' && !isFraction)
  if (change.number === null || from === undefined || to === undefined || more.length > 0 || from.value === 0 || !/\bfrom\s*$/u.test(statement.text.slice(0, from.start)) || !/^ to $/u.test(statement.text.slice(from.end, to.start))) return []
  const points = Math.abs(to.value - from.value)
  const percent = (points / from.value) * 100
  const slack = change.number.half + from.half + to.half
  if (Math.abs(points - change.percent) <= slack || Math.abs(percent - change.percent) <= Math.max(slack, 2)) return []
  return [findingOf({
    check: 'percent-change-mismatch', severity: 'major', claims: [], passages: [passageOf(document, statement)],
    message: `From ${from.quote} to ${to.quote} is ${plain(Number(points.toPrecision(3)))} percentage points, or ${plain(Number(percent.toPrecision(3)))} per cent, and ${plain(change.percent)} per cent is given.`,
    detail: { from: from.value, to: to.value, points, reckoned: Number(percent.toPrecision(6)), given: change.percent }, critiqueType: 'arithmetic',
  })]
}
