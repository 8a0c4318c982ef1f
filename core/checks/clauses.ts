import type { Span } from '../domain/document.ts'
import type { Statement } from './reading.ts'
import { plainWords, wordsIn } from '../text/word-forms.ts'
import { shared, sharedSums, stemOf, stemSumsIn } from './stems.ts'

/** The part of a sentence that a figure or a date belongs to, and what it says. */
export interface Clause {
  /** Sums of the stems of all its words, names among them: what it is found by. */
  readonly words: readonly number[]
  /** Stems of its words; without a subject of its own, also those of the clause it leans on. */
  readonly stems: ReadonlySet<string>
  /** Names in it, by the gazetteer's id or as words in small letters. */
  readonly names: ReadonlySet<string>
  /** Text before the anchor, in small letters, from the clause's beginning. */
  readonly before: string
  /** Text behind the anchor, in small letters, to the clause's end. */
  readonly after: string
  readonly start: number
  readonly end: number
  /** The same clause cut short, at an offset within its sentence. */
  endingAt(to: number): Clause
}

/** A clause of one's own choosing, in offsets within its sentence; `lent` is where its subject stands, empty where it has one. */
export const clauseBetween = (statement: Statement, anchor: Span, { from, to, lent: [lentFrom, lentTo] }: { readonly from: number; readonly to: number; readonly lent: readonly [number, number] }): Clause =>
  new ReadClause({ statement, from, to, anchor, lentFrom, lentTo, previous: undefined, subject: undefined })

const JOINT = /(?:;|:|,| and | but | while | whereas | against | compared with | compared to )/gu
const ATTRIBUTION_TAIL = /,? (?:according to|as) [^,;]*$|, (?:[^,;]*\b(?:said|says|added|adds|told|confirmed|recalled|wrote|writes|stated|states|noted|announced|repeats|reported|reads|shows?|remembers|explained|thinks|estimates?)\b[^,;]*)$/u
const PRONOUN = /^(?:it|its|they|their|he|his|she|her|this|these|the (?:same|latter))\b/iu

/**
 * The clause around each anchor of a sentence. Anchors that stand together share the words before the first ("cost $4 million in 2019 and
 * $5 million in 2020"); who is said to say so is left out. A pronoun at the
 * beginning stands for the subject of `previousOne`, the sentence before.
 */
export function clausesAround(statement: Statement, anchors: readonly Span[], previousOne?: Statement): Clause[] {
  const { text, start: offset } = statement
  const tail = /, | according to | as /u.test(text) ? ATTRIBUTION_TAIL.exec(text) : null
  const last = anchors.at(-1)
  const end = tail !== null && last !== undefined && tail.index >= last.end - offset ? tail.index : text.length
  const cuts = [leadOf(statement, (anchors[0]?.start ?? offset) - offset), ...anchors.slice(1).map((anchor, index) => Math.max(cutBetween(text, (anchors[index]?.end ?? 0) - offset, anchor.start - offset), spokenLead(statement, anchor.start - offset))), end]
  const subject = PRONOUN.test(text) ? previousOne : undefined
  const clauses: ReadClause[] = []
  for (const [index, anchor] of anchors.entries()) {
    const from = cuts[index] ?? 0
    const head = text.slice(from, anchor.start - offset)
    const opens = !saysSomething(head)
    const limit = Math.max(cuts[index + 1] ?? end, anchor.end - offset)
    // What follows a comma is another thought, unless the anchor itself opens the sentence.
    const comma = opens ? -1 : text.indexOf(', ', anchor.end - offset)
    const to = comma === -1 ? limit : Math.min(limit, comma)
    const previous = text[from - 1] === ';' ? undefined : clauses.at(-1)
    const [lentFrom, lentTo] = previous !== undefined && opens ? [cuts[0] ?? 0, (anchors[0]?.start ?? 0) - offset] : [0, 0]
    clauses.push(new ReadClause({ statement, from, to, anchor, lentFrom, lentTo, previous, subject: previous === undefined ? subject : undefined }))
  }
  return clauses
}

const saysSomething = (text: string): boolean => wordsIn(text, plainWords).some((word) => stemOf(word) !== null)

/** Where a clause stands in its sentence, and what it leans on: a clause before it, or the sentence before. */
interface Parts {
  readonly statement: Statement
  readonly from: number
  readonly to: number
  readonly anchor: Span
  readonly lentFrom: number
  readonly lentTo: number
  readonly previous: Clause | undefined
  readonly subject: Statement | undefined
}

/** A class, so that many share their code. What it says is read when it is first asked for: of most dates no event is told, and few clauses are compared. */
class ReadClause implements Clause {
  readonly start: number
  readonly end: number
  readonly #parts: Parts
  #words: readonly number[] | undefined
  #stems: ReadonlySet<string> | undefined
  #names: ReadonlySet<string> | undefined

  constructor(parts: Parts) {
    this.start = parts.statement.start + parts.from
    this.end = parts.statement.start + parts.to
    this.#parts = parts
  }

  endingAt(to: number): Clause { return new ReadClause({ ...this.#parts, to }) }

  get words() {
    const { statement: { text }, from, to, lentFrom, lentTo, subject } = this.#parts
    return (this.#words ??= stemSumsIn(text.slice(lentFrom, lentTo), text.slice(from, to), subject === undefined ? '' : subject.text.slice(0, subjectEnd(subject))))
  }

  get before() {
    const { statement, from, anchor } = this.#parts
    return statement.text.slice(from, Math.max(from, anchor.start - statement.start)).toLowerCase()
  }

  get after() {
    const { statement, to, anchor } = this.#parts
    return statement.text.slice(Math.max(this.start, anchor.end) - statement.start, to).toLowerCase()
  }

  get stems() {
    const { statement, from, to, lentFrom, lentTo, subject } = this.#parts
    return (this.#stems ??= new Set([...stemsBetween(statement, from, to), ...(subject === undefined ? stemsBetween(statement, lentFrom, lentTo) : subjectOf(subject))]))
  }

  get names() {
    if (this.#names !== undefined) return this.#names
    const { statement, from, to, lentFrom, lentTo, previous, subject } = this.#parts
    const own = namesIn(statement, from, to)
    return (this.#names = own.size > 0 ? own : previous?.names ?? (subject === undefined ? namesIn(statement, lentFrom, lentTo) : namesOf(subject)))
  }
}

/** Who says so at the beginning of a sentence is no part of what is said, nor is what a relative clause hangs on but for its noun. */
function leadOf(statement: Statement, anchor: number): number {
  const spoken = spokenLead(statement, anchor)
  if (!/ (?:that|which|who) /u.test(statement.text)) return spoken
  const relative = [...statement.text.slice(spoken, anchor).matchAll(/((?:[\p{L}’'-]+ ){1,2})(?:that|which|who) (?:was|were|is|are|has|had|have|will)\b/gu)].at(-1)
  return relative === undefined ? spoken : spoken + relative.index
}

function spokenLead(statement: Statement, anchor: number): number {
  const { text } = statement
  if (!/ that |^according to/iu.test(text)) return 0
  const { attribution } = statement
  const { cue, class: itsClass } = attribution
  const that = itsClass === 'none' || cue === null ? -1 : text.indexOf(' that ', text.indexOf(cue))
  if (that !== -1 && that < anchor && !/^(?:was|were|is|are|has|had|have|will)\b/u.test(text.slice(that + 6)) && cue !== null && that - text.indexOf(cue) <= cue.length + 25) return that + 6
  const lead = /^(?:according to [^,]{1,80}, (?:(?:an?|the) [^,]{1,60}, )?|[^,;]{1,80}? (?:said|says|reported|reports|confirmed|announced|stated|states|believes?|claims?|argues?|estimates?|suggests?)(?: on [^,]{1,30})? that )/iu.exec(text)
  return lead !== null && itsClass !== 'none' ? lead[0].length : 0
}

function cutBetween(text: string, from: number, to: number): number {
  let cut = -1
  for (const joint of text.slice(from, to).matchAll(JOINT)) cut = from + joint.index + joint[0].length
  return cut === -1 ? from : cut
}

/** Stems of what a sentence is about: its words up to the verb. */
const subjectOf = (statement: Statement): Set<string> => stemsBetween(statement, 0, subjectEnd(statement))

/** Where what a sentence is about ends: at its verb. */
export function subjectEnd(statement: Statement): number {
  const verb = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|\p{L}{2,}ed)\b/u.exec(statement.text)
  const plainVerb = /^(?:\S+ ){2,}?(?=\p{L}{2,}s\b)/u.exec(statement.text)
  return Math.min(verb?.index ?? plainVerb?.[0].length ?? 40, plainVerb?.[0].length ?? 60, 60)
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu

/** What a name says its bearer is, which the next sentence may call it by alone. */
export const GENERIC = /^(?:treaty|agreement|pact|accord|convention|protocol|charter)$/iu

function stemsBetween({ text, entities, start }: Statement, from: number, to: number): Set<string> {
  const stems = new Set<string>()
  for (const { index, 0: word } of text.slice(from, to).matchAll(WORD)) {
    const at = start + from + index
    if (!GENERIC.test(word) && entities.some((entity) => entity.start <= at && at < entity.end)) continue
    const stem = stemOf(word)
    if (stem !== null) stems.add(stem)
  }
  return stems
}

/** The names in a part of a sentence. */
export function namesIn({ text, entities, start }: Statement, from: number, to: number): Set<string> {
  const names = new Set<string>()
  for (const entity of entities) {
    if (entity.start < start + from || entity.end > start + to) continue
    if (entity.entityId !== null) names.add(entity.entityId)
    else for (const [word] of text.slice(entity.start - start, entity.end - start).matchAll(WORD)) if (/^\p{Lu}/u.test(word) && stemOf(word) !== null) names.add(stemOf(word) ?? word)
  }
  return names
}

/** The names of a whole statement, for the pronouns of the next. */
export const namesOf = (statement: Statement): Set<string> => namesIn(statement, 0, statement.text.length)

/** Words that tell apart what otherwise reads the same: at most one of a row can be meant. */
const rows = [
  'import|export', 'kill|wound|injur|displac|miss|dead|arrest|detain|captur', 'man|woman|child|boy|girl|male|female', 'urban|rural', 'military|civilian', 'north|south|east|west|northern|southern|eastern|western|central|centr',
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth', 'active|reserv|reservist|conscript|recruit', 'plan|actual|target', 'pledg|promis|deliver|pai|pay|repai|repay|borrow|lend|spend|earn|receiv', 'oil|gas|coal|wind|solar|nuclear|hydro|water',
  'need|rais|request|lack', 'need|spend|receiv', 'revenu|expenditur|spend|deficit|surplu|debt|profit|loss', 'birth|death|case|infection|recovery', 'old|older|new|newer|oldest|newest', 'summer|winter|spring|autumn', 'army|navy|fleet|air|marin', 'primary|secondary|tertiary',
  'january|february|march|april|june|july|august|september|october|november|december', 'morn|afternoon|even|night', 'rail|road|sea|river|ship|train', 'largest|smallest|longest|shortest|highest|lowest', 'length|width|height|depth|long|wid|high|deep|tall', 'wheat|maiz|corn|barley|rice|soy', 'herring|mackerel|cod|haddock|tuna|salmon|sardin|crab|shrimp',
  'officer|soldier|sergeant|sailor', 'winner|runner-up|runner', 'inbound|outbound', 'domestic|foreign', 'public|privat', 'gross|net', 'minimum|maximum|averag|median', 'up|lower|upper', 'school|health|hospital|road', 'small|smaller|larg|larger|big|bigger|longer|shorter', 'copper|zinc|iron|steel|gold|lithium|nickel',
].map((row) => new Set(row.split('|')))
const rowsOf = new Map<string, number[]>()
for (const [index, row] of rows.entries()) for (const word of row) rowsOf.set(word, [...(rowsOf.get(word) ?? []), index])

/** Words that narrow a thing down to another one of its kind, where only one side has them. */
const narrowing = new Set('each another further additional extra remain rest other averag only planned former latter second third fourth new old older second-hand minimum maximum up apiece'.split(' '))

/** A look at the words alone, which spares most pairs the reading of their names. */
export const mayShare = (a: Clause, b: Clause): boolean => sharedSums(a.words, b.words) >= 0.4 * Math.min(a.words.length, b.words.length)

/** How much of what two clauses are about, stems and names together, they share. */
export function overlapOf(a: Clause, b: Clause): { readonly common: number; readonly small: number; readonly large: number } {
  const [one, other] = [new Set([...a.stems, ...a.names]), new Set([...b.stems, ...b.names])]
  return { common: shared(one, other), small: Math.min(one.size, other.size), large: Math.max(one.size, other.size) }
}

/** Whether two clauses may speak of the same thing: no contrasting words, no names of their own on both sides. */
export function mayBeSame(a: Pick<Clause, 'stems' | 'names'>, b: Pick<Clause, 'stems' | 'names'>): boolean {
  return namesAgree(a.names, b.names) && !contrasts(a.stems, b.stems)
}

function namesAgree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return shared(a, b) === Math.min(a.size, b.size)
}

function contrasts(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const rowsIn = (stems: ReadonlySet<string>): Map<number, string[]> => {
    const found = new Map<number, string[]>()
    for (const stem of stems) for (const row of rowsOf.get(stem) ?? []) found.set(row, [...(found.get(row) ?? []), stem])
    return found
  }
  const there = rowsIn(b)
  for (const [row, words] of rowsIn(a)) {
    const others = there.get(row)
    if (others !== undefined && !words.some((word) => others.includes(word))) return true
  }
  for (const stem of a) if (narrowing.has(stem) && !b.has(stem)) return true
  for (const stem of b) if (narrowing.has(stem) && !a.has(stem)) return true
  return false
}
