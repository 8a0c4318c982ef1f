import { describe, expect, it } from 'vitest'
import type { MarkRecord } from '#core/domain/claim.ts'
import { newId } from '#core/domain/ids.ts'
import { datesRead, draftOf, figuresRead, figureTyped } from './claim-data.ts'

const aMark = (quote: string): MarkRecord => ({ markId: newId(), claimId: newId(), documentId: newId(), editionId: newId(), start: 0, end: quote.length, quote, prefix: '', suffix: '', textSha256: '', at: '', analyst: 'Ada' })
const ground = { publishedOn: '2024-06-19', language: 'en' }
const noDate = () => null

describe('what is read of a claim', () => {
  it('are the figures of its statement and of its first mark, each once', () => {
    const claim = { statement: 'The port earns $15 million a year.', marks: [aMark('earns about 15 million dollars a year from 12 ships')] }
    expect(figuresRead(claim, ground).map(({ value, currency, unit, per }) => ({ value, currency, unit, per }))).toContainEqual({ value: 15_000_000, currency: 'USD', unit: null, per: 'year' })
    expect(figuresRead(claim, ground).filter(({ value }) => value === 12)).toHaveLength(1)
    expect(figuresRead({ ...claim, marks: [aMark(claim.statement)] }, ground)).toHaveLength(1)
  })

  it('are its dates, relative ones reckoned from the publication of the document it is marked in', () => {
    expect(datesRead({ statement: 'It opened in May 2021.', marks: [aMark('opened last year')] }, ground)).toMatchObject([{ from: '2021-05-01', to: '2021-05-31', precision: 'month' }, { from: '2023-01-01', to: '2023-12-31', relative: true }])
  })
})

describe('a figure as it is typed', () => {
  const draft = draftOf({ quote: 'about 3,000 men', value: 3000, low: null, high: null, unit: 'men', currency: null, per: null, approximator: 'about', asOf: null })

  it('is a number, or a range with one end at least', () => {
    expect(figureTyped({ ...draft, value: '3,500' }, noDate)).toMatchObject({ value: 3500, low: 3500, high: 3500, unit: 'men', approximator: 'about' })
    expect(figureTyped({ ...draft, value: '', low: '2000' }, noDate)).toMatchObject({ value: null, low: 2000, high: null })
    expect(figureTyped({ ...draft, currency: 'usd', per: 'year' }, noDate)).toMatchObject({ currency: 'USD', per: 'year' })
  })

  it('is refused in a sentence where it is none', () => {
    expect(figureTyped({ ...draft, value: 'some' }, noDate)).toBe('Write numbers in digits: 3000, 1.5.')
    expect(figureTyped({ ...draft, value: '' }, noDate)).toBe('Give a number, or one end of a range.')
    expect(figureTyped({ ...draft, value: '', low: '5', high: '2' }, noDate)).toBe('The range begins above its end.')
    expect(figureTyped({ ...draft, asOf: 'then' }, noDate)).toBe('Write the day, month or year it holds as of.')
  })
})
