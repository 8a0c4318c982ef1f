import type { SampleDocument, SampleDocumentKey, SamplePlace, SampleSource } from './sample-project.ts'

/** A place named by its words. */
export const at = (document: SampleDocumentKey, quote: string, nth = 1): SamplePlace => ({ document, quote, nth })

export const documents = [
  {
    key: 'article',
    file: 'pact-article.md',
    facts: {
      title: 'A Pact Between Neighbours: What Moscow and Pyongyang Have Promised Each Other',
      author: 'Maren Coyle',
      site: 'The Harbour Review',
      publishedOn: '2024-07-08',
      url: null,
      language: 'en',
    },
  },
  {
    key: 'wire',
    file: 'wire-report.txt',
    facts: {
      title: 'Russia and North Korea sign defence treaty in Pyongyang',
      author: 'Jonas Aldergate',
      site: 'Northline Wire',
      publishedOn: '2024-06-20',
      url: null,
      language: 'en',
    },
  },
  {
    key: 'statement',
    file: 'ministry-statement.html',
    facts: {
      title: 'Statement on the treaty between Russia and North Korea',
      author: 'Spokesperson of the Ministry of Foreign Affairs',
      site: 'Ministry of Foreign Affairs of Aldmark',
      publishedOn: '2024-06-21',
      url: null,
      language: 'en',
    },
  },
  {
    key: 'background',
    file: 'treaty-background.md',
    facts: {
      title: 'Background note: treaties between Moscow and Pyongyang since 1961',
      author: 'Edda Marlow',
      site: 'Lindholm Institute',
      publishedOn: '2024-06-27',
      url: null,
      language: 'en',
    },
  },
] as const satisfies readonly SampleDocument[]

export const sources = [
  {
    key: 'review',
    title: 'A Pact Between Neighbours',
    author: 'Maren Coyle',
    publisher: 'The Harbour Review',
    publishedOn: '2024-07-08',
    reliability: 'C',
    note: 'A careful monthly on the whole; corrects its mistakes, though late. Most of this article is second-hand.',
    cites: ['tumen-watch', 'northline', 'ministry'],
    documents: ['article'],
  },
  {
    key: 'northline',
    title: 'Russia and North Korea sign defence treaty in Pyongyang',
    author: 'Jonas Aldergate',
    publisher: 'Northline Wire',
    publishedOn: '2024-06-20',
    reliability: 'B',
    note: 'A wire service with a reporter at the ceremony. Good on what was said and done; its figures are those of others.',
    cites: ['officials'],
    documents: ['wire'],
  },
  {
    key: 'officials',
    title: 'Two defence officials of different governments, unnamed',
    author: null,
    publisher: null,
    publishedOn: '2024-06-20',
    reliability: 'F',
    note: 'Known only through Northline. There is nothing to judge them by, which speaks neither for nor against them.',
    cites: [],
    documents: [],
  },
  {
    key: 'ministry',
    title: 'Statement on the treaty between Russia and North Korea',
    author: 'Spokesperson of the Ministry of Foreign Affairs',
    publisher: 'Ministry of Foreign Affairs of Aldmark',
    publishedOn: '2024-06-21',
    reliability: 'B',
    note: 'Has the text of the treaty from both sides. A party with interests, yet exact in its earlier statements.',
    cites: [],
    documents: ['statement'],
  },
  {
    key: 'lindholm',
    title: 'Background note: treaties between Moscow and Pyongyang since 1961',
    author: 'Edda Marlow',
    publisher: 'Lindholm Institute',
    publishedOn: '2024-06-27',
    reliability: 'B',
    note: 'Says what it does not know. The author is also quoted in the article, so the two are not wholly apart.',
    cites: [],
    documents: ['background'],
  },
  {
    key: 'tumen-watch',
    title: 'Count of containers on the Tumen and at Rajin',
    author: null,
    publisher: 'Tumen Watch',
    publishedOn: '2024-07-09',
    reliability: 'D',
    note: 'A site of volunteers. Its page on the five million shells, put up the day after the article, names the article as its source.',
    cites: ['review'],
    documents: [],
  },
] as const satisfies readonly SampleSource[]
