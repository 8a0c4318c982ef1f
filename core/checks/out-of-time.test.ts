import { describe, expect, test } from 'vitest'
import { foundBy } from './ways-of-saying.fixture.ts'

const anachronisms = ['before-it-existed', 'after-it-ended', 'dated-after-publication'] as const

describe('what acts outside its time', () => {
  test.each([
    ['before-it-existed', 'Observers have a long history here: the European Union sent its first mission in 1986.'],
    ['before-it-existed', 'The European Union sent monitors in 1986, and the Commonwealth followed in 1997.'],
    ['before-it-existed', 'The League was still being wound up; the African Union met in Addis Ababa in 1975.'],
    ['after-it-ended', 'After the Cold War opinion moved quickly: the Warsaw Pact endorsed the text at its summit of 1996.'],
    ['after-it-ended', 'The Soviet Union joined the talks in 1997, but Washington stayed away.'],
    ['after-it-ended', 'Hungary and Czechoslovakia both voted against the decision of September 2015, and others were slow to act.'],
    ['after-it-ended', 'Prices rose again; East Germany bought 300 lorries in 1998.'],
  ])('is found: %s in “%s”', (check, text) => expect(foundBy(anachronisms, { text: [text] })).toEqual([check]))

  test.each([
    'The older shafts were sunk when the place was still called Northern Rhodesia, a name that went out of use in 1964.',
    'The League of Nations watched the mines of Rhodesia in 1938.', 'Burma left the Commonwealth in January 1948.',
    'The European Union grew out of the Community, which Denmark joined in 1973.', 'The European Union was founded by the treaty of 1992, and its forerunner goes back to 1951.',
    'The Soviet Union fell apart in 1991, and NATO took in Poland in 1999.', 'The debts of the Soviet Union were paid off in 2017.', 'Czechoslovakia signed in 1968, and both of its successor states are parties.',
    'The Warsaw Pact is remembered at a conference of 2019; the United Nations sent a delegate.', 'The collapse of Yugoslavia is the subject of a book published in 2015.',
  ])('is not seen in “%s”', (text) => expect(foundBy(anachronisms, { text: [text] })).toEqual([]))
})

describe('what is told as past before it came', () => {
  test.each([
    'The High Court dismissed his application on 3 June 2025.', 'Parliament rejected the bill on 12 July 2024, by two votes.', 'The two ministers initialled the text in Geneva in August 2024.', 'The regulator fined the bank €3 million on 4 November 2024.',
    'Voters confirmed the charter on 6 October 2024.', 'The ship was launched on 9 September 2024.', 'The ministry cancelled the contract on 1 August 2024, citing delays.', 'Farmers blocked the road in October 2024 and the police cleared it.',
  ])('is found in “%s”', (text) => expect(foundBy(anachronisms, { text: [text] })).toEqual(['dated-after-publication']))

  test.each([
    'The 2035 end date that Vienna has adopted makes this urgent.', 'Parliament amended the law to take effect on 1 January 2025.', 'The council scheduled a hearing on 3 September 2024.', 'The company issued a bond maturing in 2031.',
    'The vote, postponed to 3 September 2024, was due in May.', 'The 2026 World Cup was awarded to three countries.', 'Tickets reserved on 5 July 2024 will be refunded.', 'A hearing is needed in October 2024.',
    'The government adopted its 2030 target last week.', 'The lease, signed last year, ends on 31 December 2027.', 'The ministry wanted a summit held in Lisbon in 2026.', 'She was re-elected for a term ending in 2029.',
    'The court delayed the hearing until 14 October 2024.', 'The ceasefire was extended on Monday to cover the whole of 2025.',
  ])('is not seen in “%s”', (text) => expect(foundBy(anachronisms, { text: [text] })).toEqual([]))
})

describe('what was so when the text was written', () => {
  const stale = (publishedOn: string, text: string) => foundBy(['stale'], { publishedOn, text: [text] })
  test.each([
    'A caretaker cabinet is currently in charge, and it cannot sign treaties.', 'Copenhagen is at present negotiating with Berlin.', 'The bill is currently stuck in parliament, and a vote is expected this year.', 'Officials of both sides are due to meet again later this year.',
    'The court will rule next month.', 'The agency wants to open two more camps this year.', 'The line is at the moment closed to freight.', 'A new commissioner is to be named next month.',
  ])('is old two years later: “%s”', (text) => {
    expect(stale('2018-10-09', text)).toEqual(['stale'])
    expect(stale('2024-03-09', text)).toEqual([])
  })

  test.each([
    'The harvest fell this year, and prices rose.', '“We are currently in talks,” the minister, Ana Bell, said on 3 May.', 'The bridge was currently closed, the sign said.', 'Now for the hard part.', 'Today the harbour is a museum of sorts.', 'The council met in June and adjourned.',
  ])('is left where nothing is offered as so: “%s”', (text) => expect(stale('2018-10-09', text)).toEqual([]))
})
