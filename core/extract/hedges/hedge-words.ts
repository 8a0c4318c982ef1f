import { phraseBook } from '../pieces/phrase-book.ts'

/** What kind of word softens a statement. */
export type HedgeKind = 'modal' | 'adverb' | 'verb' | 'noun' | 'adjective' | 'approximator'

/** Under which condition a word softens anything; each is a question to the words beside it. */
export type HedgeGuard =
  | 'always' | 'modal' | 'might' | 'appearing' | 'suggesting' | 'suggested' | 'passive' | 'before-noun' | 'possible' | 'supposed' | 'chance'
  | 'figure' | 'about' | 'over' | 'some' | 'amount' | 'after-figure' | 'roughly' | 'estimated' | 'times'

export interface HedgeMeaning {
  readonly kind: HedgeKind
  readonly guard: HedgeGuard
}

const entries = (kind: HedgeKind, guard: HedgeGuard, list: string): (readonly [string, HedgeMeaning])[] => list.split('|').map((phrase) => [phrase, { kind, guard }])

/**
 * Hedges in the classes of Hyland, Hedging in Scientific Research Articles (1998): modal verbs, epistemic verbs, adverbs, adjectives and
 * nouns; approximators as Prince, Frader and Bosk, On Hedging in Physician-Physician Discourse (1982) tell them apart. The lists are our
 * own. Normative "should", future "will" and reports ("said", "claimed") are none of them.
 */
export const hedgeWords = phraseBook<HedgeMeaning>([
  ...entries('modal', 'modal', "may|could|couldn't"),
  ...entries('modal', 'might', "might|mightn't"),
  ...entries('adverb', 'always', 'possibly|perhaps|maybe|probably|presumably|apparently|seemingly|supposedly|allegedly|reportedly|purportedly|ostensibly|conceivably|potentially|arguably|plausibly|tentatively|in all likelihood|in all probability|to some extent|to a certain extent|to some degree|to a large extent|almost certainly|as far as is known|so far as is known|by all appearances'),
  ...entries('adjective', 'always', 'likely|unlikely|almost certain|uncertain|unclear|unconfirmed|unverified|conceivable|plausible|implausible|doubtful|probable|improbable|presumed|debatable|questionable|inconclusive'),
  ...entries('adjective', 'before-noun', 'alleged|purported|suspected|apparent|potential|putative|rumoured|rumored|would - be'),
  ...entries('adjective', 'supposed', 'supposed'),
  ...entries('adjective', 'possible', 'possible'),
  ...entries('verb', 'always', 'seem|seems|seemed|speculate|speculates|speculated|tend to|tends to|tended to'),
  ...entries('verb', 'appearing', 'appear|appears|appeared|appearing'),
  ...entries('verb', 'suggesting', 'suggest|suggests|suggesting'),
  ...entries('verb', 'suggested', 'suggested'),
  ...entries('verb', 'passive', 'believed|thought|rumoured|rumored|understood|assumed|suspected'),
  ...entries('noun', 'always', 'possibility|possibilities|likelihood|probability|speculation|suspicion|suspicions|rumour|rumours|rumor|rumors'),
  ...entries('noun', 'chance', 'chance|chances'),
  ...entries('approximator', 'always', 'nearly|almost|approximately|more or less'),
  ...entries('approximator', 'figure', 'around|up to|as many as|as much as|as few as|as little as|at least|at most|close to|upwards of|in excess of|no more than|not more than|no fewer than|no less than|not fewer than|not less than|circa|not quite|in the region of|in the order of|on the order of|in the neighbourhood of|in the vicinity of|north of|well over|well under|well above|well below|just over|just under|just above|just below|slightly more than|slightly less than|slightly over|slightly under|a little over|a little under|~|≈|>|<'),
  ...entries('approximator', 'amount', 'more than|less than|fewer than'),
  ...entries('approximator', 'over', 'over|under|above|below'),
  ...entries('approximator', 'about', 'about'),
  ...entries('approximator', 'some', 'some'),
  ...entries('approximator', 'roughly', 'roughly'),
  ...entries('approximator', 'estimated', 'an estimated|estimated'),
  ...entries('approximator', 'after-figure', 'or so|or more|or fewer|or less|or thereabouts'),
  ...entries('approximator', 'times', 'give or take'),
])
