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
  readonly id: 'sources' | 'plausibility' | 'consistency' | 'assumptions' | 'information-base' | 'rigour' | 'volatility' | 'evidence' | 'agreement'
  readonly words: string
  readonly question: string
}

/** The bases ICD 203 names; used where a standard has none of its own. */
export const confidenceBases: readonly ConfidenceBasis[] = [
  { id: 'sources', words: 'Quality and number of sources', question: 'How many independent sources carry this, and how good is each?' },
  { id: 'plausibility', words: 'Plausibility', question: 'Does it fit what is otherwise known of how such things go?' },
  { id: 'consistency', words: 'Consistency', question: 'Do the sources agree with one another, and over time?' },
  { id: 'assumptions', words: 'Assumptions', question: 'How much has to be taken for granted, and what if one assumption fails?' },
]

const phiaBases: readonly ConfidenceBasis[] = [
  { id: 'information-base', words: 'Information base', question: 'How much is there to go on, how good is it, and what is missing?' },
  { id: 'rigour', words: 'Analytical rigour', question: 'By what method was it weighed, and did anyone try to overturn it?' },
  { id: 'volatility', words: 'Complexity and volatility', question: 'How tangled is the matter, and how fast may it change?' },
]

const ipccBases: readonly ConfidenceBasis[] = [
  { id: 'evidence', words: 'Evidence', question: 'Is it limited, medium or robust in kind, amount, quality and consistency?' },
  { id: 'agreement', words: 'Agreement', question: 'How far do those who looked into it come to the same: low, medium or high?' },
]

/** What confidence rests on under a standard: three factors with PHIA, evidence and agreement with the IPCC, else the four of ICD 203. */
export const confidenceBasesOf = (standard: StandardId): readonly ConfidenceBasis[] => ({ phia: phiaBases, ipcc: ipccBases, icd203: confidenceBases, kent: confidenceBases, percent: confidenceBases })[standard]

export const confidenceOrigin: TableOrigin = {
  document: 'Intelligence Community Directive 203, Analytic Standards, which names the three levels and what they rest on',
  issuer: 'Office of the Director of National Intelligence, United States',
  edition: '2 January 2015, with the technical amendment of 21 December 2022',
  readIn: 'second-hand; the meanings and questions are worded for Assay',
}

/** Where the factors of PHIA's analytical confidence rating come from. */
export const phiaConfidenceOrigin: TableOrigin = {
  document: 'Analytical confidence rating, with the probability yardstick in Explaining Uncertainty in UK Intelligence Assessment',
  issuer: 'Professional Head of Intelligence Assessment, United Kingdom',
  edition: '24 March 2025',
  readIn: 'second-hand; the questions are worded for Assay',
}
