import { expect, it } from 'vitest'
import { entitiesIn } from './entities.ts'

it('folds the names of one state into one entity', () => {
  const ids = entitiesIn('The DPRK, or North Korea, is governed from Pyongyang by North Koreans.').map(({ entityId }) => entityId)
  expect(ids).toEqual(['country:KP', 'country:KP', 'country:KP', 'country:KP'])
})

it('reads runs of capitals as people and bodies', () => {
  const names = entitiesIn('Analysts heard Foreign Minister Sergei Lavrov at Moscow State University.').map(({ quote, kind }) => [quote, kind])
  expect(names).toEqual([['Sergei Lavrov', 'person'], ['Moscow State University', 'body']])
})
