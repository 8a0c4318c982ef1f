import type { ClaimRecord } from '#core/domain/claim.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import { kindOf } from '#core/standards/claim-words.ts'
import { claimKinds, type ClaimKind, type VerdictId } from '#core/standards/ids.ts'
import { orderedVerdictIds, verdictOf } from '#renderer/stores/scales.ts'
import { counted } from '#renderer/words/phrases.ts'
import type { MatrixFacts } from './matrix.ts'
import { latestOfEach, numbered, shareInWords } from './plot.ts'

/** A verdict all analysts share whose latest judgement has one; else that they differ, or that there is none. */
export type ClaimVerdict = VerdictId | 'differ' | 'none'

export function verdictOfClaim(claim: ClaimRecord): ClaimVerdict {
  let shared: VerdictId | null = null
  for (const { verdict } of latestOfEach(claim)) {
    if (verdict === null || verdict === shared) continue
    if (shared !== null) return 'differ'
    shared = verdict
  }
  return shared ?? 'none'
}

const wordsOf = (verdict: ClaimVerdict): string => (verdict === 'differ' ? 'Analysts differ' : verdict === 'none' ? 'No verdict' : verdictOf(verdict).words)

/** How many claims of each kind came to each verdict. */
export function kindByVerdict(claims: Iterable<ClaimRecord>): MatrixFacts {
  const cells = new Map<string, ClaimId[]>()
  const kindTotals = new Map<ClaimKind, number>()
  let [total, none, differ] = [0, 0, 0]
  for (const claim of claims) {
    const verdict = verdictOfClaim(claim)
    const key = `${claim.kind}/${verdict}`
    const cell = cells.get(key)
    if (cell) cell.push(claim.claimId)
    else cells.set(key, [claim.claimId])
    kindTotals.set(claim.kind, (kindTotals.get(claim.kind) ?? 0) + 1)
    total += 1
    if (verdict === 'none') none += 1
    if (verdict === 'differ') differ += 1
  }
  const kinds = claimKinds.filter((kind) => kindTotals.has(kind)).toSorted((a, b) => (kindTotals.get(b) ?? 0) - (kindTotals.get(a) ?? 0))
  const verdicts: readonly ClaimVerdict[] = [...orderedVerdictIds.value, 'differ', 'none']
  const filled = kinds.flatMap((kind, row) => verdicts.flatMap((verdict, column) => {
    const within = cells.get(`${kind}/${verdict}`)
    return within ? [{ row, column, claims: within, count: within.length, words: `${kindOf(kind).words}, ${wordsOf(verdict).toLowerCase()}: ${counted(within.length, 'claim')}` }] : []
  }))
  return {
    rowTitle: 'Kind',
    columnTitle: 'Verdict',
    rowHeads: kinds.map((kind) => ({ words: kindOf(kind).words, apart: false })),
    columnHeads: verdicts.map((verdict) => ({ words: wordsOf(verdict), apart: verdict === 'unverifiable' || verdict === 'differ' })),
    cells: filled,
    says: total === 0 ? 'No claims yet.' : `${numbered(total - none)} of ${counted(total, 'claim')} (${shareInWords(total - none, total)}) ${total - none === 1 ? 'has' : 'have'} a verdict; analysts differ on ${differ === 0 ? 'none' : numbered(differ)}.`,
    notes: ['Each number counts claims. A claim on which the latest verdicts of its analysts are not the same stands under “Analysts differ”, and under no verdict.'],
    table: {
      columns: [{ words: 'Kind' }, { words: 'Verdict' }, { words: 'Claims', number: true }, { words: 'Of its kind', number: true }],
      rows: filled.map(({ row, column, claims: within }) => {
        const kind = kinds[row] as ClaimKind
        return { cells: [kindOf(kind).words, wordsOf(verdicts[column] as ClaimVerdict), numbered(within.length), shareInWords(within.length, kindTotals.get(kind) ?? 0)], claims: within }
      }),
    },
    empty: total === 0 ? 'Mark a claim in a document, and it is counted here.' : null,
  }
}
