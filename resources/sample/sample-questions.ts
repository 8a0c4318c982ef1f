import type { SampleQuestion } from './sample-project.ts'

export const questions = [
  {
    text: 'What does North Korea get for the shells?',
    note: 'Asked because the article names a sum and no source.',
    analyst: 'Ines Varga',
    hypotheses: [
      { key: 'money', text: 'Money, about the sum the article names' },
      { key: 'goods', text: 'Goods and know-how, and hardly any money' },
      { key: 'credit', text: 'A promise, to be paid when the war is over' },
    ],
    rows: [
      { evidence: 'background-on-payment', text: null, credibility: 'medium', relevance: 'high', ratings: { 'Ines Varga': ['I', 'C', 'N'], 'Daniel Osei': ['N', 'C', 'C'] } },
      { evidence: 'background-on-the-price', text: null, credibility: 'medium', relevance: 'high', ratings: { 'Ines Varga': ['II', 'C', 'N'], 'Daniel Osei': ['II', 'C', 'I'] } },
      { evidence: null, text: 'Oil has reached North Korean ports in excess of the yearly limit, and grain by rail', credibility: 'high', relevance: 'medium', ratings: { 'Ines Varga': ['N', 'CC', 'I'], 'Daniel Osei': ['N', 'CC', 'II'] } },
      { evidence: null, text: 'Russian specialists are said to help with a warhead; nobody is named', credibility: 'low', relevance: 'medium', ratings: { 'Ines Varga': ['N', 'C', 'NA'], 'Daniel Osei': ['N', 'N', 'N'] } },
    ],
  },
] as const satisfies readonly SampleQuestion[]
