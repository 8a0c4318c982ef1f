import type { Approximator } from './quantity.ts'
import { type Token, wordsMatch } from './tokens.ts'

/** Words before a figure and what they say; `total` says that it is a sum. `sure` phrases make a bare number a count. */
interface Phrase {
  readonly words: readonly string[]
  readonly approximator: Approximator | null
  readonly sure: boolean
  readonly total: boolean
}

const phrase = (approximator: Approximator | null, sure: boolean, list: string): Phrase[] =>
  list.split('|').map((words) => ({ words: words.split(' '), approximator, sure, total: /total of$/u.test(words) }))

const phrases: readonly Phrase[] = [
  ...phrase('about', false, 'about|around|roughly|approximately|approx .|circa|close to|in the region of|~|≈'),
  ...phrase('about', true, 'an estimated|estimated'),
  ...phrase('some', false, 'some'),
  ...phrase('nearly', true, 'nearly|almost|not quite'),
  ...phrase('at-least', true, 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|as few as|as little as|≥'),
  ...phrase('up-to', true, 'up to|as many as|as much as|no more than|not more than|at most|a maximum of|≤'),
  ...phrase('more-than', true, 'more than|greater than|upwards of|in excess of|exceeding|well over|just over|slightly more than|slightly over|well above|just above|>'),
  ...phrase('more-than', false, 'over|above'),
  ...phrase('less-than', true, 'less than|fewer than|just under|well under|slightly under|slightly less than|well below|just below|<'),
  ...phrase('less-than', false, 'under|below'),
  ...phrase(null, true, 'a total of|exactly|precisely'),
]

const byFirstWord = Map.groupBy([...phrases].sort((a, b) => b.words.length - a.words.length), (one) => one.words[0])

/** Words and signs a phrase can begin with. */
export const firstWords: readonly string[] = phrases.flatMap(({ words }) => words.slice(0, 1))

/** The phrase that begins here, if one does, and the token after it. */
export function approximatorAt(tokens: readonly Token[], index: number): (Phrase & { readonly end: number }) | null {
  const found = byFirstWord.get(tokens[index]?.lower)?.find((one) => wordsMatch(tokens, index, one.words))
  return found === undefined ? null : { ...found, end: index + found.words.length }
}

const afterwards: readonly (readonly [readonly string[], Approximator])[] = [
  [['or', 'more'], 'at-least'], [['or', 'so'], 'about'], [['or', 'fewer'], 'up-to'], [['or', 'less'], 'up-to'], [['-', 'plus'], 'at-least'], [['+'], 'at-least'],
]

const afterwardsBegins = new Set(afterwards.flatMap(([words]) => words.slice(0, 1)))

/** What follows a figure and qualifies it: "500 or more", "3,000+". */
export function approximatorAfter(tokens: readonly Token[], index: number): { readonly approximator: Approximator; readonly end: number } | null {
  if (!afterwardsBegins.has(tokens[index]?.lower ?? '')) return null
  const found = afterwards.find(([words]) => wordsMatch(tokens, index, words) && (words[0] !== '+' || tokens[index]?.spaced === false))
  return found === undefined ? null : { approximator: found[1], end: index + found[0].length }
}
