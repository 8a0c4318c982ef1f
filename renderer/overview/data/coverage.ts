import type { ClaimRecord } from '#core/domain/claim.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import { evidenceGapIds, evidenceGapWords, type EvidenceGapId } from '#core/evidence/gaps.ts'
import { counted } from '#renderer/words/phrases.ts'
import type { EvidenceGround } from './evidence-ground.ts'
import { numbered, shareInWords, type PlotFacts } from './plot.ts'

/** What each gap means, for whoever meets it in a list. */
export const gapMeanings: Readonly<Record<EvidenceGapId, string>> = {
  'no-evidence': 'Nothing for or against the claim is recorded. Context moves it neither way.',
  'one-origin': 'All evidence goes back to one source, however many report it.',
  'cannot-be-judged': 'Of every piece the source (F) or the truth (6) cannot be judged.',
  'only-from-claimant': 'All evidence comes from whoever makes the claim, or has it from them.',
  'only-later': 'All evidence was published after the claim was made.',
}

export interface CoverageBar {
  readonly words: string
  readonly meaning: string
  readonly claims: readonly ClaimId[]
  /** Begins another group: the bars before it share claims out, those after may count one claim several times. */
  readonly apart: boolean
  /** Evidence one would wish for; the others are gaps. */
  readonly isGood: boolean
}
export interface Coverage extends PlotFacts {
  readonly bars: readonly CoverageBar[]
  readonly total: number
}

/** How many origins the evidence of the claims goes back to, and what it lacks. */
export function coverageOf(claims: Iterable<ClaimRecord>, ground: EvidenceGround): Coverage {
  const byGap = new Map<EvidenceGapId, ClaimId[]>(evidenceGapIds.map((gap) => [gap, []]))
  const several: ClaimId[] = []
  const unclear: ClaimId[] = []
  let total = 0
  for (const claim of claims) {
    total += 1
    const { gaps, origins } = ground.standingOf(claim)
    for (const gap of gaps) byGap.get(gap)?.push(claim.claimId)
    if (origins > 1) several.push(claim.claimId)
    else if (!gaps.has('no-evidence') && !gaps.has('one-origin')) unclear.push(claim.claimId)
  }
  const barOf = (gap: EvidenceGapId, apart = false): CoverageBar => ({ words: evidenceGapWords[gap], meaning: gapMeanings[gap], claims: byGap.get(gap) ?? [], apart, isGood: false })
  const bars: readonly CoverageBar[] = [
    { words: 'Several origins', meaning: 'The evidence goes back to two or more sources that did not get it from one another.', claims: several, apart: false, isGood: true },
    barOf('one-origin'),
    ...(unclear.length > 0 ? [{ words: 'Origins unclear', meaning: 'Some evidence names neither a source nor a document, so that its origin cannot be told.', claims: unclear, apart: false, isGood: false }] : []),
    barOf('no-evidence'),
    ...evidenceGapIds.slice(2).map((gap, at) => barOf(gap, at === 0)),
  ]
  const [one, none] = [byGap.get('one-origin')?.length ?? 0, byGap.get('no-evidence')?.length ?? 0]
  return {
    bars,
    total,
    says: total === 0 ? 'No claims yet.' : `Of ${counted(total, 'claim')}, ${numbered(several.length)} ${several.length === 1 ? 'rests' : 'rest'} on several independent origins, ${numbered(one)} on one, ${numbered(none)} on none.`,
    notes: ['The bars above share all claims out; a claim may stand in several of the last three. Sources are traced back through whom they cite, so ten reports of one origin count as one.'],
    table: {
      columns: [{ words: 'Evidence' }, { words: 'Claims', number: true }, { words: 'Of all', number: true }, { words: 'Meaning' }],
      rows: bars.map(({ words, claims: within, meaning }) => ({ cells: [words, numbered(within.length), shareInWords(within.length, total), meaning], claims: within })),
    },
    empty: total === 0 ? 'Mark a claim in a document, and it is counted here.' : null,
  }
}
