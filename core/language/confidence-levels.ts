/** A level of confidence as it stands in a sentence; offsets count in the sentence. */
export interface ConfidenceUse {
  readonly start: number
  readonly end: number
  readonly quote: string
}

const level = '(?:high|moderate|medium|low|limited|strong|full|great|considerable|little|complete|reasonable|higher|lower|greater)'
/** Whose confidence is no judgement of an analyst's. */
const others = '(?:consumers?|business|investors?|public|markets?|popular|voters?|mutual|economic|household|industry|self|customers?|national|buyers?)'

const patterns: readonly RegExp[] = [
  // "with high confidence", "moderate-to-high analytic confidence", "a low level of confidence"
  new RegExp(`(?<![\\p{L}])${level}(?:[\\s-]+(?:to|or)[\\s-]+${level})?[\\s-]+(?:(?:degree|level)\\s+of\\s+)?(?:analytic(?:al)?\\s+)?confidence(?![\\p{L}])(?!\\s+(?:intervals?|limits?|vote|votes|trick|men|man))`, 'giu'),
  // "confidence in this judgement is low", "confidence: moderate"
  new RegExp(`(?<![\\p{L}])(?<!${others}[\\s-]+)confidence(?:\\s+(?:level|rating))?(?:\\s+(?:in|of|about|that|behind|here)(?![\\p{L}])[^.;,]{0,70}?)?\\s*(?::|(?<![\\p{L}])(?:is|are|was|remains?|stays?|stands\\s+at))\\s+(?:(?:only|still|therefore|thus|at\\s+best|very|rather|fairly|no\\s+more\\s+than|rated|judged)\\s+)*${level}(?![\\p{L}])`, 'giu'),
  // "we are highly confident"
  /(?<![\p{L}])(?:we|i)\s+(?:are|am|remain|were)\s+(?:(?:highly|very|fully|moderately|fairly|reasonably|quite|not|only|less|more)\s+)*confident(?![\p{L}])/giu,
]
const heldByOthers = new RegExp(`(?<![\\p{L}])${others}(?:[’']s?)?\\s+(?:have|has|had|show(?:s|ed)?|express(?:es|ed)?|place[sd]?)\\s+(?:an?\\s+)?$`, 'iu')

/** The levels of confidence a sentence states, in order. Consumer confidence, votes of confidence and confidence intervals are none. */
export const confidenceLevelsIn = (sentence: string): readonly ConfidenceUse[] =>
  patterns
    .flatMap((pattern) => [...sentence.matchAll(pattern)].map(({ 0: quote, index }) => ({ start: index, end: index + quote.length, quote })))
    .filter(({ start }) => !heldByOthers.test(sentence.slice(0, start)))
    .toSorted((a, b) => a.start - b.start)
