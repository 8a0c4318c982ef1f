import type { ClaimRecord } from '#core/domain/claim.ts'
import type { DocumentRecord } from '#core/domain/document.ts'
import type { ClaimId, DocumentId } from '#core/domain/ids.ts'
import { datesIn } from '#core/extract/dates/dates.ts'
import { counted } from '#renderer/words/phrases.ts'
import { dateInWords } from '#renderer/words/dates.ts'
import { numbered, type PlotFacts } from './plot.ts'

/** A stretch of time claims of a document speak of; ISO days, both included. */
export interface ClaimedTime { readonly from: string; readonly to: string; readonly claims: readonly ClaimId[] }
export interface TimelineRow {
  readonly documentId: DocumentId
  readonly title: string
  /** ISO date of any precision. */
  readonly publishedOn: string | null
  readonly times: readonly ClaimedTime[]
  readonly past: number
  readonly future: number
}
export interface Timeline extends PlotFacts {
  /** Documents with dated claims, by the day of publication, the undated last; the fullest where there are too many. */
  readonly documents: readonly TimelineRow[]
}

/** How many documents are drawn; the table has them all. */
const mostDrawn = 24

/** When what is claimed took place or is to take place, against when the document was published that claims it. */
export function timelineOf(claims: Iterable<ClaimRecord>, documents: readonly DocumentRecord[]): Timeline {
  const rows = new Map<DocumentId, { readonly document: DocumentRecord; readonly times: Map<string, { readonly from: string; readonly to: string; readonly claims: ClaimId[] }>; past: number; future: number; readonly dated: Set<ClaimId> }>()
  const byId = new Map(documents.map((document) => [document.documentId, document]))
  let [dated, undated, ahead] = [0, 0, 0]
  for (const claim of claims) {
    const document = claim.marks[0] && byId.get(claim.marks[0].documentId)
    if (!document) continue
    const times = datesOf(claim, document.publishedOn)
    if (times.length === 0) {
      undated += 1
      continue
    }
    dated += 1
    const row = rows.get(document.documentId) ?? { document, times: new Map(), past: 0, future: 0, dated: new Set<ClaimId>() }
    rows.set(document.documentId, row)
    row.dated.add(claim.claimId)
    for (const { from, to } of times) {
      const key = `${from}/${to}`
      const time = row.times.get(key) ?? { from, to, claims: [] }
      row.times.set(key, time)
      if (time.claims.at(-1) !== claim.claimId) time.claims.push(claim.claimId)
    }
    if (document.publishedOn !== null) {
      const published = document.publishedOn
      const isAhead = times.some(({ from }) => from.slice(0, published.length) > published)
      if (isAhead) {
        row.future += 1
        ahead += 1
      } else row.past += 1
    }
  }
  const all = [...rows.values()]
    .map(({ document, times, past, future }) => ({ documentId: document.documentId, title: document.title, publishedOn: document.publishedOn, times: [...times.values()].toSorted((a, b) => a.from.localeCompare(b.from)), past, future }))
    .toSorted((a, b) => (a.publishedOn ?? '9').localeCompare(b.publishedOn ?? '9') || a.title.localeCompare(b.title))
  const fullest = new Set(all.toSorted((a, b) => b.times.length - a.times.length).slice(0, mostDrawn))
  return {
    documents: all.filter((row) => fullest.has(row)),
    says: dated === 0 ? 'No claim gives a date.' : `${counted(dated, 'claim')} ${dated === 1 ? 'gives' : 'give'} a date; ${numbered(ahead)} of them ${ahead === 1 ? 'speaks' : 'speak'} of a time after the document was published.`,
    notes: [
      'A line a document: a bar spans the time a claim speaks of, a dot a single day, and the upright stroke is the day of publication. What lies to its right was still to come.',
      ...(undated > 0 ? [`${counted(undated, 'claim')} without a date ${undated === 1 ? 'is' : 'are'} not shown.`] : []),
      ...(all.length > mostDrawn ? [`The ${mostDrawn} documents with the most dates are drawn; the table has all ${numbered(all.length)}.`] : []),
    ],
    table: {
      columns: [{ words: 'Document' }, { words: 'Published' }, { words: 'Claimed from' }, { words: 'to' }, { words: 'Claims', number: true }],
      rows: all.flatMap(({ title, publishedOn, times }) => times.map((time) => ({
        cells: [title, publishedOn ? dateInWords(publishedOn) : 'not known', dateInWords(time.from), time.to === time.from ? 'the same day' : dateInWords(time.to), numbered(time.claims.length)],
        claims: time.claims,
      }))),
    },
    empty: dated === 0 ? 'Where a claim gives a date, in its words or as data, it stands here beside the day its document was published.' : null,
  }
}

/** Reads the times a claim speaks of, so that they are known when they are drawn. */
export function datesOfClaim(claim: ClaimRecord, documentOf: (documentId: DocumentId) => DocumentRecord | null): void {
  const document = claim.marks[0] && documentOf(claim.marks[0].documentId)
  if (document) datesOf(claim, document.publishedOn)
}

const read = new WeakMap<ClaimRecord, { readonly publishedOn: string | null; readonly times: readonly { readonly from: string; readonly to: string }[] }>()

/** The times a claim speaks of, as set by an analyst or else as read from its words; read once a claim. */
function datesOf(claim: ClaimRecord, publishedOn: string | null): readonly { readonly from: string; readonly to: string }[] {
  const before = read.get(claim)
  if (before && before.publishedOn === publishedOn) return before.times
  const dates = claim.dates ?? (/\d|now|today|yester|tomorrow|last|next|this|ago|current/iu.test(claim.statement) ? datesIn(claim.statement, { publishedOn }) : [])
  const times = dates.flatMap(({ from, to, precision }) => {
    const [first, last] = [from ?? to, to ?? from]
    return first === null || last === null || precision === 'present' ? [] : [{ from: firstDay(first), to: lastDay(last) }]
  })
  read.set(claim, { publishedOn, times })
  return times
}

const firstDay = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10)
function lastDay(date: string): string {
  if (date.length >= 10) return date.slice(0, 10)
  const [year, month] = [Number(date.slice(0, 4)), date.length >= 7 ? Number(date.slice(5, 7)) : 12]
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
