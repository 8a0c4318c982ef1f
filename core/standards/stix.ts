import type { ConfidenceLevel, CredibilityGrade, StandardId } from './ids.ts'
import type { TableOrigin } from './likelihood-standard.ts'

/** Where the scales of STIX 2.1 confidence come from. */
export const stixOrigin: TableOrigin = {
  document: 'STIX 2.1, appendix on confidence scales',
  issuer: 'OASIS Cyber Threat Intelligence Technical Committee',
  edition: '2.1',
  readIn: 'the reference implementation in Python',
}

/** One row of a scale: the value written for a term, and the values read back as that term. All 0-100. */
export interface StixRow {
  readonly term: string
  /** Null: written as no confidence at all, which in STIX means unspecified. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

export const stixScaleIds = ['none-low-med-high', 'zero-ten', 'admiralty-credibility', 'wep', 'dni'] as const
export type StixScaleId = (typeof stixScaleIds)[number]

const row = (term: string, value: number, low: number, high: number): StixRow => ({ term, value, low, high })

/**
 * The five scales STIX 2.1 knows. The ranges of `dni` are not the bands of ICD 203 although the words are the same:
 * convert by term, never through the percent.
 */
export const stixScales: Readonly<Record<StixScaleId, readonly StixRow[]>> = {
  'none-low-med-high': [row('None', 0, 0, 0), row('Low', 15, 1, 29), row('Med', 50, 30, 69), row('High', 85, 70, 100)],
  'zero-ten': Array.from({ length: 11 }, (_, n) => row(`${n}`, 10 * n, Math.max(0, 10 * n - 5), Math.min(100, 10 * n + 4))),
  'admiralty-credibility': [
    { term: '6', value: null, low: null, high: null },
    row('5', 10, 0, 19),
    row('4', 30, 20, 39),
    row('3', 50, 40, 59),
    row('2', 70, 60, 79),
    row('1', 90, 80, 100),
  ],
  wep: [
    row('Impossible', 0, 0, 0),
    row('Highly Unlikely/Almost Certainly Not', 10, 1, 19),
    row('Unlikely/Probably Not', 30, 20, 39),
    row('Even Chance', 50, 40, 59),
    row('Likely/Probable', 70, 60, 79),
    row('Highly Likely/Almost Certain', 90, 80, 99),
    row('Certain', 100, 100, 100),
  ],
  dni: [
    row('Almost No Chance/Remote', 5, 0, 9),
    row('Very Unlikely/Highly Improbable', 15, 10, 19),
    row('Unlikely/Improbable', 30, 20, 39),
    row('Roughly Even Chance/Roughly Even Odds', 50, 40, 59),
    row('Likely/Probable', 70, 60, 79),
    row('Very Likely/Highly Probable', 85, 80, 89),
    row('Almost Certain/Nearly Certain', 95, 90, 100),
  ],
}

/** The row a STIX confidence (integer, 0-100) is read back as; null for what is no such integer. */
export const stixRowOf = (scale: StixScaleId, value: number): StixRow | null =>
  stixScales[scale].find(({ low, high }) => Number.isInteger(value) && low !== null && high !== null && low <= value && value <= high) ?? null

/** Terms of ICD 203 and of Kent that STIX words itself. It knows neither PHIA's nor the IPCC's, and plain percent has none. */
const byTerm: Partial<Record<StandardId, Readonly<Record<string, number>>>> = {
  icd203: {
    'almost-no-chance': 5,
    'very-unlikely': 15,
    unlikely: 30,
    'roughly-even-chance': 50,
    likely: 70,
    'very-likely': 85,
    'almost-certain': 95,
  },
  kent: {
    'almost-certainly-not': 10,
    'probably-not': 30,
    'chances-about-even': 50,
    probable: 70,
    'almost-certain': 90,
  },
}

/**
 * The STIX value of a likelihood term, by its words; null where STIX has no words for it. A percent is not accepted:
 * the same number would come out as another term.
 */
export const stixValueOfTerm = (standard: StandardId, term: string): number | null => byTerm[standard]?.[term] ?? null

/** The STIX value of a level of confidence, on the None / Low / Med / High scale. */
export const stixValueOfConfidence = (level: ConfidenceLevel): number => ({ low: 15, moderate: 50, high: 85 })[level]

/** The STIX value of a grade of information; null for 6, which is unknown and not low. */
export const stixValueOfCredibility = (grade: CredibilityGrade): number | null => ({ 1: 90, 2: 70, 3: 50, 4: 30, 5: 10, 6: null })[grade]
