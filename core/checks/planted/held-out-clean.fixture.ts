import type { PlantedDocument } from './planted-document.fixture.ts'

const clean = (name: string, publishedOn: string, text: string): PlantedDocument => ({ name, publishedOn, text, faults: [] })

/** Held out: not looked at while the checks were tuned. Nothing is wrong in them. Every person, office and figure is invented. */
export const heldOutClean: readonly PlantedDocument[] = [
  clean('wind', '2023-08-15', `# Wind in the south

Uruguay had 1,500 megawatts of wind power in 2019 and 1,520 megawatts in 2022, the energy ministry in Montevideo said. The park at Pampa has 142 megawatts and the park at Cerro 50 megawatts.

A turbine costs $3.1 million, so the 20 turbines of the new park cost $62 million in all, the ministry said. Wind gave 32 per cent of the power in 2022 and 40 per cent in 2019.`),
  clean('border-talks', '2021-05-05', `# Nine rounds of talks

The first round of talks was held in Baku on 12 March 2019 and the ninth in Tbilisi on 28 April 2021, the mediator Henrik Moe said. The third round, in May 2019, lasted four days; the others lasted two.

The sides agreed on 61 of the 75 kilometres of the border, and 14 kilometres remain in dispute, Moe said.`),
  clean('conscripts', '2022-11-30', `# A year in uniform

Norway called up 9,840 conscripts in 2021, of whom 3,350, about a third, were women, the armed forces said. Sweden called up 5,860 conscripts in the same year, according to its own agency.

In Norway conscripts serve 12 months, in Sweden between 9 and 15 months. A conscript is paid 6,300 kroner a month in Norway.`),
  clean('malaria', '2020-04-25', `# Nets and numbers

The health service of Mali handed out 6.9 million nets in 2019, its director Oumar Keita said. It had handed out 5.2 million in 2018.

Cases fell from 2.9 million in 2018 to 2.6 million in 2019, a drop of 10 per cent, Keita said. A net costs $2.30 and lasts three years. The service spends $16 million a year on nets.`),
  clean('customs-union', '2019-01-24', `# Ten years of a union

The customs union was founded on 1 July 2009 with four members; a fifth joined in 2013 and a sixth in 2016, its secretariat said. Trade inside it grew from $12 billion in 2010 to $18 billion in 2018, by half, the secretariat said.

The common tariff is 8 per cent on average, against 11 per cent in 2009. On cars it is 15 per cent.`),
  clean('port-strike', '2024-04-02', `# Twelve days on the quay

The dockers of Durban struck for twelve days in March, from 8 to 19 March 2024, the union said. The employers offered 5 per cent, the union asked for 9 per cent, and they settled at 7 per cent.

The strike cost the port 210 million rand, the port authority said; the union puts the cost at 90 million rand.`),
  clean('satellite', '2022-01-20', `# A small satellite

Rwanda launched a satellite of 3 kilograms on 20 November 2019 from the space station, the regulator in Kigali said. A second, of 12 kilograms, is to follow in 2024.

The first satellite cost $2.5 million. It has passed over Kigali some 5,700 times, the regulator said, about seven times a day.`),
  clean('pensions', '2023-04-14', `# Older and fewer

The pension age in France rises from 62 to 64 by 2030, the labour ministry said. In 2010 it rose from 60 to 62.

The state spends €345 billion a year on pensions, close to 14 per cent of output, the ministry said. There are 1.7 workers for each pensioner; in 1960 there were four, according to the pension council.`),
  clean('refugee-camps', '2021-07-29', `# Three camps

The camp at Adra holds 41,000 people, the camp at Belet 27,000 and the camp at Coro 8,500, the refugee agency said on 26 July. Together they hold 76,500.

Half of the people at Adra, 20,500, are under fifteen, the agency said. In May the camp at Adra held 38,000.`),
  clean('rail', '2018-10-18', `# A line in two parts

The first part of the line, 96 kilometres to Mbeya, was opened on 6 June 2016. The second part, 138 kilometres to the border, was opened on 9 October 2018, the railway company said.

The whole line is 234 kilometres long and cost $1.9 billion, the company said. Trains run at up to 120 kilometres an hour on the first part and 90 on the second.`),
  clean('arms-register', '2020-08-11', `# What the register says

Brazil sold 18 trainers to Chile in 2018 and 6 to Peru in 2019, according to the arms register. It sold 12 transport planes to Portugal in 2019.

“The register is as good as its returns”, its keeper Marta Lund said. 61 states sent a return in 2018 and 57 in 2019, she said.`),
  clean('water', '2024-06-20', `# The river shared

Under the treaty of 1996 the upper state may take 33 per cent of the river and the lower state 67 per cent. The river carried 19 cubic kilometres in 2022 and 22 cubic kilometres in 2023, the river office said.

The upper state took 6.1 cubic kilometres in 2022, 32 per cent of the flow, according to the office.`),
  clean('police', '2022-09-01', `# Police for the islands

Fiji sends 40 officers to the islands and Samoa sends 12, the police chief Mere Tama said. The mission has 113 officers from nine states.

The mission began in November 2021 and will end in December 2023, Tama said. An earlier mission lasted from 2003 to 2017 and cost A$2.8 billion, according to the Pacific Institute.`),
]
