import type { Quantity } from '../extract/quantities/quantity.ts'
import { timeUnits } from '../extract/quantities/units.ts'
import type { CheckedDocument } from './corpus.ts'
import { findingOf, type Finding, passageOf } from './finding.ts'
import type { Reading, Section, Statement } from './reading.ts'
import { unnamedAuthorityIn } from './unnamed-authority.ts'

/** Figures, reports and quotations that lean on nobody who can be asked. */
export function sourcingGaps(document: CheckedDocument, { statements, sections }: Reading): Finding[] {
  const paragraphs = Map.groupBy(statements, ({ block }) => block)
  return [
    ...[...paragraphs.values()].flatMap((paragraph) => paragraph.flatMap((statement) => [
      ...unnamedReports(document, statement), ...unsourcedFigures(document, statement, paragraph), ...quotations(document, statement, paragraph),
    ])),
    ...sections.flatMap((section) => expertsWithoutNames(document, section)),
  ]
}

function unnamedReports(document: CheckedDocument, statement: Statement): Finding[] {
  const passages = [passageOf(document, statement)]
  const authority = unnamedAuthorityIn(statement)
  if (authority !== null) {
    return [findingOf({
      check: 'unnamed-authority', severity: 'minor', claims: [], passages,
      message: `“${authority.holder}” cannot be asked: nobody is named.`, detail: { holder: authority.holder, cue: authority.cue }, critiqueType: 'vague-attribution',
    })]
  }
  const { class: itsClass, holder, cue } = statement.attribution
  return itsClass !== 'unnamed' || holder !== null || cue === null ? [] : [findingOf({
    check: 'agentless-report', severity: 'minor', claims: [], passages,
    message: `“${cue}” tells of a report and not who made it.`, detail: { cue }, critiqueType: 'vague-attribution',
  })]
}

/** Words with which a figure is offered as an estimate or an expectation that somebody must have made. */
const ESTIMATED = /\b(?:estimated|stands? to|is expected to|are expected to|expected to|is set to|believed|thought|projected|could earn|would earn|should earn|has cost|have cost|could cost|is said)\b/iu
/** Weaker ones, which count for a yearly or monthly sum. */
const RUNNING = /\b(?:earns?|worth|costs?|handles?|produces?|brings? in|generates?|amounts? to)\b/iu
/** Acts that are their own source: what was decided, signed or bought is on record. */
const ON_RECORD = /\b(?:parliament|budget|law|article|treaty|agreement|contract|decree|signed|voted|approved|passed|ordered|imposed|fine|sentence|sentenced|elected|census)\b/iu
const REFERENCE = /\[\d+\]|\(\w[^()]*\b(?:19|20)\d\d\)|https?:/u

function unsourcedFigures(document: CheckedDocument, statement: Statement, paragraph: readonly Statement[]): Finding[] {
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
function isTelling({ currency, value, low, high, approximator, per, unit, unread }: Quantity, { text }: Statement): boolean {
  const size = Math.max(value ?? 0, low ?? 0, high ?? 0)
  const estimated = ESTIMATED.test(text) || approximator !== null || (per !== null && RUNNING.test(text))
  if (unread !== null || !estimated || timeUnits.has(unit ?? '')) return false
  if (currency !== null) return size >= 10_000
  return per === null ? approximator !== null && (size >= 10_000 || unit === 'percent') : size >= 100
}

const isUnnamed = (statement: Statement): boolean => unnamedAuthorityIn(statement) !== null || (statement.attribution.class === 'unnamed' && statement.attribution.holder === null)

/** Somebody or some paper is named as the source; "according to a brochure of the operator" can be looked up. */
const hasSource = (statement: Statement): boolean => statement.attribution.class !== 'none' && !isUnnamed(statement)

/** A sentence takes its source from the one before it in its paragraph, or from one behind it that points back, unless it hides behind a report of its own. */
function leansOnNeighbour(statement: Statement, paragraph: readonly Statement[]): boolean {
  if (isUnnamed(statement)) return false
  return paragraph.some((other) => hasSource(other) && (other.index === statement.index - 1 || (other.index === statement.index + 1 && POINTS_BACK.test(other.text))))
}
const POINTS_BACK = /^(?:Th(?:is|at|ese|ose)|The (?:figures?|estimates?|numbers?|sums?|totals?)|It|Both|All (?:of )?(?:this|these))\b/u

const QUOTED = /[“"]([^”"“]{3,300})[”"]/gu
const LEAST_WORDS = 4
/** What speaks for itself when it is quoted. */
const TEXTS = /\b(?:article|treaty|pact|agreement|law|charter|statute|constitution|text|clause|report|resolution|letter|statement|document|title|titled|called|named|entitled|known as|term|word|phrase “|dubbed|so-called|motto of|slogan of)\b/iu

/** Words in quotation marks with nobody who spoke them in the paragraph. */
function quotations(document: CheckedDocument, statement: Statement, paragraph: readonly Statement[]): Finding[] {
  if (hasSource(statement) || hasUnnamedSpeaker(statement) || TEXTS.test(statement.text.replace(QUOTED, '')) || paragraph.some((other) => hasSource(other) && Math.abs(other.index - statement.index) <= 1)) return []
  return [...statement.text.matchAll(QUOTED)].filter(([, words]) => (words ?? '').trim().split(/\s+/u).length >= LEAST_WORDS || isSlogan(words ?? '', statement.text)).slice(0, 1).map(([, words = '']) => findingOf({
    check: 'quotation-without-speaker', severity: 'minor', claims: [], passages: [passageOf(document, statement)],
    message: `“${words}” is quoted, and nobody is named who said it.`, detail: { quotation: words, cue: statement.attribution.cue }, critiqueType: 'vague-attribution',
  }))
}
/** "One of them said": the speaker is another check's. */
const hasUnnamedSpeaker = ({ attribution }: Statement): boolean => attribution.class === 'unnamed' && /^(?:said|says?|told|tells?|added|adds|asked)$/u.test(attribution.cue ?? '')
const isSlogan = (words: string, text: string): boolean => words.trim().split(/\s+/u).length === 3 && /\b(?:notion|rhetoric|slogan|sentiment|so-called|idea|claim|narrative|watchword)\b/iu.test(text)

const EXPERTS = /\b(?:experts?|analysts?|specialists?|observers?|commentators?|scholars?|academics?|insiders)\b/iu

/** A section that promises experts and names none. */
function expertsWithoutNames(document: CheckedDocument, { heading, statements }: Section): Finding[] {
  const leaning = statements.filter(isUnnamed)
  if (!EXPERTS.test(heading.text) || leaning.length === 0 || statements.some(({ attribution: { class: itsClass, holder } }) => itsClass === 'named' && /\p{Lu}\p{Ll}/u.test(holder?.replace(/^(?:The|A|An|Its|His|Her|Their|He|She|They|It)\b/u, '') ?? ''))) return []
  return [findingOf({
    check: 'unnamed-experts-section', severity: 'minor', claims: [], passages: [passageOf(document, heading), ...leaning.map((statement) => passageOf(document, statement))],
    message: `The section “${heading.text.trim()}” names nobody.`, detail: { heading: heading.text.trim(), sentences: leaning.length, holders: leaning.map((statement) => unnamedAuthorityIn(statement)?.holder ?? statement.attribution.cue ?? '') }, critiqueType: 'vague-attribution',
  })]
}
