import { expect, it } from 'vitest'
import { entitiesIn } from './entities.ts'
import { entityDates } from './entity-dates.ts'

const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toISOString().slice(0, 10) === day

it('every entry has days of the calendar in their order, and a source', () => {
  for (const { entityId, from, to, inForce, source } of entityDates) {
    for (const day of [from, to, inForce]) if (day !== null) expect(isDay(day), `${entityId} ${day}`).toBe(true)
    expect(to === null || from <= to, entityId).toBe(true)
    expect(inForce === null || from <= inForce, entityId).toBe(true)
    expect(source, entityId).not.toBe('')
  }
})

it('no entity is listed twice', () => {
  expect(new Set(entityDates.map(({ entityId }) => entityId)).size).toBe(entityDates.length)
})

it('every entry goes by an id of the gazetteer', () => {
  const strangers = entityDates.filter(({ entityId, name }) => !entitiesIn(`He left the ${name}.`).some((one) => one.entityId === entityId))
  expect(strangers.map(({ name }) => name)).toEqual([])
})
