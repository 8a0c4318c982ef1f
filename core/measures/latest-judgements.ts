import type { JudgementRecord } from '../domain/claim.ts'

/** Of judgements newest first, the first of each analyst: what each of them holds now. */
export const latestOfEach = (judgements: readonly JudgementRecord[]): readonly JudgementRecord[] =>
  judgements.length < 2 ? judgements : judgements.filter((judgement, index) => judgements.findIndex(({ analystId }) => analystId === judgement.analystId) === index)
