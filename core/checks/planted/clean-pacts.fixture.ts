import type { PlantedDocument } from './planted-document.fixture.ts'

const clean = (name: string, publishedOn: string, text: string): PlantedDocument => ({ name, publishedOn, text, faults: [] })

/** Articles in which nothing is wrong, though many figures and dates look alike. Every person, office and figure is invented. */
export const cleanPacts: readonly PlantedDocument[] = [
  clean('two-treaties', '2022-05-10', `# Two treaties

Spain and Tunisia signed a fisheries treaty in Madrid on 4 April 2019. A second treaty, on migration, was signed in Tunis on 12 February 2021, the foreign ministry in Madrid said.

The fisheries treaty runs for five years, from 2019 to 2024. The migration treaty runs for three years. The ministry spends €14 million a year on the first and €9 million a year on the second.`),
  clean('brigades', '2023-03-01', `# Brigades old and new

Latvia had 6,600 soldiers in 2020 and has 7,500 today, the defence ministry said. Estonia has 7,200, according to its own ministry.

In 2020 Latvia spent €663 million on defence; in 2023 it spends €987 million, the ministry in Riga said. The increase of 49 per cent is the largest in the region, the ministry added.

The brigade will have about 3,000 soldiers by 2026. At the end of 2022 it had 1,800, the ministry said.`),
  clean('rounding', '2021-11-02', `# What the mission costs

The mission cost $4.62 million in 2020, the audit office said. Its report speaks of nearly $5 million; the minister, Paula Reis, spoke of about $4.6 million.

The mission has 212 soldiers, the audit office said, or some 200 in round figures. It flew 1,043 hours, more than 1,000, according to its commander, Jorge Silva.`),
  clean('ranges', '2024-06-03', `# How many mines

The deminers of the Halden Fund put the number of mines between 40,000 and 60,000. Their director, Tove Lind, thinks 50,000 likely.

The army speaks of up to 60,000 mines, and of at least 35,000. By May the fund had cleared 4,100 mines in the north and 2,900 mines in the south, 7,000 in all, Lind said.`),
  clean('killed-and-wounded', '2019-08-21', `# A night of rockets

Eleven soldiers were killed and 34 were wounded when rockets struck the base at Tarif on 18 August 2019, General Amin Haddad said. Two days later, on 20 August 2019, a second strike killed four soldiers and wounded nine, he said.

In the first strike three of the dead were officers, Haddad said. The base houses 900 soldiers.`),
  clean('both-sides', '2022-10-06', `# What each side says

The army says that it lost 120 soldiers in September. The rebels say that the army lost 600 soldiers in September.

The Delta Observatory, which counts graves, has 310. None of the three figures can be checked, its head Rosa Okoro said.`),
  clean('armed-forces', '2020-01-15', `# Fewer and older

The Bulgarian armed forces have 37,000 places, of which 30,000 are filled, the defence ministry said. In the navy 3,900 places out of 4,800 are filled, in the air force 6,100 out of 7,000.

Recruits are paid 1,200 leva a month; sergeants are paid 1,750 leva a month, according to the ministry.

General Ivan Petkov served from 2011 to 2019. His successor, Admiral Mira Koleva, took office on 2 December 2019.`),
  clean('visits', '2023-09-28', `# Three visits

President Ferrand visited Rabat on 4 May 2021, on 9 November 2022 and on 20 September 2023, the palace said. He visited Algiers in March 2022.

On each visit to Rabat two agreements were signed. The six agreements are worth €2.1 billion together, the palace said: €0.4 billion, €0.8 billion and €0.9 billion.`),
  clean('weekdays', '2024-07-05', `# A week in parliament

Parliament debated the pact on Monday, 1 July 2024 and voted on Thursday, 4 July 2024. The vote was 311 to 204, the speaker Dana Kruk said.

The pact was signed in June 2024 and enters into force on 1 January 2025. It replaces an accord of 1998, which was amended in 2009.`),
  clean('older-bodies', '2021-04-19', `# Long memories

The League of Nations sent a commission to the valley in 1932. The United Nations sent observers in 1964 and again in 1993, the historian Nadia Farouk writes.

In 2003 the African Union took up the question, Farouk writes. Before independence in 2011 the region that is now South Sudan had no voice of its own.`),
  clean('guards', '2018-12-10', `# Guarding the dam

The dam is guarded by 340 men, the electricity board said. The power station below it is guarded by 60 men, and the road by a patrol of 12.

Guarding the dam costs 18 million birr a year, or 1.5 million birr a month, according to the board. The guards work in three shifts of eight hours.`),
  clean('old-quotes', '2022-02-02', `# The word of the minister

“We shall open the harbour to everybody who pays”, the minister Olga Brandt told the newspaper Kurier on 30 January 2022. “And to nobody else”, she added.

The harbour handled 9.1 million tonnes in 2021 and 8.7 million tonnes in 2020, the port authority said. It will be dredged from 14 to 16 metres.`),
  clean('modals', '2023-01-12', `# Duties and liberties

Under the treaty each party must inform the other of exercises of more than 10,000 soldiers. A party may invite observers, and it can ask for a meeting at any time.

The treaty may be ended with a year's notice. Denmark has not ended it, and Sweden could not do so before 2026, the lawyer Sven Holt said.`),
  clean('fleet', '2020-10-09', `# A fleet in figures

The coast guard has 24 boats: 14 in the north, 7 in the south and 3 in reserve, Captain Elif Demir said. Nine of the 24 boats are more than 30 years old.

A new boat costs $6 million, an old one is worth $400,000. In 2019 the coast guard rescued 2,140 people; in 2018 it rescued 1,920, according to Demir.`),
]
