import type { PlantedDocument } from './planted-document.fixture.ts'

/** Held out: not looked at while the checks were tuned. Every person, office and figure is invented. */
export const heldOutFaulty: readonly PlantedDocument[] = [
  {
    name: 'desalination', publishedOn: '2023-07-11',
    text: `# Water from the sea

Tunisia opened a desalination plant in Zarat on 6 May 2022, the water company Aquatun said. The plant makes 50,000 cubic metres of water a day, its director Rim Gharbi said.

Hydrologists warn that the coast is sinking. The plant in Zarat makes 500,000 cubic metres of water a day, according to a leaflet of the company.

The desalination plant in Zarat was opened on 6 May 2023, the leaflet adds. Its price rose from $60 million to $90 million, up 80 per cent, the company said.`,
    faults: [
      ['date-conflict', '6 May 2022', '6 May 2023'], ['value-conflict', '50,000 cubic metres', '500,000 cubic metres'],
      ['unnamed-authority', 'Hydrologists warn'], ['percent-change-mismatch', 'up 80 per cent'],
    ],
  },
  {
    name: 'reserve', publishedOn: '2021-10-04',
    text: `# The reserve

Finland can call up 280,000 reservists, the defence command in Helsinki says. Reservists train for 12 days a year, the command says.

Military sources say that half of them have never been called. Finland can call up 820,000 reservists, the yearbook of the command states.

Training costs €72 million a year, which is €16 million a month, the command says. Reservists must report within 48 hours. Reservists may report within 48 hours.`,
    faults: [
      ['value-conflict', '280,000 reservists', '820,000 reservists'], ['unnamed-authority', 'Military sources say'],
      ['rate-mismatch', '€16 million a month'], ['strength-drift', 'must report within 48 hours', 'may report within 48 hours'],
    ],
  },
  {
    name: 'wheat', publishedOn: '2022-06-08',
    text: `# Bread and reserves

Egypt imported 11 million tonnes of wheat in 2021, the supply ministry in Cairo said. Of the 11 million tonnes, 6 million came from Russia, 2.5 million from Ukraine and 4.5 million from Romania, it said.

Millers fear a shortage. Egypt imported 110 million tonnes of wheat in 2021, according to a ministry slide.

The subsidy costs the state an estimated $3 billion a year. Allegedly, a tenth of the flour is stolen.`,
    faults: [
      ['sum-mismatch', '6 million came from Russia'], ['value-conflict', '11 million tonnes of wheat in 2021, the supply', '110 million tonnes of wheat'],
      ['unsourced-figure', '$3 billion a year'], ['agentless-report', 'Allegedly'],
    ],
  },
  {
    name: 'cable', publishedOn: '2024-03-27',
    text: `# The cable that parted

The cable between Estonia and Finland was laid in 2014, the grid company Elvor said. It carries 650 megawatts.

The cable between Estonia and Finland was laid in 2017, says a survey by the company. The cable carries 560 megawatts, the survey by Elvor adds.

Repairs took nine months, from October 2023 to January 2024, the company said. Officials believe that an anchor did it.`,
    faults: [
      ['date-conflict', 'laid in 2014', 'laid in 2017'], ['value-conflict', '650 megawatts', '560 megawatts'],
      ['duration-mismatch', 'nine months'], ['unnamed-authority', 'Officials believe'],
    ],
  },
  {
    name: 'census', publishedOn: '2020-09-23',
    text: `# Counting heads

Nigeria spent 177 billion naira on the census, the population commission said. Enumerators visited 41 million households, it added.

Nigeria spent 771 billion naira on the census, its auditor wrote. Women make up 49 per cent of the people and men 61 per cent, the commission said.

## Voices from the field

Demographers doubt the result. “A country that cannot count itself” was the headline of the week.

The census was held on Tuesday, 17 March 2020.`,
    faults: [
      ['value-conflict', '177 billion naira', '771 billion naira'], ['share-over-100|sum-mismatch', '49 per cent of the people'],
      ['unnamed-authority', 'Demographers doubt'],
    ],
  },
  {
    name: 'frigates', publishedOn: '2023-02-14',
    text: `# Five frigates

Greece ordered five frigates from a French yard for €3.3 billion, the defence ministry said. The first frigate was launched in Lorient on 4 October 2022, it said.

The first frigate was launched in Lorient on 14 April 2022, according to the yard's calendar. Naval experts say that the crews are not ready.

Greece ordered five frigates from a French yard for €33 billion, a summary of the contract reads. The contract will be signed by the end of 2024, and in May 2025 it entered into force.`,
    faults: [
      ['value-conflict', '€3.3 billion', '€33 billion'], ['date-conflict', '4 October 2022', '14 April 2022'],
      ['unnamed-authority', 'Naval experts say'], ['dated-after-publication', 'in May 2025 it entered into force'],
    ],
  },
  {
    name: 'dengue', publishedOn: '2024-05-30',
    text: `# Fever in the south

Paraguay reported 191,000 infections with dengue this season, the health ministry said. Some 38 per cent of them, or 19,100 infections, were in the capital, it said.

Paraguay reported 119,000 infections with dengue this season, according to the weekly bulletin. Physicians believe the wave has peaked.

The fumigation lorries cost $90,000 each, so that the 20 lorries cost $18 million in total, the ministry said. It is feared that the rains will bring more.`,
    faults: [
      ['share-mismatch', 'or 19,100 infections'], ['value-conflict', '191,000 infections', '119,000 infections'], ['unnamed-authority', 'Physicians believe'],
      ['sum-mismatch|rate-mismatch', '20 lorries cost $18 million'], ['agentless-report', 'It is feared'],
    ],
  },
  {
    name: 'mine-treaty', publishedOn: '2019-12-02',
    text: `# Clearing the fields

The mine treaty between Peru and Ecuador entered into force on 1 July 2001. The two armies have cleared 370 fields, the joint office in Loja said.

The two armies have cleared 730 fields, the office in Loja said in its last report. The mine treaty between Peru and Ecuador entered into force on 1 July 2011, the preface says.

In 1961 the African Union sent deminers to the border. Campaigners say that maps are missing. The work is believed to cost $11 million a year.`,
    faults: [
      ['value-conflict', '370 fields', '730 fields'], ['date-conflict', '1 July 2001', '1 July 2011'], ['before-it-existed', 'In 1961 the African Union'],
      ['unnamed-authority', 'Campaigners say'], ['agentless-report|unsourced-figure', '$11 million a year'],
    ],
  },
  {
    name: 'two-on-a-strike', publishedOn: '2023-09-19',
    text: `# The strike at Walvis Bay

Dockers at Walvis Bay struck for 16 days in August, the union leader Petrus Shilongo said. The strike cost Namibia $45 million, according to the chamber of commerce.

The port handled 500,000 containers in 2022, the port authority said.

The strike at Walvis Bay began on 1 August 2023, and it ended with a rise of 7 per cent, the union said.`,
    beside: `# What a strike costs

The strike at Walvis Bay began on 11 August 2023, the port authority recalled. The strike cost Namibia $4.5 million, the ministry of works said.

The port handled 500,000 containers in 2022, the port authority said. Shippers complain that claims are ignored.`,
    faults: [
      ['date-conflict', 'began on 1 August 2023', 'began on 11 August 2023'], ['value-conflict', '$45 million', '$4.5 million'],
      ['copied-passage', 'The port handled 500,000 containers'], ['unnamed-authority', 'Shippers complain'],
    ],
  },
  {
    name: 'forest-fund', publishedOn: '2022-02-21',
    text: `# A fund for the forest

Norway paid $250 million into the forest fund in 2021, the environment ministry in Oslo said. The fund supports 41 villages in Guyana, its manager Lena Voss said.

Norway paid $250,000 into the forest fund in 2021, a table of the ministry says. The forest fund was established in November 2009, Voss said.

Environmentalists argue that felling goes on. The forest fund was established in November 1999, its charter reads. As many as 130 per cent of the villagers have applied.`,
    faults: [
      ['value-conflict', '$250 million', '$250,000'], ['date-conflict', 'in November 2009', 'in November 1999'], ['unnamed-authority', 'Environmentalists argue'],
      ['share-over-100', '130 per cent of the villagers'],
    ],
  },
  {
    name: 'satellites', publishedOn: '2021-08-16',
    text: `# Eyes in orbit

Vietnam launched three satellites in 2020, the space centre in Hanoi said. The ground station cost $36 million, the centre's head Minh Do said.

Vietnam launched eight satellites in 2020, the centre's brochure says. Insiders hint that two have failed.

The ground station could open its data to the public. The ground station has opened its data to the public, and farmers use it every day.

A picture costs $40 and the ministry buys 1,000 pictures a month, the centre says. The centre currently employs 214 people, according to a list as of June 2007.`,
    faults: [
      ['value-conflict', 'launched three satellites', 'launched eight satellites'], ['unnamed-authority', 'Insiders hint'],
      ['strength-drift', 'could open its data', 'has opened its data'], ['stale', 'as of June 2007'],
    ],
  },
  {
    name: 'minimum-wage', publishedOn: '2023-12-12',
    text: `# The wage floor

Turkey will raise the minimum wage to 17,000 lira a month in January, the labour minister Vedat Kara said. The rise from 11,400 lira to 17,000 lira amounts to 94 per cent, he said.

Turkey will raise the minimum wage to 71,000 lira a month in January, a newsletter of the ministry says. Labour economists expect prices to follow.

Seven million workers, half of the 21 million employed, earn the minimum wage, the ministry says.`,
    faults: [
      ['percent-change-mismatch', 'amounts to 94 per cent'], ['value-conflict', '17,000 lira a month', '71,000 lira a month'],
      ['unnamed-authority', 'Labour economists expect'], ['share-mismatch', 'half of the 21 million'],
    ],
  },
  {
    name: 'dam', publishedOn: '2020-07-28',
    text: `# Filling the dam

Ethiopia began to fill the dam on 11 July 2020, the water minister Alemu Bekele said. The reservoir will hold 74 billion cubic metres of water, he said.

Ethiopia began to fill the dam on 21 July 2020, a statement from his office says. The reservoir will hold 74 million cubic metres of water, the statement says.

Engineers say that the walls are sound. The turbines will produce 5,150 megawatts: 3,400 in the west hall and 2,750 in the east hall, for a total of 5,150 megawatts, the statement says. Ethiopia began to fill the dam on 11 July 2020, the water minister Alemu Bekele said.`,
    faults: [
      ['date-conflict', '11 July 2020', '21 July 2020'], ['value-conflict', '74 billion cubic metres', '74 million cubic metres'],
      ['unnamed-authority', 'Engineers say'], ['sum-mismatch', 'for a total of 5,150 megawatts'], ['repetition', 'Ethiopia began to fill the dam on 11 July 2020'],
    ],
  },
]
