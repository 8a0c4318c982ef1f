import { expect, test } from 'vitest'
import type { MatrixRating, QuestionRecord } from '../domain/judging.ts'
import { newId, type AnalystId } from '../domain/ids.ts'
import { matrixTable, matrixView, scoreInWords } from './question-matrix.ts'

const analysts = { Ada: newId<'analyst'>(), Bo: newId<'analyst'>() }

/** A question whose rows are given as ratings of Ada, a symbol a hypothesis; `-` for none. */
function aQuestion(...rows: readonly string[]): QuestionRecord {
  const hypotheses = rows[0]!.split(' ').map((_, at) => ({ hypothesisId: newId<'hypothesis'>(), text: `Answer ${at + 1}`, note: '' }))
  return {
    questionId: newId(), text: 'Who did it?', note: '', analyst: 'Ada', at: '', hypotheses,
    items: rows.map((row, at) => ({
      itemId: newId(), text: `Trace ${at + 1}`, evidenceId: null, credibility: 'medium', relevance: 'medium',
      cells: row.split(' ').flatMap((rating, column) => (rating === '-' ? [] : [{ hypothesisId: hypotheses[column]!.hypothesisId, analystId: analysts.Ada as AnalystId, analyst: 'Ada', rating: rating as MatrixRating }])),
    })),
  }
}
const mine = { whose: 'Ada', analyst: 'Ada', method: 'c-ach' } as const

test('the least inconsistent hypothesis is named, with the evidence it hangs on', () => {
  const view = matrixView(aQuestion('C II', 'I C', 'N NA'), mine)
  expect(view.reading).toBe('H1 is the least inconsistent with the evidence. All three scorings agree on it. It hangs on E1: without it another hypothesis would lead, or tie.')
  expect(view.rows.map(({ isLinchpin }) => isLinchpin)).toEqual([true, false, false])
  expect(view.scores.map(({ method, scores }) => [method, ...scores.map(({ score }) => scoreInWords(score))])).toEqual([['c-ach', '1', '2'], ['parc', '−1', '−2'], ['open-synthesis', '1', '4']])
})

test('evidence that speaks alike of all hypotheses separates nothing', () => {
  const view = matrixView(aQuestion('II II', 'C I'), mine)
  expect(view.rows.map(({ separation }) => separation)).toEqual([0, 1])
})

test('a matrix without ratings asks for them, and one that ties says so', () => {
  expect(matrixView(aQuestion('- -'), mine).reading).toContain('Nothing is rated yet')
  expect(matrixView(aQuestion('I I'), mine).reading).toBe('All hypotheses are equally inconsistent: the evidence does not tell them apart yet.')
})

test('everyone’s ratings are read together, and one’s own apart', () => {
  const question = aQuestion('C II')
  const [item] = question.items
  const withBo: QuestionRecord = { ...question, items: [{ ...item!, cells: [...item!.cells, { hypothesisId: question.hypotheses[0]!.hypothesisId, analystId: analysts.Bo as AnalystId, analyst: 'Bo', rating: 'II' }] }] }
  const [cell] = matrixView(withBo, { whose: null, analyst: 'Bo', method: 'c-ach' }).rows[0]!.cells
  expect(cell).toMatchObject({ mine: 'II', agreement: 'extreme dispute', ratings: [{ rating: 'C', analyst: 'Ada' }, { rating: 'II', analyst: 'Bo' }] })
  expect(matrixView(withBo, { ...mine, analyst: 'Bo' }).rows[0]!.cells[0]!.ratings).toEqual([{ rating: 'C', analyst: 'Ada' }])
})

test('the table to copy holds the evidence and every scoring', () => {
  const question = aQuestion('C II')
  expect(matrixTable(question, matrixView(question, mine))).toEqual([
    ['Evidence', 'Credibility', 'Relevance', 'H1 Answer 1', 'H2 Answer 2'],
    ['E1 Trace 1', 'medium', 'medium', 'C', 'II'],
    ['C-ACH', '', '', '0', '2'],
    ['Weighted inconsistency (PARC)', '', '', '0', '−2'],
    ['Open Synthesis', '', '', '0', '4'],
  ])
})
