import type { StandardId } from '../standards/ids.ts'
import { confidenceLevelsIn, type ConfidenceUse } from './confidence-levels.ts'
import type { LintContext, LintFinding } from './finding.ts'
import { likelihoodNumbersIn, type LikelihoodNumber } from './likelihood-numbers.ts'
import type { Sentence } from './prose.ts'
import { termsIn, type TermUse } from './terms.ts'
import { vagueWordsIn, type VagueWord } from './vague-words.ts'

/** A sentence with everything in it that speaks of likelihood or confidence; offsets count in the sentence. */
export interface Reading {
  readonly sentence: Sentence
  readonly terms: readonly TermUse[]
  readonly vague: readonly VagueWord[]
  readonly numbers: readonly LikelihoodNumber[]
  readonly confidence: readonly ConfidenceUse[]
}

export function readingOf(sentence: Sentence, standard: StandardId): Reading {
  const terms = termsIn(sentence.own, standard)
  const numbers = likelihoodNumbersIn(sentence.own)
  return {
    sentence,
    terms,
    vague: vagueWordsIn(sentence.own).filter((word) => !terms.some((term) => isPartOf(word, term, sentence.own)) && !numbers.some((number) => isOfNumber(word, number))),
    numbers,
    confidence: confidenceLevelsIn(sentence.own),
  }
}

/** "Likely" in "quite likely" is no term; "possibility" in "a remote possibility" is no hedge of its own. */
const isPartOf = (word: VagueWord, term: TermUse, text: string): boolean =>
  (word.start < term.end && term.start < word.end) || (word.kind === 'chance' && term.end < word.start && text.slice(term.end, word.start).trim() === '')

/** "A probability" of a number is not vague. */
const isOfNumber = (word: VagueWord, { said, start, end }: LikelihoodNumber): boolean => said && word.kind === 'chance' && word.start < end + 24 && start < word.end + 24

/** What a rule finds in a sentence; offsets count in it. */
export interface Draft extends Pick<LintFinding, 'rule' | 'start' | 'end' | 'message' | 'fix' | 'replacement'> {
  /** What the finding depends on besides the sentence, so that it comes back when that changes. */
  readonly depends?: string
}

export type SentenceRule = (reading: Reading, context: LintContext) => readonly Draft[]
