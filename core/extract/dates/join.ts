import { isoDay, lastDayOf, monthNumberOf, monthsSpan, yearOf, yearSpan } from './calendar.ts'
import type { Atom, Span } from './date-mention.ts'
import { inYear, resolveYearless } from './relative.ts'

const JOINT = /^(?: (to|until|till|through|and) (?:the )?| ?[-–—] ?)$/u
const SINCE = /\b(since|until|till) (?:the )?$/iu
/** "From 2022 onwards", "from June on". */
const FROM = /\bfrom (?:the )?$/iu
const ONWARDS = /^ (?:onwards?|on(?=[.,;)]|$))/u
const PART = /\b(early|mid|late)[ \u00a0-](?:the )?$/iu
const EDGE_OF = /\b(end|beginning|start) of (?:the )?$/iu
/** Month names that are also names of people or other words need more than a bare preposition. */
const NAMES = new Set([3, 4, 5, 6, 8])

/** Joins what belongs together: from one date to another, since, until, early and late; and drops month names that stand alone. */
export function joinNeighbours(text: string, atoms: readonly Atom[], published: string | null): Atom[] {
  const whole = atoms.map((atom) => withPart(text, atom, published))
  const joined: Atom[] = []
  for (let index = 0; index < whole.length; index++) {
    const here = whole[index]
    if (here === undefined) continue
    const next = whole[index + 1]
    const range = next === undefined ? null : rangeOf(text, here, next, published)
    if (range !== null) {
      joined.push(range)
      index += 1
    } else if (!here.weak || isMonthInUse(text, here)) {
      joined.push(withOpening(text, resolveYearless(here, text, published)))
    }
  }
  return joined
}

const leadOf = (text: string, atom: Atom): string => text.slice(Math.max(0, atom.start - 20), atom.start)

/** "May" is a month after "in", not after "by": a person may speak. */
function isMonthInUse(text: string, atom: Atom): boolean {
  if (atom.yearless === null || /^['’]s/u.test(text.slice(atom.end, atom.end + 2))) return false
  if (NAMES.has(atom.yearless.month) && /^[ \u00a0]\p{Lu}/u.test(text.slice(atom.end, atom.end + 3))) return false
  const lead = leadOf(text, atom)
  if (/\b(?:in|since|until|till|during) $/iu.test(lead)) return true
  return !NAMES.has(atom.yearless.month) && /\b(?:by|of|from|through|before|after) $/iu.test(lead)
}

function rangeOf(text: string, first: Atom, last: Atom, published: string | null): Atom | null {
  const gap = text.slice(first.end, Math.min(last.start, first.end + 16))
  const joint = JOINT.exec(gap)
  if (joint === null || first.end + gap.length !== last.start || [first, last].some(({ precision }) => precision === 'ambiguous' || precision === 'range')) return null
  const opening = /\b(from|between) (?:the )?$/iu.exec(leadOf(text, first))?.[1]?.toLowerCase()
  if (joint[1] === 'and' ? opening !== 'between' : joint[1] !== undefined && opening !== 'from' && !(first.precision === 'day' && last.precision === 'day')) return null
  if (last.weak && opening === undefined) return null
  const [start, end] = sameYear(text, first, last, published)
  const start0 = opening === undefined ? first.start : first.start - leadLength(text, first)
  if (start.from === null || end.to === null) {
    return start.relative && end.relative && opening !== undefined ? { ...start, from: null, to: null, precision: 'range', start: start0, end: last.end, weak: false } : null
  }
  if (start.from > end.to) return null
  return {
    ...start, from: start.from, to: end.to, precision: 'range', relative: start.relative || end.relative, alternatives: [], weak: false, start: start0, end: last.end,
  }
}

function leadLength(text: string, atom: Atom): number {
  return /(?:from|between) (?:the )?$/iu.exec(leadOf(text, atom))?.[0].length ?? 0
}

/** "Between May and August 2023" gives its year once, at the end. */
function sameYear(text: string, first: Atom, last: Atom, published: string | null): [Atom, Atom] {
  if (first.yearless === null) return [resolveYearless(first, text, published), resolveYearless(last, text, published)]
  if (last.yearless !== null || last.from === null) {
    const end = resolveYearless(last, text, published)
    if (end.from === null) return [first, end]
    return [before(first, end), end]
  }
  return [{ ...before(first, last), relative: last.relative }, last]
}

function before(first: Atom, last: Atom): Atom {
  const year = yearOf(last.from ?? '')
  const same = inYear(first, year)
  return same.from !== null && last.from !== null && same.from > last.from ? inYear(first, year - 1) : same
}

/** Since a date the period is open at its end, until one at its beginning. */
function withOpening(text: string, atom: Atom): Atom {
  const onwards = ONWARDS.exec(text.slice(atom.end, atom.end + 10))
  const from = onwards === null ? null : FROM.exec(leadOf(text, atom))
  if (from !== null && onwards !== null && atom.from !== null && atom.precision !== 'ambiguous') return { ...atom, to: null, precision: 'period', start: atom.start - from[0].length, end: atom.end + onwards[0].length }
  const lead = SINCE.exec(leadOf(text, atom))
  if (lead === null || atom.precision === 'ambiguous') return atom
  const isSince = lead[1]?.toLowerCase() === 'since'
  const span: Span = isSince ? { from: atom.from, to: null } : { from: null, to: atom.to }
  return { ...atom, ...span, precision: 'period', start: atom.start - lead[0].length }
}

/** Early, mid and late take a third of a year, a month or a decade; the end and the beginning a month of a year. */
function withPart(text: string, atom: Atom, published: string | null): Atom {
  const lead = leadOf(text, atom)
  const part = PART.exec(lead)
  const edge = part === null ? EDGE_OF.exec(lead) : null
  const word = (part ?? edge)?.[1]?.toLowerCase()
  if (word === undefined) return atom
  const start = atom.start - ((part ?? edge)?.[0].length ?? 0)
  if (atom.precision === 'month' && part !== null) {
    const month = resolveYearless(atom, text, published)
    return { ...month, ...partOfMonth(word, month), precision: 'part-of-month', yearless: null, weak: false, start }
  }
  if (atom.precision === 'decade' && part !== null && atom.from !== null) {
    const decade = yearOf(atom.from)
    const [first, last] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[word] ?? [0, 9]
    return { ...atom, ...yearSpan(decade + (first ?? 0), decade + (last ?? 9)), start }
  }
  if (atom.precision !== 'year') return atom
  return { ...atom, ...(atom.from === null ? {} : partOfYear(word, yearOf(atom.from))), precision: 'part-of-year', start }
}

function partOfYear(word: string, year: number): Span {
  const [first, last] = { early: [1, 4], mid: [5, 8], late: [9, 12], end: [12, 12], beginning: [1, 1], start: [1, 1] }[word] ?? [1, 12]
  return monthsSpan(year, first ?? 1, year, last ?? 12)
}

function partOfMonth(word: string, month: Atom): Span {
  if (month.from === null) return { from: null, to: null }
  const year = yearOf(month.from)
  const number = monthNumberOf(month.from)
  const end = lastDayOf(year, number)
  const [first, last] = { early: [1, 10], mid: [11, 20], late: [21, end] }[word] ?? [1, end]
  return { from: isoDay(year, number, first ?? 1), to: isoDay(year, number, last ?? end) }
}
