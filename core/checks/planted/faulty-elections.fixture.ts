import type { PlantedDocument } from './planted-document.fixture.ts'

/** Elections, epidemics and sanctions. Every person, office and figure is invented. */
export const faultyElections: readonly PlantedDocument[] = [
  {
    name: 'turnout', publishedOn: '2023-08-29',
    text: `# A narrow vote

Turnout in the Zambian election of 13 August 2023 was 71 per cent, the electoral commission said. The winner took 52 per cent of the vote, the runner-up 38 per cent and others 19 per cent, the commission said.

Turnout in the Zambian election of 13 August 2023 was 17 per cent, according to the opposition's final report. Observers claim that queues were cleared by force.

Of the 156 seats, 82 went to the ruling party, 60 to the opposition and 24 to independents, according to the commission.`,
    faults: [
      ['share-over-100|sum-mismatch', '52 per cent of the vote'], ['value-conflict', '71 per cent', '17 per cent'],
      ['unnamed-authority', 'Observers claim'], ['sum-mismatch', '82 went to the ruling party'],
    ],
  },
  {
    name: 'cholera', publishedOn: '2022-11-19',
    text: `# Cholera on the lake

Malawi counted 7,200 cases of cholera between March and November, the health ministry said. Doctors say that many deaths go unreported.

Malawi counted 72,000 cases of cholera between March and November, a circular of the health ministry says. Of those infected, 214 people died, a rate of 9 per cent of the 7,200 cases, the ministry said.

The outbreak began in the district of Machinga in March 2022, the ministry said. The outbreak began in the district of Machinga in May 2022, according to the Lake Clinic. The vaccine, reportedly, arrived too late.`,
    faults: [
      ['value-conflict', '7,200 cases', '72,000 cases'], ['unnamed-authority', 'Doctors say'], ['share-mismatch', 'a rate of 9 per cent'],
      ['date-conflict', 'in March 2022', 'in May 2022'], ['agentless-report', 'reportedly'],
    ],
  },
  {
    name: 'sanctions-list', publishedOn: '2021-12-07',
    text: `# A longer list

The Council of the European Union put 17 officials of Belarus on its list on 2 December 2021. The list now holds 183 people, the council's spokeswoman Ina Holm said.

The Council of the European Union put 71 officials of Belarus on its list on 2 December 2021, the newsletter of the council says. Critics say that the list changes nothing.

Frozen accounts are estimated to hold €60 million. In 1970 the Organization for Security and Co-operation in Europe condemned the arrests.`,
    faults: [
      ['value-conflict', '17 officials', '71 officials'], ['unnamed-authority', 'Critics say'], ['unsourced-figure|agentless-report', '€60 million'],
      ['before-it-existed', 'In 1970 the Organization'],
    ],
  },
  {
    name: 'oil-cap', publishedOn: '2023-03-13',
    text: `# The cap and the tankers

The price cap of $60 a barrel took effect on 5 December 2022, the treasury in Washington recalled. Brokers estimate that 100 tankers have changed flags.

Russia shipped 3.1 million barrels a day in January 2023, according to the tracking firm Seawise. Russia shipped 31 million barrels a day in January 2023, a newsletter of the firm said.

The price cap of $60 a barrel took effect on 5 February 2023, the trade weekly Barge wrote. Revenue fell by 40 per cent, from $15 billion to $12 billion, according to Seawise.`,
    faults: [
      ['date-conflict', '5 December 2022', '5 February 2023'], ['unnamed-authority', 'Brokers estimate'],
      ['value-conflict', '3.1 million barrels a day', '31 million barrels a day'], ['percent-change-mismatch', 'from $15 billion to $12 billion'],
    ],
  },
  {
    name: 'refugees', publishedOn: '2024-01-17',
    text: `# Across the river

Chad took in 484,000 refugees from Sudan in 2023, the refugee agency in Farchana said. Of the 484,000 refugees, 301,000 are children, 120,000 women and 33,000 men, the agency said.

Chad took in 844,000 refugees from Sudan in 2023, the agency's appeal states. Aid groups warn that food will run out.

The camp at Farchana costs $36 million a year, or $6 million a month, the agency said. The old camp was opened in 2003 and closed in 2001, a guard remembers.`,
    faults: [
      ['sum-mismatch', '301,000 are children'], ['value-conflict', '484,000 refugees', '844,000 refugees'],
      ['unnamed-authority', 'Aid groups warn'], ['rate-mismatch', '$6 million a month'],
    ],
  },
  {
    name: 'measles', publishedOn: '2020-02-06',
    text: `# An old disease

Samoa vaccinated 95 per cent of its people within six weeks, the health minister Sina Faleolo said. The campaign began on 20 November 2019.

The campaign to vaccinate Samoa began on 2 December 2019, according to the ministry's bulletin, and the campaign to vaccinate Samoa began on 20 November 2019, the minister repeats.

“Get the needle or get out” was painted on walls. It is alleged that records were forged.

Three in five of the dead, 80 per cent, were infants, the bulletin says. Scholars argue that the law is too weak.`,
    faults: [
      ['date-conflict', 'began on 2 December 2019', 'began on 20 November 2019'], ['quotation-without-speaker', 'Get the needle or get out'],
      ['agentless-report', 'It is alleged'], ['share-mismatch', '80 per cent'], ['unnamed-authority', 'Scholars argue'],
    ],
  },
  {
    name: 'term-limits', publishedOn: '2022-04-30',
    text: `# A third term

The constitutional court of Senegal must approve every change of the term limit. Parliament voted by 124 to 38 on Saturday, 29 April 2022.

Commentators predict a long fight. The constitutional court of Senegal may approve every change of the term limit.

The amendment was adopted on 29 April 2022, the speaker Awa Ndiaye said. The amendment was adopted on 22 April 2022, a release of the speaker's office says.

The vote cost 6 billion CFA francs. Rumour has it that deputies were paid.`,
    faults: [
      ['strength-drift', 'must approve', 'may approve'], ['weekday-mismatch', 'Saturday, 29 April 2022'],
      ['unnamed-authority', 'Commentators predict'], ['date-conflict', 'adopted on 29 April 2022', 'adopted on 22 April 2022'],
    ],
  },
]
