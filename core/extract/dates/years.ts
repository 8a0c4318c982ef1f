import { classAt, letter, numeral } from '../../text/characters.ts'
import { yearSpan } from './calendar.ts'
import { countedWords, labelWords } from './year-words.ts'
import { DASH, LEFT, pattern, RIGHT } from './rule.ts'
import type { Atom } from './date-mention.ts'

const BARE = pattern(`(?:${LEFT}|(?<=\\b[Mm]id-))(\\d{4})(?: ?${DASH} ?(\\d{4}))?${RIGHT}(?![ \\u00a0]?[%°€£])`, 'gu')
const TIMELY = new Set(['in', 'since', 'until', 'till', 'before', 'after', 'during', 'throughout', 'year', 'late', 'early', 'mid', 'circa', 'between', 'from', 'through', 'of', 'by', 'to', 'and', 'around', 'summer', 'winter', 'spring', 'autumn', 'following'])
/** Old years are rarer than small numbers: only these words make one. */
const SURELY_TIMELY = new Set(['in', 'since', 'until', 'before', 'after', 'year', 'circa'])
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'its', 'their', 'his', 'her', 'our', 'any', 'both'])
const NEVER_AFTER = new Set(['about', 'some', 'least', 'than', 'nearly', 'almost', 'over', 'approximately', 'roughly', 'under', 'below', 'above', 'only', 'another', 'all', 'most', 'usd', 'eur', 'gbp', 'chf', 'jpy', 'rub', 'cny', 'krw', 'maximum', 'minimum', 'estimated', 'exactly', 'these', 'those', 'plus', 'minus'])
/** "A total of 2000" is no year; "the pact of 2000" is. */
const AMOUNT_NOUNS = new Set(['total', 'sum', 'population', 'height', 'price', 'length', 'number', 'average', 'fee', 'score', 'distance', 'level', 'crowd', 'force', 'depth', 'width', 'weight', 'value', 'rate', 'team', 'staff', 'fleet', 'group', 'cost', 'index', 'speed', 'range', 'peak', 'low', 'high', 'figure', 'toll', 'strength', 'altitude', 'capacity'])
const EVENT_NOUNS = new Set(['peace', 'treaty', 'war', 'battle', 'act', 'revolution', 'union', 'siege', 'pact', 'year', 'law', 'summer', 'winter', 'spring', 'autumn', 'fire', 'plague'])
const FUNCTION_WORDS = new Set(['in', 'on', 'at', 'to', 'of', 'by', 'for', 'from', 'with', 'and', 'or', 'but', 'as', 'was', 'were', 'is', 'are', 'has', 'had', 'have', 'will', 'would', 'when', 'where', 'which', 'who', 'after', 'before', 'because', 'than', 'a', 'an', 'the', 'it', 'he', 'she', 'they', 'we'])

interface BareYear {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number | null
  readonly isYear: boolean
}

/** Four digits that stand for a year, by what stands on either side of them; troops, pages and prices do not. */
export function bareYears(text: string): Atom[] {
  const found: BareYear[] = []
  for (const match of text.matchAll(BARE)) {
    const start = match.index
    const end = start + match[0].length
    const first = Number(match[1])
    const last = match[2] === undefined ? null : Number(match[2])
    found.push({ start, end, first, last, isYear: reads(text, start, end, first, last) })
  }
  return withoutJoinedNumbers(text, found).map(({ start, end, first, last }) => ({
    start, end, ...yearSpan(first, last ?? first), precision: last === null ? 'year' : 'range', relative: false, alternatives: [], yearless: null,
    weak: false, impossible: false,
  }))
}

/** A number joined by "to", "and" or a dash to one that is no year is none either. */
function withoutJoinedNumbers(text: string, found: readonly BareYear[]): BareYear[] {
  const isYear = found.map((year) => year.isYear)
  const joined = found.map((year, index) => {
    const next = found[index + 1]
    return next !== undefined && next.start - year.end <= 6 && /^(?:,? (?:and|or|to|until) |, | ?[-–—] ?)$/u.test(text.slice(year.end, next.start))
  })
  for (let index = 1; index < found.length; index++) if (joined[index - 1] === true && isYear[index - 1] === false) isYear[index] = false
  for (let index = found.length - 2; index >= 0; index--) {
    if (joined[index] === true && isYear[index + 1] === false && !text.slice(found[index]?.end, found[index + 1]?.start).startsWith(',')) isYear[index] = false
  }
  // "In 2022, 2023 and 2024": what is listed after a year, later and no count, is a year too.
  for (let index = 1; index < found.length; index++) {
    const [before, here] = [found[index - 1], found[index]]
    const follows = before !== undefined && here !== undefined && before.last === null && here.last === null && here.first > before.first && here.first - before.first <= 60
    if (joined[index - 1] === true && isYear[index - 1] === true && follows && isListed(text, found, index)) isYear[index] = true
  }
  return found.filter((_, index) => isYear[index])
}

/** A year's place in a list that "in", "of" and their like open, or that goes on to a further year; nothing counted follows. */
function isListed(text: string, found: readonly BareYear[], index: number): boolean {
  const [before, here, next] = [found[index - 1], found[index], found[index + 1]]
  if (before === undefined || here === undefined || !/^,? ?(?:and|or)? ?$/u.test(text.slice(before.end, here.start))) return false
  const after = /^[ \u00a0](\p{L}+)/u.exec(text.slice(here.end, here.end + 24))?.[1]?.toLowerCase() ?? ''
  const hasLead = /\b(?:in|of|for|during|since|between)[ \u00a0](?:\d{4},? (?:and |or )?)+$/iu.test(text.slice(Math.max(0, here.start - 80), here.start))
  return hasLead && !countedWords.has(after) && (next === undefined || next.start > here.end)
}

function reads(text: string, start: number, end: number, first: number, last: number | null): boolean {
  if (first < 1000 || first > 2150) return false
  const lead = text.slice(Math.max(0, start - 48), start)
  const tail = text.slice(end, end + 64)
  const { last: previous, beforeLast } = lastWords(lead)
  const touching = /[\p{L}\p{N}'’.][ \u00a0-]$|mid-$/u.test(lead) ? previous : ''
  const following = [...(/^(?:[ \u00a0-]\p{L}[\p{L}'’-]*){1,3}/u.exec(tail)?.[0] ?? '').matchAll(/\p{L}[\p{L}'’]*/gu)].map((word) => word[0])
  const next = following[0] ?? ''
  if (labelWords.has(touching) || NEVER_AFTER.has(touching) || /^\d+$/u.test(touching)) return false
  if (countedWords.has(next.toLowerCase()) || /^[ \u00a0](?:BCE?|GMT|UTC|hrs?)\b/u.test(tail) || /^-(?:year|strong|member|person|metre|meter)/u.test(tail)) return false
  if (touching === 'of' && AMOUNT_NOUNS.has(beforeLast)) return false
  if (last !== null) return first >= 1500 && last > first && last <= 2150 && last - first <= 200 && (!isPlural(next) || /^(?:in|during|from|of|for|between|throughout)$/u.test(touching))
  if (first < 1800) return (SURELY_TIMELY.has(touching) || (touching === 'of' && EVENT_NOUNS.has(beforeLast))) && !isPlural(next)
  if (touching === 'to' && !/\bfrom\b/iu.test(lead)) return false
  // "Rose from 1900" is an amount unless another year follows.
  if (touching === 'from' && /\b(?:rose|fell|grew|increased|decreased|dropped|climbed|declined|ranges?|ranging) from $/iu.test(lead)) return false
  // "At the end of 2023 prices fell", "By 2030 emissions should halve": the noun begins the sentence proper.
  if (/\b(?:end|beginning|start|close|summer|winter|spring|autumn) of $|\bas at $|(?:^|[.!?] |\n)By $/u.test(lead)) return true
  if (TIMELY.has(touching)) return touching === 'by' || touching === 'around' || touching === 'of' ? !isPlural(next) : true
  if (DETERMINERS.has(touching) || /['’]s$/u.test(touching)) return next !== '' && !FUNCTION_WORDS.has(next.toLowerCase())
  if (/^['’]s\b/u.test(tail)) return true
  if (lead.trim() === '' || /[([,;:–—][ \u00a0]?$/u.test(lead) || /[.!?\n][ \u00a0]?$/u.test(lead)) return first >= 1900 && !isPlural(next) && !following.some((word) => countedWords.has(word.toLowerCase())) && !/,[ \u00a0]?$/u.test(lead.replace(/\p{L}+,[ \u00a0]?$/u, ''))
  return first >= 1900 && next !== '' && /^\p{Ll}/u.test(next) && !FUNCTION_WORDS.has(next.toLowerCase()) && !following.some((word) => isPlural(word) || countedWords.has(word.toLowerCase()))
}

/** The last two words before a place, in small letters; empty where there are none. */
function lastWords(lead: string): { readonly last: string; readonly beforeLast: string } {
  const last = wordEndingBefore(lead, lead.length)
  const before = wordEndingBefore(lead, last.start)
  return { last: lead.slice(last.start, last.end).toLowerCase(), beforeLast: lead.slice(before.start, before.end).toLowerCase() }
}

/** A word begins with a letter or a number and goes on over apostrophes. */
function wordEndingBefore(lead: string, from: number): { readonly start: number; readonly end: number } {
  const isWord = (at: number): boolean => (classAt(lead, at) & (letter | numeral)) !== 0
  const isApostrophe = (at: number): boolean => lead[at] === "'" || lead[at] === '’'
  let last = from - 1
  while (last >= 0 && !isWord(last)) last -= 1
  let end = last + 1
  while (end < from && isApostrophe(end)) end += 1
  let start = Math.max(last, 0)
  while (start > 0 && (isWord(start - 1) || isApostrophe(start - 1))) start -= 1
  while (start < last && !isWord(start)) start += 1
  return { start, end }
}

const isPlural = (word: string): boolean => /^\p{Ll}{2,}s$/u.test(word) && !/(?:ss|us|is|was|has)$/u.test(word)
