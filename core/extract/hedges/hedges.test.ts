import { expect, it } from 'vitest'
import { hedgesIn } from './hedges.ts'

it('finds hedges and approximators in their places, and no month', () => {
  const text = 'In May 2024 some 300 trucks may have crossed; some drivers were reportedly paid about $40.'
  expect(hedgesIn(text).map(({ quote, start }) => [quote, start])).toEqual([['some', 12], ['may', 28], ['reportedly', 64], ['about', 80]])
})
