import { describe, expect, test } from 'vitest'
import { foundBy } from './ways-of-saying.fixture.ts'

const within = (...text: readonly string[]) => foundBy(['repetition'], { text })

describe('a sentence said again with little changed', () => {
  test.each([
    ['Subsidies that arrive six months after the invoice shut out the poorest households.', 'Subsidies arriving six months after the invoice shut out the poorest households, and a voucher would not.'],
    ['A right that is never exercised soon begins to look like a courtesy.', 'Rights that are never exercised soon begin to look like a courtesy.'],
    ['Port Selwyn has changed its mayor at every election since the bridge was built.', 'At every election since the bridge was built, Port Selwyn has changed its mayor.'],
    ['A crane is only as fast as the lorry beneath it.', 'The crane is only as fast as the lorry beneath it, so the gate comes first.'],
    ['Herring that is cheap to catch is rarely cheap to replace.', 'Herring that is cheap to catch is seldom cheap to replace.'],
    ['The town that sells its water will one day buy it back by the bottle.', 'A town which sells its water will one day buy it back by the bottle; ours did.'],
    ['Nobody who has seen the ledger believes the forecast in the budget.', 'Nobody who has seen the ledgers believes the forecasts in the budget.'],
    ['After every flood the ministry promises walls and delivers brochures.', 'The ministry promises walls and delivers brochures after every flood.'],
  ])('is a repetition: %s / %s', (...text) => expect(within(...text)).toEqual(['repetition']))

  test('is a copied passage in another document', () => {
    expect(foundBy(['copied-passage'], { text: ['Herring that is cheap to catch is rarely cheap to replace.'], beside: ['Herring that is cheap to catch is seldom cheap to replace.'] })).toEqual(['copied-passage'])
  })
})

describe('sentences of one form', () => {
  test.each([
    ['The ministry of health did not reply to a request for comment.', 'The ministry of defence did not reply to a request for comment.'],
    ['A spokesman for the port did not respond to questions sent by this paper.', 'The spokesmen for the port did not respond to the questions that were sent by this paper.'],
    ['The port of Vell is the largest on the northern coast.', 'The port of Ostrov is the largest on the southern coast.'],
    ['A crane is only as fast as the lorry beneath it.', 'A crane is never as fast as the lorry beneath it.'],
    ['Members must report every catch to the office by radio.', 'Members may report every catch to the office by radio.'],
    ['The bridge over the river was closed for three weeks in May.', 'The bridge over the river was closed for five weeks in May.'],
    ['Turnout in the harbour ward was higher than in any other ward.', 'Turnout in the castle ward was lower than in any other ward.'],
    ['The council will vote on the plan for schools before the summer.', 'The council will vote on the plan for roads before the summer.'],
    ['As a matter of fact, the budget grew.', 'As a matter of fact, the deficit grew.'],
    ['It remains to be seen whether the talks will lead to peace.', 'It remains to be seen whether the vote will lead to change.'],
  ])('are no repetition: %s / %s', (...text) => expect(within(...text)).toEqual([]))
})
