import { describe, expect, it } from 'vitest'
import { aClaim, aDocument, aPiece, aSource } from './evidence.fixture.ts'
import { evidenceGaps } from './gaps.ts'

const gapsIn = (...given: Parameters<typeof evidenceGaps>) => evidenceGaps(...given).map(({ gap }) => gap)
const [one, two] = [aSource('One', { reliability: 'B' }), aSource('Two', { reliability: 'C' })]

describe('gaps in the evidence of a claim', () => {
  it('are none where two independent sources are known and judged', () => {
    expect(gapsIn(aClaim([aPiece(one, 2), aPiece(two, 3, { stance: 'contradicts' })]), [one, two], [])).toEqual([])
  })

  it('say where there is nothing, or nothing but context', () => {
    expect(evidenceGaps(aClaim([]), [], [])).toEqual([{ gap: 'no-evidence', words: 'No evidence is recorded.' }])
    expect(evidenceGaps(aClaim([aPiece(one, 2, { stance: 'context' })]), [one], [])).toEqual([{ gap: 'no-evidence', words: 'The evidence is context only; nothing supports or contradicts the claim.' }])
  })

  it('see one origin behind several reports', () => {
    const echo = aSource('Echo', { reliability: 'B', cites: [one.sourceId] })
    expect(evidenceGaps(aClaim([aPiece(one, 2), aPiece(echo, 2)]), [one, echo], [])).toEqual([{ gap: 'one-origin', words: 'Both pieces of evidence go back to one origin.' }])
    expect(gapsIn(aClaim([aPiece(one, 2)]), [one], [])).toEqual(['one-origin'])
    expect(gapsIn(aClaim([aPiece(one, 2), aPiece(null, 2)]), [one], [])).toEqual([])
  })

  it('see material of which all is F or 6, and take a missing grade for neither', () => {
    const unknown = aSource('Unknown', { reliability: 'F' })
    const ungraded = aSource('Ungraded')
    expect(gapsIn(aClaim([aPiece(unknown, 1), aPiece(two, 6)]), [unknown, two], [])).toEqual(['cannot-be-judged'])
    expect(gapsIn(aClaim([aPiece(unknown, 1), aPiece(ungraded, null)]), [unknown, ungraded], [])).toEqual([])
  })

  it('see evidence that comes only from the claimant, or has it from there', () => {
    const [article, report] = [aDocument('Article'), aDocument('Report')]
    const author = aSource('Author', { documents: [article.documentId], cites: [one.sourceId] })
    const echo = aSource('Echo', { cites: [author.sourceId] })
    const sources = [author, echo, one, two]
    const own = aPiece(null, 2, { passage: { documentId: article.documentId } })
    const documents = [article, report]
    const claimed = (...evidence: Parameters<typeof aClaim>[0][number][]) => gapsIn(aClaim(evidence, [article.documentId]), sources, documents)
    expect(claimed(own, aPiece(author, 2), aPiece(echo, 2))).toContain('only-from-claimant')
    expect(gapsIn(aClaim([own], [article.documentId]), [], documents)).toContain('only-from-claimant')
    expect(claimed(own, aPiece(two, 2))).not.toContain('only-from-claimant')
    expect(claimed(aPiece(one, 2), own)).not.toContain('only-from-claimant')
  })

  it('see evidence that is later than the claim, as far as the dates say', () => {
    const article = aDocument('Article', '2024-05-03')
    const of = (publishedOn: string | null) => aSource('S', { publishedOn })
    const later = (asOf: string | null, ...dates: readonly (string | null)[]) => {
      const sources = dates.map(of)
      return gapsIn(aClaim(sources.map((source) => aPiece(source, 2)), [article.documentId], asOf), sources, [article]).includes('only-later')
    }
    expect(later(null, '2024-05-04', '2025')).toBe(true)
    expect(later(null, '2024-05-04', '2024-05')).toBe(false)
    expect(later(null, '2024-06', null)).toBe(false)
    expect(later('2024-08', '2024-05-04')).toBe(false)
    expect(later('2023', '2024-01')).toBe(true)
    expect(later('2024', '2024-05-04')).toBe(false)
    const found = aDocument('Found later', '2025-01-01')
    expect(gapsIn(aClaim([aPiece(one, 2, { passage: { documentId: found.documentId } })], [article.documentId]), [one], [article, found])).toContain('only-later')
  })
})
