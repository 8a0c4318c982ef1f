import { describe, expect, it } from 'vitest'
import { newId } from '../domain/ids.ts'
import type { StandardId, VerdictId } from '../standards/ids.ts'
import { judgementAgreement, type JudgedClaim } from './judgement-agreement.ts'

const [ada, bo, cy] = [newId<'analyst'>(), newId<'analyst'>(), newId<'analyst'>()]
const names = new Map([[ada, 'Ada'], [bo, 'Bo'], [cy, 'Cy']])
type Judgement = JudgedClaim['judgements'][number]

const says = (analystId: typeof ada, more: Partial<Judgement>): Judgement => ({
  analystId, analyst: names.get(analystId) ?? '', standard: 'icd203', term: null, percent: null, confidence: null, verdict: null, ...more,
})
/** A claim as judged, the newest judgement first. */
const aClaim = (...judgements: readonly Judgement[]): JudgedClaim => ({ claimId: newId(), judgements })
const verdictsOf = (a: VerdictId, b: VerdictId) => aClaim(says(ada, { verdict: a }), says(bo, { verdict: b }))

describe('the agreement of analysts', () => {
  it('is read from the latest verdict of each on each claim', () => {
    const changed = aClaim(says(ada, { verdict: 'supported' }), says(bo, { verdict: 'supported' }), says(ada, { verdict: 'contradicted' }))
    const dispute = verdictsOf('mixed', 'misleading')
    const { verdicts, pairs, disputed } = judgementAgreement([changed, verdictsOf('contradicted', 'contradicted'), dispute, aClaim(says(cy, { verdict: 'mixed' }))], 'icd203')
    // Six values: supported 2, contradicted 2, mixed 1, misleading 1. Observed 2 of 6; expected (36 − 10) of 6 × 5.
    expect(verdicts).toEqual({ alpha: expect.closeTo(1 - (2 / 6) / (26 / 30), 12), units: 3, values: 6 })
    expect(pairs.map((pair) => [pair.names, pair.verdicts.units, pair.verdicts.agreement])).toEqual([[['Ada', 'Bo'], 3, 2 / 3]])
    expect(disputed).toEqual([dispute.claimId])
  })

  it('takes likelihoods by the rank of their term, and only those of the standard', () => {
    const likely = (a: string | null, b: string | null, standard: StandardId = 'icd203') => aClaim(says(ada, { term: a, standard }), says(bo, { term: b, standard }))
    const near = judgementAgreement([likely('likely', 'very-likely'), likely('unlikely', 'unlikely')], 'icd203').likelihood
    const far = judgementAgreement([likely('likely', 'almost-no-chance'), likely('unlikely', 'unlikely')], 'icd203').likelihood
    expect(near.alpha).toBeGreaterThan(far.alpha!)
    expect(judgementAgreement([likely('likely', 'likely', 'ipcc'), likely('likely', 'likely', 'phia'), likely(null, 'likely')], 'icd203').likelihood).toEqual({ alpha: null, units: 0, values: 0 })
  })

  it('takes plain percents by their distance', () => {
    const put = (a: number, b: number) => aClaim(says(ada, { standard: 'percent', percent: a }), says(bo, { standard: 'percent', percent: b }))
    const { alpha } = judgementAgreement([put(10, 10), put(90, 80)], 'percent').likelihood
    // Observed 2 × 10² ÷ 4; expected over all ordered pairs of 10, 10, 90, 80, ÷ 12.
    expect(alpha).toBeCloseTo(1 - 50 / ((2 * (2 * 80 ** 2 + 2 * 70 ** 2 + 10 ** 2)) / 12), 12)
  })

  it('is undefined where nothing was rated by two, or all say the same', () => {
    const { verdicts, confidence, pairs } = judgementAgreement([verdictsOf('mixed', 'mixed')], 'icd203')
    expect([verdicts.alpha, confidence.alpha, pairs[0]!.verdicts.kappa]).toEqual([null, null, null])
    expect(judgementAgreement([], 'icd203')).toMatchObject({ verdicts: { alpha: null }, pairs: [], disputed: [] })
  })

  it('takes confidence by its order', () => {
    const held = (a: 'low' | 'moderate' | 'high', b: 'low' | 'moderate' | 'high') => aClaim(says(ada, { confidence: a }), says(bo, { confidence: b }))
    const near = judgementAgreement([held('low', 'moderate'), held('high', 'high'), held('low', 'low')], 'icd203').confidence
    expect(near.alpha).toBeGreaterThan(judgementAgreement([held('low', 'high'), held('high', 'high'), held('low', 'low')], 'icd203').confidence.alpha!)
  })
})
