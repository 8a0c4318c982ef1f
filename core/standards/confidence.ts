import { confidenceLevels, type ConfidenceLevel, type StandardId } from './ids.ts'
import type { TableOrigin } from './likelihood-standard.ts'
import { scaleOf } from './scale.ts'

/** One level of confidence in a judgement. It says how well founded the judgement is, never how likely the claim is. */
export interface Confidence {
  readonly id: ConfidenceLevel
  readonly words: string
  readonly meaning: string
}

const entries: Readonly<Record<ConfidenceLevel, Omit<Confidence, 'id'>>> = {
  low: {
    words: 'low',
    meaning: 'Few sources, or weak ones, or sources that disagree; much rests on inference. A single new fact could overturn the judgement.',
  },
  moderate: {
    words: 'moderate',
    meaning: 'Credible sources that fit together, but not enough of them, or not independent enough, to leave other readings behind.',
  },
  high: {
    words: 'high',
    meaning: 'Several good and independent sources agree and little is assumed. The judgement may still be wrong.',
  },
}

/** From low to high. The levels are ICD 203's; the meanings are worded for Assay. */
export const confidences: readonly Confidence[] = scaleOf(confidenceLevels, entries)

/** The level of an id. */
export const confidenceOf = (id: ConfidenceLevel): Confidence => ({ ...entries[id], id })

/** A level as a standard calls it: the IPCC says "medium" where the others say "moderate". */
export const confidenceInWords = (standard: StandardId, level: ConfidenceLevel): string =>
  standard === 'ipcc' && level === 'moderate' ? 'medium' : entries[level].words

/** What a level of confidence rests on: the questions to ask before choosing one. */
export interface ConfidenceBasis {
  readonly id: 'sources' | 'plausibility' | 'consistency' | 'assumptions'
  readonly words: string
  readonly question: string
}

export const confidenceBases: readonly ConfidenceBasis[] = [
  { id: 'sources', words: 'Quality and number of sources', question: 'How many independent sources carry this, and how good is each?' },
  { id: 'plausibility', words: 'Plausibility', question: 'Does it fit what is otherwise known of how such things go?' },
  { id: 'consistency', words: 'Consistency', question: 'Do the sources agree with one another, and over time?' },
  { id: 'assumptions', words: 'Assumptions', question: 'How much has to be taken for granted, and what if one assumption fails?' },
]

export const confidenceOrigin: TableOrigin = {
  document: 'Intelligence Community Directive 203, Analytic Standards, which names the three levels and what they rest on',
  issuer: 'Office of the Director of National Intelligence, United States',
  edition: '2 January 2015, with the technical amendment of 21 December 2022',
  readIn: 'second-hand; the meanings and questions are worded for Assay',
}
