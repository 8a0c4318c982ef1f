import type { ClaimRecord, JudgementRecord } from '#core/domain/claim.ts'
import type { ClaimId } from '#core/domain/ids.ts'
import { brierOf, calibrationBy, type BrierScore, type CalibrationPoint, type Forecast } from '#core/measures/brier.ts'
import { termById, wordsOf } from '#core/standards/likelihood.ts'
import { percentInWords } from '#core/standards/places.ts'
import { counted } from '#renderer/words/phrases.ts'
import { numbered, shareInWords, type PlotFacts } from './plot.ts'

export const calibrationGroupings = ['number', 'analyst', 'term', 'topic'] as const
export type CalibrationGrouping = (typeof calibrationGroupings)[number]

/** One analyst's forecast of a prediction whose outcome is known. */
export interface ResolvedForecast extends Forecast {
  readonly claimId: ClaimId
  readonly analyst: string
  /** What was said, in percent. */
  readonly number: string
  readonly term: string
  readonly topic: string
}
export interface CalibrationMark extends CalibrationPoint { readonly words: string; readonly claims: readonly ClaimId[] }
export interface Calibration extends PlotFacts {
  /** One for every number that was said, every analyst, term or topic. */
  readonly marks: readonly CalibrationMark[]
  readonly brier: BrierScore | null
  /** Everyone whose forecasts are known, by name. */
  readonly analysts: readonly string[]
}

/** How what analysts said of predictions compares with what then happened, by what they said, who said it, in which term, or on what; of one analyst alone where `whose` names one. */
export function calibrationOfPredictions(claims: Iterable<ClaimRecord>, by: CalibrationGrouping, row: 1 | 2, whose: string | null = null): Calibration {
  const all = [...claims].flatMap((claim) => forecastsOf(claim, row))
  const analysts = [...new Set(all.map(({ analyst }) => analyst))].toSorted((a, b) => a.localeCompare(b, 'en'))
  const forecasts = whose !== null && analysts.includes(whose) ? all.filter(({ analyst }) => analyst === whose) : all
  const brier = brierOf(forecasts)
  const groups = calibrationBy(forecasts, (forecast) => forecast[by]).toSorted((a, b) => (by === 'number' || by === 'term' ? a.point.probability - b.point.probability : b.brier.forecasts - a.brier.forecasts))
  const claimsWhere = (holds: (forecast: ResolvedForecast) => boolean): readonly ClaimId[] => [...new Set(forecasts.filter(holds).map(({ claimId }) => claimId))]
  return {
    brier,
    analysts,
    marks: groups.map(({ key, point }) => ({ ...point, words: key, claims: claimsWhere((forecast) => forecast[by] === key) })),
    says: brier === null
      ? 'No prediction that an analyst rated has been resolved yet.'
      : `${counted(brier.forecasts, 'forecast')} of resolved predictions: Brier score ${decimal(brier.score)} = reliability ${decimal(brier.reliability)} − resolution ${decimal(brier.resolution)} + uncertainty ${decimal(brier.uncertainty)}.`,
    notes: [
      'On the diagonal, things happened as often as was said. The line through a mark is Wilson’s interval of 95%: with few forecasts it is long. A term counts as the middle of its band; what counts is an analyst’s last judgement up to the day of resolution.',
      ...(brier && brier.skill === null ? ['All outcomes were alike, so that skill is undefined.'] : []),
    ],
    table: {
      columns: [{ words: groupTitles[by] }, { words: 'Forecasts', number: true }, { words: 'Said on average', number: true }, { words: 'Happened', number: true }, { words: 'Brier', number: true }, { words: 'Reliability', number: true }, { words: 'Resolution', number: true }, { words: 'Uncertainty', number: true }, { words: 'Skill', number: true }],
      rows: [
        ...groups.map(({ key, point, brier: own }) => rowOf(key, point, own, claimsWhere((forecast) => forecast[by] === key))),
        ...(brier && groups.length > 1 ? [rowOf('All', { probability: forecasts.reduce((sum, { probability }) => sum + probability, 0) / forecasts.length, frequency: brier.baseRate }, brier, claimsWhere(() => true))] : []),
      ],
    },
    empty: brier === null ? 'Give a prediction a day and a criterion, rate it, and resolve it when the day has come.' : null,
  }
}

const groupTitles = { number: 'Said', analyst: 'Analyst', term: 'Term', topic: 'Topic' } as const satisfies Record<CalibrationGrouping, string>
const decimal = (value: number): string => value.toFixed(3).replace('-', '−')

const rowOf = (words: string, point: Pick<CalibrationPoint, 'probability' | 'frequency'>, brier: BrierScore, claims: readonly ClaimId[]) => ({
  cells: [words, numbered(brier.forecasts), shareInWords(point.probability, 1), shareInWords(point.frequency, 1), decimal(brier.score), decimal(brier.reliability), decimal(brier.resolution), decimal(brier.uncertainty), brier.skill === null ? 'undefined' : decimal(brier.skill)],
  claims,
})

/** What each analyst last said up to the day a prediction was resolved; nothing of one that is open or void. */
export function forecastsOf({ claimId, prediction, judgements }: ClaimRecord, row: 1 | 2): readonly ResolvedForecast[] {
  if (prediction === null || prediction.outcome === null || prediction.outcome === 'void') return []
  const last = new Map<string, JudgementRecord>()
  for (const judgement of judgements) {
    const inTime = prediction.resolvedOn === null || judgement.at.slice(0, 10) <= prediction.resolvedOn
    if (inTime && probabilityOf(judgement) !== null && !last.has(judgement.analystId)) last.set(judgement.analystId, judgement)
  }
  return [...last.values()].flatMap((judgement) => {
    const probability = probabilityOf(judgement)
    const term = judgement.term === null ? null : termById(judgement.standard, judgement.term)
    return probability === null ? [] : [{ claimId, probability, happened: prediction.outcome === 'occurred', analyst: judgement.analyst, number: percentInWords(100 * probability), term: term ? wordsOf(term, row) : 'no term', topic: prediction.topic || 'no topic' }]
  })
}

/** 0-1. */
function probabilityOf({ percent, low, high }: JudgementRecord): number | null {
  if (percent !== null) return percent / 100
  return low === null || high === null ? null : (low + high) / 200
}
