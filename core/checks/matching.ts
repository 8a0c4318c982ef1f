import type { ClaimRecord } from '../domain/claim.ts'
import type { ClaimId } from '../domain/ids.ts'
import { datesIn } from '../extract/dates/dates.ts'
import type { DateMention } from '../extract/dates/date-mention.ts'
import { quantitiesIn } from '../extract/quantities/quantities.ts'
import type { Quantity } from '../extract/quantities/quantity.ts'
import { canBothHold, measureOf } from './measure.ts'
import { stemOf, stemsIn } from './stems.ts'

/** An existing claim that says what a passage says, with how alike they are and where their numbers and dates part. */
export interface Match {
  readonly claimId: ClaimId
  /** 0 to 1: cosine of the weighted words, less where numbers or dates part. */
  readonly likeness: number
  /** Each a plain sentence; none where numbers and dates agree. */
  readonly differences: readonly string[]
}

interface Entry { readonly claim: ClaimRecord; readonly stems: ReadonlySet<string> }

/** Claims kept ready for the question which of them a new passage repeats. */
export interface ClaimMatcher {
  put(claim: ClaimRecord): void
  remove(claimId: ClaimId): void
  /** Claims that say the same, best first. */
  matches(passage: { readonly text: string; readonly publishedOn: string | null; readonly language: string | null }, most?: number): Match[]
}

/** Likeness below which a claim says something else. */
const LEAST = 0.45
const MOST = 5
/** Candidates whose numbers and dates are read, which takes longest. */
const READ = 20

/** An inverted index over the roots of content words, weighed by how rare they are among the claims (TF-IDF; every word counts once). */
export function createClaimMatcher(): ClaimMatcher {
  const entries = new Map<ClaimId, Entry>()
  const byStem = new Map<string, Set<Entry>>()

  const weightOf = (stem: string): number => Math.log(1 + entries.size / (1 + (byStem.get(stem)?.size ?? 0)))
  const lengthOf = (stems: Iterable<string>): number => Math.sqrt([...stems].reduce((sum, stem) => sum + weightOf(stem) ** 2, 0))

  function remove(claimId: ClaimId): void {
    const entry = entries.get(claimId)
    if (entry === undefined) return
    for (const stem of entry.stems) {
      const here = byStem.get(stem)
      here?.delete(entry)
      if (here?.size === 0) byStem.delete(stem)
    }
    entries.delete(claimId)
  }

  /** Claims by the weight of the words they share with the passage; a word that most claims have finds nobody on its own. */
  function candidates(stems: ReadonlySet<string>): Map<Entry, number> {
    const dots = new Map<Entry, number>()
    const rarestFirst = [...stems].map((stem) => [stem, weightOf(stem)] as const).sort((a, b) => b[1] - a[1])
    for (const [stem, weight] of rarestFirst) {
      const here = byStem.get(stem)
      if (here === undefined) continue
      const opens = dots.size === 0 || here.size <= Math.max(500, entries.size / 20)
      for (const entry of here) {
        const before = dots.get(entry)
        if (before !== undefined || opens) dots.set(entry, (before ?? 0) + weight ** 2)
      }
    }
    return dots
  }

  return {
    put(claim) {
      remove(claim.claimId)
      const entry = { claim, stems: stemsIn([claim.statement, ...claim.marks.slice(0, 3).map(({ quote }) => quote)].join('\n')) }
      entries.set(claim.claimId, entry)
      for (const stem of entry.stems) {
        const here = byStem.get(stem)
        if (here === undefined) byStem.set(stem, new Set([entry]))
        else here.add(entry)
      }
    },
    remove,
    matches(passage, most = MOST) {
      const stems = stemsIn(passage.text)
      const length = lengthOf(stems)
      if (stems.size < 2 || length === 0) return []
      const best = [...candidates(stems)]
        .map(([entry, dot]) => ({ entry, cosine: dot / (length * lengthOf(nearestWording(entry, stems))) }))
        .filter(({ cosine }) => cosine >= LEAST)
        .sort((a, b) => b.cosine - a.cosine || (a.entry.claim.claimId < b.entry.claim.claimId ? -1 : 1))
        .slice(0, READ)
      const said = figuresOf(passage.text, passage.publishedOn, passage.language)
      return best.map(({ entry, cosine }) => {
        const differences = differencesBetween(figuresOf(entry.claim.statement, entry.claim.asOf, passage.language), said)
        return { claimId: entry.claim.claimId, likeness: Number(Math.min(1, cosine * 0.9 ** differences.length).toFixed(3)), differences }
      }).filter(({ likeness }) => likeness >= LEAST).sort((a, b) => b.likeness - a.likeness).slice(0, most)
    },
  }
}

/** The words of the claim's statement and of its marks come in several wordings; those of the one nearest to the passage are measured. */
function nearestWording({ claim, stems: all }: Entry, stems: ReadonlySet<string>): ReadonlySet<string> {
  const wordings = [claim.statement, ...claim.marks.slice(0, 3).map(({ quote }) => quote)].map(stemsIn)
  const shareOf = (wording: ReadonlySet<string>): number => [...wording].filter((stem) => stems.has(stem)).length / Math.max(1, wording.size)
  const nearest = wordings.reduce((best, wording) => (shareOf(wording) > shareOf(best) ? wording : best))
  return nearest.size === 0 ? all : new Set([...nearest, ...[...all].filter((stem) => stems.has(stem))])
}

interface Figures { readonly quantities: readonly Quantity[]; readonly dates: readonly DateMention[] }

function figuresOf(text: string, publishedOn: string | null, language: string | null): Figures {
  const dates = datesIn(text, { publishedOn })
  return { dates, quantities: quantitiesIn(text, { publishedOn, language, dates }) }
}

/** Where the numbers and dates of a claim and a passage part, each as a sentence. */
function differencesBetween(claim: Figures, passage: Figures): string[] {
  return [...quantityDifferences(claim.quantities, passage.quantities), ...dateDifferences(claim.dates, passage.dates)]
}

function quantityDifferences(ofClaim: readonly Quantity[], ofPassage: readonly Quantity[]): string[] {
  const measured = (quantities: readonly Quantity[]) => quantities.flatMap((quantity) => {
    const measure = measureOf(quantity, stemOf(quantity.counted?.split(/\s+/u).at(-1) ?? ''))
    return measure === null ? [] : [{ quantity, measure }]
  })
  const there = measured(ofPassage)
  return measured(ofClaim).flatMap(({ quantity, measure }) => {
    const alike = there.filter((other) => other.measure.dimension === measure.dimension)
    const [first] = alike
    return first === undefined || alike.some((other) => canBothHold(measure, other.measure)) ? [] : [`The claim has “${quantity.quote}”, the passage “${first.quantity.quote}”.`]
  })
}

function dateDifferences(ofClaim: readonly DateMention[], ofPassage: readonly DateMention[]): string[] {
  const placed = (dates: readonly DateMention[]) => dates.filter(({ from, to }) => from !== null && to !== null)
  const there = placed(ofPassage)
  return placed(ofClaim).flatMap((date) => {
    const [first] = there
    return first === undefined || there.some(({ from, to }) => (from ?? '') <= (date.to ?? '') && (date.from ?? '') <= (to ?? '')) ? [] : [`The claim has “${date.quote}”, the passage “${first.quote}”.`]
  })
}
