import type { LikelihoodStandard } from './likelihood-standard.ts'

/**
 * The PHIA probability yardstick, in percent. The gaps between its bands are meant: a number in a gap has no term.
 * The yardstick prints most edges as approximate; here an edge printed with "≈" belongs to its band exactly.
 */
export const phia: LikelihoodStandard = {
  id: 'phia',
  name: 'UK PHIA',
  origin: {
    document: 'Probability yardstick, in Explaining Uncertainty in UK Intelligence Assessment',
    issuer: 'Professional Head of Intelligence Assessment, United Kingdom',
    edition: '24 March 2025',
    readIn: 'the introduction on gov.uk; the bands second-hand, from a public implementation',
  },
  rows: 1,
  bands: 'disjoint',
  rule:
    'The bands do not touch: between about 5 and 10, 20 and 25, 35 and 40, 50 and 55, 75 and 80, and 90 and 95 there is no term, nor at 0 and at 100. A number there is shown as a number and never rounded to a neighbour. "Likely" and "probable" are one term.',
  terms: [
    {
      id: 'remote-chance',
      words: ['remote chance'],
      leads: ['There is a remote chance'],
      variants: [],
      low: 0, high: 5, lowExcluded: true, highExcluded: false,
      band: '>0–≈5%',
    },
    {
      id: 'highly-unlikely',
      words: ['highly unlikely'],
      leads: ['It is highly unlikely'],
      variants: [],
      low: 10, high: 20, lowExcluded: false, highExcluded: false,
      band: '≈10–≈20%',
    },
    {
      id: 'unlikely',
      words: ['unlikely'],
      leads: ['It is unlikely'],
      variants: [],
      low: 25, high: 35, lowExcluded: false, highExcluded: false,
      band: '≈25–≈35%',
    },
    {
      id: 'realistic-possibility',
      words: ['realistic possibility'],
      leads: ['There is a realistic possibility'],
      variants: [],
      low: 40, high: 50, lowExcluded: false, highExcluded: true,
      band: '≈40–<50%',
    },
    {
      id: 'likely',
      words: ['likely'],
      leads: ['It is likely'],
      variants: ['probable', 'probably', 'likely or probable'],
      low: 55, high: 75, lowExcluded: false, highExcluded: false,
      band: '≈55–≈75%',
    },
    {
      id: 'highly-likely',
      words: ['highly likely'],
      leads: ['It is highly likely'],
      variants: [],
      low: 80, high: 90, lowExcluded: false, highExcluded: false,
      band: '≈80–≈90%',
    },
    {
      id: 'almost-certain',
      words: ['almost certain'],
      leads: ['It is almost certain'],
      variants: ['almost certainly'],
      low: 95, high: 100, lowExcluded: false, highExcluded: true,
      band: '≈95–<100%',
    },
  ],
}
