import { standardOf, termsOf, wordsOf } from '../standards/likelihood.ts'
import type { LintContext } from './finding.ts'
import type { SentenceRule } from './reading.ts'
import type { TermUse } from './terms.ts'
import type { VagueKind, VagueWord } from './vague-words.ts'

/** A word that leaves open how likely. */
export const vagueWord: SentenceRule = ({ vague }, context) =>
  vague.map(({ start, end, quote }) => ({ rule: 'vague-word', start, end, message: `“${quote}” does not say how likely.`, fix: insteadOfVague(context), replacement: null }))

function insteadOfVague({ standard, row, where }: LintContext): string {
  if (where === 'statement') return 'State the claim without it, and let the rating say how likely it is.'
  if (standard === 'percent') return 'Give the likelihood as a percentage, or say what is known and what is not.'
  const terms = termsOf(standard)
  const [low, high] = [terms.at(0), terms.at(-1)].map((term) => (term ? `“${wordsOf(term, row)}”` : ''))
  return `Use a term of ${standardOf(standard).name}, from ${low} to ${high}, or say what is known and what is not.`
}

/** A level of confidence in a sentence that also says how likely. */
export const likelihoodWithConfidence: SentenceRule = ({ confidence, terms, numbers, vague }) => {
  const [sure] = confidence
  const likelihoods = [...terms, ...numbers.filter(({ said }) => said), ...vague.filter(({ kind }) => kind === 'chance' || kind === 'grade')]
    .filter((likelihood) => sure && (likelihood.end <= sure.start || likelihood.start >= sure.end))
    .toSorted((a, b) => a.start - b.start)
  const [likelihood] = likelihoods
  if (!sure || !likelihood) return []
  return [
    {
      rule: 'likelihood-with-confidence',
      start: Math.min(sure.start, likelihood.start),
      end: Math.max(sure.end, likelihood.end),
      message: `“${likelihood.quote}” says how likely and “${sure.quote}” how well founded, in one sentence.`,
      fix: 'Make two sentences of it: first how likely, then the confidence and what it rests on.',
      replacement: null,
    },
  ]
}

/** Two hedges where the second stands within reach of the first. */
export const stackedHedges: SentenceRule = ({ sentence, vague, terms }) => {
  const hedges = [...vague, ...terms].toSorted((a, b) => a.start - b.start)
  return hedges.flatMap((first, index) => {
    const second = hedges[index + 1]
    if (!second || !isStacked(first, second, sentence.own.slice(first.end, second.start))) return []
    return [
      {
        rule: 'stacked-hedges',
        start: first.start,
        end: second.end,
        message: `“${first.quote}” hedges “${second.quote}”.`,
        fix: 'Keep one of the two, or put one term of the standard in the place of both.',
        replacement: null,
      },
    ]
  })
}

type Hedge = VagueWord | TermUse
const isVague = (hedge: Hedge): hedge is VagueWord => 'kind' in hedge

/** How many words may stand between a hedge and one it is stacked on, by what the first does. A term reaches as far as an adverb. */
const reach: Readonly<Record<VagueKind, number>> = { modal: 2, adverb: 3, claim: 7, seeming: 3, chance: 4, grade: 3 }
const reachOfTerm = 3
/** How far a clause reaches that begins with "that". */
const reachOfClause = 14
const clauseBreak = /[,;:()–—]|(?<![\p{L}])(?:and|but|or|nor|while|whereas|although|though|if|unless|because|since|so|which|who|whom|whose|what|when|where|how|why|whether|than|after|before|until)(?![\p{L}])/iu

function isStacked(first: Hedge, second: Hedge, between: string): boolean {
  if (clauseBreak.test(between)) return false
  const words = between.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  const that = words.findIndex((word) => word.toLowerCase() === 'that')
  // Two terms a clause apart are two judgements; side by side they are one that nobody can read.
  if (!isVague(first) && !isVague(second)) return that === 0 || words.length <= 1
  if (that !== -1) return that <= 1 && words.length <= reachOfClause
  return words.length <= (isVague(first) ? reach[first.kind] : reachOfTerm)
}
