import type { PlantedFault } from './sample-project.ts'
import { at } from './sample-texts.ts'

/** The mistakes put into the sample's texts on purpose. Half of them already have a critique; the rest are for the reader to find. */
export const plantedFaults = [
  {
    type: 'date-error',
    places: [at('article', 'was signed in Pyongyang on 19 June 2023'), at('statement', 'was signed in Pyongyang on 19 June 2024')],
    why: 'The year is 2024.',
  },
  {
    type: 'unsourced-figure',
    places: [at('article', 'about $15 million a year', 1), at('article', 'about $15 million a year', 2)],
    why: 'No source is named in either place.',
  },
  {
    type: 'vague-attribution',
    places: [at('article', 'Western officials believe', 1), at('article', 'Western officials believe', 2)],
    why: 'Nobody can be asked.',
  },
  {
    type: 'contradicted-elsewhere',
    places: [at('article', 'about 5 million artillery shells'), at('wire', 'about 3 million artillery shells')],
    why: 'Two documents give figures that cannot both be right.',
  },
  {
    type: 'arithmetic',
    places: [at('article', '1.9 million'), at('article', '2.6 million'), at('article', '5.0 million')],
    why: '1.9 and 2.6 make 4.5.',
  },
  {
    type: 'circular-sourcing',
    places: [at('article', 'According to Tumen Watch, a monitoring site')],
    why: 'The site names the article as its source, as the note on the source says.',
  },
  {
    type: 'misquotation',
    places: [
      at('article', '“a defensive document with offensive consequences”'),
      at('statement', 'It is a defensive document, and it may have consequences that are not defensive.'),
    ],
    why: 'The words were others, and milder.',
  },
  {
    type: 'causal-leap',
    places: [
      at('article', 'Because of the pact, trade between the two countries has grown ninefold in a single year'),
      at('wire', 'That was before the treaty was signed, and from a year in which the border had been all but shut.'),
    ],
    why: 'The growth came before the pact.',
  },
  {
    type: 'extrapolation',
    places: [at('article', 'At the present rate the stores of North Korea will be empty by the spring of 2026')],
    why: 'Neither the rate nor the stores are known.',
  },
  {
    type: 'unfalsifiable',
    places: [at('article', 'Whatever they say there, their real aims will stay hidden.')],
    why: 'No finding could show it to be wrong.',
  },
] as const satisfies readonly PlantedFault[]
