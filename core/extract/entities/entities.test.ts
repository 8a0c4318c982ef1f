import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entityCases } from './entities.cases.ts'
import { entitiesIn } from './entities.ts'

const shown = (text: string, wanted: readonly string[]) =>
  entitiesIn(text).map(({ quote, kind, entityId }, index) => `${quote}:${kind}${wanted[index]?.includes('=') === true ? `=${entityId}` : ''}`)

/** How many names stand in both lists, each counted once. */
function common(read: readonly string[], wanted: readonly string[]): number {
  const left = [...wanted]
  return read.filter((name) => {
    const at = left.indexOf(name)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

describe('names in the sentences of the table', () => {
  const results = entityCases.map(([text, ...wanted]) => ({ text, wanted, read: shown(text, wanted) }))
  const right = results.reduce((sum, { read, wanted }) => sum + common(read, wanted), 0)
  const told = results.filter(({ read, wanted }) => read.join() !== wanted.join()).map(({ text, read }) => `${text} → ${read.join(' | ')}`).join('\n')

  it('are names, with their kind and entity, in at least 95 of 100', () => {
    expect(right / results.reduce((sum, { read }) => sum + read.length, 0), told).toBeGreaterThanOrEqual(0.95)
  })

  it('are found in at least 95 of 100', () => {
    expect(right / results.reduce((sum, { wanted }) => sum + wanted.length, 0), told).toBeGreaterThanOrEqual(0.95)
  })
})

it('one state has one entity, whatever it is called', () => {
  const ids = entitiesIn('The DPRK, or North Korea, is governed from Pyongyang by North Koreans; the ROK is South Korea.').map(({ entityId }) => entityId)
  expect(ids).toEqual(['country:KP', 'country:KP', 'country:KP', 'country:KP', 'country:KR', 'country:KR'])
})

it('a surname alone is the person named in full before', () => {
  expect(entitiesIn('Anna Lindqvist left. Later Lindqvist returned.').map(({ quote, kind }) => [quote, kind])).toEqual([['Anna Lindqvist', 'person'], ['Lindqvist', 'person']])
})

const pieces = fc.constantFrom('Russia', 'North ', 'Korea', '’s ', 'Bank of ', 'Ministry of ', 'Trade, ', 'and ', 'President ', 'Kim ', '-un', ' of the ', 'J. ', 'UN ', 'resolution ', '1718 ', '\n', '. ', 'May ', '😀', 'É', 'al-', 'Security Council ')

it('any text yields names that quote it, in order', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))), (text) => {
      let end = 0
      for (const one of entitiesIn(text)) {
        expect(one.start).toBeGreaterThanOrEqual(end)
        expect(one.quote).toBe(text.slice(one.start, one.end))
        expect(one.quote).not.toBe('')
        end = one.end
      }
    }),
    { numRuns: 1000 },
  )
})
