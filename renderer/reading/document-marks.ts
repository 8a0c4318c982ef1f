import type { ClaimRecord, JudgementRecord, MarkRecord } from '#core/domain/claim.ts'
import type { DocumentText } from '#core/domain/document.ts'
import type { VerdictId } from '#core/standards/ids.ts'
import { verdictOf } from '#renderer/stores/scales.ts'
import { proves } from '#core/text/anchor.ts'
import { quoted, shortened } from '#renderer/words/phrases.ts'
import type { Painted } from './highlight-layer.ts'

/** A mark as the reading room draws it. */
export interface DocumentMark extends Painted {
  readonly mark: MarkRecord
  readonly claim: ClaimRecord
  readonly verdict: VerdictId | null
}

/** Marks of a document, and those whose quote is not where they say: never drawn in a place nobody vouches for. */
export interface DocumentMarks {
  /** In reading order. */
  readonly placed: readonly DocumentMark[]
  readonly orphaned: readonly DocumentMark[]
}

export function marksOf(claims: readonly ClaimRecord[], { documentId, editionId, text }: DocumentText): DocumentMarks {
  const placed: DocumentMark[] = []
  const orphaned: DocumentMark[] = []
  for (const claim of claims) {
    const verdict = verdictNow(claim.judgements)
    for (const mark of claim.marks) {
      if (mark.documentId !== documentId) continue
      const isPlaced = mark.editionId === editionId && proves(mark, text)
      const drawn = { key: mark.markId, paint: `mark-${colourOf(verdict)}`, start: mark.start, end: mark.end, mark, claim, verdict }
      ;(isPlaced ? placed : orphaned).push(drawn)
    }
  }
  return { placed: placed.sort((a, b) => a.start - b.start || b.end - a.end), orphaned }
}

/** The colour of a verdict, as its tokens and highlights are named. */
export const colourOf = (verdict: VerdictId | null): string => (verdict === null ? 'none' : verdictOf(verdict).colour)

/** The verdict shown for a claim: of the newest judgement that has one. Judgements come newest first. */
export const verdictNow = (judgements: readonly JudgementRecord[]): VerdictId | null =>
  judgements.find((judgement) => judgement.verdict !== null)?.verdict ?? null

export const verdictInWords = (verdict: VerdictId | null): string => (verdict === null ? 'No verdict yet' : verdictOf(verdict).words)

/** A mark said in one line, for lists and for a screen reader: "Claim 12, 3 of 40: “…”. Contradicted". */
export const markInWords = ({ claim, mark, verdict }: DocumentMark, nth: number, total: number): string =>
  `Claim ${claim.number}, ${nth} of ${total}: ${quoted(shortened(mark.quote, 120))}. ${verdictInWords(verdict)}`

/** The mark to go to from a position: the next one that begins after it, or the last one before; null where there is none. */
export function markBeyond(marks: readonly DocumentMark[], from: { readonly start: number; readonly key: string | null }, direction: 'forward' | 'backward'): DocumentMark | null {
  const here = marks.findIndex((mark) => mark.key === from.key)
  if (here !== -1) return marks[here + (direction === 'forward' ? 1 : -1)] ?? null
  return (direction === 'forward' ? marks.find((mark) => mark.start >= from.start) : marks.findLast((mark) => mark.start < from.start)) ?? null
}
