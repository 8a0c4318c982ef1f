import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { credibilityGrades, reliabilityGrades, stances } from '../standards/ids.ts'
import { balanceOf, partOf } from './balance.ts'
import { aDocument, aPiece, aSource } from './evidence.fixture.ts'

describe('the balance of evidence', () => {
  it('counts by stance and says so in words', () => {
    const evidence = (['contradicts', 'supports', 'contradicts', 'context'] as const).map((stance) => aPiece(null, null, { stance }))
    const { parts, total, words } = balanceOf(evidence, [])
    expect([parts.map(({ stance, count }) => [stance, count]), total, words]).toEqual([[['supports', 1], ['contradicts', 2], ['context', 1]], 4, '1 supports, 2 contradict, 1 for context'])
    expect(balanceOf([], [])).toMatchObject({ words: 'No evidence yet', weightWords: null })
  })

  it('weighs a piece by both of its grades, and by half where it bears little on the claim', () => {
    const [a, b, e, other] = (['A', 'B', 'E', 'A'] as const).map((reliability, index) => aSource(`S${index}`, { reliability }))
    const sources = [a!, b!, e!, other!]
    const balance = balanceOf([aPiece(a!, 1), aPiece(b!, 2, { stance: 'contradicts' }), aPiece(e!, 1), aPiece(other!, 1, { stance: 'context' })], sources)
    expect(balance.pieces.map(({ weight }) => weight)).toEqual([1, 0.5625, 0, 0])
    expect(balanceOf([aPiece(b!, 3, { relevance: 'low' })], sources).pieces[0]!.weight).toBe(0.1875)
    expect(balance.weightWords).toBe('By grade, 1 for and 0.56 against.')
  })

  it('takes F, 6 and missing grades for unknown: no weight yet, and open what it will be', () => {
    const [f, b] = [aSource('F', { reliability: 'F' }), aSource('B', { reliability: 'B' })]
    const weigh = (...given: Parameters<typeof aPiece>) => balanceOf([aPiece(...given)], [f, b]).pieces.map(({ weight, open }) => [weight, open])[0]
    expect(weigh(f, 1)).toEqual([0, 1])
    expect(weigh(b, 6)).toEqual([0, 0.75])
    expect(weigh(b, null)).toEqual([0, 0.75])
    expect(weigh(null, 2)).toEqual([0, 0.75])
    expect(weigh(f, 5)).toEqual([0, 0])
    expect(balanceOf([aPiece(b, 6), aPiece(f, 6, { stance: 'contradicts' })], [f, b]).weightWords).toBe('By grade, 0 for and 0 against; up to 0.75 more for and 1 more against cannot be judged yet.')
  })

  it('hears one origin once, and its strongest account', () => {
    const agency = aSource('Agency', { reliability: 'C' })
    const [weak, strong] = [aSource('Weak', { reliability: 'C', cites: [agency.sourceId] }), aSource('Strong', { reliability: 'B', cites: [agency.sourceId] })]
    const evidence = [aPiece(weak, 3), aPiece(strong, 1), aPiece(agency, 3), aPiece(weak, 3, { stance: 'contradicts' })]
    const { pieces, parts } = balanceOf(evidence, [agency, weak, strong])
    expect(pieces.map(({ repeats }) => repeats)).toEqual([evidence[1]!.evidenceId, null, evidence[1]!.evidenceId, null])
    expect(parts.map(({ count, weight }) => [count, weight])).toEqual([[3, 0.75], [1, 0.25], [0, 0]])
  })

  it('grades a passage by the source of its document, and not at all where two differ', () => {
    const document = aDocument('Report')
    const passage = aPiece(null, 1, { passage: { documentId: document.documentId } })
    const by = (reliability: 'A' | 'C') => aSource(reliability, { reliability, documents: [document.documentId] })
    expect(balanceOf([passage], [by('A')]).pieces[0]!.weight).toBe(1)
    expect(balanceOf([passage], [by('A'), by('C')]).pieces[0]).toMatchObject({ reliability: null, weight: 0, open: 1 })
  })

  it('never weighs less for better grades, nor more than there are pieces', () => {
    const graded = fc.record({ stance: fc.constantFrom(...stances), reliability: fc.option(fc.constantFrom(...reliabilityGrades)), credibility: fc.option(fc.constantFrom(...credibilityGrades)) })
    fc.assert(
      fc.property(fc.array(graded, { maxLength: 8 }), (all) => {
        const sources = all.map(({ reliability }, index) => aSource(`${index}`, { reliability }))
        const balance = balanceOf(all.map(({ stance, credibility }, index) => aPiece(sources[index]!, credibility, { stance })), sources)
        for (const stance of stances) {
          const { weight, open, count } = partOf(balance, stance)
          expect(weight + open).toBeLessThanOrEqual(count + 1e-9)
          expect(Math.min(weight, open)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
    const worth = (reliability: 'A' | 'B' | 'C' | 'D' | 'E', credibility: 1 | 2 | 3 | 4 | 5) => {
      const source = aSource('S', { reliability })
      return balanceOf([aPiece(source, credibility)], [source]).pieces[0]!.weight
    }
    expect((['A', 'B', 'C', 'D', 'E'] as const).map((grade) => worth(grade, 1))).toEqual([1, 0.75, 0.5, 0.25, 0])
    expect(([1, 2, 3, 4, 5] as const).map((grade) => worth('A', grade))).toEqual([1, 0.75, 0.5, 0.25, 0])
  })
})
