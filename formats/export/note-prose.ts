import type { CritiqueRecord } from '#core/domain/claim.ts'
import type { NoteClaim, NoteEvidence } from '#core/domain/note.ts'
import { capitalised, counted, dateInWords, momentInWords } from './words.ts'

/** Sentences that every format says alike. */
export const prose = {
  kicker: 'Analyst’s note',
  notJudged: 'No analyst has judged this claim yet.',
  nothingOpen: 'Nothing is open: every claim is judged with evidence, and every critique is answered.',
  noBibliography: 'No document and no source is recorded.',
  matrices: 'CC very consistent, C consistent, N neutral, NA not applicable, I inconsistent, II very inconsistent; a name says who rated so where analysts part. What counts is which hypothesis the evidence contradicts least: the lowest score leads. The three scorings are published ones and may disagree.',
  linchpin: 'Without it another hypothesis would lead, or tie.',
  key: 'Likelihood says how probable it is that a claim is true. Confidence says how well founded that judgement is. The two are independent of each other, and each is stated by itself.',
  verdicts: 'A verdict is what an analyst finds after weighing the evidence, in the words of this project.',
  grades: 'The letter grades the source, the figure the information. F and 6 mean that nothing is known; they are not the worst grades.',
} as const

export const madeWith = (madeAt: string): string => `Made with Assay on ${momentInWords(madeAt)}.`

export const earlierInWords = (count: number): string => `${counted(count, 'earlier judgement')} ${count === 1 ? 'is' : 'are'} kept in the project.`

/** "R. Vance answers": what a reply does to a critique. */
export const replyWords = { reply: 'replies', answer: 'answers', withdrawal: 'withdraws the critique' } as const satisfies Record<CritiqueRecord['replies'][number]['kind'], string>

/** What is said of a claim in one line under its statement. */
export const factsOf = ({ kind, status, record }: NoteClaim): readonly string[] => [
  kind,
  status,
  ...(record.asOf ? [`as of ${dateInWords(record.asOf)}`] : []),
  ...(record.priority === 'normal' ? [] : [`${record.priority} priority`]),
  ...(record.assignee ? [`assigned to ${record.assignee}`] : []),
  ...(record.tags.length > 0 ? [record.tags.map((tag) => `#${tag}`).join(' ')] : []),
  `claim ${record.number} in the project`,
]

/** What is said of a piece of evidence beside its source and its words: the search it stands for, its relevance, its way. */
export const evidenceRemarks = ({ searched, relevance, accessChain }: Pick<NoteEvidence, 'searched' | 'relevance' | 'accessChain'>): readonly string[] =>
  [searched, relevance === '' ? '' : `${capitalised(relevance)}.`, accessChain === '' ? '' : `From hand to hand: ${accessChain}`].filter((words) => words !== '')
