import { expect, it } from 'vitest'
import type { ClaimRecord, JudgementRecord } from '#core/domain/claim.ts'
import type { ReviewRecord } from '#core/domain/judging.ts'
import { whatStays } from './what-stays.ts'

const about = { analyst: 'Bo', standard: 'icd203', names: { from: 'ICD 203', to: 'UK PHIA' }, isComplete: true } as const
const aClaim = (judgements: number, asked: string | null = null): Pick<ClaimRecord, 'judgements' | 'reviews'> => ({
  judgements: Array.from({ length: judgements }, () => ({ standard: 'icd203', low: 20 }) as JudgementRecord),
  reviews: asked === null ? [] : [{ reviewer: asked, status: 'requested' } as ReviewRecord],
})

it('what stays when the standard changes is counted', () => {
  expect(whatStays([aClaim(2), aClaim(1), aClaim(0)], about)).toBe('3 judgements of 2 claims were given under ICD 203. They stay in their words and bands; whoever wants one under UK PHIA judges anew.')
  expect(whatStays([aClaim(1)], { ...about, isComplete: false })).toBe('So far as they have been read: 1 judgement of 1 claim was given under ICD 203. It stays in its words and bands; whoever wants one under UK PHIA judges anew.')
  expect(whatStays([aClaim(0, 'Cy')], about)).toBe('No likelihood has been judged under ICD 203 yet.')
})

it('what is hidden from the analyst until they have judged is said not to be counted', () => {
  expect(whatStays([aClaim(0, 'Bo')], about)).toBe('No likelihood that you can see has been judged under ICD 203 yet. Not counted is what others judged of a claim you are asked to judge without seeing it: that stays as well.')
  expect(whatStays([aClaim(1), aClaim(0, 'Bo'), aClaim(0, 'Bo')], about)).toMatch(/^1 judgement of 1 claim was given .* Not counted is what others judged of 2 claims you are asked to judge without seeing it: that stays as well\.$/)
})
