import { describe, expect, it } from 'vitest'
import { newId } from '../domain/ids.ts'
import { aClaim, aDocument, aPiece, aSource } from './evidence.fixture.ts'
import { sourceSummary } from './source-summary.ts'

describe('the source summary statement', () => {
  it('says what is strong, what is weak, what matters most, and where the sources differ', () => {
    const register = aSource('Port register', { reliability: 'A' })
    const [paper, wire] = [aSource('Evening paper', { reliability: 'C', cites: [register.sourceId] }), aSource('Wire service', { reliability: 'D' })]
    const unknown = aSource('Anonymous letter', { reliability: 'F' })
    const evidence = [aPiece(register, 1), aPiece(paper, 3), aPiece(wire, 4, { stance: 'contradicts' }), aPiece(unknown, null)]
    expect(sourceSummary(aClaim(evidence), [register, paper, wire, unknown], []).text).toBe(
      'The judgement rests on four pieces of evidence from four sources, with three independent origins. ' +
        'It leans most on “Port register” (A, completely reliable; 1, confirmed by other sources). ' +
        'One of three independent accounts is from a source that is completely or usually reliable (A or B). One gives information confirmed by others or probably true (1 or 2). ' +
        'The accounts go back to three origins that do not cite one another. ' +
        'Two independent origins support the claim. The sources conflict: “Port register”, “Evening paper” and “Anonymous letter” support the claim, “Wire service” contradicts it. ' +
        'One account is of doubtful source or content (D, E, 4 or 5). Of one account the source or the truth cannot be judged (F or 6). One account has not been graded in full.',
    )
  })

  it('says that there is nothing', () => {
    expect(sourceSummary(aClaim([]), [], [])).toMatchObject({ text: 'No evidence for or against the claim is recorded.', strengths: [], weaknesses: [] })
  })

  it('tells of one origin, of circles, and of documents without a source', () => {
    const [a, b] = [newId<'source'>(), newId<'source'>()]
    const circle = [aSource('First', { sourceId: a, reliability: 'B', cites: [b] }), aSource('Second', { sourceId: b, reliability: 'B', cites: [a] })]
    const { weaknesses } = sourceSummary(aClaim(circle.map((source) => aPiece(source, 2))), circle, [])
    expect(weaknesses).toEqual(['Both pieces of evidence go back to one origin.', '“First” and “Second” cite one another, so where their account began is not known.'])
    const report = aDocument('A report')
    expect(sourceSummary(aClaim([aPiece(null, 2, { passage: { documentId: report.documentId } })]), [], [report]).basis).toEqual([
      'The judgement rests on one piece of evidence from one source, with one independent origin.',
    ])
  })
})
