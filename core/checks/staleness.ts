import type { CheckedDocument } from './corpus.ts'
import { findingOf, type Finding, passageOf } from './finding.ts'
import type { Statement } from './reading.ts'

/** Years after which a figure given in the present tense is old, and after which "currently" no longer means now. */
const OLD_YEARS = 3
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

/** "Currently" and "this year" of an old text, where they date a figure. */
function oldByNow(document: CheckedDocument, statement: Statement, today: string): Finding[] {
  if (document.publishedOn === null || statement.quantities.length === 0) return []
  const years = yearsBetween(document.publishedOn, today)
  const mention = statement.dates.find(({ precision, quote }) => precision === 'present' || /^this (?:year|month|season|quarter)$/iu.test(quote))
  if (mention === undefined || years < OLD_YEARS) return []
  return [findingOf({
    check: 'stale', severity: 'note', claims: [], passages: [passageOf(document, statement)],
    message: `“${mention.quote}” was written on ${document.publishedOn}, ${Math.floor(years)} years ago.`, detail: { words: mention.quote, publishedOn: document.publishedOn, today, years: Math.floor(years) }, critiqueType: 'stale',
  })]
}

/** Years from one ISO date to another, by year and month. */
const yearsBetween = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + (Number(to.slice(5, 7) || 6) - Number(from.slice(5, 7) || 6)) / 12
