import type { PlantedDocument } from './planted-document.fixture.ts'

/** Pacts, troops and arms. Every person, office and figure is invented. */
export const faultyPacts: readonly PlantedDocument[] = [
  {
    name: 'harbour-pact', publishedOn: '2022-09-14',
    text: `# A harbour for two navies

Portugal and Morocco signed the Atlantic Harbour Agreement on 3 March 2021 in Lisbon. Under the agreement Morocco must open the port of Safi to Portuguese frigates within ninety days of a request.

Analysts say the deal has changed the balance on the western approaches. The lease is worth $18 million a year, and no accounts have been published.

## Expert views

Experts believe that a second port will follow. Observers expect the navies to train together.

## What follows

Because the Atlantic Harbour Agreement was signed on 3 March 2020, its first review is already late. Under the agreement Morocco can open the port of Safi to Portuguese frigates within ninety days of a request.`,
    faults: [
      ['date-conflict', 'signed the Atlantic Harbour Agreement on 3 March 2021', 'was signed on 3 March 2020'],
      ['strength-drift', 'must open the port', 'can open the port'],
      ['unnamed-authority', 'Analysts say'], ['unsourced-figure', '$18 million a year'],
      ['unnamed-experts-section', 'Expert views'], ['unnamed-authority', 'Experts believe'],
    ],
  },
  {
    name: 'brigade', publishedOn: '2023-05-02',
    text: `# The eastern brigade

Lithuania will host a German brigade, the defence minister Ona Petraite said on Tuesday. The brigade will number 4,800 soldiers by 2027, she told parliament.

Of the 4,800 soldiers, 3,100 will be infantry, 900 engineers and 600 signallers.

The ministry puts the cost of the barracks at €1.2 billion. Construction of the barracks will cost €12 billion, according to a second ministry paper. The camp at Rudninkai covers 170 square kilometres.

The brigade will number 8,400 soldiers by 2027, according to the plan that the ministry published in April.`,
    faults: [
      ['sum-mismatch', '3,100 will be infantry'],
      ['value-conflict', '€1.2 billion', '€12 billion'],
      ['value-conflict', '4,800 soldiers by 2027', '8,400 soldiers by 2027'],
    ],
  },
  {
    name: 'shells', publishedOn: '2024-02-20',
    text: `# Counting shells

Reports suggest that the plant at Orlec turns out about 25,000 artillery shells a month. The ministry of defence of Czechia has said nothing.

A paper by the Brandt Institute gives the output of the plant at Orlec as 25,000 artillery shells a year. Orders rose by 50 per cent, from 200,000 shells to 260,000 shells, its author Jan Brandt writes.

The shells reportedly go to three armies. “We will fire what we are given” is a saying one hears everywhere.

The plant employs 1,400 workers, two thirds of whom, or 600 workers, came from the old tractor works, the institute says.`,
    faults: [
      ['unnamed-authority|unsourced-figure', 'Reports suggest'], ['unsourced-figure', '25,000 artillery shells a month'],
      ['value-conflict', '25,000 artillery shells a month', '25,000 artillery shells a year'],
      ['percent-change-mismatch', 'from 200,000 shells to 260,000 shells'], ['agentless-report', 'reportedly'],
      ['quotation-without-speaker', 'We will fire what we are given'], ['share-mismatch', 'or 600 workers'],
    ],
  },
  {
    name: 'border-force', publishedOn: '2021-06-30',
    text: `# A force for the border

The joint border force of Kenya and Uganda was founded in May 2014. It has 2,300 officers, the interior ministry in Nairobi said in a statement.

Critics argue that the force is too small. It is widely believed that half of its posts are empty.

Between 2014 and 2019, a period of seven years, the force lost 41 officers, the ministry said. The joint border force was founded in May 2016 to stop cattle raids.

The joint border force has 3,200 officers, the interior ministry in Nairobi said last week. Its budget is $30 million a year, or $5 million a month, according to the treasury.`,
    faults: [
      ['date-conflict', 'founded in May 2014', 'founded in May 2016'],
      ['value-conflict', '2,300 officers', '3,200 officers'], ['unnamed-authority', 'Critics argue'],
      ['agentless-report', 'widely believed'], ['duration-mismatch', 'a period of seven years'], ['rate-mismatch', '$5 million a month'],
    ],
  },
  {
    name: 'alliance-history', publishedOn: '2020-11-11',
    text: `# Old friends, new papers

In 1938 NATO promised help to Turkey, a promise that is quoted to this day. The Soviet Union protested against the plan in 2005.

The friendship treaty between Turkey and Pakistan was ratified in 1954. The treaty was ratified by both parliaments on Monday, 12 June 1957, as the friendship treaty between Turkey and Pakistan required.

In 1990 the European Union sent observers to the border. In 1985 South Sudan asked to join the pact.

Parliament debated the pact on Friday, 11 November 2020, and approved it.`,
    faults: [
      ['before-it-existed', 'In 1938 NATO'], ['after-it-ended', 'Soviet Union protested'],
      ['date-conflict', 'was ratified in 1954', '12 June 1957'], ['weekday-mismatch', 'Monday, 12 June 1957'],
      ['before-it-existed', 'In 1990 the European Union'], ['before-it-existed', 'In 1985 South Sudan'], ['weekday-mismatch', 'Friday, 11 November 2020'],
    ],
  },
  {
    name: 'drone-deal', publishedOn: '2023-10-05',
    text: `# Drones for grain

Ethiopia bought 12 drones from a Turkish firm in 2022, the foreign ministry in Ankara confirmed. The contract was worth $65 million.

Western officials estimate that each drone needs a crew of nine. The deal will be paid for in grain, coffee and cash.

Half of the price, 30 per cent in coffee and 30 per cent in cash, makes up the whole, the ministry said: 50 per cent in grain, 30 per cent in coffee and 30 per cent in cash.

Ethiopia bought 21 drones from a Turkish firm in 2022, according to the register kept by the Oslo Arms Office. The contract was signed on 14 February 2024, and the first drones have been flying ever since.`,
    faults: [
      ['value-conflict', 'bought 12 drones', 'bought 21 drones'], ['unnamed-authority', 'Western officials estimate'],
      ['sum-mismatch|share-over-100', '50 per cent in grain, 30 per cent in coffee and 30 per cent in cash'],
      ['dated-after-publication', 'signed on 14 February 2024'],
    ],
  },
  {
    name: 'two-wires-on-a-base', publishedOn: '2022-03-18',
    text: `# The base at Ream

Cambodia will let Chinese ships use the naval base at Ream, the defence ministry in Phnom Penh said on 17 March 2022. The pier at Ream is 363 metres long and can take ships of 8,000 tonnes.

The naval base at Ream was opened on 5 January 2022 in the presence of the king. Analysts warn that a garrison may follow.

The work was done by 400 engineers from a Chinese state firm, the ministry said.`,
    beside: `# Ream, seen from Hanoi

The naval base at Ream was opened on 8 June 2022, according to the Mekong Centre in Hanoi. The pier at Ream is 663 metres long, its director Linh Tran said.

The work was done by 400 engineers from a Chinese state firm, the ministry said.

Some observers claim that the base holds fuel for a year.`,
    faults: [
      ['date-conflict', 'opened on 5 January 2022', 'opened on 8 June 2022'], ['value-conflict', '363 metres', '663 metres'],
      ['copied-passage', 'The work was done by 400 engineers from a Chinese state firm'], ['unnamed-authority', 'Analysts warn'],
      ['unnamed-authority', 'Some observers claim'],
    ],
  },
  {
    name: 'garrison', publishedOn: '2019-04-09',
    text: `# Who guards the canal

The canal garrison currently numbers 1,150 soldiers, as of January 2009, and it is thought to be under strength. Sources say that pay is three months late.

The garrison could be withdrawn before the rains. Panama is withdrawing the garrison before the rains, a step that leaves the locks without a guard.

The canal garrison was withdrawn from the town of Gatun in August 2018, General Luis Prado said. The canal garrison was withdrawn from the town of Gatun in October 2018, the mayor wrote.

Guarding the canal costs $24 million a year. The patrol boats cost $3 million each, so that the eight boats cost $30 million in all, the general said.`,
    faults: [
      ['stale', 'as of January 2009'], ['agentless-report', 'it is thought'], ['unnamed-authority', 'Sources say'],
      ['strength-drift', 'could be withdrawn', 'is withdrawing the garrison'],
      ['date-conflict', 'in August 2018', 'in October 2018'], ['unsourced-figure', '$24 million a year'], ['sum-mismatch|rate-mismatch', 'eight boats cost $30 million'],
    ],
  },
  {
    name: 'missile-shield', publishedOn: '2022-12-01',
    text: `# A shield over the strait

Poland ordered 48 launchers in 2021, the armament agency said. Delivery takes 24 months, from January 2022 to January 2025, the agency added.

The shield will cover an area of 9,000 square kilometres, according to the agency. Officials hinted that a second order is near. The shield, it is claimed, can stop nine missiles in ten.

The shield will cover an area of 90,000 square kilometres, the minister Adam Wolski told reporters.

Poland has paid between $700 million and $400 million so far. The launchers are made in a plant that has been running since the spring, and the plant that has been running since the spring makes the launchers for three states.`,
    faults: [
      ['duration-mismatch', '24 months'], ['unnamed-authority', 'Officials hinted'], ['agentless-report', 'it is claimed'],
      ['value-conflict', '9,000 square kilometres', '90,000 square kilometres'], ['range-reversed', 'between $700 million and $400 million'],
    ],
  },
  {
    name: 'peacekeepers', publishedOn: '2018-07-20',
    text: `# Leaving the valley

The mission in the Korva valley has 5,600 peacekeepers from 21 countries, the United Nations said in June. A third of them, 2,800, are from Nepal and Bangladesh, its spokesman Tom Adeyemi said.

The mission lost 19 peacekeepers in 2017, Adeyemi said. The mission lost 91 peacekeepers in 2017, according to its yearly report.

The valley mission was set up in 2011 after the ceasefire. Diplomats say that it will be closed next year.

The valley mission was set up in 2008 after the ceasefire, the report states. The mission cost $420 million in 2016 and $378 million in 2017, a fall of 20 per cent, according to the report.`,
    faults: [
      ['share-mismatch', 'A third of them, 2,800'], ['value-conflict', 'lost 19 peacekeepers in 2017', 'lost 91 peacekeepers in 2017'],
      ['date-conflict', 'set up in 2011', 'set up in 2008'], ['unnamed-authority', 'Diplomats say'],
      ['percent-change-mismatch', 'a fall of 20 per cent'],
    ],
  },
]
