import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byCredibility, byReliability, compareCredibility, compareReliability, credibilities, gradePair, reliabilities } from './admiralty.ts'
import { confidenceInWords, confidences } from './confidence.ts'
import { critiqueKinds, severities } from './critique-types.ts'
import { confidenceLevels, credibilityGrades, reliabilityGrades, standardIds } from './ids.ts'
import { ipccAgreement, ipccConfidences, ipccEvidence, usualIpccConfidence } from './ipcc-confidence.ts'
import { verdicts } from './verdicts.ts'

const anyReliability = fc.constantFrom(...reliabilityGrades)
const anyCredibility = fc.constantFrom(...credibilityGrades)

describe('Admiralty grades', () => {
  it('sets F and 6 apart as what cannot be judged, and no others', () => {
    expect(reliabilities.filter((grade) => grade.cannotBeJudged).map((grade) => grade.id)).toEqual(['F'])
    expect(credibilities.filter((grade) => grade.cannotBeJudged).map((grade) => grade.id)).toEqual([6])
  })

  it('compares grades both ways round alike, and F and 6 with nothing', () => {
    const turned = { better: 'worse', worse: 'better', same: 'same', 'not comparable': 'not comparable' }
    fc.assert(
      fc.property(anyReliability, anyReliability, anyCredibility, anyCredibility, (a, b, c, d) => {
        expect(compareReliability(b, a)).toBe(turned[compareReliability(a, b)])
        expect(compareCredibility(d, c)).toBe(turned[compareCredibility(c, d)])
        expect(compareReliability(a, b) === 'not comparable').toBe(a === 'F' || b === 'F')
        expect(compareCredibility(c, d) === 'not comparable').toBe(c === 6 || d === 6)
      }),
    )
    expect([compareReliability('A', 'B'), compareReliability('E', 'C'), compareCredibility(1, 5)]).toEqual(['better', 'worse', 'better'])
  })

  it('sorts what can be judged and loses nothing of the rest', () => {
    const anyThings = fc.array(fc.record({ n: fc.nat(), grade: fc.option(anyReliability), credibility: fc.option(anyCredibility) }))
    fc.assert(
      fc.property(anyThings, (things) => {
        for (const { judged, cannotBeJudged, notGraded } of [byReliability(things, (thing) => thing.grade), byCredibility(things, (thing) => thing.credibility)]) {
          expect(new Set([...judged, ...cannotBeJudged, ...notGraded])).toEqual(new Set(things))
          expect(judged.length + cannotBeJudged.length + notGraded.length).toBe(things.length)
        }
        const order = byReliability(things, (thing) => thing.grade).judged.map((thing) => thing.grade ?? '')
        expect(order).toEqual(order.toSorted())
        expect(order).not.toContain('F')
        expect(byCredibility(things, (thing) => thing.credibility).judged.map((thing) => thing.credibility)).not.toContain(6)
      }),
    )
  })

  it('writes both grades together', () => {
    expect([gradePair('B', 2), gradePair('F', null), gradePair(null, 6)]).toEqual(['B2', 'F–', '–6'])
  })
})

describe('scales', () => {
  it('tell every verdict apart by words, by shape and by icon', () => {
    for (const mark of ['words', 'meaning', 'shape', 'glyph'] as const) expect(new Set(verdicts.map((verdict) => verdict[mark])).size).toBe(8)
  })

  it('give each kind of critique words, a meaning and an example of its own', () => {
    expect(critiqueKinds).toHaveLength(20)
    for (const part of ['words', 'meaning', 'example'] as const) expect(new Set(critiqueKinds.map((kind) => kind[part])).size).toBe(20)
    expect(severities.map((severity) => severity.id)).toEqual(['note', 'minor', 'major', 'fatal'])
  })

  it('word the middle level of confidence as each standard does', () => {
    expect(confidences.map((confidence) => confidence.id)).toEqual(confidenceLevels)
    expect(standardIds.map((standard) => confidenceInWords(standard, 'moderate'))).toEqual(['moderate', 'moderate', 'medium', 'moderate', 'moderate'])
  })

  it('let IPCC confidence grow with evidence and with agreement', () => {
    const level = (e: number, a: number) => ipccConfidences.indexOf(usualIpccConfidence(ipccEvidence[e]!, ipccAgreement[a]!))
    for (const e of [0, 1, 2]) for (const a of [0, 1, 2]) expect(level(e, a)).toBe(e + a)
  })
})
