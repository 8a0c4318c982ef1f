import { publicationDay } from './calendar.ts'
import type { Atom, DateMention, DateOptions } from './date-mention.ts'
import { joinNeighbours } from './join.ts'
import { rulePlacesIn, type RulePlaces, rules } from './rule-places.ts'
import { bareYears } from './years.ts'

/**
 * Every date the text gives, in reading order, without overlaps. Relative dates are resolved against `publishedOn` and left open
 * without it; a numeric date that can be read two ways keeps both. What might be a date and might not is left out.
 */
export function datesIn(text: string, { publishedOn }: DateOptions = {}): DateMention[] {
  const published = publicationDay(publishedOn)
  const ends = sentenceEnds(text)
  if (ends.length === 1) return datesOf(text, published)
  let start = 0
  return ends.flatMap((end) => {
    const from = start
    start = end
    return datesOf(text.slice(from, end), published).map((date) => ({ ...date, start: date.start + from, end: date.end + from }))
  })
}

const END = /[.!?]["\u201d\u2019)\]]*[ \u00a0]+(?=["\u201c\u2018(]?\p{Lu})/uy
const ABBREVIATED = /(?:^|[^\p{L}])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|\p{Lu}\p{L}?)$/u
const [stopSign, exclamation, question, lineEnd] = [0x2e, 0x21, 0x3f, 0x0a]

/** Where no date can run on: after a stop before a capital, and at a line's end. No date is torn, so that a rough cut will do. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === lineEnd) ends.push(at + 1)
    else if (code === stopSign || code === exclamation || code === question) {
      END.lastIndex = at
      if (!END.test(text)) continue
      if (!ABBREVIATED.test(text.slice(Math.max(0, at - 6), at))) ends.push(END.lastIndex)
      at = END.lastIndex - 1
    }
  }
  ends.push(text.length)
  return ends
}

function datesOf(text: string, published: string | null): DateMention[] {
  const places = rulePlacesIn(text)
  if (places === null) return []
  const atoms = [...ruleAtoms(text, places, published), ...(places.hasYear ? bareYears(text) : [])]
  if (atoms.length === 0) return []
  return joinNeighbours(text, withoutOverlaps(atoms).filter((atom) => !atom.impossible), published).map((atom) => ({
    from: atom.from,
    to: atom.to,
    precision: atom.precision,
    relative: atom.relative,
    alternatives: atom.yearless === null ? atom.alternatives : [],
    start: atom.start,
    end: atom.end,
    quote: text.slice(atom.start, atom.end),
  }))
}

/** What each rule reads, one rule after another, none of its matches inside another of its own. */
function ruleAtoms(text: string, { rules: tried, starts, mayBegin }: RulePlaces, published: string | null): Atom[] {
  const atoms: Atom[] = []
  for (const index of tried) {
    const rule = rules[index]
    if (rule === undefined) continue
    let end = 0
    for (let place = 0; place < starts.length; place += 1) {
      const start = starts[place] ?? 0
      if (start < end || !mayBegin(index, place)) continue
      rule.pattern.lastIndex = start
      const match = rule.pattern.exec(text)
      if (match === null) continue
      end = start + match[0].length
      const reading = rule.read(match, text, published)
      if (reading !== null) atoms.push({ from: null, to: null, relative: false, alternatives: [], yearless: null, weak: false, impossible: false, ...reading, start, end })
    }
  }
  return atoms
}

/** The longer reading wins; of two equally long ones the rule named first. */
function withoutOverlaps(atoms: readonly Atom[]): Atom[] {
  const byStart = atoms.map((atom, order) => ({ atom, order })).sort((a, b) => a.atom.start - b.atom.start || b.atom.end - a.atom.end || a.order - b.order)
  const kept: Atom[] = []
  for (const { atom } of byStart) {
    const last = kept.at(-1)
    if (last === undefined || atom.start >= last.end) kept.push(atom)
    else if (atom.end - atom.start > last.end - last.start) kept[kept.length - 1] = atom
  }
  return kept
}
