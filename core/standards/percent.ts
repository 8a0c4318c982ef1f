import type { LikelihoodStandard } from './likelihood-standard.ts'

/** For a project that rates in numbers alone. */
export const percent: LikelihoodStandard = {
  id: 'percent',
  name: 'Plain percent',
  origin: {
    document: 'no table',
    issuer: 'Assay',
    edition: 'as shipped',
    readIn: 'nothing to read',
  },
  rows: 1,
  bands: 'disjoint',
  rule: 'A number from 0 to 100 stands for itself. No number has a term, and no term is understood.',
  terms: [],
}
