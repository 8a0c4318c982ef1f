import type { EvidenceRecord } from '#core/domain/claim.ts'
import { stances, type Stance } from '#core/standards/ids.ts'

/** How many pieces of evidence there are of each stance, in the order of the list. A count, not a weight: it says where to look, not who is right. */
export interface Balance {
  readonly parts: readonly { readonly stance: Stance; readonly count: number }[]
  readonly total: number
  readonly words: string
}

const said: Readonly<Record<Stance, (count: number) => string>> = {
  supports: (count) => `${count} ${count === 1 ? 'supports' : 'support'}`,
  contradicts: (count) => `${count} ${count === 1 ? 'contradicts' : 'contradict'}`,
  context: (count) => `${count} for context`,
}

export function balanceOf(evidence: readonly EvidenceRecord[]): Balance {
  const parts = stances.map((stance) => ({ stance, count: evidence.filter((each) => each.stance === stance).length }))
  const words = parts.filter(({ count }) => count > 0).map(({ stance, count }) => said[stance](count))
  return { parts, total: evidence.length, words: words.length === 0 ? 'No evidence yet' : words.join(', ') }
}
