import type { LikelihoodStandard } from './likelihood-standard.ts'

/** Probability bands of ICD 203 D.6.e(2), in percent. Neighbours share an edge; which one owns it is for the project to say. */
export const icd203: LikelihoodStandard = {
  id: 'icd203',
  name: 'ICD 203',
  origin: {
    document: 'Intelligence Community Directive 203, Analytic Standards, section D.6.e(2)',
    issuer: 'Office of the Director of National Intelligence, United States',
    edition: '2 January 2015, with the technical amendment of 21 December 2022',
    readIn: 'second-hand: three public copies of the table that agree; the directive itself was not at hand',
  },
  rows: 2,
  bands: 'disjoint',
  rule:
    'Neighbouring bands share their edges (5, 20, 45, 55, 80, 95) and the directive does not say which band owns an edge; the project says so, and until it does the upper band owns it. Below 1 and above 99 there is no term. A text keeps to one row of words, or says that it mixes them.',
  terms: [
    {
      id: 'almost-no-chance',
      words: ['almost no chance', 'remote'],
      leads: ['There is almost no chance', 'The likelihood is remote'],
      variants: [],
      low: 1, high: 5, lowExcluded: false, highExcluded: false,
      band: '1–5%',
    },
    {
      id: 'very-unlikely',
      words: ['very unlikely', 'highly improbable'],
      leads: ['It is very unlikely', 'It is highly improbable'],
      variants: ['highly improbably'],
      low: 5, high: 20, lowExcluded: false, highExcluded: false,
      band: '5–20%',
    },
    {
      id: 'unlikely',
      words: ['unlikely', 'improbable'],
      leads: ['It is unlikely', 'It is improbable'],
      variants: ['improbably'],
      low: 20, high: 45, lowExcluded: false, highExcluded: false,
      band: '20–45%',
    },
    {
      id: 'roughly-even-chance',
      words: ['roughly even chance', 'roughly even odds'],
      leads: ['There is a roughly even chance', 'There are roughly even odds'],
      variants: [],
      low: 45, high: 55, lowExcluded: false, highExcluded: false,
      band: '45–55%',
    },
    {
      id: 'likely',
      words: ['likely', 'probable'],
      leads: ['It is likely', 'It is probable'],
      variants: ['probably'],
      low: 55, high: 80, lowExcluded: false, highExcluded: false,
      band: '55–80%',
    },
    {
      id: 'very-likely',
      words: ['very likely', 'highly probable'],
      leads: ['It is very likely', 'It is highly probable'],
      variants: ['highly probably'],
      low: 80, high: 95, lowExcluded: false, highExcluded: false,
      band: '80–95%',
    },
    {
      id: 'almost-certain',
      words: ['almost certain', 'nearly certain'],
      leads: ['It is almost certain', 'It is nearly certain'],
      variants: ['almost certainly', 'nearly certainly'],
      low: 95, high: 99, lowExcluded: false, highExcluded: false,
      band: '95–99%',
    },
  ],
}
