import { phraseBook } from '../language/phrase-book.ts'

/** What kind of word softens a statement. */
export type HedgeKind = 'modal' | 'adverb' | 'verb' | 'noun' | 'adjective' | 'approximator'

/** Under which condition a word softens anything; `always` needs none. */
export type HedgeGuard =
  | 'always' | 'modal' | 'might' | 'seeming' | 'suggesting' | 'likely' | 'number' | 'some' | 'about' | 'noun' | 'before-noun'

export interface HedgeMeaning {
  readonly kind: HedgeKind
  readonly guard: HedgeGuard
}

const entries = (kind: HedgeKind, guard: HedgeGuard, list: string): (readonly [string, HedgeMeaning])[] => list.split('|').map((phrase) => [phrase, { kind, guard }])

/**
 * Hedges after the classes of Hyland (Hedging in Scientific Research Articles, 1998): modal verbs, epistemic verbs, adverbs, adjectives
 * and nouns; approximators after Lakoff (Hedges, 1973). The lists are our own.
 */
export const hedgeWords = phraseBook<HedgeMeaning>([
  ...entries('modal', 'modal', 'may|could'),
  ...entries('modal', 'might', 'might'),
  ...entries('adverb', 'always', 'possibly|perhaps|maybe|probably|presumably|apparently|seemingly|supposedly|allegedly|reportedly|purportedly|ostensibly|conceivably|potentially|arguably|plausibly|tentatively|in all likelihood|in all probability|to some extent|to a certain extent|in theory|to some degree|so far as is known|as far as is known'),
  ...entries('adjective', 'likely', 'likely|unlikely'),
  ...entries('adjective', 'always', 'uncertain|unclear|unconfirmed|unverified|conceivable|plausible|doubtful'),
  ...entries('adjective', 'before-noun', 'alleged|reported|purported|supposed|suspected|presumed|apparent|possible|probable|potential|putative|rumoured|rumored'),
  ...entries('verb', 'seeming', 'seem|seems|seemed|appear|appears|appeared|appearing|seeming'),
  ...entries('verb', 'suggesting', 'suggest|suggests|suggested|suggesting'),
  ...entries('verb', 'always', 'tend to|tends to|tended to|speculate|speculates|speculated|believed to|thought to|said to|rumoured to|rumored to|understood to|presumed to|assumed to'),
  ...entries('noun', 'noun', 'possibility|likelihood|probability|chance|chances|speculation|suspicion|suspicions|rumour|rumours|rumor|rumors|prospect|assumption'),
  ...entries('approximator', 'number', 'around|roughly|approximately|nearly|almost|up to|as many as|as much as|at least|more than|less than|fewer than|close to|an estimated|estimated|upwards of|in excess of|just over|just under|well over|no more than|no fewer than|no less than|over|under|circa|not quite|in the region of|~|≈'),
  ...entries('approximator', 'about', 'about'),
  ...entries('approximator', 'some', 'some'),
])
