import type { PlantedDocument } from './planted-document.fixture.ts'

/** Budgets, trade and energy. Every person, office and figure is invented. */
export const faultyBudgets: readonly PlantedDocument[] = [
  {
    name: 'budget', publishedOn: '2023-11-15',
    text: `# A budget with holes

The finance minister of Ghana, Kofi Mensah, presented a budget of $9.6 billion on Wednesday. Schools get $2.4 billion, hospitals $1.9 billion and roads $1.1 billion, a total of $6.4 billion, he said.

Revenue will rise by 10 per cent, from $7.0 billion to $8.4 billion, the minister said. The ministry expects a deficit of 4 per cent of output.

The budget of $6.9 billion that Mensah presented on Wednesday is the largest in the history of Ghana. Economists warn that the deficit is understated.

Debt service takes 120 per cent of all spending, according to the ministry.`,
    faults: [
      ['sum-mismatch', 'a total of $6.4 billion'], ['percent-change-mismatch', 'from $7.0 billion to $8.4 billion'],
      ['value-conflict', 'a budget of $9.6 billion', 'budget of $6.9 billion'], ['unnamed-authority', 'Economists warn'],
      ['share-over-100', '120 per cent of all spending'],
    ],
  },
  {
    name: 'grain-trade', publishedOn: '2022-08-03',
    text: `# Grain by rail

Ukraine exported 3.2 million tonnes of grain by rail in July 2022, the infrastructure ministry in Kyiv said. Traders believe that the true figure is higher.

Ukraine exported 2.3 million tonnes of grain by rail in July 2022, according to the railway company.

The grain goes through Romania, 45 per cent, Poland, 35 per cent, and Hungary, 30 per cent, the ministry said.

A wagon carries 70 tonnes. Estimates suggest that storage costs farmers $40 million a month. Storage costs farmers $480 million a month, the union of growers said.`,
    faults: [
      ['value-conflict', '3.2 million tonnes of grain', '2.3 million tonnes of grain'], ['unnamed-authority', 'Traders believe'],
      ['share-over-100|sum-mismatch', '45 per cent'], ['unsourced-figure|unnamed-authority', '$40 million a month'],
      ['value-conflict', '$40 million a month', '$480 million a month'],
    ],
  },
  {
    name: 'pipeline', publishedOn: '2021-02-10',
    text: `# A pipe under two seas

The Levant pipeline was completed in October 2019, the operator Medgas said. It runs for 1,900 kilometres and carries 10 billion cubic metres of gas a year.

The Levant pipeline runs for 1,900 miles, according to a brochure of the operator. The Levant pipeline was completed in October 2020, Greek officials said at the opening.

Medgas invested €4.5 billion in the pipeline, its director Eleni Sarri said. Medgas invested €4.5 million in the pipeline, its annual report says.

The pipeline is expected to earn $300 million annually. It is reported that a second line is planned.`,
    faults: [
      ['value-conflict', '1,900 kilometres', '1,900 miles'], ['date-conflict', 'completed in October 2019', 'completed in October 2020'],
      ['value-conflict', '€4.5 billion', '€4.5 million'], ['unsourced-figure', '$300 million annually'], ['agentless-report', 'It is reported'],
    ],
  },
  {
    name: 'solar-auction', publishedOn: '2024-04-22',
    text: `# Sun at a price

Chile awarded contracts for 3,400 megawatts of solar power in March, the energy commission said. Of the 3,400 megawatts, 1,900 go to the north, 800 to the centre and 400 to the south.

Prices fell by a quarter, from $40 to $25 a megawatt-hour, the commission said. The auction drew 61 bids.

## What experts say

Specialists think that prices will rise again. “Sun is the new copper” is on everybody's lips.

The auction drew 16 bids in March, according to the commission's register. The plants must be connected by 2027. The plants may be connected by 2027.`,
    faults: [
      ['sum-mismatch', '1,900 go to the north'], ['percent-change-mismatch', 'from $40 to $25'], ['unnamed-experts-section', 'What experts say'],
      ['unnamed-authority', 'Specialists think'], ['quotation-without-speaker', 'Sun is the new copper'],
      ['value-conflict', '61 bids', '16 bids'], ['strength-drift', 'must be connected by 2027', 'may be connected by 2027'],
    ],
  },
  {
    name: 'fisheries', publishedOn: '2020-03-04',
    text: `# Fish without borders

Mauritania sold fishing rights to the European Union for €61 million a year in 2015, the commission in Brussels said. The rights cover 280,000 tonnes of fish.

The rights cover 208,000 tonnes of fish, according to the text that Mauritania sold for €61 million a year. Insiders say that cheating is common.

Catches rose from 100,000 tonnes in 2016 to 150,000 tonnes in 2018, an increase of 33 per cent, the fisheries office said. Three quarters of the fish, or 60 per cent, goes to meal, the office added.

In 1989 the African Union proposed a common fleet. The sea is said to be empty within twelve miles.`,
    faults: [
      ['value-conflict', '280,000 tonnes of fish', '208,000 tonnes of fish'], ['unnamed-authority', 'Insiders say'],
      ['percent-change-mismatch', 'an increase of 33 per cent'], ['share-mismatch', 'or 60 per cent'],
      ['before-it-existed', 'In 1989 the African Union'], ['agentless-report', 'is said to be'],
    ],
  },
  {
    name: 'table-of-aid', publishedOn: '2023-01-30',
    text: `# Who gave what

The donors met in Geneva and the organisers published their pledges.

| Donor | Pledged |
| --- | --- |
| Norway | $120 million |
| Japan | $310 million |
| Canada | $90 million |
| Total | $620 million |

The conference raised $520 million on 9 January 2023, the organisers said. The donors' conference raised $250 million on 9 January 2023, according to the host government.

Aid workers say that little has arrived. The money, it is understood, sits in a bank in Zurich.

Norway pledged $120 million at the conference. Norway pledged $210 million at the conference, its embassy said.`,
    faults: [
      ['sum-mismatch', '$620 million'], ['value-conflict', 'raised $520 million', 'raised $250 million'],
      ['unnamed-authority', 'Aid workers say'], ['agentless-report', 'it is understood'], ['value-conflict', 'Norway pledged $120 million', 'Norway pledged $210 million'],
    ],
  },
  {
    name: 'lithium', publishedOn: '2023-06-12',
    text: `# White gold

Bolivia holds 21 million tonnes of lithium, the mining ministry in La Paz says. Bolivia holds 12 million tonnes of lithium, according to the geological survey.

A plant at Uyuni opened on 15 December 2023 and has produced carbonate ever since. It makes 15,000 tonnes a year, which is 3,000 tonnes a month, the ministry says.

Bolivia should earn $5 billion a year by 2025, it is estimated. Rivals claim that the brine is poor.

The state company Litio was founded in 2017, and the law on mining dates from 2014. The state company Litio was founded in 2010, its website says.`,
    faults: [
      ['value-conflict', '21 million tonnes of lithium', '12 million tonnes of lithium'], ['dated-after-publication', 'opened on 15 December 2023'],
      ['rate-mismatch', '3,000 tonnes a month'], ['agentless-report|unsourced-figure', '$5 billion a year by 2025'], ['unnamed-authority', 'Rivals claim'],
      ['date-conflict', 'founded in 2017', 'founded in 2010'],
    ],
  },
  {
    name: 'tariffs', publishedOn: '2019-09-17',
    text: `# The price of a tariff

Mexico raised its tariff on steel to 15 per cent in June 2019, the economy ministry said. Steel imports then fell from 500,000 tonnes to 450,000 tonnes, a drop of 30 per cent, according to customs data.

Mexico raised its tariff on steel to 25 per cent in June 2019, a note by the steel chamber says.

Businesspeople say that prices have doubled. The tariff has cost builders about $70 million.

Steel imports then fell from 500,000 tonnes to 450,000 tonnes, as the customs data show. Of the 12 mills, five stand idle, four run at half speed and two work normally, the chamber says.`,
    faults: [
      ['percent-change-mismatch', 'a drop of 30 per cent'], ['value-conflict', 'to 15 per cent in June 2019', 'to 25 per cent in June 2019'],
      ['unnamed-authority', 'Businesspeople say'], ['unsourced-figure', 'about $70 million'],
      ['sum-mismatch', 'five stand idle'],
    ],
  },
  {
    name: 'rail-loan', publishedOn: '2022-05-25',
    text: `# A railway on credit

Laos borrowed $3.5 billion for the railway to Boten, the transport ministry in Vientiane said. The loan runs for 25 years, from 2016 to 2036, it added.

Laos borrowed $5.3 billion for the railway to Boten, according to the Mekong Centre. Experts estimate that a fifth will never be repaid.

The railway opened in December 2021 with 20 stations, the ministry said. The railway is currently the longest in the country, the ministry wrote, as of March 2011.

The first train carried 1,000 passengers and the first train carried 1,000 passengers again the next day, the ministry said. The railway earns $2 million a month. The railway earns $2 million a week, its director Kham Sisou said.`,
    faults: [
      ['duration-mismatch', 'runs for 25 years'], ['value-conflict', 'borrowed $3.5 billion', 'borrowed $5.3 billion'],
      ['unnamed-authority', 'Experts estimate'], ['stale', 'as of March 2011'], ['value-conflict', '$2 million a month', '$2 million a week'],
    ],
  },
  {
    name: 'gas-price', publishedOn: '2022-10-28',
    text: `# Winter bills

Households in Austria pay €190 a month for heating, the regulator Energiewacht said. Households in Austria pay €910 a month for heating, according to the tenants' league.

Storage sites are 93 per cent full, the regulator said on 27 October. The sites are believed to hold 89 terawatt-hours.

Half of the gas comes from Norway, a third from Algeria and a third from Russia, the regulator said.

“Nobody will freeze this winter” has become the phrase of the season. The price cap was introduced on 1 September 2022, the regulator recalled. The price cap was introduced on 1 November 2022, the league wrote.`,
    faults: [
      ['value-conflict', '€190 a month', '€910 a month'], ['agentless-report', 'are believed to hold'],
      ['share-over-100|sum-mismatch', 'a third from Algeria and a third from Russia'], ['quotation-without-speaker', 'Nobody will freeze this winter'],
      ['date-conflict', '1 September 2022', '1 November 2022'],
    ],
  },
]
