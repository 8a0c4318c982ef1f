import { absoluteRules } from './absolute.ts'
import { publicationDay } from './calendar.ts'
import type { Atom, DateMention, DateOptions } from './date-mention.ts'
import { joinNeighbours } from './join.ts'
import { partRules } from './parts-of-time.ts'
import { relativeRules } from './relative.ts'
import { bareYears } from './years.ts'

/** Most sentences hold no date: one look for what every rule of a group needs spares them the rules. */
const groups = [
  { needs: /Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|\d\s?[\p{Pd}\u2212/.]\s?\d/iu, rules: absoluteRules },
  { needs: /\d0['\u2019]?s|\d(?:st|nd|rd|th)|century|Q[1-4]|[1-4]Q|H[12]|FY|quarter|half|spring|summer|autumn|fall|winter|fiscal|financial/iu, rules: partRules },
  { needs: /\b(?:last|this|next|past|coming|ago|yesterday|today|tomorrow|currently|nowadays|present|moment)\b|\bOn [A-Z][a-z]+day/iu, rules: relativeRules },
]

/**
 * Every date the text gives, in reading order, without overlaps. Relative dates are resolved against `publishedOn` and left open
 * without it; a numeric date that can be read two ways keeps both. What might be a date and might not is left out.
 */
export function datesIn(text: string, { publishedOn }: DateOptions = {}): DateMention[] {
  const published = publicationDay(publishedOn)
  const found: DateMention[] = []
  let start = 0
  for (const end of sentenceEnds(text)) {
    const sentence = text.slice(start, end)
    for (const date of datesOf(sentence, published)) found.push({ ...date, start: date.start + start, end: date.end + start })
    start = end
  }
  return found
}

const END = /[.!?]["\u201d\u2019)\]]*[ \u00a0]+(?=["\u201c\u2018(]?\p{Lu})|\n/gu
const ABBREVIATED = /(?:^|[^\p{L}])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|\p{Lu}\p{L}?)$/u

/** Where no date can run on: after a stop before a capital, and at a line's end. No date is torn, so that a rough cut will do. */
function* sentenceEnds(text: string): Generator<number> {
  for (const match of text.matchAll(END)) {
    if (match[0] === '\n' || !ABBREVIATED.test(text.slice(Math.max(0, match.index - 6), match.index))) yield match.index + match[0].length
  }
  yield text.length
}

function datesOf(text: string, published: string | null): DateMention[] {
  const atoms = [...ruleAtoms(text, published), ...(/\d{4}/u.test(text) ? bareYears(text) : [])]
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

function ruleAtoms(text: string, published: string | null): Atom[] {
  const atoms: Atom[] = []
  for (const rule of groups.flatMap(({ needs, rules }) => (needs.test(text) ? rules : []))) {
    for (const match of text.matchAll(rule.pattern)) {
      const reading = rule.read(match, text, published)
      if (reading === null) continue
      atoms.push({
        from: null, to: null, relative: false, alternatives: [], yearless: null, weak: false, impossible: false, ...reading,
        start: match.index, end: match.index + match[0].length,
      })
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
