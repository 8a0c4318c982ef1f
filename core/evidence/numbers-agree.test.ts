import { describe, expect, it } from 'vitest'
import { numbersAgree } from './numbers-agree.ts'

/** Claim, excerpt, and how the figures of the claim stand to it. */
const cases: readonly (readonly [claim: string, excerpt: string, overall: string, figures: readonly (string | null)[]])[] = [
  ['It earned $15 million a year.', 'Sales brought in USD 15m annually.', 'agree', ['equal']],
  ['It earned $15 million a year.', 'Sales brought in 15 billion dollars a year.', 'disagree', ['scale-slip']],
  ['It earned $15 million a year.', 'Sales brought in 12 million dollars a year.', 'disagree', ['differs']],
  ['It earned $15 million a year.', 'Sales brought in 15 million euros a year.', 'none', [null]],
  ['It earned $15 million a year.', 'Sales brought in 15 million dollars in all.', 'none', [null]],
  ['The pipe is 7.5 miles long.', 'The pipe is 12.07 km long.', 'agree', ['equal']],
  ['The pipe is 7.5 miles long.', 'The pipe is 7.5 km long.', 'disagree', ['differs']],
  ['It lasted 24 months.', 'It lasted two years.', 'agree', ['equal']],
  ['It lasted 30 days.', 'It lasted one month.', 'none', [null]],
  ['A third of the fleet was lost.', 'Some 33 percent of the fleet was lost.', 'agree', ['compatible']],
  ['More than 3,000 soldiers came.', 'In all 3,200 soldiers came.', 'agree', ['compatible']],
  ['More than 3,000 soldiers came.', 'In all 2,200 soldiers came.', 'disagree', ['differs']],
  ['About 3,000 soldiers came.', 'In all 3,150 soldiers came.', 'agree', ['compatible']],
  ['About 3,000 soldiers came.', 'In all 3,600 soldiers came.', 'disagree', ['differs']],
  ['Nearly 3,000 soldiers came.', 'In all 2,950 soldiers came.', 'agree', ['compatible']],
  ['Nearly 3,000 soldiers came.', 'In all 3,150 soldiers came.', 'disagree', ['differs']],
  ['Between 10 and 20 percent left.', 'Between 10 and 20 percent left.', 'agree', ['equal']],
  ['It holds 500 barrels of oil.', 'It holds 79,494 litres of oil.', 'agree', ['equal']],
  ['It holds 500 tons of coal.', 'It holds 500 tonnes of coal.', 'none', [null]],
  ['Of 40 ships 12 percent were lost.', 'Of 400 ships 12 percent were lost.', 'disagree', ['differs', 'equal']],
  ['There were 12 ships and 40 crews.', 'There were 40 crews and 12 ships.', 'agree', ['equal', 'equal']],
  ['It was sold.', 'It cost 5 million dollars.', 'none', []],
]

describe('the figures of an excerpt and of its claim', () => {
  it.each(cases)('of “%s” and “%s” are told to %s', (claim, excerpt, overall, figures) => {
    const comparison = numbersAgree(excerpt, claim)
    expect([comparison.overall, ...comparison.figures.map(({ agreement }) => agreement)], comparison.words).toEqual([overall, ...figures])
  })

  it('are spoken of in a sentence', () => {
    const words = (claim: string, excerpt: string) => numbersAgree(excerpt, claim).words
    expect(words('It cost 3 million dollars.', 'It cost 3 billion dollars.')).toBe('The figures differ by a power of ten: the claim has “3 million dollars” and the excerpt “3 billion dollars”.')
    expect(words('It cost 3 million dollars and took 2 years.', 'It cost 3,000,000 dollars.')).toBe('The figures are equal; the excerpt has nothing for “2 years”.')
    expect(words('It was sold.', 'It was bought.')).toBe('The claim gives no figure.')
    expect(words('It cost 3 million dollars.', 'It was bought.')).toBe('The excerpt gives no figure of the kind the claim gives.')
  })

  it('are left open where one could not be read for certain', () => {
    const comparison = numbersAgree('It weighs 1.500 kg.', 'It weighs 1,500 kg.')
    expect(comparison.overall).toBe('unclear')
    expect(numbersAgree('Es wiegt 1.500 kg.', 'It weighs 1,500 kg.', { excerptLanguage: 'de' }).overall).toBe('agree')
  })
})
