import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { credibilityGrades, reliabilityGrades, type CredibilityGrade, type ReliabilityGrade, type Stance } from '../standards/ids.ts'
import { aPiece, aSource } from './evidence.fixture.ts'
import { hingesOf, proposeVerdict, verdictTrace } from './verdict-trace.ts'

type Given = readonly [stance: Stance, reliability: ReliabilityGrade | null, credibility: CredibilityGrade | null]
function weighed(...given: readonly Given[]) {
  const sources = given.map(([, reliability], index) => aSource(`S${index + 1}`, { reliability }))
  return { evidence: given.map(([stance, , credibility], index) => aPiece(sources[index]!, credibility, { stance })), sources }
}
const verdictOn = (...given: readonly Given[]) => {
  const { evidence, sources } = weighed(...given)
  return proposeVerdict(evidence, sources).verdict
}

describe('the verdict evidence points to', () => {
  it('follows the share of the weight, and needs weight to be plain', () => {
    expect(verdictOn(['supports', 'A', 1])).toBe('supported')
    expect(verdictOn(['supports', 'B', 2])).toBe('largely-supported')
    expect(verdictOn(['supports', 'B', 2], ['supports', 'B', 2])).toBe('supported')
    expect(verdictOn(['supports', 'A', 1], ['contradicts', 'C', 3])).toBe('largely-supported')
    expect(verdictOn(['supports', 'A', 1], ['contradicts', 'A', 2])).toBe('mixed')
    expect(verdictOn(['supports', 'C', 3], ['contradicts', 'A', 1])).toBe('largely-contradicted')
    expect(verdictOn(['contradicts', 'B', 2])).toBe('largely-contradicted')
    expect(verdictOn(['contradicts', 'A', 1])).toBe('contradicted')
  })

  it('is “unverified” where nothing of known grade settles it', () => {
    expect(verdictOn()).toBe('unverified')
    expect(verdictOn(['supports', 'F', 1], ['supports', 'A', 6], ['supports', null, null], ['context', 'A', 1])).toBe('unverified')
    expect(verdictOn(['supports', 'C', 3])).toBe('unverified')
  })

  it('turns over when the stances do', () => {
    const turned = { supported: 'contradicted', 'largely-supported': 'largely-contradicted', mixed: 'mixed', 'largely-contradicted': 'largely-supported', contradicted: 'supported', unverified: 'unverified' } as const
    const anyGiven = fc.array(fc.tuple(fc.constantFrom('supports', 'contradicts'), fc.constantFrom(...reliabilityGrades), fc.constantFrom(...credibilityGrades)), { maxLength: 6 })
    fc.assert(
      fc.property(anyGiven, (given) => {
        const other = given.map(([stance, ...grades]): Given => [stance === 'supports' ? 'contradicts' : 'supports', ...grades])
        expect(turned[verdictOn(...(given as Given[])) as keyof typeof turned]).toBe(verdictOn(...other))
      }),
    )
  })
})

describe('a verdict traced to its grades', () => {
  it('says whether it stands when a grade changes', () => {
    const { evidence, sources } = weighed(['supports', 'A', 1], ['contradicts', 'C', 3])
    const trace = verdictTrace(evidence, sources, { of: 'source', sourceId: sources[0]!.sourceId, to: 'D' })
    expect([trace.before.verdict, trace.after.verdict, trace.stands, trace.words]).toEqual(['largely-supported', 'mixed', false, 'With D the verdict becomes “mixed” instead of “largely supported”.'])
    expect(verdictTrace(evidence, sources, { of: 'evidence', evidenceId: evidence[1]!.evidenceId, to: 4 })).toMatchObject({ stands: true, words: 'With 4 the verdict stays “largely supported”.' })
  })

  it('names every grade the verdict hinges on, and none of context', () => {
    const { evidence, sources } = weighed(['supports', 'A', 1], ['context', 'A', 1])
    const hinges = hingesOf(evidence, sources)
    expect(hinges.filter(({ change }) => change.of === 'source').map(({ change, after }) => [change.to, after.verdict])).toEqual([['B', 'largely-supported'], ['C', 'largely-supported'], ['D', 'unverified'], ['E', 'unverified'], ['F', 'unverified']])
    expect(hinges.some(({ change }) => change.of === 'evidence' && change.evidenceId === evidence[1]!.evidenceId)).toBe(false)
    expect(hinges.some(({ change }) => change.of === 'source' && change.sourceId === sources[1]!.sourceId)).toBe(false)
  })

  it('hinges on nothing where much good evidence agrees', () => {
    const { evidence, sources } = weighed(['supports', 'A', 1], ['supports', 'A', 1], ['supports', 'B', 1])
    expect(hingesOf(evidence, sources)).toEqual([])
  })
})
