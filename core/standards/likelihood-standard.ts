import type { StandardId } from './ids.ts'

/** One term of a likelihood standard, with the band of percent it stands for. */
export interface LikelihoodTerm {
  /** Kebab-case; unique within its standard. Two standards may use one id for bands that differ. */
  readonly id: string
  /** The term as the standard words it: one entry for each row of the standard's table. */
  readonly words: readonly [string, ...string[]]
  /** How a sentence begins that states the term; "that ..." follows. One entry for each row. */
  readonly leads: readonly [string, ...string[]]
  /** Further forms a person may write for the same term: adverbs, and wordings the standard prints as equal. */
  readonly variants: readonly string[]
  /** Percent, 0-100. */
  readonly low: number
  readonly high: number
  /** Whether the edge itself lies outside the band ("more than 50", "under 100"). */
  readonly lowExcluded: boolean
  readonly highExcluded: boolean
  /** The band as its standard prints it, shortened to one line. */
  readonly band: string
}

/** Where a table comes from, and whether the original or a copy of it was read. */
export interface TableOrigin {
  readonly document: string
  readonly issuer: string
  readonly edition: string
  /** What was read to set this table down. */
  readonly readIn: string
}

export interface LikelihoodStandard {
  readonly id: StandardId
  readonly name: string
  readonly origin: TableOrigin
  /** How many rows of words the table has; a text keeps to one of them. */
  readonly rows: 1 | 2
  /**
   * How bands lie to one another. `disjoint`: a number has one term at most, and where two bands meet the
   * project says which of them owns the edge. `nested`: a number may have several terms, the narrowest band first.
   */
  readonly bands: 'disjoint' | 'nested'
  /** How a number becomes a term, edges and gaps included, in a sentence or two for a person. */
  readonly rule: string
  /** From the least to the most likely. */
  readonly terms: readonly LikelihoodTerm[]
}
