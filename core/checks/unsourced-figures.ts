import type { Quantity } from '../extract/quantities/quantity.ts'
import { timeUnits } from '../extract/quantities/units.ts'
import type { CheckedDocument } from './corpus.ts'
import { findingOf, type Finding, passageOf } from './finding.ts'
import type { Statement } from './reading.ts'
import { shared } from './stems.ts'
import { unnamedAuthorityIn } from './unnamed-authority.ts'

/** Words with which a figure is offered as an estimate or an expectation that somebody must have made. */
const ESTIMATED = /\b(?:estimated|stands? to|is expected to|are expected to|expected to|is set to|believed|thought|projected|(?:could|would|should|will|may|might) (?:\p{L}+ly )?(?:earn|cost|need|require|save|bring in|generate|lose|gain|create|add|raise|take|exceed|reach|swell|swallow|consume|yield)|has cost|have cost|lost|is said)\b/iu
/** Weaker ones, which count for a yearly or monthly sum. */
const RUNNING = /\b(?:earns?|worth|costs?|handles?|produces?|brings? in|generates?|amounts? to)\b/iu
/** Acts that are their own source: what was decided, signed or bought is on record. */
const ON_RECORD = /\b(?:parliament|budget|law|article|treaty|agreement|contract|decree|signed|voted|approved|passed|ordered|imposed|fined?|awarded|sentence|sentenced|elected|census)\b/iu
const REFERENCE = /\[\d+\]|\(\w[^()]*\b(?:19|20)\d\d\)|https?:/u

/** Figures offered as an estimate, or as a running cost or gain, on nobody's word. */
export function unsourcedFigures(document: CheckedDocument, statement: Statement, paragraph: readonly Statement[]): Finding[] {
  if (statement.kind === 'table-cell' || hasSource(statement) || ON_RECORD.test(statement.text) || REFERENCE.test(statement.text)) return []
  const figures = statement.quantities.filter((quantity) => isTelling(quantity, statement))
  const [figure] = figures
  if (figure === undefined || leansOnNeighbour(statement, paragraph)) return []
  const estimate = isUnnamed(statement)
  return [findingOf({
    check: 'unsourced-figure', severity: 'major', claims: [], passages: [passageOf(document, statement)],
    message: `“${figure.quote}” is given ${estimate ? 'on the word of nobody who is named' : 'without a source'}.`, detail: { figures: figures.map(({ quote }) => quote), attribution: statement.attribution.class, cue: statement.attribution.cue }, critiqueType: 'unsourced-figure',
  })]
}

/** Money, flows and large counts offered as an estimate; small and exact counts anyone can make are let be. */
function isTelling(quantity: Quantity, statement: Statement): boolean {
  const { currency, value, low, high, approximator, per, unit, unread } = quantity
  const { text } = statement
  const size = Math.max(value ?? 0, low ?? 0, high ?? 0)
  const isFlow = currency !== null && ((per !== null && timeUnits.has(per)) || /^(?:Every|Each) (?:\p{L}+ )?(?:hour|day|week|month|year)\b/u.test(text))
  const estimated = ESTIMATED.test(text) || approximator !== null || isFlow || (per !== null && RUNNING.test(text))
  if (unread !== null || !estimated || timeUnits.has(unit ?? '') || isReckoned(quantity, statement)) return false
  if (currency !== null) return size >= 10_000
  return per === null ? approximator !== null && (size >= 10_000 || unit === 'percent') : size >= 100
}

/** What the writer made out of figures beside it, and a threshold that is nobody's count: "a ratio above 100 per cent". */
function isReckoned({ unit, per, start, currency }: Quantity, { text, start: offset, quantities }: Statement): boolean {
  const before = text.slice(0, start - offset)
  if (unit === 'percent') return quantities.filter((other) => other.unit !== 'percent' && !timeUnits.has(other.unit ?? '') && other.value !== null).length >= 2 || /^(?:An?|No|Any) (?:[\p{L}-]+ ){1,2}$/u.test(before)
  return per !== null && currency !== null && /(?:, or|, which (?:is|makes)|, that is|\bmakes) (?:about |some |roughly |nearly |around )?$/u.test(before) && quantities.some((other) => other.end <= start && other.value !== null)
}

export const isUnnamed = (statement: Statement): boolean => unnamedAuthorityIn(statement) !== null || (statement.attribution.class === 'unnamed' && statement.attribution.holder === null)

/** Somebody or some paper is named as the source; "according to a brochure of the operator" can be looked up. */
export const hasSource = (statement: Statement): boolean => statement.attribution.class !== 'none' && !isUnnamed(statement)

/** A sentence takes its source from the one before it that it goes on from, or from one behind it that points back, unless it hides behind a report of its own. */
function leansOnNeighbour(statement: Statement, paragraph: readonly Statement[]): boolean {
  if (isUnnamed(statement)) return false
  const at = paragraph.indexOf(statement)
  const next = paragraph[at + 1]
  if (next !== undefined && hasSource(next) && POINTS_BACK.test(next.text)) return true
  for (let index = at; index > 0; index -= 1) {
    const [one, before] = [paragraph[index], paragraph[index - 1]]
    if (one === undefined || before === undefined || !goesOn(one, before)) return false
    if (hasSource(before)) return true
  }
  return false
}
const POINTS_BACK = /^(?:Th(?:is|at|ese|ose)|The (?:figures?|estimates?|numbers?|sums?|totals?)|It|Both|All (?:of )?(?:this|these)|(?:A|An|Some|The) (?:further|additional|other|remaining)|Another|Of (?:these|those|them))\b/u
const TAKES_UP = /^(?:(?:And|But|So|Yet|In all|In total|Together|Altogether|Overall),? )?(?:Th(?:is|at|ese|ose)|It|Its|They|Their|Them|He|His|She|Her|Both|Another|(?:A|An|Some|The) (?:further|additional|other|others|remaining|rest|figures?|total|number|sum|estimate)|Of (?:these|those|them|which)|One|Others|Half|Most|Some|Each|Such)\b/u

/** Whether a sentence speaks on about what the one before it tells. */
const goesOn = (statement: Statement, before: Statement): boolean => TAKES_UP.test(statement.text) || /\b(?:it|its|they|them|their|he|his|she|her)\b/u.test(statement.text.slice(0, 40)) || shared(statement.stems, before.stems) > 0

/** "All figures from the harbour office unless stated": a document that names its source once. */
const ONE_SOURCE = /^[\s*_(]*(?:(?:all|unless (?:otherwise )?(?:stated|noted|indicated),?(?: all)?) (?:the )?(?:figures?|data|numbers|statistics|amounts)\b.{0,40}\b(?:from|by|are those of|courtesy of)\b|(?:data )?sources?: )/iu

export const tellsItsSources = (statements: readonly Statement[]): boolean => statements.some(({ text }) => ONE_SOURCE.test(text) || / All figures (?:are |come )?from /u.test(text))
