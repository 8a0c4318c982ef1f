import type { CheckedDocument } from './corpus.ts'
import { findingOf, type Finding, passageOf } from './finding.ts'
import type { Statement } from './reading.ts'

/** Years after which what is given in the present tense is old by the text's own word. */
const OLD_YEARS = 3
/** Years after publication from which "currently" no longer means now, and "this year" is over. */
const PAST_YEARS = 2
const PRESENT = /\b(?:currently|at present|presently|now|today|at the moment|these days|nowadays)\b/iu
const PRESENT_VERB = /\b(?:is|are|has|have|holds?|numbers?|stands?|employs?|covers?|costs?|runs?)\b/u
const AS_OF = /\b(?:as of|as at|according to (?:a|the) (?:list|count|survey|census|report) (?:as )?of|by the count of)\s*$/iu

/** Figures and states offered as if they were so now, though they are old by the text's own word or by now. */
export function staleness(document: CheckedDocument, statement: Statement, today: string): Finding[] {
  return [...oldByItsWord(document, statement), ...oldByNow(document, statement, today)]
}

function oldByItsWord(document: CheckedDocument, statement: Statement): Finding[] {
  const { text, start, dates } = statement
  const readOn = document.publishedOn
  if (readOn === null || !(PRESENT.test(text) || PRESENT_VERB.test(text))) return []
  const dated = dates.find((date) => !date.relative && date.to !== null && AS_OF.test(text.slice(0, date.start - start)))
  if (dated?.to == null || yearsBetween(dated.to, readOn) < OLD_YEARS) return []
  return [findingOf({
    check: 'stale', severity: 'minor', claims: [], passages: [passageOf(document, statement)],
    message: `What is said here in the present tense is as of ${dated.quote}, ${Math.floor(yearsBetween(dated.to, readOn))} years before the text was published.`,
    detail: { asOf: dated.to, publishedOn: readOn, years: Math.floor(yearsBetween(dated.to, readOn)) }, critiqueType: 'stale',
  })]
}

/** "Currently", whatever it dates. "Now" and "today" are left out: they are as often turns of speech. */
const NOW = /^(?:currently|at present|presently|at the moment|at the time of writing|as things stand)$/iu
/** A time that leans on publication and was still running or to come. */
const ITS_TIME = /^(?:(?:early|late|later|earlier) )?(?:this|next) (?:year|month|season|quarter|week|spring|summer|autumn|winter)$/iu
const AWAITED = /\b(?:is|are) (?:due|expected|set|scheduled|meant|likely|planned|to)\b|\b(?:will|wants?|plans?|means?|hopes?|intends?|aims?|expects?|promises)\b/iu
/** What is told as it was, or as another text or speaker had it, is not offered as so today. */
const TOLD_OF_OLD = /\b(?:was|were|had been|would) (?:currently|at present|presently)\b|\b(?:did|do|does) not currently\b/iu

/** "Currently" and "this year" of an old text: what they say was so, or was awaited, when it was published. */
function oldByNow(document: CheckedDocument, { text, start, end, dates, quantities }: Statement, today: string): Finding[] {
  if (document.publishedOn === null || dates.length === 0) return []
  const years = yearsBetween(document.publishedOn, today)
  if (years < PAST_YEARS || TOLD_OF_OLD.test(text)) return []
  const mention = dates.find(({ precision, quote, start: at }) => !isQuoted(text, at - start) &&
    (precision === 'present' ? NOW.test(quote) || quantities.length > 0 : ITS_TIME.test(quote) && (AWAITED.test(text) || quantities.length > 0 && years >= OLD_YEARS)))
  if (mention === undefined) return []
  const resolved = mention.precision === 'present' || mention.from === null ? null : mention.from.slice(0, mention.precision === 'year' ? 4 : 7)
  return [findingOf({
    check: 'stale', severity: 'note', claims: [], passages: [passageOf(document, { start, end })],
    message: `“${mention.quote}” was written on ${document.publishedOn}, ${Math.floor(years)} years ago${resolved === null ? '' : `, and meant ${resolved}`}.`,
    detail: { words: mention.quote, publishedOn: document.publishedOn, today, years: Math.floor(years) }, critiqueType: 'stale',
  })]
}

/** Whether a place is within quotation marks: what somebody said is dated by the day it was said. */
const isQuoted = (text: string, at: number): boolean => (text.slice(0, at).match(/["“”]/gu)?.length ?? 0) % 2 === 1

/** Years from one ISO date to another, by year and month. */
const yearsBetween = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + (Number(to.slice(5, 7) || 6) - Number(from.slice(5, 7) || 6)) / 12
