import type { PlantedDocument } from './planted-document.fixture.ts'

const clean = (name: string, publishedOn: string, text: string): PlantedDocument => ({ name, publishedOn, text, faults: [] })

/** Articles on money, energy, votes and illness in which nothing is wrong. Every person, office and figure is invented. */
export const cleanBudgets: readonly PlantedDocument[] = [
  clean('budget-sums', '2023-10-20', `# A budget that adds up

The budget of Kenya comes to 3.6 trillion shillings, the treasury in Nairobi said. Schools get 630 billion, health 140 billion and roads 250 billion shillings.

Revenue rises by 12 per cent, from 2.5 trillion to 2.8 trillion shillings, the treasury said. The deficit falls from 6.2 to 5.4 per cent of output.`),
  clean('exports-imports', '2022-04-11', `# Selling and buying

Peru exported goods worth $63 billion in 2021 and imported goods worth $48 billion, the central bank said. In 2020 exports came to $43 billion and imports to $35 billion.

Exports to China came to $21 billion in 2021, exports to the United States to $8 billion, according to the bank. Copper made up 33 per cent of exports and zinc 4 per cent.`),
  clean('shares', '2021-09-14', `# Who makes the power

Coal gives 43 per cent of the power, gas 31 per cent, water 17 per cent and wind 9 per cent, the grid company Volta said. In 2015 coal gave 58 per cent.

Three quarters of the coal, 75 per cent, is dug in the basin of Lisna. Households use a third of the power, 20 of 60 terawatt-hours, Volta said.`),
  clean('gas', '2023-02-08', `# Two pipes

The northern pipeline is 740 kilometres long, the southern pipeline 1,120 kilometres, the operator said. The northern pipeline was completed in 2012 and the southern pipeline in 2019.

Together they carry 26 billion cubic metres a year: 16 billion in the south and 10 billion in the north, the operator said. A cubic metre costs 31 cents in summer and 44 cents in winter.`),
  clean('units', '2020-06-17', `# Long road

The road from Aru to Beni is 322 kilometres long, the ministry of works said. That is 200 miles, as the sign at Aru has it.

The ministry pays $1.2 million a year for repairs, which makes $100,000 a month. In the rains 40 tonnes is the limit for lorries, in the dry season 56 tonnes.`),
  clean('election', '2024-02-26', `# The count

The electoral commission gave the winner 54 per cent of the vote and the runner-up 41 per cent; 5 per cent of the votes were spoilt. Turnout was 63 per cent, against 66 per cent in 2019.

In the capital turnout was 71 per cent and in the north 52 per cent, the commission said. Of the 210 seats, 118 went to the winner's party, 80 to the opposition and 12 to others.`),
  clean('epidemic', '2021-03-22', `# Cases and deaths

The health ministry counted 12,400 cases in January, 9,800 in February and 7,100 in the first three weeks of March. Deaths fell from 310 in January to 190 in February, it said.

Of the 12,400 cases in January, 2,480, a fifth, were in hospital. By 20 March 2021 the ministry had vaccinated 410,000 people, and 95,000 of them twice.`),
  clean('loans', '2019-11-27', `# Lent and repaid

Sri Lanka borrowed $1.1 billion for the port in 2007 and $750 million for the airport in 2010, the finance ministry in Colombo said. It repaid $310 million in 2018.

The port loan runs for 15 years, from 2007 to 2022. Interest on it is 6.3 per cent; on the airport loan it is 2 per cent, the ministry said.`),
  clean('pledges', '2022-07-07', `# Promised and paid

The donors pledged $840 million for the flood victims, and by June they had paid $290 million, the relief office said. Germany pledged $120 million and paid $95 million; Italy pledged $60 million and paid $11 million.

The office needs $400 million by the end of the year. It has spent $215 million, according to its head, Samina Aziz.`),
  clean('sanctions', '2023-05-19', `# The eleventh list

The tenth list named 120 people, the eleventh 71, the council in Brussels said. The first list, of March 2014, had 21 names and the second 12.

The lists freeze €21.5 billion held by private persons. The €200 billion of the central bank are frozen under another law, the council said.`),
  clean('steel', '2018-03-30', `# Steel and jobs

The mill at Ostrov made 2.1 million tonnes of steel in 2016, 2.4 million tonnes in 2017 and will make 2.6 million tonnes this year, its director Karel Mach said. The older mill at Brenna made 900,000 tonnes in 2017.

Ostrov employs 5,200 people and Brenna 3,100, so 8,300 work in steel in the district, Mach said.`),
  clean('turnover', '2024-01-31', `# A better year

The airline earned $48 million in 2023 after a loss of $12 million in 2022, its accounts show. It carried 3.2 million passengers, 28 per cent more than the 2.5 million of 2022.

The airline has 31 aircraft; it had 26 a year ago. It flies to 44 cities in 19 countries, according to the accounts.`),
  clean('table', '2020-12-16', `# Grain by port

The grain board published the figures of the season.

| Port | Tonnes |
| --- | --- |
| Odra | 410,000 |
| Velin | 280,000 |
| Sarna | 110,000 |
| Total | 800,000 |

Odra shipped 410,000 tonnes, a little more than half. In the season before, the board said, Odra shipped 365,000 tonnes and Velin 290,000.`),
]
