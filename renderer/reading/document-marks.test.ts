import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { ClaimRecord } from '#core/domain/claim.ts'
import type { DocumentText, Span } from '#core/domain/document.ts'
import { newId } from '#core/domain/ids.ts'
import type { VerdictId } from '#core/standards/ids.ts'
import { anchorAt } from '#core/text/anchor.ts'
import { markBeyond, markInWords, marksOf } from './document-marks.ts'

const text: DocumentText = { documentId: newId(), editionId: newId(), contentId: newId(), text: 'Trade rose by a third. Trade fell by a third.', blocks: [], steps: [] }
const sha = createHash('sha256').update(text.text).digest('hex')

function aClaim(number: number, spans: readonly Span[], verdict: VerdictId | null = null): ClaimRecord {
  const claimId = newId<'claim'>()
  const at = '2026-01-02T03:04:05.000Z'
  return {
    claimId, number, statement: 'x', kind: 'figure', status: 'open', priority: 'normal', assignee: null, asOf: null, note: '', tags: [], at, analyst: 'Ada', evidence: [], critiques: [],
    figures: null, dates: null, prediction: null, reviews: [], assumptions: [],
    marks: spans.map((span) => ({ ...anchorAt(text.text, sha, span), markId: newId(), claimId, documentId: text.documentId, editionId: text.editionId, at, analyst: 'Ada' })),
    judgements: verdict === null ? [] : [{ judgementId: newId(), claimId, analystId: newId(), analyst: 'Ada', standard: 'icd203', term: null, low: null, high: null, percent: null, confidence: null, verdict, rationale: '', at }],
  }
}

it('marks stand in reading order, the outer before the inner, painted by their verdict', () => {
  const inner = aClaim(1, [{ start: 6, end: 10 }], 'mixed')
  const outer = aClaim(2, [{ start: 6, end: 21 }, { start: 0, end: 5 }])
  const { placed, orphaned } = marksOf([inner, outer], text)
  expect(placed.map(({ claim, start, end, paint }) => [claim.number, start, end, paint])).toEqual([[2, 0, 5, 'mark-none'], [2, 6, 21, 'mark-none'], [1, 6, 10, 'mark-mixed']])
  expect(orphaned).toEqual([])
})

it('a mark that does not prove its quote is never drawn, and never dropped', () => {
  const claim = aClaim(1, [{ start: 0, end: 5 }])
  const moved = { ...claim, marks: claim.marks.map((mark) => ({ ...mark, start: 1, end: 6 })) }
  const other = { ...claim, marks: claim.marks.map((mark) => ({ ...mark, editionId: newId<'edition'>() })) }
  const elsewhere = { ...claim, marks: claim.marks.map((mark) => ({ ...mark, documentId: newId<'document'>() })) }
  for (const orphan of [moved, other]) expect(marksOf([orphan], text)).toMatchObject({ placed: [], orphaned: [{ mark: { quote: 'Trade' } }] })
  expect(marksOf([elsewhere], text)).toEqual({ placed: [], orphaned: [] })
})

it('going on visits every mark once in order, and going back the same the other way', () => {
  const { placed } = marksOf([aClaim(1, [{ start: 6, end: 10 }]), aClaim(2, [{ start: 6, end: 21 }]), aClaim(3, [{ start: 23, end: 28 }])], text)
  const walk = (from: { readonly start: number; readonly key: string | null }, direction: 'forward' | 'backward'): readonly number[] => {
    const next = markBeyond(placed, from, direction)
    return next ? [next.claim.number, ...walk(next, direction)] : []
  }
  expect(walk({ start: 0, key: null }, 'forward')).toEqual([2, 1, 3])
  expect(walk({ start: 99, key: null }, 'backward')).toEqual([3, 1, 2])
  expect(walk({ start: 7, key: null }, 'forward')).toEqual([3])
})

it('a mark is said with its number, its place, its words and its verdict', () => {
  const { placed } = marksOf([aClaim(12, [{ start: 0, end: 21 }], 'contradicted')], text)
  expect(markInWords(placed[0]!, 3, 40)).toBe('Claim 12, 3 of 40: “Trade rose by a third”. Contradicted')
})
