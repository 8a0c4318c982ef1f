import type { LikelihoodStandard } from './likelihood-standard.ts'

/** Sherman Kent's words of estimative probability, in percent: each a number give or take some. */
export const kent: LikelihoodStandard = {
  id: 'kent',
  name: 'Kent',
  origin: {
    document: 'Words of Estimative Probability, by Sherman Kent',
    issuer: 'Studies in Intelligence',
    edition: '1964',
    readIn: 'second-hand, from a public taxonomy that carries the bands',
  },
  rows: 1,
  bands: 'disjoint',
  rule:
    'Each term is a number give or take some. Between 12 and 20 and between 60 and 63, below 2 and above 99, there is no term. Where two bands meet (40 and 87) the project says which owns the edge; until it does the upper one does.',
  terms: [
    {
      id: 'almost-certainly-not',
      words: ['almost certainly not'],
      leads: ['It is almost certainly not the case'],
      variants: [],
      low: 2, high: 12, lowExcluded: false, highExcluded: false,
      band: '7 ± 5%',
    },
    {
      id: 'probably-not',
      words: ['probably not'],
      leads: ['It is probably not the case'],
      variants: [],
      low: 20, high: 40, lowExcluded: false, highExcluded: false,
      band: '30 ± 10%',
    },
    {
      id: 'chances-about-even',
      words: ['chances about even'],
      leads: ['The chances are about even'],
      variants: ['chances are about even'],
      low: 40, high: 60, lowExcluded: false, highExcluded: false,
      band: '50 ± 10%',
    },
    {
      id: 'probable',
      words: ['probable'],
      leads: ['It is probable'],
      variants: ['probably'],
      low: 63, high: 87, lowExcluded: false, highExcluded: false,
      band: '75 ± 12%',
    },
    {
      id: 'almost-certain',
      words: ['almost certain'],
      leads: ['It is almost certain'],
      variants: ['almost certainly'],
      low: 87, high: 99, lowExcluded: false, highExcluded: false,
      band: '93 ± 6%',
    },
  ],
}
