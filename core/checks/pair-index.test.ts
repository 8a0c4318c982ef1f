import { expect, test } from 'vitest'
import type { ClaimRecord } from '../domain/claim.ts'
import { createCheckIndex } from './check-index.ts'
import { findingsIn } from './checks.ts'
import { aClaimRecord } from './claim-record.fixture.ts'
import { mostCandidates } from './likest.ts'
import { createPairIndex } from './pair-index.ts'
import type { Comparable, PairCheck } from './pairs.ts'
import { statementOf } from './reading.ts'
import { drain } from './steps.ts'
import { stemSumsIn } from './stems.ts'

const claimsSaying = (statements: readonly string[]): ClaimRecord[] => statements.map((statement, index) => aClaimRecord({ number: index + 1, statement }))
const conflictsOf = (claims: readonly ClaimRecord[]) => findingsIn({ documents: [], claims, sources: [], today: '2024-12-01' })
  .filter(({ check }) => check === 'value-conflict').map(({ detail }) => [detail['first'], detail['second']].sort())
const stock = (tonnes: number, year: number): string => `The depot at Vell held ${tonnes.toLocaleString('en-GB')} tonnes of grain in ${year}.`

test('where all words are the words of many, a figure still meets the one that says the same of the same year', () => {
  const alike = Array.from({ length: 3 * mostCandidates }, (_, index) => stock(5_000 + index * 1_000, 1_800 + index))
  expect(conflictsOf(claimsSaying(alike))).toEqual([])
  expect(conflictsOf(claimsSaying([stock(9_700, 1_801), ...alike, stock(88_800, 1_950)]))).toEqual([['6,000 tonnes', '9,700 tonnes'], ['155,000 tonnes', '88,800 tonnes']])
})

test('one that comes later, when its words have become the words of many, is held against what came before', () => {
  const index = createCheckIndex({ today: '2024-12-01' })
  const named = (claimId: string, statement: string): ClaimRecord[] => claimsSaying([statement]).map((claim) => ({ ...claim, claimId: claimId as ClaimRecord['claimId'] }))
  const conflicts = () => index.findings().flatMap(({ check, claims }) => (check === 'value-conflict' ? [claims.toSorted()] : []))
  for (let year = 1_800; year < 1_800 + 2 * mostCandidates; year += 1) index.edit({ claims: named(`claim-${year}`, stock(5_000 + year, year)) })
  expect(conflicts()).toEqual([])
  index.edit({ claims: named('late', stock(60, 1_810)) })
  expect(conflicts()).toEqual([['claim-1810', 'late']])
  index.edit({ claims: named('late', stock(60, 1_820)) })
  expect(conflicts()).toEqual([['claim-1820', 'late']])
  index.edit({ removedClaims: ['claim-1820' as ClaimRecord['claimId']] })
  expect(conflicts()).toEqual([])
})

test('what happens every year is not told against itself, once so many years are given', () => {
  const years = Array.from({ length: 3 * mostCandidates }, (_, index) => `The treaty of Vell was signed in ${1_700 + index}.`)
  expect(findingsIn({ documents: [], claims: claimsSaying(years), sources: [], today: '2024-12-01' })).toEqual([])
})

test('however many share their words, each is compared with a bounded number', () => {
  let compared = 0
  const check: PairCheck<Comparable> = {
    name: 'counted',
    itemsOf: (statement) => [{ statement, group: 'one', words: stemSumsIn(statement.text), year: null }],
    compare: () => { compared += 1; return null },
  }
  const pairs = createPairIndex(check)
  const count = 2_000
  for (let number = 0; number < count; number += 1) {
    const [claim] = claimsSaying(['The depot at Vell held tonnes of grain and barley.'])
    if (claim !== undefined) drain(pairs.putting(`claim-${number}`, { claim }, [statementOf({ text: claim.statement, publishedOn: null, language: null }, { start: 0, end: claim.statement.length }, { block: 0, kind: 'paragraph', index: 0 })]))
  }
  for (const finding of pairs.findings()) expect(finding).toBeNull()
  expect(compared).toBeGreaterThan(count)
  expect(compared).toBeLessThanOrEqual(count * mostCandidates)
})
