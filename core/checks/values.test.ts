import { describe, expect, test } from 'vitest'
import { foundBy } from './ways-of-saying.fixture.ts'

const found = (...text: readonly string[]) => foundBy(['value-conflict'], { text })

describe('one measure with two values', () => {
  test.each([
    ['It approved 1,500 heat-pump installations a month throughout 2022.', 'The grant office is under strain: the 11,000 heat-pump installations it approved in 2022 were handled by nine clerks.'],
    ['In 2013 European dairies sold cheese worth €20 million a month to Russia, according to customs data.', 'The €410 million worth of cheese sold to Russia in 2013 must now find buyers at home.'],
    ['The mill turned out 400 tonnes of paper a week in 2021.', 'In 2021 the mill turned out 48,000 tonnes of paper.'],
    ['The state pays private hosts €30 a night for each guest, under a decree of the council.', 'Host payments deserve a second look. At €1,400 per guest for a 30-day month, the rate set by the decree exceeds the rent of a flat.'],
    ['Herring boats may land 14,200 tonnes in the coming season after a settlement.', 'With a season quota of 1.42 million kilograms, the plants must decide soon.'],
    ['An import container spent an average of 4.5 days on the Koper quay in 2017.', 'With the average import container on the quay for 72 hours in 2017, the yard was full.'],
    ['Clinics took delivery of 62,000 vaccine doses in 2016.', 'The 6.2 million vaccine doses delivered to clinics in 2016 were paid for by the national programme.'],
    ['Lone Vestergaard, the chief executive, told reporters the order would bring 420 new jobs to the Aarhus yard.', 'Vestergaard said recruitment for the 240 new jobs would open in Aarhus within weeks.'],
    ['The crossing takes an average of 90 minutes in winter, the operator says.', 'The crossing takes an average of 3 hours in winter, its timetable shows.'],
    ['The depot stored 2,340 kilograms of seed potatoes in March 2023.', 'The depot stored 23.4 tonnes of seed potatoes in March 2023.'],
  ])('is found: %s / %s', (...text) => expect(found(...text)).toEqual(['value-conflict']))
})

describe('two measures, or one value said twice', () => {
  test.each([
    ['Harbour dues brought in €48.0 million in 2023.', 'Harbour dues brought in €4.0 million a month in 2023.'],
    ['It approved 1,500 heat-pump installations a month in 2022.', 'It approved 11,000 heat-pump installations in 2021.'],
    ['It approved 1,500 heat-pump installations a month in the spring of 2022.', 'It approved 11,000 heat-pump installations in 2022.'],
    ['The state pays private hosts €30 a night for each guest.', 'The state pays private hosts €900 per guest for a 30-day month.'],
    ['The state pays private hosts €30 a night for each guest.', 'Hotels charge the city €2,700 per guest a month.'],
    ['The quota for herring is 14,200 tonnes.', 'The quota for herring is 14.2 million kilograms.'],
    ['The quota for herring is 14,200 tonnes this season.', 'The quota for mackerel is 1.42 million kilograms this season.'],
    ['The order would bring 420 new jobs to the Aarhus yard, the company said.', 'A second order would bring 240 new jobs to the Aarhus yard, the company said.'],
    ['She said the order would bring 420 new jobs to the yard.', 'The order brought 240 new jobs to the yard.'],
    ['The import container spent an average of 4.5 days on the quay in 2017.', 'The import container spent an average of 72 hours on the quay in 2016.'],
    ['The import container spent an average of 3 days on the quay in 2017.', 'The import container spent an average of 72 hours on the quay in 2017.'],
    ['The export container spent an average of 4.5 days on the quay in 2017.', 'The import container spent an average of 72 hours on the quay in 2017.'],
    ['Clinics took delivery of 62,000 vaccine doses in 2016.', 'The 6.2 million vaccine doses delivered to schools in 2017 were free.'],
    ['GridNord revised its estimate of curtailed energy in 2023 from 210 to 260 gigawatt-hours.', 'The estimate of curtailed energy in 2023 is 260 gigawatt-hours.'],
    ['The party won 16 of 35 seats.', 'The 18 seats needed for a majority were out of reach.'],
  ])('are left alone: %s / %s', (...text) => expect(found(...text)).toEqual([]))
})
