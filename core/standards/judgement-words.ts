import { confidenceInWords } from './confidence.ts'
import type { ConfidenceLevel, StandardId } from './ids.ts'
import { standardOf, termById } from './likelihood.ts'
import { percentInWords } from './places.ts'

/** What a judgement says of likelihood and confidence, as it is stored. */
export interface RatedJudgement {
  readonly standard: StandardId
  /** Id of a term of the standard; null where a number has none or nothing was rated. */
  readonly term: string | null
  /** The number the analyst gave; null where a term was chosen or nothing was rated. */
  readonly percent: number | null
  readonly confidence: ConfidenceLevel | null
}

export interface JudgementSentences {
  /** Null where no likelihood was rated. */
  readonly likelihoodSentence: string | null
  /** Null where no confidence was rated. */
  readonly confidenceSentence: string | null
}

/**
 * A judgement in words of its standard. ICD 203 forbids likelihood and confidence in one sentence, since a reader takes
 * the one for the other; so they come as two, under every standard. `clause` is what is judged likely: "the claim is true",
 * "the ships will sail". A term is given with its band, a number as it was given, with its term where it has one.
 * Throws where the term is none of its standard's, which a stored judgement cannot hold.
 */
export function judgementInWords(judgement: RatedJudgement, row: 1 | 2, clause = 'the claim is true'): JudgementSentences {
  return {
    likelihoodSentence: likelihoodSentence(judgement, row, clause),
    confidenceSentence:
      judgement.confidence && `Confidence in this judgement is ${confidenceInWords(judgement.standard, judgement.confidence)}.`,
  }
}

function likelihoodSentence({ standard, term: id, percent }: RatedJudgement, row: 1 | 2, clause: string): string | null {
  if (id === null) {
    if (percent === null) return null
    const number = `The likelihood that ${clause} is put at ${percentInWords(percent)}`
    return standard === 'percent' ? `${number}.` : `${number}, for which ${standardOf(standard).name} has no term.`
  }
  const term = termById(standard, id)
  if (!term) throw new Error(`${standardOf(standard).name} has no term “${id}”; a judgement holds only terms of its standard.`)
  const lead = term.leads[row - 1] ?? term.leads[0]
  return `${lead} that ${clause} (${percent === null ? term.band : `${percentInWords(percent)}; the term stands for ${term.band}`}).`
}
