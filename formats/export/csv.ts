import { stringify } from 'csv-stringify/sync'
import type { Note, NoteClaim, NoteEvidence, NoteJudgement, NotePart } from '#core/domain/note.ts'
import { standardOf } from '#core/standards/likelihood.ts'
import { guardedCell } from './guard-formulas.ts'
import { evidenceRemarks } from './note-prose.ts'
import { termInWords } from './note-claims.ts'
import { placeInWords } from './words.ts'

/** One row: a claim and one analyst's latest judgement of it, or none. */
interface Row { readonly claim: NoteClaim; readonly judgement: NoteJudgement | null; readonly note: Note }
type Cell = string | number | null

/** Columns in order. Text is text; numbers are whole offsets, counts and percent. Several things in one cell stand a line each. */
const columns: Readonly<Record<string, (row: Row) => Cell>> = {
  number: ({ claim }) => claim.number,
  'project number': ({ claim }) => claim.record.number,
  statement: ({ claim }) => claim.statement,
  kind: ({ claim }) => claim.kind,
  status: ({ claim }) => claim.status,
  priority: ({ claim }) => claim.record.priority,
  assignee: ({ claim }) => claim.record.assignee,
  'as of': ({ claim }) => claim.record.asOf,
  tags: ({ claim }) => lines(claim.record.tags),
  note: ({ claim }) => claim.record.note,
  document: ({ claim }) => claim.quotes[0]?.documentTitle ?? null,
  quote: ({ claim }) => claim.quotes[0]?.quote ?? null,
  section: ({ claim }) => claim.quotes[0]?.section ?? null,
  paragraph: ({ claim }) => claim.quotes[0]?.paragraph ?? null,
  start: ({ claim }) => claim.quotes[0]?.start ?? null,
  end: ({ claim }) => claim.quotes[0]?.end ?? null,
  'further quotes': ({ claim }) => lines(claim.quotes.slice(1).map((quote) => `${quote.quote} (${[quote.documentTitle, placeInWords(quote)].filter((part) => part !== '').join(', ')})`)),
  analyst: ({ judgement }) => judgement?.analyst ?? null,
  'judged at': ({ judgement }) => judgement?.at ?? null,
  verdict: ({ judgement }) => judgement?.verdict ?? null,
  standard: ({ judgement }) => (judgement && judgement.likelihood !== null ? standardOf(judgement.record.standard).name : null),
  likelihood: ({ judgement, note }) => judgement && termInWords(judgement.record, note.wordRow),
  'likelihood low %': ({ judgement }) => judgement?.record.low ?? null,
  'likelihood high %': ({ judgement }) => judgement?.record.high ?? null,
  'likelihood given %': ({ judgement }) => judgement?.record.percent ?? null,
  confidence: ({ judgement }) => judgement?.confidenceInShort ?? null,
  rationale: ({ judgement }) => judgement?.rationale ?? null,
  'evidence for': ({ claim }) => countOf(claim, 'supports'),
  'evidence against': ({ claim }) => countOf(claim, 'contradicts'),
  'evidence as context': ({ claim }) => countOf(claim, 'context'),
  evidence: ({ claim }) => lines(claim.evidence.map(evidenceLine)),
  'source summary': ({ claim }) => partOf(claim, 'source-summary'),
  prediction: ({ claim }) => claim.record.prediction?.criterion ?? null,
  'prediction due': ({ claim }) => claim.record.prediction?.dueOn ?? null,
  'prediction topic': ({ claim }) => claim.record.prediction?.topic ?? null,
  'prediction outcome': ({ claim }) => claim.record.prediction?.outcome ?? null,
  'prediction resolved': ({ claim }) => lines([claim.record.prediction?.resolvedOn ?? '', claim.record.prediction?.resolution ?? ''].filter((words) => words !== '')),
  assumptions: ({ claim }) => partOf(claim, 'assumptions'),
  'second judgement': ({ claim }) => partOf(claim, 'reviews'),
  'open critiques': ({ claim }) => claim.critiques.filter(({ record }) => record.status === 'open').length,
  critiques: ({ claim }) => lines(claim.critiques.map(({ type, severity, status, record }) => `${type} (${severity}, ${status}), ${record.analyst}: ${record.text}`)),
  'claim id': ({ claim }) => claim.record.claimId,
}

/** The most characters a cell may have in the spreadsheets people use; they cut what is longer when they open the file. */
const cellLimit = 32_767

export interface CsvFile {
  readonly text: string
  /** How many cells were changed by the guard, and how many are longer than spreadsheets show. */
  readonly guarded: number
  readonly overlong: number
}

/**
 * The claims as CSV: a row for each claim and each analyst's latest judgement of it; a claim nobody judged has one row.
 * After RFC 4180, with a byte order mark so that spreadsheets read UTF-8. With `guardFormulas` no cell starts a formula.
 */
export function renderCsv(note: Note, guardFormulas = true): CsvFile {
  let guarded = 0
  let overlong = 0
  const written = (cell: Cell): Cell => {
    if (typeof cell !== 'string') return cell
    const safe = guardFormulas ? guardedCell(cell) : cell
    if (safe !== cell) guarded += 1
    if (safe.length > cellLimit) overlong += 1
    return safe
  }
  const rows = note.claims.flatMap((claim) => (claim.judgements.length === 0 ? [null] : claim.judgements).map((judgement) => Object.values(columns).map((valueOf) => written(valueOf({ claim, judgement, note })))))
  // Every text is quoted: a line feed alone does not count as a record's end here, and does elsewhere.
  return { text: stringify([Object.keys(columns), ...rows], { bom: true, record_delimiter: '\r\n', quoted_string: true }), guarded, overlong }
}

const lines = (parts: readonly string[]): string => parts.join('\n')

const partOf = (claim: NoteClaim, kind: NotePart['kind']): string => lines(claim.parts.find((part) => part.kind === kind)?.lines ?? [])

const countOf = (claim: NoteClaim, stance: NoteEvidence['record']['stance']): number => claim.evidence.filter(({ record }) => record.stance === stance).length

const evidenceLine = ({ stance, title, locator, grade, excerpt, passage, ...more }: NoteEvidence): string =>
  [`${stance}: ${[title, locator].filter((part) => part !== '').join(', ')}`, grade === '' ? '' : `[${grade}]`, ...evidenceRemarks(more), ...[passage?.quote ?? '', excerpt].filter((words) => words !== '').map((words) => `“${words}”`)]
    .filter((part) => part !== '')
    .join(' ')
