import { standardIds, type StandardId } from '../standards/ids.ts'
import { termsOf, type LikelihoodTerm } from '../standards/likelihood.ts'

/** A likelihood term as it stands in a sentence; offsets count in the sentence. */
export interface TermUse {
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The project's own term; null for a term of other standards only. */
  readonly term: LikelihoodTerm | null
  /** The row of its table the words stand in; 1 where the table has one. */
  readonly row: 1 | 2
  /** Every standard that has the words. */
  readonly standards: readonly StandardId[]
  /** "will probably not": the term speaks of the opposite. */
  readonly denied: boolean
}

interface Form {
  readonly words: string
  readonly standard: StandardId
  readonly term: LikelihoodTerm
  readonly row: 1 | 2
}

const forms: readonly Form[] = standardIds
  .flatMap((standard) =>
    termsOf(standard).flatMap((term) => [
      ...term.words.map((words, index) => ({ words, standard, term, row: index === 1 ? 2 : 1 }) as const),
      // "likely or probable" is how a table prints two words, not how anyone writes.
      ...term.variants.filter((words) => !words.includes(' or ')).map((words) => ({ words, standard, term, row: rowOfVariant(term, words) })),
    ]),
  )
  .toSorted((a, b) => b.words.length - a.words.length)

/** The row a further form belongs to: the one whose words begin as it does ("probably" goes with "probable"). */
function rowOfVariant({ words: [first, second] }: LikelihoodTerm, variant: string): 1 | 2 {
  return second !== undefined && sharedStart(second, variant) > sharedStart(first, variant) ? 2 : 1
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

const patternOf = (words: string): string => words.replace('roughly even', 'roughly (?:an )?even').replaceAll(' ', '[\\s\\u00a0\\u2010-\\u2015-]+')
const anyForm = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...new Set(forms.map((form) => patternOf(form.words)))].join('|')})(?![\\p{L}\\p{N}])`, 'giu')
const plain = (words: string): string => words.toLowerCase().replace(/[\s\u00a0\u2010-\u2015-]+/gu, ' ').replace('roughly an even', 'roughly even')

/** Words that take a term into a comparison ("more likely to") or that no table knows ("quite likely"); those are no terms. */
const compared = /(?<![\p{L}])(?:more|less|most|least|as|so|too|how|equally|however)\s+$/iu
const graded = /(?<![\p{L}])(?:not(?:\s+(?:at all|very|highly|all that))?|quite|fairly|rather|reasonably|somewhat|pretty|moderately|increasingly|exceedingly|relatively|slightly|hugely|vastly)\s+$/iu
/** Where the words belong to something else than a judgement. */
const elsewhere = /^(?:likely\s+voters?|probable\s+cause|unlikely\s+(?:all(?:y|ies|iances?)|hero(?:es)?|couples?|pairs?|partners?|friends?|bedfellows?))(?![\p{L}])/iu
const likelihoodNoun = '(?:chances?|likelihood|probability|probabilities|possibility|possibilities|prospects?|odds|risks?)'
const remoteIsMeant = new RegExp(`(?<![\\p{L}])${likelihoodNoun}(?![\\p{L}])[^;:]*\\s(?:is|are|was|were|be|been|remains?|as|seems?|looks?|becomes?|became|judged|considered|thought|but|only|very)\\s+$`, 'iu')
const ofNumber = /(?:%|per\s?cent)\s*$/iu

/** The likelihood terms in a sentence, of the project's standard and of others, in order. The longest form wins where several begin at one place. */
export function termsIn(sentence: string, standard: StandardId): readonly TermUse[] {
  const uses: TermUse[] = []
  for (const { 0: quote, index: start } of sentence.matchAll(anyForm)) {
    const end = start + quote.length
    const before = sentence.slice(0, start)
    const after = sentence.slice(end)
    if (elsewhere.test(sentence.slice(start)) || compared.test(before) || graded.test(before) || ofNumber.test(before)) continue
    const words = plain(quote)
    if (words === 'remote' && !remoteIsMeant.test(before) && !new RegExp(`^\\s+${likelihoodNoun}(?![\\p{L}])`, 'iu').test(after)) continue
    uses.push(useOf({ start, end, quote, words, after }, standard))
  }
  return uses
}

/** Terms of Kent that deny what other standards affirm; elsewhere "probably not" is "probably" and a "not". */
const denials = new Set(['probably not', 'almost certainly not'])

function useOf(found: { start: number; end: number; quote: string; words: string; after: string }, standard: StandardId): TermUse {
  const { start, quote, after } = found
  const own = forms.find((form) => form.standard === standard && form.words === found.words)
  if (own === undefined && denials.has(found.words)) {
    const shorter = quote.replace(/[\s\u00a0\u2010-\u2015-]+not$/iu, '')
    return { ...useOf({ start, end: start + shorter.length, quote: shorter, words: plain(shorter), after: ' not' }, standard), denied: true }
  }
  const known = forms.filter((form) => form.words === found.words)
  return {
    start,
    end: found.end,
    quote,
    term: own?.term ?? null,
    row: (own ?? known[0])?.row ?? 1,
    standards: [...new Set(known.map((form) => form.standard))],
    denied: /^\s+not(?![\p{L}])/iu.test(after),
  }
}
