import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confidenceLevels, standardIds } from './ids.ts'
import { judgementInWords } from './judgement-words.ts'
import { termsOf, wordsOf } from './likelihood.ts'

describe('a judgement in words', () => {
  it('says likelihood and confidence in two sentences of the standard', () => {
    expect(judgementInWords({ standard: 'icd203', term: 'unlikely', percent: null, confidence: 'low' }, 1)).toEqual({
      likelihoodSentence: 'It is unlikely that the claim is true (20–45%).',
      confidenceSentence: 'Confidence in this judgement is low.',
    })
    expect(judgementInWords({ standard: 'icd203', term: 'roughly-even-chance', percent: 48, confidence: null }, 2, 'the ships will sail')).toEqual({
      likelihoodSentence: 'There are roughly even odds that the ships will sail (48%; the term stands for 45–55%).',
      confidenceSentence: null,
    })
  })

  it('says that a number has no term rather than finding one', () => {
    expect(judgementInWords({ standard: 'phia', term: null, percent: 22, confidence: null }, 1).likelihoodSentence).toBe(
      'The likelihood that the claim is true is put at 22%, for which UK PHIA has no term.',
    )
    expect(judgementInWords({ standard: 'percent', term: null, percent: 12.5, confidence: null }, 1).likelihoodSentence).toBe(
      'The likelihood that the claim is true is put at 12.5%.',
    )
  })

  it('says nothing of what was not rated', () => {
    expect(judgementInWords({ standard: 'icd203', term: null, percent: null, confidence: null }, 1)).toEqual({ likelihoodSentence: null, confidenceSentence: null })
  })

  it('never puts a level of confidence beside a term, and keeps to the row', () => {
    const anyTerm = fc.constantFrom(...standardIds.flatMap((standard) => termsOf(standard).map((term) => ({ standard, term }))))
    fc.assert(
      fc.property(anyTerm, fc.constantFrom(1, 2), fc.constantFrom(...confidenceLevels), ({ standard, term }, row, confidence) => {
        const { likelihoodSentence, confidenceSentence } = judgementInWords({ standard, term: term.id, percent: null, confidence }, row)
        for (const word of wordsOf(term, row).split(' ')) expect(likelihoodSentence).toMatch(new RegExp(`\\b${word}\\b`))
        expect(likelihoodSentence).not.toMatch(/confiden/i)
        expect(likelihoodSentence?.match(/[.](?=\s|$)/g)).toHaveLength(1)
        expect(confidenceSentence).toMatch(/^Confidence in this judgement is (low|moderate|medium|high)\.$/)
      }),
    )
  })

  it('refuses a term that is none of the standard’s', () => {
    expect(() => judgementInWords({ standard: 'kent', term: 'unlikely', percent: null, confidence: null }, 1)).toThrow('Kent has no term “unlikely”')
  })
})
