import type { StandardId } from '../standards/ids.ts'

export const lintRules = ['mixed-rows', 'likelihood-with-confidence', 'vague-word', 'bare-percentage', 'term-contradicts-number', 'stacked-hedges', 'foreign-term'] as const
export type LintRule = (typeof lintRules)[number]

/** What a rule is called, and why it is one. */
export interface LintRuleWords {
  readonly words: string
  readonly why: string
}

export const lintRuleWords: Readonly<Record<LintRule, LintRuleWords>> = {
  'mixed-rows': {
    words: 'Mixed rows',
    why: 'ICD 203 has two rows of words for the same bands. A reader of both takes “likely” and “probable” for two grades.',
  },
  'likelihood-with-confidence': {
    words: 'Likelihood and confidence in one sentence',
    why: 'The one says how likely a thing is, the other how well founded the judgement is. In one sentence a reader takes the one for the other.',
  },
  'vague-word': {
    words: 'Vague word',
    why: 'Readers put anything from 5 to 80 percent on such a word, and nothing that happens can show it to have been wrong.',
  },
  'bare-percentage': {
    words: 'Bare percentage',
    why: 'A number alone promises more precision than the judgement has; the term of the standard says in which band it lies.',
  },
  'term-contradicts-number': {
    words: 'Term against number',
    why: 'The word and the number that was given for it lie in different bands, so one of the two is not what was meant.',
  },
  'stacked-hedges': {
    words: 'Hedge on hedge',
    why: 'A hedge on a hedge leaves open how the two multiply. One term says it.',
  },
  'foreign-term': {
    words: 'Term of another standard',
    why: 'The same word stands for another band in another standard, or for none in this one.',
  },
}

/** What the text stands in, and what is stored of the claim it speaks of. */
export interface LintContext {
  readonly standard: StandardId
  /** The row of words the project writes in; plays a part under ICD 203 only. */
  readonly row: 1 | 2
  readonly where: 'statement' | 'rationale' | 'note'
  /** Id of the term, or the number of percent, the claim is rated with. Left out or null where nothing is rated. */
  readonly storedTerm?: string | null
  readonly storedPercent?: number | null
}

export interface LintFinding {
  readonly rule: LintRule
  /** UTF-16 span in the text, end excluded. */
  readonly start: number
  readonly end: number
  readonly quote: string
  /** What is the matter, in a sentence. */
  readonly message: string
  /** What to do about it, in a sentence or two. */
  readonly fix: string
  /** What the quote can be replaced with as it stands; null where only a person can say. */
  readonly replacement: string | null
  /** The same as long as sentence, quote and rating are, wherever the sentence moves to. By it a finding stays dismissed. */
  readonly key: string
}
