import type { CheckedDocument } from './corpus.ts'
import { findingOf, type Finding, passageOf } from './finding.ts'
import type { Reading, Section, Statement } from './reading.ts'
import { hasSource, isUnnamed, tellsItsSources, unsourcedFigures } from './unsourced-figures.ts'
import { unnamedAuthorityIn } from './unnamed-authority.ts'

/** Figures, reports and quotations that lean on nobody who can be asked, a paragraph at a time and then a section. */
export function* sourcingGaps(document: CheckedDocument, { statements, sections }: Reading): Generator<readonly Finding[]> {
  const isSourced = tellsItsSources(statements)
  for (const paragraph of Map.groupBy(statements, ({ block }) => block).values()) {
    for (const statement of paragraph) yield [...unnamedReports(document, statement), ...(isSourced ? [] : unsourcedFigures(document, statement, paragraph)), ...quotations(document, statement, paragraph)]
  }
  for (const section of sections) yield expertsWithoutNames(document, section)
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

const QUOTED = /[“"]([^”"“]{3,300})[”"]/gu
const LEAST_WORDS = 4
/** What speaks for itself when it is quoted. */
const TEXTS = /\b(?:article|treaty|pact|agreement|law|charter|statute|constitution|text|clause|report|resolution|letter|statement|document|title|titled|called|named|entitled|known as|term|word|phrase “|dubbed|so-called|motto of|slogan of)\b/iu

/** Words in quotation marks with nobody who spoke them in the paragraph. */
function quotations(document: CheckedDocument, statement: Statement, paragraph: readonly Statement[]): Finding[] {
  if (hasSource(statement) || hasUnnamedSpeaker(statement) || SHOWN.test(statement.text) || paragraph.some((other) => SPOKEN.test(other.text) && Math.abs(other.index - statement.index) <= 1) || TEXTS.test(statement.text.replace(QUOTED, '')) || paragraph.some((other) => hasSource(other) && Math.abs(other.index - statement.index) <= 1)) return []
  return [...statement.text.matchAll(QUOTED)].filter(([, words]) => (words ?? '').trim().split(/\s+/u).length >= LEAST_WORDS || isSlogan(words ?? '', statement.text)).slice(0, 1).map(([, words = '']) => findingOf({
    check: 'quotation-without-speaker', severity: 'minor', claims: [], passages: [passageOf(document, statement)],
    message: `“${words}” is quoted, and nobody is named who said it.`, detail: { quotation: words, cue: statement.attribution.cue }, critiqueType: 'vague-attribution',
  }))
}
/** "The mayor, Ana Lopes, promised": verbs of a speaker that report only beside a quotation. */
const SPOKEN = /\p{Lu}\p{Ll}+ (?:promised|vowed|asked|asks|joked|shouted|answered|replied|pleaded|urged|wonders): [“"]|[”"],? (?:(?:he|she|[^”"]{0,60}\p{Lu}\p{Ll}+)[^”"]{0,40} (?:promised|vowed|asked|asks|joked|shouted|answered|laughed|shrugged|pleaded|urged|whispered|protested|exclaimed|wonders)|(?:promised|vowed|asked|asks|joked|shouted|answered|laughed|pleaded|urged|whispered|protested|exclaimed|wonders) [^”"]{0,60}\p{Lu}\p{Ll}+)\b/u
/** What stands written somewhere is shown, and not said. */
const SHOWN = /\b(?:slogan|motto|banner|poster|sign|headline|inscription|label|song|film|play|chapter)s?(?:,| that| which)?(?: reads?| saying| said)? [“"]/iu
/** "One of them said": the speaker is another check's. */
const hasUnnamedSpeaker = ({ attribution }: Statement): boolean => attribution.class === 'unnamed' && /^(?:said|says?|told|tells?|added|adds|asked)$/u.test(attribution.cue ?? '')
const isSlogan = (words: string, text: string): boolean => words.trim().split(/\s+/u).length === 3 && /\b(?:notion|rhetoric|slogan|sentiment|so-called|idea|claim|narrative|watchword|saying|proverb|adage|placards?|banners?|chant(?:ed)?|graffit[io]|mantra)\b/iu.test(text)

const EXPERTS = /\b(?:experts?|analysts?|specialists?|observers?|commentators?|scholars?|academics?|insiders?|practitioners?|professionals?)\b/iu
/** A heading that promises what experts think, so that every sentence below it is somebody's. */
const PROMISED = /\b(?:views?|opinions?|voices|comments?|commentary|reactions?|perspectives?|assessments?|insights?|takes?|verdicts?|say|says|think|believe|warn|weigh in|quotes?)\b/iu
const isNamedOnly = (name: string | null): boolean => /\p{Lu}\p{Ll}/u.test(name?.replace(/^(?:The|A|An|Its|His|Her|Their|He|She|They|It)\b/u, '') ?? '')

/** A section that promises experts and names none. */
function expertsWithoutNames(document: CheckedDocument, { heading, statements }: Section): Finding[] {
  if (!EXPERTS.test(heading.text) || statements.some(({ attribution: { class: itsClass, holder } }) => itsClass === 'named' && isNamedOnly(holder))) return []
  const unnamed = statements.filter(isUnnamed)
  const leaning = unnamed.length > 0 || !PROMISED.test(heading.text) ? unnamed : statements
  return leaning.length === 0 ? [] : [findingOf({
    check: 'unnamed-experts-section', severity: 'minor', claims: [], passages: [passageOf(document, heading), ...leaning.map((statement) => passageOf(document, statement))],
    message: `The section “${heading.text.trim()}” names nobody.`, detail: { heading: heading.text.trim(), sentences: leaning.length, holders: unnamed.map((statement) => unnamedAuthorityIn(statement)?.holder ?? statement.attribution.cue ?? '') }, critiqueType: 'vague-attribution',
  })]
}
