import type { ConfidenceLevel } from './ids.ts'

/** The IPCC's grades of evidence and of agreement, and the five levels of confidence spoken of with them. */
export const ipccEvidence = ['limited', 'medium', 'robust'] as const
export type IpccEvidence = (typeof ipccEvidence)[number]
export const ipccAgreement = ['low', 'medium', 'high'] as const
export type IpccAgreement = (typeof ipccAgreement)[number]
export const ipccConfidences = ['very low', 'low', 'medium', 'high', 'very high'] as const
export type IpccConfidence = (typeof ipccConfidences)[number]

const usual: Readonly<Record<IpccEvidence, Readonly<Record<IpccAgreement, IpccConfidence>>>> = {
  limited: { low: 'very low', medium: 'low', high: 'medium' },
  medium: { low: 'low', medium: 'medium', high: 'high' },
  robust: { low: 'medium', medium: 'high', high: 'very high' },
}

/**
 * The confidence usually spoken of for a grade of evidence and of agreement. The guidance says only that confidence grows
 * with both and leaves the level to the authors; one level a step is Assay's own rule, to be offered and never imposed.
 */
export const usualIpccConfidence = (evidence: IpccEvidence, agreement: IpccAgreement): IpccConfidence => usual[evidence][agreement]

const stored: Readonly<Record<IpccConfidence, ConfidenceLevel>> = {
  'very low': 'low',
  low: 'low',
  medium: 'moderate',
  high: 'high',
  'very high': 'high',
}

/** The level Assay stores for an IPCC level of confidence; the outer two on either side are stored alike. */
export const confidenceOfIpcc = (confidence: IpccConfidence): ConfidenceLevel => stored[confidence]
