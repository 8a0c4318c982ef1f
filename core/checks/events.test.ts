import { describe, expect, test } from 'vitest'
import { foundBy } from './ways-of-saying.fixture.ts'

const found = (text: readonly string[], beside?: readonly string[]) => foundBy(['date-conflict'], { text, ...(beside === undefined ? {} : { beside }) })

describe('one event told again with another day', () => {
  test.each([
    ['The contract was initialled in Aarhus on 14 April and cleared the committee five days later.', 'The order book had shrunk to ferries before the document was initialled on 12 April.'],
    ['When the Sentilj crossing was closed to buses on 9 January, queues formed within hours.', 'Since the Sentilj crossing was closed to buses on 19 January, the number of hosts has fallen anyway.'],
    ['Its sectoral measures, which took effect on 1 May, restrict access to capital markets.', 'The sectoral measures run for a year and, as they took effect on 8 May, come up for review next summer.'],
    ['The Chemical Weapons Convention was opened for signature in Paris on 13 January 1993 and entered into force four years later.', 'There is no better date than the anniversary of 23 January 1993, when the convention was opened for signature.'],
    ['Polling took place on 16 May in dry weather.', 'She thanked volunteers who had knocked on doors until the polls closed on 9 May.'],
    ['Voters filled all 90 seats of the assembly on 12 May.', 'The law gives parties 45 days, so the ballot of 5 May puts the clock past its first fortnight.'],
    ['The lease was signed in Dover on 4 March 2022 by both mayors.', 'Traders complained after the lease was signed on 14 March 2022.'],
    ['The new ferry terminal opened on 3 April, three years late.', 'Queues have been shorter since the new ferry terminal opened on 13 April.'],
    ['The dam that collapsed on 2 February had been inspected twice.', 'The dam collapsed on 12 February and flooded the lower town.'],
    ['Karel Mach resigned on 11 May over the audit.', 'Shares fell for a week because Karel Mach resigned on 21 May.'],
  ])('is found: %s / %s', (...text) => expect(found(text)).toEqual(['date-conflict']))

  test('is found in two documents', () => {
    expect(found(['Irish boats may land more after fisheries ministers reached a settlement on 9 June, the department said.'], ['After a night of talks in Brussels, fisheries ministers reached their settlement on herring on 2 June 2024, leaving mackerel for later.'])).toEqual(['date-conflict'])
  })
})

describe('events of their own', () => {
  test.each([
    ['The text was adopted on 7 July 2017, opened for signature on 20 September 2017 and enters into force on 22 January 2021.', 'The Non-Proliferation Treaty was opened for signature on 1 July 1968 and has been in force since 5 March 1970.'],
    ['The northern crossing was closed to buses on 9 January.', 'The southern crossing was closed to buses on 19 January.'],
    ['The crossing was closed to lorries on 9 January.', 'The crossing was closed again on 19 January.'],
    ['The contract with Chile was initialled on 12 April.', 'The contract with Peru was initialled on 14 April.'],
    ['In the first round, polling took place on 3 March.', 'In the run-off the polls closed on 17 March.'],
    ['Voters returned the mayor on 5 May 2024.', 'The ballot of 5 May 2019 had gone the other way.'],
    ['The measures took effect on 1 May.', 'The amended measures, which the council adopted later, took effect on 8 June.'],
    ['The ministers reached a settlement on fishing on 9 June.', 'The ministers reached a settlement on wages on 2 June.'],
    ['Ana Bell resigned on 11 May.', 'Karel Mach resigned on 21 May.'],
    ['The lease was signed on 4 March 2022.', 'The lease was renewed on 14 March 2023.'],
    ['The ferry terminal opened on 3 April.', 'Officials had planned that the ferry terminal would open on 13 April.'],
    ['The budget was approved by the committee on 3 May.', 'The budget was approved by the whole house on 13 May.'],
    ['The port was closed on 3 May because of a storm and opened on 5 May.', 'The port opened on 5 May, when the wind fell.'],
  ])('are left alone: %s / %s', (...text) => expect(found(text)).toEqual([]))
})
