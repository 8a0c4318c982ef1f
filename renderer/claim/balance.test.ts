import { expect, it } from 'vitest'
import type { EvidenceRecord } from '#core/domain/claim.ts'
import { newId } from '#core/domain/ids.ts'
import type { Stance } from '#core/standards/ids.ts'
import { balanceOf } from './balance.ts'

const some = (...stances: readonly Stance[]): readonly EvidenceRecord[] =>
  stances.map((stance) => ({ evidenceId: newId(), claimId: newId(), sourceId: null, passage: null, stance, credibility: null, relevance: null, accessChain: '', searched: null, excerpt: '', locator: '', note: '', at: '', analyst: '' }))

it('evidence is counted by stance and said in words', () => {
  expect(balanceOf(some('contradicts', 'supports', 'contradicts', 'context'))).toEqual({
    parts: [{ stance: 'supports', count: 1 }, { stance: 'contradicts', count: 2 }, { stance: 'context', count: 1 }],
    total: 4,
    words: '1 supports, 2 contradict, 1 for context',
  })
  expect(balanceOf([]).words).toBe('No evidence yet')
})
