import { credibilityOf, reliabilityOf } from '#core/standards/admiralty.ts'
import { credibilityGrades, reliabilityGrades, type CredibilityGrade, type ReliabilityGrade } from '#core/standards/ids.ts'
import type { ClaimRecord, SourceRecord } from '#core/domain/claim.ts'
import type { ClaimId, SourceId } from '#core/domain/ids.ts'
import { counted } from '#renderer/words/phrases.ts'
import type { MatrixFacts } from './matrix.ts'
import { numbered } from './plot.ts'

type SourceGrade = ReliabilityGrade | 'none'
type InformationGrade = CredibilityGrade | 'none'

/** How good the evidence is: grades of its sources (A-F) crossed with grades of what they say (1-6). F, 6 and what nobody graded stand apart. */
export function gradeMatrix(claims: Iterable<ClaimRecord>, sources: readonly SourceRecord[]): MatrixFacts {
  const reliabilityBySource = new Map<SourceId, ReliabilityGrade | null>(sources.map(({ sourceId, reliability }) => [sourceId, reliability]))
  const cells = new Map<string, { count: number; readonly claims: Set<ClaimId> }>()
  let [total, unknown, ungraded] = [0, 0, 0]
  for (const { claimId, evidence } of claims) {
    for (const { sourceId, credibility } of evidence) {
      const reliability: SourceGrade = (sourceId === null ? null : reliabilityBySource.get(sourceId)) ?? 'none'
      const information: InformationGrade = credibility ?? 'none'
      const key = `${reliability}${information}`
      const cell = cells.get(key) ?? { count: 0, claims: new Set<ClaimId>() }
      cells.set(key, cell)
      cell.count += 1
      cell.claims.add(claimId)
      total += 1
      if (reliability === 'none' || information === 'none') ungraded += 1
      else if (reliability === 'F' || information === 6) unknown += 1
    }
  }
  const isUsed = (wanted: SourceGrade | InformationGrade, at: 'row' | 'column') => [...cells.keys()].some((key) => (at === 'row' ? key.startsWith(String(wanted)) : key.endsWith(String(wanted))))
  const rowGrades: readonly SourceGrade[] = [...reliabilityGrades, ...(isUsed('none', 'row') ? ['none' as const] : [])]
  const columnGrades: readonly InformationGrade[] = [...credibilityGrades, ...(isUsed('none', 'column') ? ['none' as const] : [])]
  const sourceWords = (grade: SourceGrade) => (grade === 'none' ? 'Source not graded' : `${grade} ${reliabilityOf(grade).words}`)
  const informationWords = (grade: InformationGrade) => (grade === 'none' ? 'Not graded' : `${grade} ${credibilityOf(grade).words}`)
  const filled = rowGrades.flatMap((reliability, row) => columnGrades.flatMap((information, column) => {
    const cell = cells.get(`${reliability}${information}`)
    return cell ? [{ row, column, count: cell.count, claims: [...cell.claims], words: `${sourceWords(reliability)}; ${informationWords(information).toLowerCase()}: ${counted(cell.count, 'piece')} of evidence` }] : []
  }))
  return {
    rowTitle: 'Source',
    columnTitle: 'Information',
    rowHeads: rowGrades.map((grade) => ({ words: sourceWords(grade), short: grade === 'none' ? '–' : grade, apart: grade === 'F' || grade === 'none' })),
    columnHeads: columnGrades.map((grade) => ({ words: informationWords(grade), short: grade === 'none' ? '–' : String(grade), apart: grade === 6 || grade === 'none' })),
    cells: filled,
    says: total === 0 ? 'No evidence yet.' : `${counted(total, 'piece')} of evidence: ${numbered(total - unknown - ungraded)} graded on both sides, ${numbered(unknown)} with F or 6, ${numbered(ungraded)} not graded on one side or both.`,
    notes: ['Each number counts pieces of evidence. F and 6 say that nothing can be said: they stand apart, and are no lowest grade.'],
    table: {
      columns: [{ words: 'Source' }, { words: 'Information' }, { words: 'Pieces of evidence', number: true }, { words: 'Claims', number: true }],
      rows: filled.map(({ row, column, count, claims: within }) => ({
        cells: [sourceWords(rowGrades[row] as SourceGrade), informationWords(columnGrades[column] as InformationGrade), numbered(count), numbered(within.length)],
        claims: within,
      })),
    },
    empty: total === 0 ? 'Link evidence to a claim, and grade it, and it is counted here.' : null,
  }
}
