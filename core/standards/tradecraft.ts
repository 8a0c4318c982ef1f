import type { TableOrigin } from './likelihood-standard.ts'

/** What ICD 203 asks of analysis as a whole; short names of our own. */
export const analyticStandards = [
  'Objective',
  'Independent of political consideration',
  'Timely',
  'Based on all available sources',
  'True to the tradecraft standards',
] as const

/** The nine tradecraft standards of ICD 203; short names of our own, in the directive's order. */
export const tradecraftStandards = [
  'Describes the quality and credibility of sources, figures and methods',
  'Expresses and explains uncertainty',
  'Separates what is reported from assumptions and judgements',
  'Includes an analysis of alternatives',
  'Shows what it means for the reader',
  'Argues clearly and logically',
  'Explains what changed since earlier judgements, or that nothing did',
  'Makes accurate judgements',
  'Shows things where showing helps',
] as const

/** One part of sourcing after ICD 206. */
export interface SourcingElement {
  readonly id: 'citation' | 'descriptor' | 'summary-statement' | 'reference-list'
  readonly words: string
  readonly meaning: string
}

export const sourcingElements: readonly SourcingElement[] = [
  { id: 'citation', words: 'Source reference citation', meaning: 'Stands wherever a source is quoted or a judgement rests on it.' },
  { id: 'descriptor', words: 'Source descriptor', meaning: 'Says what bears on the quality of one source.' },
  { id: 'summary-statement', words: 'Source summary statement', meaning: 'Says of the sources together what is strong, what is weak, which matter most, and where they agree or differ.' },
  { id: 'reference-list', words: 'Appended reference citations', meaning: 'Lists every source at the end.' },
]

/** What a source descriptor may speak of. */
export const descriptorFactors = [
  'Accuracy and completeness',
  'Possible deception',
  'Age, and whether it still holds',
  'Technical quality',
  'Access to what it reports',
  'How its earlier reports turned out',
  'Bias and motive',
  'Expertise',
] as const

export const tradecraftOrigin: TableOrigin = {
  document: 'Intelligence Community Directive 203, Analytic Standards',
  issuer: 'Office of the Director of National Intelligence, United States',
  edition: '2 January 2015, with the technical amendment of 21 December 2022',
  readIn: 'second-hand; the names are worded for Assay',
}

export const sourcingOrigin: TableOrigin = {
  document: 'Intelligence Community Directive 206, Sourcing Requirements for Disseminated Analytic Products',
  issuer: 'Office of the Director of National Intelligence, United States',
  edition: '22 January 2015',
  readIn: 'second-hand; the names are worded for Assay',
}
