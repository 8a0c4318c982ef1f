import type { SuggestionAmount } from '#core/contract/shell-contract.ts'
import type { SentenceClass, Suggestion } from '#core/extract/suggestions/suggestion.ts'
import { kindOf } from '#core/standards/claim-words.ts'
import { listed, quoted, shortened } from '#renderer/words/phrases.ts'
import type { Painted } from './highlight-layer.ts'

/** A sentence offered as worth checking, as the reading room draws it. */
export interface Offered extends Painted { readonly suggestion: Suggestion }

export type SuggestionOrder = 'reading' | 'score'

/**
 * What is offered of a document's sentences, in reading order: those an amount asks for, without the ones already dealt with.
 * Of the best so many the scores decide; what is no part of the argument is never offered.
 */
export function offeredOf(suggestions: readonly Suggestion[], amount: SuggestionAmount, isDealtWith: (suggestion: Suggestion) => boolean): readonly Offered[] {
  const open = suggestions.filter((suggestion) => suggestion.class !== 'boilerplate' && !isDealtWith(suggestion))
  const best = (most: number): readonly Suggestion[] => {
    const chosen = new Set(open.toSorted((a, b) => b.score - a.score || a.start - b.start).slice(0, most))
    return open.filter((suggestion) => chosen.has(suggestion))
  }
  const taken = amount === 'every' ? open : amount === 'suggested' ? open.filter(({ suggested }) => suggested) : amount === 'none' ? [] : best(Number(amount))
  return taken.map((suggestion) => ({ key: keyOfSpan(suggestion), start: suggestion.start, end: suggestion.end, paint: 'suggested', suggestion }))
}

export const keyOfSpan = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`

/** The order in which one goes through them. */
export const inOrder = (offered: readonly Offered[], order: SuggestionOrder): readonly Offered[] =>
  order === 'reading' ? offered : offered.toSorted((a, b) => b.suggestion.score - a.suggestion.score || a.start - b.start)

/**
 * The one to go to from the chosen one; without one, the first of the order by score, or in reading order the first after (or the
 * last before) a position. Null where none follows.
 */
export function suggestionBeyond(ordered: readonly Offered[], order: SuggestionOrder, from: { readonly key: string | null; readonly position: number }, direction: 'forward' | 'backward'): Offered | null {
  const at = ordered.findIndex(({ key }) => key === from.key)
  if (at !== -1) return ordered[at + (direction === 'forward' ? 1 : -1)] ?? null
  if (order === 'score') return ordered[0] ?? null
  return (direction === 'forward' ? ordered.find(({ start }) => start >= from.position) : ordered.findLast(({ start }) => start < from.position)) ?? null
}

export const classWords = {
  claim: 'Can be checked',
  prediction: 'Says what may be',
  opinion: 'Says what somebody thinks',
  boilerplate: 'No part of the argument',
} satisfies Record<SentenceClass, string>

/** What a sentence is and would become: "Can be checked. Figure, event". */
export const natureOf = ({ class: itsClass, kinds }: Suggestion): string =>
  [classWords[itsClass], listed(kinds.slice(0, 2).map((kind, n) => (n === 0 ? kindOf(kind).words : kindOf(kind).words.toLowerCase())), 'or')].filter((part) => part !== '').join(' · ')

/** A weight with its sign: "+1.5". */
export const signed = (weight: number): string => `${weight > 0 ? '+' : '−'}${Math.abs(weight).toLocaleString('en-GB', { maximumFractionDigits: 2 })}`

/** A suggestion in one breath, for a screen reader. */
export const suggestionInWords = ({ suggestion }: Offered, nth: number, total: number): string =>
  `Suggestion ${nth} of ${total}: ${quoted(shortened(suggestion.quote, 220))} ${natureOf(suggestion)}. Because it ${listed(suggestion.reasons.filter(({ weight }) => weight > 0).slice(0, 3).map(({ words }) => words), 'and')}.`
