import type { ClaimRecord } from '#core/domain/claim.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import { counted } from '#renderer/words/phrases.ts'
import { dateInWords } from '#renderer/words/dates.ts'
import { numbered, push, type PlotFacts } from './plot.ts'

export const progressLines = ['marked', 'judged', 'criticised', 'reviewed'] as const
export type ProgressLine = (typeof progressLines)[number]
export interface ProgressStep { readonly day: string; readonly total: number; readonly claims: readonly ClaimId[] }
export interface Progress extends PlotFacts {
  /** Running totals, a step on each day on which one changed, oldest first. */
  readonly lines: Readonly<Record<ProgressLine, readonly ProgressStep[]>>
}

/** How many claims were marked, judged, criticised and reviewed by when: each claim counts once a line, on the day it first happened. */
export function progressOf(claims: Iterable<ClaimRecord>): Progress {
  const days: Readonly<Record<ProgressLine, Map<string, ClaimId[]>>> = { marked: new Map(), judged: new Map(), criticised: new Map(), reviewed: new Map() }
  for (const claim of claims) {
    const firsts: Readonly<Record<ProgressLine, string | undefined>> = {
      marked: claim.at,
      judged: claim.judgements.at(-1)?.at,
      criticised: claim.critiques[0]?.at,
      reviewed: earliest(claim.reviews.flatMap(({ status, closedAt }) => (status === 'done' && closedAt !== null ? [closedAt] : []))),
    }
    for (const line of progressLines) {
      const at = firsts[line]
      if (at !== undefined) push(days[line], at.slice(0, 10), claim.claimId)
    }
  }
  const lines = { marked: stepsOf(days.marked), judged: stepsOf(days.judged), criticised: stepsOf(days.criticised), reviewed: stepsOf(days.reviewed) }
  const totalOf = (line: ProgressLine): number => lines[line].at(-1)?.total ?? 0
  const marked = totalOf('marked')
  return {
    lines,
    says: marked === 0 ? 'No claims yet.' : `${counted(marked, 'claim')} marked; ${numbered(totalOf('judged'))} judged, ${numbered(totalOf('criticised'))} criticised, ${numbered(totalOf('reviewed'))} reviewed by a second analyst.`,
    notes: ['Each claim counts once in a line, on the day it was first marked, judged, criticised or its review was done. Days are counted in universal time.'],
    table: {
      columns: [{ words: 'Day' }, { words: 'What was done' }, { words: 'Claims that day', number: true }, { words: 'In all', number: true }],
      rows: progressLines
        .flatMap((line) => lines[line].map((step) => ({ line, ...step })))
        .toSorted((a, b) => b.day.localeCompare(a.day))
        .map(({ line, day, total, claims }) => ({ cells: [dateInWords(day), line, numbered(claims.length), numbered(total)], claims })),
    },
    empty: marked === 0 ? 'Mark a claim in a document, and it is counted here.' : null,
  }
}

const earliest = (moments: readonly string[]): string | undefined => moments.toSorted()[0]

function stepsOf(days: ReadonlyMap<string, readonly ClaimId[]>): readonly ProgressStep[] {
  let total = 0
  return [...days].toSorted(([a], [b]) => a.localeCompare(b)).map(([day, claims]) => ({ day, total: (total += claims.length), claims }))
}
