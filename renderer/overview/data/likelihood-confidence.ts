import type { ClaimRecord, JudgementRecord } from '#core/domain/claim.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import { confidenceInWords } from '#core/standards/confidence.ts'
import { confidenceLevels, type ConfidenceLevel, type StandardId, type VerdictId } from '#core/standards/ids.ts'
import { standardOf, termsOf, wordsOf } from '#core/standards/likelihood.ts'
import { placeOf as placeOnRuler, percentInWords } from '#core/standards/places.ts'
import { verdictOf } from '#renderer/stores/scales.ts'
import { counted } from '#renderer/words/phrases.ts'
import { latestOfEach, numbered, type PlotFacts } from './plot.ts'

/** A place on the axis of likelihood: a band of the standard, or a gap between its bands. Percent. */
export interface LikelihoodPlace {
  readonly key: string
  readonly words: string
  readonly band: string
  readonly low: number
  readonly high: number
  /** False for a stretch in which the standard has no word. */
  readonly isTerm: boolean
}
export interface LikelihoodMark {
  readonly claimId: ClaimId
  readonly verdict: VerdictId | null
  readonly analyst: string
  /** "likely", "70%". */
  readonly rated: string
}
export interface LikelihoodCell {
  readonly place: LikelihoodPlace
  readonly level: ConfidenceLevel
  readonly marks: readonly LikelihoodMark[]
}
export interface LikelihoodConfidence extends PlotFacts {
  readonly places: readonly LikelihoodPlace[]
  readonly levels: readonly { readonly level: ConfidenceLevel; readonly words: string }[]
  readonly cells: readonly LikelihoodCell[]
  /** Terms that nest cannot stand side by side on a scale of percent; they are set out in their order instead. */
  readonly scale: 'percent' | 'terms'
  readonly marks: number
}

/** How likely claims were judged, against how confident the judges were: the latest judgement of each analyst on each claim. */
export function likelihoodAgainstConfidence(claims: Iterable<ClaimRecord>, standard: StandardId, row: 1 | 2): LikelihoodConfidence {
  const { bands, name } = standardOf(standard)
  const cells = new Map<string, { readonly place: LikelihoodPlace; readonly level: ConfidenceLevel; readonly marks: LikelihoodMark[] }>()
  const seen = new Map<string, LikelihoodPlace>()
  let [marks, onlyOne, otherStandard] = [0, 0, 0]
  for (const claim of claims) {
    for (const judgement of latestOfEach(claim)) {
      const rated = judgement.term !== null || judgement.percent !== null
      if (!rated && judgement.confidence === null) continue
      if (!rated || judgement.confidence === null) onlyOne += 1
      else if (judgement.standard !== standard) otherStandard += 1
      else {
        const place = placeOfJudgement(judgement, standard, row)
        if (!place) continue
        seen.set(place.key, place)
        const key = `${place.key}/${judgement.confidence}`
        const cell = cells.get(key) ?? { place, level: judgement.confidence, marks: [] }
        cells.set(key, cell)
        cell.marks.push({ claimId: claim.claimId, verdict: judgement.verdict, analyst: judgement.analyst, rated: judgement.percent === null ? place.words : percentInWords(judgement.percent) })
        marks += 1
      }
    }
  }
  const terms = termsOf(standard).map((term) => placeOfTerm(term, row))
  const places = [...terms, ...[...seen.values()].filter(({ key }) => !terms.some((term) => term.key === key))].toSorted((a, b) => a.low - b.low || a.high - b.high)
  const ordered = [...cells.values()].toSorted((a, b) => places.findIndex(({ key }) => key === a.place.key) - places.findIndex(({ key }) => key === b.place.key) || confidenceLevels.indexOf(b.level) - confidenceLevels.indexOf(a.level))
  return {
    places,
    levels: confidenceLevels.map((level) => ({ level, words: confidenceInWords(standard, level) })),
    cells: ordered,
    scale: bands === 'nested' ? 'terms' : 'percent',
    marks,
    says: saidOf(ordered, marks),
    notes: [
      bands === 'nested'
        ? `The terms of ${name} lie within one another, so they are set side by side in their order and not on a scale of percent.`
        : termsOf(standard).length > 0
          ? `The bands are those of ${name}. Marks are spread over their band so that none hides another; where in its band a mark stands says nothing.`
          : 'A number stands in the stretch of ten that holds it; where in that stretch a mark stands says nothing.',
      ...(onlyOne > 0 ? [`${counted(onlyOne, 'judgement')} with likelihood or confidence alone cannot be placed.`] : []),
      ...(otherStandard > 0 ? [`${counted(otherStandard, 'judgement')} made under another standard ${otherStandard === 1 ? 'is' : 'are'} left out: terms are not converted.`] : []),
    ],
    table: {
      columns: [{ words: 'Likelihood' }, { words: 'Band' }, { words: 'Confidence' }, { words: 'Judgements', number: true }, { words: 'Verdicts' }],
      rows: ordered.map(({ place, level, marks: within }) => ({
        cells: [place.words, place.band, confidenceInWords(standard, level), numbered(within.length), verdictsOf(within)],
        claims: claimsOf(within),
      })),
    },
    empty: marks === 0 ? 'Rate likelihood and confidence of a claim, and it stands here.' : null,
  }
}

function placeOfJudgement({ term, percent }: JudgementRecord, standard: StandardId, row: 1 | 2): LikelihoodPlace | null {
  const ofTerm = termsOf(standard).find(({ id }) => id === term)
  if (ofTerm) return placeOfTerm(ofTerm, row)
  if (percent === null) return null
  if (standard === 'percent') {
    const low = Math.min(90, Math.floor(percent / 10) * 10)
    return { key: `tens-${low}`, words: `${low}–${low + 10}%`, band: `${low}–${low + 10}%`, low, high: low + 10, isTerm: true }
  }
  const { terms: [narrowest], gap } = placeOnRuler(standard, percent)
  if (narrowest) return placeOfTerm(narrowest, row)
  const [low, high] = [gap?.below?.high ?? 0, gap?.above?.low ?? 100]
  return { key: `gap-${low}`, words: 'no word', band: `${low}–${high}%`, low, high, isTerm: false }
}

const placeOfTerm = (term: ReturnType<typeof termsOf>[number], row: 1 | 2): LikelihoodPlace => ({ key: term.id, words: wordsOf(term, row), band: term.band, low: term.low, high: term.high, isTerm: true })

export const claimsOf = (marks: readonly LikelihoodMark[]): readonly ClaimId[] => [...new Set(marks.map(({ claimId }) => claimId))]

function saidOf(cells: readonly LikelihoodCell[], marks: number): string {
  const [fullest] = cells.toSorted((a, b) => b.marks.length - a.marks.length)
  if (!fullest) return 'Nobody has given both a likelihood and a confidence yet.'
  const low = cells.filter(({ level }) => level === 'low').reduce((sum, cell) => sum + cell.marks.length, 0)
  const most = fullest.place.isTerm ? `“${fullest.place.words}”` : `between two words (${fullest.place.band})`
  return `${counted(marks, 'judgement')}: most often ${most} with ${fullest.level} confidence (${numbered(fullest.marks.length)}); ${low === 0 ? 'none' : numbered(low)} with low confidence.`
}

function verdictsOf(marks: readonly LikelihoodMark[]): string {
  const counts = new Map<VerdictId | null, number>()
  for (const { verdict } of marks) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([verdict, count]) => `${verdict ? verdictOf(verdict).words.toLowerCase() : 'no verdict'} ${numbered(count)}`).join(', ')
}
