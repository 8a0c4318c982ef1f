import type { QuestionRecord } from '#core/domain/judging.ts'
import type { NoteMatrix } from '#core/domain/note.ts'
import { matrixView, scoreInWords, type CellView } from '#core/words/question-matrix.ts'

/** A question as the note tells it: everyone's ratings together, read by C-ACH's scoring as the window reads it at first. */
export function noteMatrix(record: QuestionRecord): NoteMatrix {
  const view = matrixView(record, { whose: null, analyst: '', method: 'c-ach' })
  return {
    record,
    question: record.text,
    reading: view.reading,
    hypotheses: record.hypotheses.map(({ text }, at) => ({ sign: `H${at + 1}`, text })),
    rows: record.items.map(({ text, credibility, relevance }, at) => ({
      sign: `E${at + 1}`,
      text,
      weight: `${credibility} credibility, ${relevance} relevance`,
      ratings: (view.rows[at]?.cells ?? []).map(ratingsInShort),
      linchpin: view.rows[at]?.isLinchpin ?? false,
    })),
    scores: view.scores.map(({ words, rule, scores }) => ({ words, rule, values: scores.map(({ score }) => scoreInWords(score)) })),
  }
}

function ratingsInShort({ ratings }: CellView): string {
  const [first] = ratings
  if (!first) return ''
  return ratings.every(({ rating }) => rating === first.rating) ? first.rating : ratings.map(({ rating, analyst }) => `${rating} (${analyst})`).join(', ')
}
