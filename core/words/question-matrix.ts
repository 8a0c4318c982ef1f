import type { MatrixRating, QuestionRecord } from '../domain/judging.ts'
import type { HypothesisId, MatrixItemId } from '../domain/ids.ts'
import { cellAgreements, type ConsensusLevel } from '../measures/ach-agreement.ts'
import type { AchMatrix } from '../measures/ach-matrix.ts'
import { achMethods, achMethodWords, achScores, diagnosticities, leadingHypotheses, linchpins, type AchMethod } from '../measures/ach-scores.ts'
import { listed } from './phrases.ts'

/** Whose ratings are read: those of one analyst by name, or everyone's together (null). */
export type Whose = string | null

/** The matrix as the measures take it, with the ratings of one analyst or of all. */
export const achMatrixOf = (question: QuestionRecord, whose: Whose): AchMatrix => ({
  hypotheses: question.hypotheses.map(({ hypothesisId }) => hypothesisId),
  items: question.items.map(({ itemId, credibility, relevance, cells }) => ({
    id: itemId, credibility, relevance,
    cells: cells.filter(({ analyst }) => whose === null || analyst === whose).map(({ hypothesisId, analystId, rating }) => ({ hypothesisId, analystId, rating })),
  })),
})

/** What stands in one cell: the ratings that are read, and how far analysts part over it. */
export interface CellView {
  readonly hypothesisId: HypothesisId
  /** The rating of the analyst at work; null where they gave none. */
  readonly mine: MatrixRating | null
  /** Every rating read here with who gave it, in the order of the symbols. */
  readonly ratings: readonly { readonly rating: MatrixRating; readonly analyst: string }[]
  /** How far two or more analysts agree; null for fewer. */
  readonly agreement: ConsensusLevel | null
}
export interface RowView {
  readonly itemId: MatrixItemId
  readonly cells: readonly CellView[]
  /** How far the row tells the hypotheses apart; null where fewer than two are rated. */
  readonly separation: number | null
  /** Whether another hypothesis, or a tie, leads without this row. */
  readonly isLinchpin: boolean
}
export interface ScoreRow {
  readonly method: AchMethod
  readonly words: string
  readonly rule: string
  /** One for each hypothesis; null where nothing under it is rated. */
  readonly scores: readonly { readonly hypothesisId: string; readonly score: number | null; readonly rated: number; readonly leads: boolean }[]
}
export interface MatrixView { readonly rows: readonly RowView[]; readonly scores: readonly ScoreRow[]; readonly reading: string }

/** Everything that is shown of a matrix, alike in the window and in the note. The linchpins are those of the method the analyst looks at. */
export function matrixView(question: QuestionRecord, { whose, analyst, method }: { readonly whose: Whose; readonly analyst: string; readonly method: AchMethod }): MatrixView {
  const matrix = achMatrixOf(question, whose)
  const separations = new Map(diagnosticities(matrix).map((each) => [each.itemId, each.separation]))
  const hinges = new Map(linchpins(matrix, method).map((each) => [each.itemId, each.changesLeader]))
  const agreements = new Map(cellAgreements(achMatrixOf(question, null)).map((each) => [`${each.itemId} ${each.hypothesisId}`, each.level]))
  const rows = question.items.map((item): RowView => ({
    itemId: item.itemId,
    separation: separations.get(item.itemId) ?? null,
    isLinchpin: hinges.get(item.itemId) ?? false,
    cells: question.hypotheses.map(({ hypothesisId }) => {
      const all = item.cells.filter((cell) => cell.hypothesisId === hypothesisId)
      return {
        hypothesisId,
        mine: all.find((cell) => cell.analyst === analyst)?.rating ?? null,
        ratings: all.filter((cell) => whose === null || cell.analyst === whose).map(({ rating, analyst: by }) => ({ rating, analyst: by })),
        agreement: agreements.get(`${item.itemId} ${hypothesisId}`) ?? null,
      }
    }),
  }))
  const scores = achMethods.map((each): ScoreRow => {
    const found = achScores(matrix, each)
    const leading = leadingHypotheses(found)
    return { method: each, ...achMethodWords[each], scores: found.map((score) => ({ ...score, leads: leading.includes(score.hypothesisId) })) }
  })
  return { rows, scores, reading: readingOf(question, scores, rows, method) }
}

/** What the matrix says, in sentences: which hypothesis is least inconsistent, whether the methods agree, and on which evidence it hangs. */
function readingOf(question: QuestionRecord, scores: readonly ScoreRow[], rows: readonly RowView[], method: AchMethod): string {
  const name = (id: string): string => `H${question.hypotheses.findIndex(({ hypothesisId }) => hypothesisId === id) + 1}`
  const leadersBy = (row: ScoreRow | undefined): readonly string[] => (row?.scores ?? []).filter(({ leads }) => leads).map(({ hypothesisId }) => hypothesisId)
  const leaders = leadersBy(scores.find((row) => row.method === method))
  if (leaders.length === 0) return 'Nothing is rated yet. Rate each piece of evidence against every hypothesis: how consistent would it be, if the hypothesis were true?'
  const rated = question.hypotheses.length
  const who = leaders.length === rated ? 'All hypotheses are equally inconsistent: the evidence does not tell them apart yet.'
    : leaders.length > 1 ? `${listed(leaders.map(name), 'and')} are the least inconsistent, and tie.` : `${listed(leaders.map(name), 'and')} is the least inconsistent with the evidence.`
  const others = scores.filter((row) => row.method !== method && leadersBy(row).join() !== leaders.join())
  const methods = others.length === 0 ? 'All three scorings agree on it.' : `${listed(others.map(({ words }) => words), 'and')} would put ${listed(others.map((row) => listed(leadersBy(row).map(name), 'and')), 'and')} first.`
  const hinges = rows.flatMap(({ isLinchpin }, at) => (isLinchpin ? [`E${at + 1}`] : []))
  const hinge = leaders.length === rated ? '' : hinges.length === 0 ? 'No single piece of evidence carries it: without any one of them the same hypothesis leads.'
    : hinges.length === 1 ? `It hangs on ${hinges[0]}: without it another hypothesis would lead, or tie.` : `It hangs on each of ${listed(hinges, 'and')}: without any one of them another hypothesis would lead, or tie.`
  return [who, leaders.length === rated ? '' : methods, hinge].filter(Boolean).join(' ')
}

/** The matrix as rows of cells, for copying as a table: a heading, the evidence, and the three scorings. */
export function matrixTable(question: QuestionRecord, view: MatrixView): readonly (readonly string[])[] {
  return [
    ['Evidence', 'Credibility', 'Relevance', ...question.hypotheses.map(({ text }, at) => `H${at + 1} ${text}`)],
    ...question.items.map(({ text, credibility, relevance }, at) => [`E${at + 1} ${text}`, credibility, relevance, ...(view.rows[at]?.cells ?? []).map(({ ratings }) => ratings.map(({ rating }) => rating).join(' '))]),
    ...view.scores.map(({ words, scores }) => [words, '', '', ...scores.map(({ score }) => scoreInWords(score))]),
  ]
}

/** A score to two decimals at most; what nobody rated has none. */
export const scoreInWords = (score: number | null): string => (score === null ? '–' : String(Number(score.toFixed(2))).replace('-', '−'))
