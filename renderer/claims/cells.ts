import type { Surroundings } from '#core/claims-table/readings.ts'
import { fieldReadings, isHiddenFrom, newest } from '#core/claims-table/readings.ts'
import { none, type ColumnId, type FieldId } from '#core/claims-table/fields.ts'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { stances, type Stance, type VerdictId } from '#core/standards/ids.ts'
import { percentInWords } from '#core/standards/places.ts'
import { dateInWords, momentInWords } from '#renderer/words/dates.ts'
import { counted, listed } from '#renderer/words/phrases.ts'
import { valueInWords, type WordsFrom } from './field-words.ts'

/** What stands in a cell. `said`: what is read aloud and copied, where it says more than what is seen. */
export interface Cell {
  readonly words: string
  readonly said?: string
  readonly verdict?: VerdictId
  /** Nothing is known; drawn faintly. */
  readonly quiet?: boolean
  readonly number?: boolean
}
export interface CellFrom { readonly around: Surroundings; readonly words: WordsFrom }

const stanceSigns = { supports: '+', contradicts: '−', context: '·' } satisfies Record<Stance, string>
const stanceSaid = { supports: 'in support', contradicts: 'against', context: 'for context' } satisfies Record<Stance, string>

const unknown: Cell = { words: '–', said: '', quiet: true }
const hidden: Cell = { words: 'Hidden', said: 'Hidden until you have judged', quiet: true }

/** The cell of a claim in a column. */
export const cellOf = (claim: ClaimRecord, column: ColumnId, from: CellFrom): Cell => readings[column](claim, from)

const readings: { readonly [Column in ColumnId]: (claim: ClaimRecord, from: CellFrom) => Cell } = {
  number: ({ number }) => ({ words: String(number), number: true }),
  statement: ({ statement }) => ({ words: statement }),
  kind: inField('kind'),
  status: inField('status'),
  priority: inField('priority'),
  verdict: (claim, from) => judged(claim, from, (around) => {
    const verdict = newest(claim, around, (judgement) => judgement.verdict)
    if (verdict === null) return unknown
    const all = fieldReadings.verdict(claim, around)
    const words = valueInWords('verdict', verdict, from.words)
    return { words, verdict, ...(all.length > 1 ? { said: `${words}; analysts differ: ${listed(all.map((each) => valueInWords('verdict', each, from.words)), 'and')}` } : {}) }
  }),
  likelihood: (claim, from) => judged(claim, from, (around) => {
    const judgement = newest(claim, around, (each) => (each.term !== null || each.percent !== null ? each : null))
    if (!judgement) return unknown
    const term = judgement.term === null ? null : valueInWords('likelihood', `${judgement.standard}:${judgement.term}`, from.words)
    const percent = judgement.percent === null ? null : percentInWords(judgement.percent)
    return { words: term === null ? (percent ?? '') : percent === null ? term : `${term}, ${percent}` }
  }),
  confidence: (claim, from) => judged(claim, from, (around) => {
    const confidence = newest(claim, around, (judgement) => judgement.confidence)
    return confidence === null ? unknown : { words: valueInWords('confidence', confidence, from.words) }
  }),
  reliability: (claim, { around, words }) => grades(fieldReadings.reliability(claim, around), (grade) => valueInWords('reliability', grade, words)),
  credibility: (claim, { around, words }) => grades(fieldReadings.credibility(claim, around), (grade) => valueInWords('credibility', grade, words)),
  evidence: ({ evidence }) => {
    if (evidence.length === 0) return { ...unknown, said: 'No evidence' }
    const parts = stances.map((stance) => ({ stance, count: evidence.filter((each) => each.stance === stance).length })).filter(({ count }) => count > 0)
    return { words: parts.map(({ stance, count }) => `${stanceSigns[stance]}${count}`).join('  '), said: parts.map(({ stance, count }) => `${count} ${stanceSaid[stance]}`).join(', '), number: true }
  },
  critiques: ({ critiques }) => {
    const open = critiques.filter(({ status }) => status === 'open').length
    return open > 0 ? { words: `${open} open`, number: true } : critiques.length > 0 ? { words: 'settled', quiet: true } : unknown
  },
  findings: ({ claimId }, { around: { findings } }) => (findings === null ? { words: '?', said: 'Not checked', quiet: true } : findings.has(claimId) ? { words: String(findings.get(claimId)), said: counted(findings.get(claimId) ?? 0, 'finding'), number: true } : unknown),
  assignee: ({ assignee }) => (assignee === null ? unknown : { words: assignee }),
  tags: ({ tags }) => (tags.length === 0 ? unknown : { words: tags.join(', ') }),
  document: ({ marks }, { words: { titleOf } }) => {
    const [first, ...others] = [...new Set(marks.map(({ documentId }) => titleOf(documentId) ?? ''))]
    return first === undefined ? unknown : others.length === 0 ? { words: first } : { words: `${first} +${others.length}`, said: listed([first, ...others], 'and') }
  },
  asOf: ({ asOf, dates }) => {
    const date = asOf ?? dates?.find(({ from }) => from !== null)?.from ?? null
    return date === null ? unknown : { words: dateInWords(date), number: true }
  },
  analyst: ({ analyst }) => ({ words: analyst }),
  markedAt: ({ at }) => ({ words: momentInWords(at), number: true }),
  due: ({ prediction }) => (prediction === null ? unknown : { words: dateInWords(prediction.dueOn), number: true }),
  review: inField('review'),
  changed: inField('changed'),
}

/** What a column says whose values are those of a field. */
function inField(field: FieldId): (claim: ClaimRecord, from: CellFrom) => Cell {
  return (claim, { around, words }) => {
    const [value = none] = fieldReadings[field](claim, around)
    return value === none ? unknown : { words: valueInWords(field, value, words) }
  }
}

function judged(claim: ClaimRecord, { around }: CellFrom, say: (around: Surroundings) => Cell): Cell {
  const cell = say(around)
  return cell === unknown && isHiddenFrom(claim, around.analyst) ? hidden : cell
}

/** Grades side by side; what each means is said. */
function grades(values: readonly string[], inWords: (grade: string) => string): Cell {
  const known = values.filter((value) => value !== none).toSorted()
  return known.length === 0 ? { ...unknown, said: 'Not graded' } : { words: known.join(' '), said: listed(known.map(inWords), 'and'), number: true }
}
