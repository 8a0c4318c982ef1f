import { describe, expect, test } from 'vitest'
import { foundBy } from './ways-of-saying.fixture.ts'

const found = (...text: readonly string[]) => foundBy(['strength-drift'], { text })

describe('what grows firmer from one place to the next', () => {
  test.each([
    ['Brine pumping might lower the water table near Cerro Pardo, the hydrologist Elena Quispe wrote in her study.', 'Now that pumping has lowered the water table near Cerro Pardo, Mr Sosa owes its neighbours an answer.'],
    ['Brine pumping may lower the water table near Cerro Pardo, she wrote.', 'Now that pumping has lowered the water table near Cerro Pardo, Mr Sosa owes its neighbours an answer.'],
    ['Were Vienna to adopt 2035 as the end date for fossil boilers, colleges would need more places.', 'The 2035 end date that Vienna has adopted makes this bottleneck urgent.'],
    ['If Vienna were to adopt an end date for boilers, colleges would need more places.', 'The end date that Vienna has adopted makes this urgent.'],
    ['Should Vienna adopt an end date for boilers, colleges would need more places.', 'Now that Vienna has adopted an end date for boilers, colleges need more places.'],
    ['If reserves slip under £20m, the council might be obliged to shut as many as nine libraries, Ms Ridd said.', 'And when the nine libraries that the council is shutting have gone, nobody will remember that there was a choice.'],
    ['The council is considering closing nine libraries.', 'The nine libraries that the council is closing serve the poorest wards.'],
    ['All of them must carry a camera on deck from 1 October under the terms of the settlement.', 'Since a boat can carry a camera or not, as its owner prefers, he expects some to hold out.'],
    ['A state party must request a challenge inspection within a week.', 'A state party need not request a challenge inspection at all.'],
    ['Every bank is obliged to publish its accounts each spring.', 'A bank may publish its accounts if it wishes, and most do.'],
    ['Carriers must file their manifests a day before they call.', 'Carriers are not required to file their manifests before they call.'],
  ])('is found: %s / %s', (...text) => expect(found(...text)).toEqual(['strength-drift']))
})

describe('what may stand side by side', () => {
  test.each([
    ['Boats longer than ten metres must report by satellite.', 'Smaller boats may report by satellite or not, as they like.'],
    ['Brine pumping might lower the water table near Cerro Pardo.', 'Now that pumping has lowered the water table near Salar Grande, Mr Sosa owes an answer.'],
    ['Irish boats may land 14,200 tonnes of herring.', 'Irish boats landed 12,000 tonnes of herring in 2023.'],
    ['Were Vienna to adopt an end date for boilers, colleges would need more places.', 'The budget that Vienna has adopted leaves colleges as they are.'],
    ['The council might close nine libraries.', 'The council has not closed a library for ten years.'],
    ['Companies must file a report by March.', 'Companies can file the appendix by post.'],
    ['A member must pay its dues.', 'A guest need not pay dues.'],
    ['The treaty could lower tariffs on steel.', 'The tariffs on wine that the treaty has lowered were small.'],
    ['If the strike goes on, the port might lose its ferries.', 'The ferries that the port has painted are back at sea.'],
    ['Under the Lisbon pact, Morocco must open its port to frigates.', 'Under the Oslo pact, Morocco can open its port to frigates or not, as it likes.'],
  ])('is left alone: %s / %s', (...text) => expect(found(...text)).toEqual([]))
})
