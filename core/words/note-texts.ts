import type { NoteText, NoteTextKind } from '../language/note-texts.ts'

const kindWords: Readonly<Record<NoteTextKind, string>> = {
  title: 'title of the project', statement: 'statement', 'claim-note': 'note', rationale: 'rationale', 'evidence-note': 'note on evidence', search: 'search without a find', 'access-chain': 'way of the evidence',
  criterion: 'terms of the prediction', resolution: 'resolution', assumption: 'assumption', 'would-change': 'what would change an assumption', critique: 'critique', reply: 'answer to a critique',
  question: 'question', 'question-note': 'note on a question', hypothesis: 'hypothesis', 'hypothesis-note': 'note on a hypothesis', 'matrix-row': 'row of a matrix', 'source-note': 'note on a source',
}

/** Where a text of the note stands, and whose it is: "Claim 3, rationale, A. Vance". */
export function noteTextInWords({ kind, claimNumber, analyst }: Pick<NoteText, 'kind' | 'claimNumber' | 'analyst'>): string {
  const words = [...(claimNumber === null ? [] : [`claim ${claimNumber}`]), kindWords[kind], ...(analyst === null ? [] : [analyst])].join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
