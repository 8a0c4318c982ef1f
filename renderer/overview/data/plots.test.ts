import { describe, expect, it } from 'vitest'
import type { ClaimRecord } from '#core/domain/claim.ts'
import { newId } from '#core/domain/ids.ts'
import { aClaim, aJudgement, harbourProject } from '#formats/export/harbour.fixture.ts'
import { agreementOf } from './agreement.ts'
import { calibrationOfPredictions } from './calibration.ts'
import { coverageOf } from './coverage.ts'
import { evidenceGround } from './evidence-ground.ts'
import { gradeMatrix } from './grade-matrix.ts'
import { kindByVerdict } from './kind-verdict.ts'
import { likelihoodAgainstConfidence } from './likelihood-confidence.ts'
import { shareInWords, type PlotFacts } from './plot.ts'
import { progressOf } from './progress.ts'
import { timelineOf } from './timeline.ts'

const { claims, sources, documents } = harbourProject()
const numbersOf = (claimIds: readonly string[]): readonly number[] => claimIds.map((claimId) => claims.find((claim) => claim.claimId === claimId)?.number ?? 0)
const cellsOf = ({ table }: PlotFacts): readonly (readonly string[])[] => table.rows.map(({ cells }) => cells)

describe('likelihood against confidence', () => {
  it('places the latest judgement of each analyst in its band and level, and counts what cannot be placed', () => {
    const plot = likelihoodAgainstConfidence(claims, 'icd203', 1)
    expect(plot.cells.map(({ place, level, marks }) => [place.key, level, ...numbersOf(marks.map(({ claimId }) => claimId))])).toEqual([
      ['almost-no-chance', 'high', 1, 1], ['very-unlikely', 'moderate', 4], ['unlikely', 'moderate', 7], ['unlikely', 'low', 2], ['roughly-even-chance', 'low', 3], ['likely', 'low', 3],
    ])
    expect(plot.notes.join(' ')).toContain('1 judgement with likelihood or confidence alone')
    expect(plot.table.rows[0]?.claims).toHaveLength(1)
  })

  it('converts no term of another standard', () => {
    const plot = likelihoodAgainstConfidence(claims, 'phia', 1)
    expect([plot.marks, plot.notes.find((note) => note.includes('another standard'))]).toEqual([0, '7 judgements made under another standard are left out: terms are not converted.'])
  })

  it('keeps the gaps of a standard as gaps, and sets terms that nest side by side', () => {
    const judged = (standard: 'phia' | 'ipcc', percent: number) => [aClaim(1, 'x', { judgements: [aJudgement(1, 1, 'M. Ito', { standard, percent, low: percent, high: percent, confidence: 'low' })] })]
    expect(likelihoodAgainstConfidence(judged('phia', 22), 'phia', 1).cells.map(({ place }) => [place.isTerm, place.low, place.high])).toEqual([[false, 20, 25]])
    const ipcc = likelihoodAgainstConfidence(judged('ipcc', 97), 'ipcc', 1)
    expect([ipcc.scale, ipcc.cells[0]?.place.key]).toEqual(['terms', 'extremely-likely'])
  })
})

describe('kind by verdict', () => {
  it('counts a claim once, apart where its analysts differ or none has a verdict', () => {
    expect(cellsOf(kindByVerdict(claims))).toEqual([
      ['Figure', 'Contradicted', '1', '33%'], ['Figure', 'Unverified', '1', '33%'], ['Figure', 'No verdict', '1', '33%'],
      ['Prediction', 'No verdict', '2', '100%'], ['Date', 'Contradicted', '1', '100%'], ['Causal', 'Mixed', '1', '100%'], ['Attribution', 'Analysts differ', '1', '100%'],
    ])
  })
})

describe('the grades of evidence', () => {
  it('are crossed, with F, 6 and what nobody graded set apart', () => {
    const plot = gradeMatrix(claims, sources)
    expect(plot.rowHeads.filter(({ apart }) => apart).map(({ words }) => words)).toEqual(['F Reliability cannot be judged', 'Source not graded'])
    expect(plot.columnHeads.filter(({ apart }) => apart).map(({ words }) => words)).toEqual(['6 Truth cannot be judged'])
    expect(plot.cells.reduce((sum, { count }) => sum + count, 0)).toBe(claims.flatMap(({ evidence }) => evidence).length)
    expect(plot.says).toBe('8 pieces of evidence: 5 graded on both sides, 1 with F or 6, 2 not graded on one side or both.')
  })
})

describe('the coverage of evidence', () => {
  it('traces sources to their origins and shares all claims out', () => {
    const plot = coverageOf(claims, evidenceGround(sources, documents))
    expect(plot.bars.map(({ words, claims: within }) => [words, ...numbersOf(within)])).toEqual([
      ['Several origins', 1, 3], ['One origin only', 2, 4], ['No evidence', 5, 6, 7, 8], ['Only F or 6'], ['Only from the claimant'], ['Only later than the claim'],
    ])
  })
})

describe('progress', () => {
  it('counts each claim once a line, on the day it first happened', () => {
    const { lines } = progressOf(claims)
    expect(Object.fromEntries(Object.entries(lines).map(([line, steps]) => [line, steps.at(-1)?.total ?? 0]))).toEqual({ marked: 8, judged: 6, criticised: 5, reviewed: 0 })
    for (const steps of Object.values(lines)) expect(steps.map(({ day }) => day)).toEqual(steps.map(({ day }) => day).toSorted())
    expect(lines.judged.flatMap(({ claims: within }) => within)).toHaveLength(6)
  })
})

describe('the timeline', () => {
  it('holds what claims speak of against the day of publication, as set or as read', () => {
    const plot = timelineOf(claims, documents)
    expect(plot.documents.map(({ title, publishedOn, past, future }) => [title, publishedOn, past, future])).toEqual([['The Kallas lease: a harbour changes hands', '2026-02-14', 1, 1]])
    expect(plot.table.rows.map(({ cells, claims: within }) => [...cells.slice(2, 4), ...numbersOf(within)])).toEqual([['9 January 2025', 'the same day', 1], ['1 January 2029', '31 December 2029', 7]])
    const set = claims.map((claim): ClaimRecord => (claim.number === 5 ? { ...claim, dates: [{ quote: 'a year', from: '2025', to: '2025-02', precision: 'year', relative: false }] } : claim))
    expect(timelineOf(set, documents).documents[0]?.times.find((time) => numbersOf(time.claims).includes(5))).toMatchObject({ from: '2025-01-01', to: '2025-02-28' })
  })
})

describe('calibration', () => {
  const forecast = (n: number, percent: number, outcome: 'occurred' | 'did-not-occur' | 'void', at = '2026-03-01T00:00:00.000Z'): ClaimRecord => {
    const claim = aClaim(n, 'x', { kind: 'prediction', judgements: [aJudgement(n, n, 'M. Ito', { percent, low: percent, high: percent, at })] })
    return { ...claim, prediction: { predictionId: newId(), claimId: claim.claimId, criterion: 'x', dueOn: '2026-03-02', topic: n % 2 ? 'harbours' : '', outcome, resolvedOn: '2026-03-03', resolution: '', analyst: 'M. Ito', at } }
  }
  const golden = [10, 10, 10, 10, 30, 30, 70, 70, 90, 90].map((percent, at) => forecast(at + 1, percent, [0, 0, 0, 1, 0, 1, 1, 0, 1, 1][at] ? 'occurred' : 'did-not-occur'))

  it('gives the golden Brier score and its parts', () => {
    const plot = calibrationOfPredictions(golden, 'number', 1)
    expect(plot.says).toBe('10 forecasts of resolved predictions: Brier score 0.202 = reliability 0.027 − resolution 0.075 + uncertainty 0.250.')
    expect(plot.marks.map(({ words, forecasts, happened }) => [words, forecasts, happened])).toEqual([['10%', 4, 1], ['30%', 2, 1], ['70%', 2, 1], ['90%', 2, 2]])
    expect(cellsOf(calibrationOfPredictions(golden, 'topic', 1)).map(([topic, count]) => [topic, count])).toEqual([['harbours', '5'], ['no topic', '5'], ['All', '10']])
  })

  it('is told of each analyst, and of one analyst alone', () => {
    const both = golden.map((claim, at) => ({ ...claim, judgements: [...claim.judgements, aJudgement(50 + at, at + 1, 'R. Vance', { percent: 50, low: 50, high: 50, at: '2026-03-01T00:00:00.000Z' })] }))
    const plot = calibrationOfPredictions(both, 'analyst', 1)
    expect([plot.analysts, plot.marks.map(({ words, forecasts, happened }) => [words, forecasts, happened])]).toEqual([['M. Ito', 'R. Vance'], [['M. Ito', 10, 5], ['R. Vance', 10, 5]]])
    expect(calibrationOfPredictions(both, 'number', 1, 'R. Vance').marks.map(({ words, forecasts }) => [words, forecasts])).toEqual([['50%', 10]])
    expect(calibrationOfPredictions(both, 'number', 1, 'M. Ito').says).toBe(calibrationOfPredictions(golden, 'number', 1).says)
  })

  it('leaves out what is void, open, or was judged after the outcome was known', () => {
    const late = forecast(11, 99, 'occurred', '2026-03-04T00:00:00.000Z')
    expect(calibrationOfPredictions([forecast(12, 50, 'void'), late, ...claims], 'analyst', 1)).toMatchObject({ brier: null, marks: [] })
  })
})

describe('agreement', () => {
  it('is Krippendorff’s alpha of the latest judgements, and stays undefined where ratings never vary', () => {
    const { measures } = agreementOf(claims, 'icd203')
    expect(measures.map(({ words, alpha, rated, differing }) => [words, alpha === null ? null : Number(alpha.toFixed(3)), rated.length, differing.length])).toEqual([
      ['Verdict', 0.4, 2, 1], ['Likelihood', 0.833, 2, 1], ['Confidence', 1, 2, 0],
    ])
    const alike = agreementOf(claims.filter(({ number }) => number === 1), 'icd203')
    expect(alike.measures.map(({ alpha }) => alpha)).toEqual([null, null, null])
    expect(alike.notes.join(' ')).toContain('Alpha stays undefined')
  })
})

it('every plot of nothing says what would have to be there', () => {
  const ground = evidenceGround([], [])
  for (const plot of [likelihoodAgainstConfidence([], 'icd203', 1), kindByVerdict([]), gradeMatrix([], []), coverageOf([], ground), progressOf([]), timelineOf([], []), calibrationOfPredictions([], 'term', 1), agreementOf([], 'icd203')]) {
    expect([plot.empty !== null, plot.table.rows.every(({ claims: within }) => within.length === 0)]).toEqual([true, true])
  }
})

it('a share is never rounded to none or to all', () => {
  expect([shareInWords(1, 1_000), shareInWords(999, 1_000), shareInWords(0, 5), shareInWords(5, 5), shareInWords(1, 3)]).toEqual(['under 1%', 'over 99%', '0%', '100%', '33%'])
})
