import type { Block, Span } from '../../domain/document.ts'
import type { ClaimKind } from '../../standards/ids.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { DateMention } from '../dates/date-mention.ts'
import type { Hedge } from '../hedges/hedges.ts'
import type { Quantity } from '../quantities/quantity.ts'

/** What a sentence is: something that can be checked, what may be, what somebody thinks of it, or no part of the argument. */
export const sentenceClasses = ['claim', 'prediction', 'opinion', 'boilerplate'] as const
export type SentenceClass = (typeof sentenceClasses)[number]

/** One feature of a sentence and what it adds to its score: "names an amount of money", +1.5. */
export interface Reason {
  readonly feature: string
  readonly weight: number
  readonly words: string
}

/** A sentence of a document, and how much it is worth checking. All offsets are UTF-16 indexes into the document's text. */
export interface Suggestion extends Span {
  readonly quote: string
  readonly class: SentenceClass
  /** The sum of the weights of `reasons`; orders all sentences of a document, and means nothing beside another document's. */
  readonly score: number
  /** True where the sentence is offered to the analyst without being asked for. */
  readonly suggested: boolean
  /** The likeliest first; the first is what an accepted suggestion becomes. */
  readonly kinds: readonly ClaimKind[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  /** Whom the sentence gives as its source. */
  readonly attribution: Attribution
  readonly hedges: readonly Hedge[]
  /** The heaviest first, whichever way they pull. */
  readonly reasons: readonly Reason[]
}

/** What is read: the canonical text with its structure. `publishedOn` (ISO day) resolves relative dates, `language` (BCP 47) decides what "1.500" means. */
export interface SuggestionSource {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly publishedOn: string | null
  readonly language: string | null
}

/** What each feature adds to a score, by the feature's id. A feature that is not named adds nothing. */
export type Weights = Readonly<Record<string, number>>
