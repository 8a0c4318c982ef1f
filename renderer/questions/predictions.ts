import type { ClaimRecord, JudgementRecord } from '#core/domain/claim.ts'
import type { PredictionRecord } from '#core/domain/judging.ts'
import { standingOf, type PredictionStanding } from '#core/domain/prediction-due.ts'
import { standardOf, termById, wordsOf } from '#core/standards/likelihood.ts'
import { percentInWords } from '#core/standards/places.ts'
import { forecastsOf } from '#renderer/overview/data/calibration.ts'

/** What an analyst says of a prediction; once it is resolved, also how far that was off, (p − o)², 0 best and 1 worst. */
export interface Said { readonly analyst: string; readonly words: string; readonly score: number | null }
/** A prediction as the list shows it. */
export interface PredictionLine {
  readonly claim: ClaimRecord
  readonly prediction: PredictionRecord
  readonly standing: PredictionStanding
  readonly said: readonly Said[]
}
export interface PredictionLists {
  /** What is due first, then what waits; the earliest date first. */
  readonly open: readonly PredictionLine[]
  /** What was resolved last comes first. */
  readonly resolved: readonly PredictionLine[]
}

/** The predictions of a project as two lists. `today` is an ISO day, `row` the project's row of words. */
export function predictionLists(claims: Iterable<ClaimRecord>, today: string, row: 1 | 2): PredictionLists {
  const lines = [...claims].flatMap((claim): readonly PredictionLine[] => {
    const { prediction } = claim
    if (prediction === null) return []
    const standing = standingOf(prediction, today)
    return [{ claim, prediction, standing, said: standing === 'resolved' ? scored(claim, row) : latest(claim, row) }]
  })
  const isDue = ({ standing }: PredictionLine): number => Number(standing !== 'due')
  return {
    open: lines.filter(({ standing }) => standing !== 'resolved').toSorted((a, b) => isDue(a) - isDue(b) || compared(a.prediction.dueOn, b.prediction.dueOn) || a.claim.number - b.claim.number),
    resolved: lines.filter(({ standing }) => standing === 'resolved').toSorted((a, b) => compared(b.prediction.resolvedOn ?? '', a.prediction.resolvedOn ?? '') || a.claim.number - b.claim.number),
  }
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The latest likelihood of each analyst; judgements come newest first. */
function latest({ judgements }: ClaimRecord, row: 1 | 2): readonly Said[] {
  const seen = new Set<string>()
  return judgements.filter(({ analystId, low }) => low !== null && !seen.has(analystId) && seen.add(analystId)).map((judgement) => ({ analyst: judgement.analyst, words: likelihoodInShort(judgement, row), score: null }))
}

/** What counted when it was resolved: each analyst's last likelihood up to that day. Void ones score nothing. */
function scored(claim: ClaimRecord, row: 1 | 2): readonly Said[] {
  const forecasts = forecastsOf(claim, row)
  if (forecasts.length === 0) return latest(claim, row)
  return forecasts.map(({ analyst, probability, happened }) => ({ analyst, words: percentInWords(probability * 100), score: (probability - Number(happened)) ** 2 }))
}

function likelihoodInShort({ standard, term, percent }: JudgementRecord, row: 1 | 2): string {
  const entry = term === null ? null : termById(standard, term)
  if (percent !== null) return percentInWords(percent)
  return entry ? `${wordsOf(entry, row)} (${entry.band})` : standardOf(standard).name
}
