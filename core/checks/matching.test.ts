import { describe, expect, test } from 'vitest'
import { aClaimRecord } from './claim-record.fixture.ts'
import { createClaimMatcher } from './matching.ts'

const passage = (text: string) => ({ text, publishedOn: '2024-06-20', language: 'en' })
function aMatcher(...statements: readonly string[]) {
  const matcher = createClaimMatcher()
  const claims = statements.map((statement, index) => aClaimRecord({ number: index + 1, statement }))
  for (const claim of claims) matcher.put(claim)
  return { matcher, claims, numbersOf: (text: string) => matcher.matches(passage(text)).map(({ claimId }) => claims.find((claim) => claim.claimId === claimId)?.number) }
}

describe('a passage', () => {
  const statements = [
    'North Korea has delivered about 5 million artillery shells to Russia.', 'The treaty was signed in Pyongyang on 19 June 2023.', 'Trade between Russia and North Korea grew ninefold in a year.',
    'The panel of experts stopped work on 30 April 2024.', 'North Korea will send engineers to occupied regions of Ukraine.', 'The port of Vell handles 4.2 million tonnes a year.',
  ]

  test('that says what a claim says finds it, in other words and order too, and the difference in numbers', () => {
    const { matcher, claims } = aMatcher(...statements)
    const [first, ...others] = matcher.matches(passage('Two officials told Northline that Pyongyang had delivered some 3 million artillery shells to Russia since the autumn.'))
    expect(first).toMatchObject({ claimId: claims[0]?.claimId, differences: ['The claim has “about 5 million”, the passage “some 3 million”.'] })
    expect(others).toEqual([])
  })

  test('with another date says so', () => {
    const { matcher, claims } = aMatcher(...statements)
    expect(matcher.matches(passage('The treaty that was signed in Pyongyang on 19 June 2024.'))).toEqual([
      { claimId: claims[1]?.claimId, likeness: expect.any(Number), differences: ['The claim has “19 June 2023”, the passage “19 June 2024”.'] },
    ])
  })

  test('that agrees comes before one that differs, and one of something else is not there', () => {
    const { numbersOf } = aMatcher('The port of Vell handles 9 million tonnes a year.', 'The port of Vell handles 4.2 million tonnes a year.', 'The mayor of Ostrov opened a school.')
    expect(numbersOf('The port of Vell handles 4.2 million tonnes a year')).toEqual([2, 1])
    expect(numbersOf('Rain fell on the hills for a week.')).toEqual([])
  })

  test('no longer finds a claim that is gone or reworded', () => {
    const { matcher, claims, numbersOf } = aMatcher(...statements)
    const [shells, treaty] = claims
    if (shells === undefined || treaty === undefined) throw new Error('no claims')
    matcher.remove(shells.claimId)
    matcher.put({ ...treaty, statement: 'The bridge over the Tumen was opened.' })
    expect(numbersOf('North Korea has delivered 5 million artillery shells to Russia')).toEqual([])
    expect(numbersOf('The treaty was signed in Pyongyang on 19 June 2023')).toEqual([])
  })
})
