import { describe, expect, test } from 'vitest'
import type { ClaimRecord, CritiqueRecord, EvidenceRecord, JudgementRecord, MarkRecord } from '#core/domain/claim.ts'
import type { AnalystId, DocumentId, SourceId } from '#core/domain/ids.ts'
import { defaultVerdictScale } from '#core/standards/verdict-scale.ts'
import { readClaimFilter } from './claim-filter.ts'
import { verdictNamed } from './verdict.ts'

const aClaim = (about: Partial<ClaimRecord>): ClaimRecord => ({
  claimId: '' as ClaimRecord['claimId'], number: 1, statement: '', kind: 'state', status: 'open', priority: 'normal', assignee: null, asOf: null, note: '', tags: [], at: '', analyst: 'Ada',
  marks: [], evidence: [], judgements: [], critiques: [], figures: null, dates: null, prediction: null, reviews: [], assumptions: [], ...about,
})
const aJudgement = (analyst: string, said: Pick<JudgementRecord, 'verdict' | 'confidence'>) => ({ analyst, analystId: analyst as AnalystId, ...said }) as JudgementRecord

const claims = {
  figure: aClaim({ kind: 'figure', tags: ['Economy'], marks: [{ documentId: 'd1' as DocumentId } as MarkRecord] }),
  judged: aClaim({
    kind: 'date', status: 'judged', marks: [{ documentId: 'd2' as DocumentId } as MarkRecord], evidence: [{ sourceId: 's1' as SourceId } as EvidenceRecord],
    judgements: [aJudgement('Ada', { verdict: 'mixed', confidence: 'low' }), aJudgement('Bo', { verdict: 'supported', confidence: null }), aJudgement('Ada', { verdict: 'contradicted', confidence: 'high' })],
    critiques: [{ type: 'stale', status: 'open' } as CritiqueRecord],
  }),
  answered: aClaim({ priority: 'urgent', judgements: [aJudgement('Cy', { verdict: null, confidence: 'low' })], critiques: [{ type: 'arithmetic', status: 'answered' } as CritiqueRecord] }),
}
const found = (...conditions: readonly string[]) => {
  const filter = readClaimFilter(conditions, { verdict: (given) => verdictNamed('--where verdict', given, defaultVerdictScale), document: (given) => `d${given}`, source: (given) => `s${given}` })
  return Object.entries(claims).filter(([, claim]) => filter(claim)).map(([name]) => name)
}

describe('--where', () => {
  test.each([
    [[], ['figure', 'judged', 'answered']],
    [['unjudged'], ['figure']], [['judged'], ['judged', 'answered']], [['evidence'], ['judged']], [['no-evidence'], ['figure', 'answered']],
    [['open-critique'], ['judged']], [['disagreement'], ['judged']],
    [['kind=figure'], ['figure']], [['kind=figure,date'], ['figure', 'judged']], [['kind = FIGURE'], ['figure']], [['status=judged'], ['judged']], [['priority=urgent'], ['answered']],
    [['tag=economy'], ['figure']], [['document=1'], ['figure']], [['document=1,2'], ['figure', 'judged']], [['source=1'], ['judged']], [['analyst=ada'], ['judged']],
    [['confidence=low'], ['judged', 'answered']], [['critique=arithmetic,stale'], ['judged', 'answered']],
    [['verdict=mixed'], ['judged']], [['kind=date', 'verdict=supported'], ['judged']], [['kind=figure', 'judged'], []],
  ] as const)('%j finds %j', (conditions, names) => {
    expect(found(...conditions)).toEqual(names)
  })

  test('looks at the latest judgement of each analyst, not at earlier ones', () => {
    expect([found('verdict=contradicted'), found('confidence=high')]).toEqual([[], []])
  })

  test.each(['', 'clever', 'kind', 'kind=', 'kind=,', 'kind=hunch', 'constructor', 'constructor=1', 'unjudged=1'])('refuses %j', (condition) => {
    expect(() => found(condition)).toThrow()
  })
})
