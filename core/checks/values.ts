import type { DateMention } from '../extract/dates/date-mention.ts'
import type { Quantity } from '../extract/quantities/quantity.ts'
import { type Clause, clauseBetween, clausesAround, mayBeSame, mayShare, overlapOf } from './clauses.ts'
import { findingOf, type Finding } from './finding.ts'
import { areTwins, canBothHold, type Measure, measureOf, rounded, slipBetween } from './measure.ts'
import { byTheNight, eachOverTime, overItsYear } from './over-time.ts'
import { claimsOf, type Comparable, ordered, type PairCheck, passagesOf, placeNameOf, type Side } from './pairs.ts'
import type { Statement } from './reading.ts'
import { shared, stemOf, sumOf } from './stems.ts'

/** A figure with what it measures, of whom, and when. */
export interface Measured extends Comparable {
  readonly quantity: Quantity
  readonly measure: Measure
  readonly clause: Clause
  readonly role: 'level' | 'change'
  readonly period: Pick<DateMention, 'from' | 'to'> | null
  readonly tense: 'past' | 'present' | null
  /** Placed in time by another time ("a year ago", "today"). */
  readonly leansOnTime: boolean
  /** "The 240 new jobs": refers to what was said, and need not say it all again. */
  readonly definite: boolean
  /** "She said it would bring 240 jobs": foretold by somebody, and no fact. */
  readonly foretold: boolean
  /** A rate reckoned over the whole year it holds for, to be held against totals. */
  readonly reckoned: boolean
  /** Stems of the sentence and the one before it, where a rate is for each of something; null otherwise. */
  readonly around: ReadonlySet<string> | null
}

/** Figures for one measure that cannot both be right, after unit, period and scale are made the same. */
export const valueConflicts: PairCheck<Measured> = {
  name: 'values',
  itemsOf: measuredIn,
  compare,
}

/** The figures of a sentence that say how large something is. */
export function measuredIn(statement: Statement, previous?: Statement): Measured[] {
  if (statement.kind === 'table-cell' || statement.quantities.length === 0) return []
  const before = previous !== undefined && previous.block === statement.block ? previous : undefined
  const clauses = clausesAround(statement, statement.quantities, before)
  return statement.quantities.flatMap((quantity, index) => {
    const around = clauses[index]
    if (around === undefined) return []
    const head = around.before
    const foretold = isForetold(statement, head)
    const role = roleOf(foretold ? head.replace(/\bwould\b/gu, '') : head, around.after, statement, quantity, index)
    if (role === null) return []
    const definite = DEFINITE.test(head)
    const clause = definite ? referring(statement, quantity, around) : around
    const period = periodOf(statement, clause)
    const shape = { statement, quantity, clause, role, period, tense: tenseOf(clause), leansOnTime: LEANS.test(clause.before) || LEANS.test(clause.after), definite, foretold, words: clause.words, year: period?.from?.slice(0, 4) ?? null }
    const each = eachOverTime(quantity, statement)
    const measure = each === null ? measureOf(byTheNight(quantity, statement), headOf(quantity)) : null
    const inYear = measure === null || role === 'change' ? null : overItsYear(measure, period)
    const forEach = each === null ? null : measureOf({ ...quantity, per: each.per }, null)
    return [
      ...(measure === null ? [] : [{ ...shape, measure, group: groupOf(measure), reckoned: false, around: null }]),
      ...(inYear === null ? [] : [{ ...shape, measure: inYear, group: groupOf(inYear), reckoned: true, around: null }]),
      ...(forEach === null || each === null ? [] : [{ ...shape, measure: forEach, group: `${groupOf(forEach)} ${each.each}`, words: [sumOf(each.each)], reckoned: false, around: new Set([...statement.stems, ...(before?.stems ?? [])]) }]),
    ]
  })
}

const groupOf = ({ dimension }: Measure): string => (dimension.startsWith('money:') ? `money${dimension.replace(/^money:\w+/u, '')}` : dimension)

const DEFINITE = /\b(?:the|these|those)\s*$/u
const FINITE = /(?<!\b(?:that|which|who)) (?:was|were|is|are|has|have|had|will|would|must|may|can|could|might|should)\b/u

/** "The 11,000 installations it approved in 2022 were handled by nine clerks": what is said of them is no part of what they are. */
function referring(statement: Statement, quantity: Quantity, around: Clause): Clause {
  const [behind = ''] = statement.text.slice(quantity.end - statement.start).split(/[,;:] /u)
  const verb = FINITE.exec(behind)
  const opens = quantity.start - statement.start <= 5 || /[:;,] (?:the|these|those)\s*$/u.test(around.before)
  return verb === null || !opens ? around : clauseBetween(statement, quantity, { from: Math.max(around.start, quantity.start - 6) - statement.start, to: quantity.end - statement.start + verb.index, lent: [0, 0] })
}

/** What somebody said would be. */
const isForetold = (statement: Statement, before: string): boolean =>
  before.includes(' would ') && statement.attribution.class !== 'none' && /\b(?:said|told|announced|promised|added|wrote|predicted|estimated)\b/u.test(statement.text) && !/\b(?:if|unless|were to|were)\b/u.test(before)

function headOf({ counted }: Quantity): string | null {
  const words = counted?.split(/\s+/u) ?? []
  return stemOf(words.at(-1) ?? '')
}

const LEANS = /\b(?:ago|earlier|previous (?:year|season|month|quarter)|previously|(?:year|season|month|week|day) before|formerly|originally|initially|at first|later|today|currently|last (?:year|season|month)|next|by then|since then|so far)\b/u
const CHANGE_BEFORE = /\b(?:by|up|down|another|further|additional|extra|(?:rise|increase|fall|drop|cut|decline|growth|gain|loss|raise|reduction) of(?: about| some| nearly)?)\s*$/u
const CHANGE_AFTER = /^,? (?:more|less|fewer|higher|lower|larger|smaller|extra|additional|increase|rise|fall|cut|drop|up\b|down\b)/u
const PART_BEFORE = /\b(?:of (?:the|these|those|its|them|whom|which|their)|including|among them|between|per|if|would|could)(?: \w+)?\s*$/u
const PART_AFTER = /^ (?:out of|of (?:them|whom|which|these|those|the|its|their)\b|each\b|apiece\b|or more\b)|^[,]? of (?:which|whom)/u

/** How the figure is meant; null where it is a part, a starting point or a supposition, which are held against nothing. */
function roleOf(before: string, after: string, { text }: Statement, { unit, approximator }: Quantity, index: number): Measured['role'] | null {
  if (unit === 'times' || /\bfrom\s*$/u.test(before) || PART_BEFORE.test(before) || PART_AFTER.test(after)) return null
  if ((index > 0 && /^Of\b/u.test(text)) || /\b(?:if|would|unless|were to|limit|cap|ceiling|threshold|maximum|minimum)\b/u.test(before)) return null
  if (unit === 'percent' && CHANGE_AFTER.test(after)) return 'change'
  if (unit === null && CHANGE_AFTER.test(after) && approximator === null && /^ (?:more|less|fewer)/u.test(after)) return null
  return CHANGE_BEFORE.test(before) && approximator !== 'up-to' ? 'change' : 'level'
}

function periodOf({ dates }: Statement, { start, end }: Clause): Measured['period'] {
  const absolute = dates.filter(({ from, to, precision }) => from !== null && to !== null && precision !== 'present' && precision !== 'decade' && precision !== 'century')
  const own = absolute.filter((date) => date.start >= start && date.end <= end)
  const [date] = own.length > 0 ? own : absolute.length === 1 ? absolute : []
  return date ?? null
}

function tenseOf({ before }: Clause): Measured['tense'] {
  const verb = /\b(had|was|were|held|numbered|stood|employed|covered)\b|\b(has|have|is|are|holds|hold|numbers|stands|employs|covers)\b/u.exec(before)
  return verb === null ? null : verb[1] === undefined ? 'present' : 'past'
}

function compare(a: Side<Measured>, b: Side<Measured>, sameDocument: boolean): Finding | null {
  if (a.item.statement === b.item.statement) return null
  const currencies = a.item.quantity.currency !== b.item.quantity.currency
  if (currencies ? a.item.measure.written !== b.item.measure.written : canBothHold(a.item.measure, b.item.measure)) return null
  if (!sameMeasure(a.item, b.item, sameDocument)) return null
  if (sameDocument && isDispute(a.item, b.item) && [a, b].every(({ item }) => item.statement.attribution.start !== null && item.statement.attribution.start < 4)) return null
  return conflict(...ordered(a, b), sameDocument, currencies)
}

/** Cautious on purpose: a conflict between two different things costs the reader more than one that goes unseen. */
function sameMeasure(a: Measured, b: Measured, sameDocument: boolean): boolean {
  if (a.role !== b.role || a.measure.dimension.split('/')[1] !== b.measure.dimension.split('/')[1]) return false
  if (a.reckoned || b.reckoned ? a.reckoned === b.reckoned || a.period?.from !== b.period?.from || a.period?.to !== b.period?.to : false) return false
  if ((a.foretold && !(b.foretold || b.definite)) || (b.foretold && !(a.foretold || a.definite))) return false
  if (a.period !== null && b.period !== null ? !overlap(a.period, b.period) : a.leansOnTime !== b.leansOnTime) return false
  if (a.tense !== null && b.tense !== null && a.tense !== b.tense && (a.period === null || b.period === null)) return false
  if (a.around !== null && b.around !== null) return sameDocument && mayBeSame({ stems: a.statement.stems, names: nobody }, { stems: b.statement.stems, names: nobody }) && shared(a.around, b.around) >= 3
  const shares = mayShare(a.clause, b.clause)
  if ((!shares && !sameDocument) || !mayBeSame(a.clause, b.clause)) return false
  const { common, small, large } = overlapOf(a.clause, b.clause)
  if (sameDocument && isSlipOfThePen(a, b, common)) return true
  if (!shares) return false
  const commonStems = shared(a.clause.stems, b.clause.stems)
  const oneDated = (a.period === null) !== (b.period === null)
  if (commonStems < 1 || common < (sameDocument ? 2 : 3)) return false
  // Where little is said, all of it must be the same.
  return common / small >= (small <= 3 ? 1 : oneDated ? 0.75 : 0.65) && common / large >= 0.4
}

const nobody: ReadonlySet<string> = new Set()

/** Digits that agree as they hardly would by chance, in other units or another order, tell that one was copied from the other: then less has to be said of both. */
function isSlipOfThePen(a: Measured, b: Measured, common: number): boolean {
  const countsSame = (a.quantity.counted ?? '') === (b.quantity.counted ?? '')
  if (a.quantity.unit !== b.quantity.unit && a.quantity.unit !== null && b.quantity.unit !== null) return common >= 1 && a.measure.per === b.measure.per && areTwins(a.measure, b.measure, 3)
  return countsSame && a.quantity.counted !== null && (a.definite || b.definite) && common >= 3 && a.measure.per === b.measure.per && areTwins(a.measure, b.measure, 2)
}

const overlap = (a: NonNullable<Measured['period']>, b: NonNullable<Measured['period']>): boolean => (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9')

function conflict(a: Side<Measured>, b: Side<Measured>, sameDocument: boolean, currencies: boolean): Finding {
  const quotes = [figureOf(a.item), figureOf(b.item)] as const
  const slip = currencies ? { factor: 1, words: 'the same number is given in two currencies' } : slipBetween(a.item.measure, b.item.measure, quotes)
  const ratio = rounded(Math.max(a.item.measure.value, b.item.measure.value) / Math.min(a.item.measure.value, b.item.measure.value))
  const disputed = sameDocument && isDispute(a.item, b.item)
  return findingOf({
    check: 'value-conflict', severity: disputed ? 'note' : slip !== null || ratio >= 1.5 ? 'major' : 'minor', claims: claimsOf(a, b), passages: [...passagesOf(a), ...passagesOf(b)],
    about: [placeNameOf(a, quotes[0]), placeNameOf(b, quotes[1])],
    message: `“${quotes[0]}” and “${quotes[1]}” are given for the same measure and cannot both hold${slip === null ? '' : `; likely slip: ${slip.words}`}.`,
    detail: {
      first: quotes[0], second: quotes[1], firstValue: a.item.measure.value, secondValue: b.item.measure.value, measure: a.item.measure.dimension, byYear: a.item.measure.per !== null,
      ratio, slip: slip?.words ?? null, disputed,
    },
    critiqueType: slip !== null && (slip.factor === 12 || slip.factor >= 1000 || slip.words.includes('number is given')) ? 'scale-or-unit-slip' : sameDocument ? 'internal-contradiction' : 'contradicted-elsewhere',
  })
}

/** Neighbouring sentences that give the figures to different holders tell of a dispute. */
function isDispute({ statement: a }: Measured, { statement: b }: Measured): boolean {
  return a.block === b.block && Math.abs(a.index - b.index) === 1 && a.attribution.class === 'named' && b.attribution.class === 'named' && a.attribution.holder !== b.attribution.holder
}

const figureOf = ({ quantity: { quote, counted, unit, currency } }: Measured): string => (counted !== null && unit === null && currency === null && !quote.includes(counted) ? `${quote} ${counted}` : quote)
