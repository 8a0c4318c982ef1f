import type { SentenceReading } from './sentence-reading.ts'
import { placeOf, type WordClass } from './word-classes.ts'

/** Something a sentence has or has not, or has so much of. `words` complete "This sentence …". */
export interface Feature {
  readonly id: string
  readonly words: string
  /** 0 where it is absent; 1 where present or, for what can be more or less, rarely above 3. */
  readonly value: (sentence: SentenceReading) => number
}

type Test = (sentence: SentenceReading) => boolean

/** 0, 1, 1.58, 2, 2.32 …: the second of a kind says less than the first. */
const several = (count: number): number => Math.log2(1 + count)

/** How many words or phrases of some classes a sentence holds; where their counts stand is looked up once. */
function countOf(...classes: readonly WordClass[]): (sentence: SentenceReading) => number {
  const places = classes.map(placeOf)
  return ({ counts }) => {
    let sum = 0
    for (const place of places) sum += counts[place] ?? 0
    return sum
  }
}
const anyOf = (...classes: readonly WordClass[]): Test => {
  const count = countOf(...classes)
  return (sentence) => count(sentence) > 0
}
const all = (...tests: readonly Test[]): Test => (sentence) => {
  for (const holds of tests) if (!holds(sentence)) return false
  return true
}
const either = (one: Test, other: Test): Test => (sentence) => one(sentence) || other(sentence)
const not = (holds: Test): Test => (sentence) => !holds(sentence)

const test = (id: string, words: string, holds: Test): Feature => ({ id, words, value: (sentence) => (holds(sentence) ? 1 : 0) })
const has = (id: string, words: string, ...classes: readonly WordClass[]): Feature => test(id, words, anyOf(...classes))
const counts = (id: string, words: string, ...classes: readonly WordClass[]): Feature => {
  const count = countOf(...classes)
  return { id, words, value: (sentence) => several(count(sentence)) }
}

const figures = (sentence: SentenceReading): number => sentence.quantities.length
const hasFigure: Test = (sentence) => figures(sentence) > 0
const hasName: Test = ({ names }) => names > 0
const digits = /\d/u
const dated: Test = (sentence) => sentence.dates.some((date) => date.from !== null && !date.relative && date.precision !== 'present')
const pastWords = anyOf('bePast', 'didPast', 'perfect', 'irregularPast', 'changePast', 'deedPast', 'sayPast')
const past: Test = (sentence) => sentence.hasRegularPast || pastWords(sentence)
const forward = anyOf('will', 'would', 'likelihood')
const underWay: Test = ({ words }) => words.some((word, at) =>
  /^(?:is|are|was|were|he's|she's|they're|it's|we're)$/u.test(word) && words.slice(at + 1, at + 3).some((next) => next.length > 5 && next.endsWith('ing')))
const length = (sentence: SentenceReading): number => sentence.words.length
const isShort: Test = (sentence) => length(sentence) < 10

/** Every feature, in the order in which a table of weights lists them. */
export const features: readonly Feature[] = [
  // Figures and dates
  test('figure', 'gives a figure', hasFigure),
  { id: 'figures', words: 'gives several figures', value: (sentence) => several(Math.max(0, figures(sentence) - 1)) },
  test('money', 'names an amount of money', ({ quantities }) => quantities.some((quantity) => quantity.currency !== null)),
  test('percent', 'gives a percentage or a share', ({ quantities }) => quantities.some((quantity) => quantity.unit === 'percent' || quantity.unit === 'share' || quantity.unit === 'percentage point')),
  test('rate', 'gives a rate per year, month or person', ({ quantities }) => quantities.some((quantity) => quantity.per !== null)),
  test('digits', 'holds digits', ({ text }) => digits.test(text)),
  test('exact-figure', 'gives a figure without “about” or “nearly”', ({ quantities }) => quantities.some((quantity) => quantity.approximator === null && quantity.value !== null)),
  counts('magnitude', 'counts in thousands, millions or billions', 'magnitude'),
  counts('number-word', 'writes a number as a word', 'numberWord'),
  has('share-word', 'speaks of a share, a rate or an average', 'share'),
  has('quantifier', 'says how much or how many without a figure', 'quantifier'),
  has('ordinal', 'says which in an order', 'ordinal'),
  test('date', 'gives a date', dated),
  test('relative-date', 'gives a date that leans on the day it was written', ({ dates }) => dates.some((date) => date.relative)),
  test('year', 'names a year', ({ text }) => /\b(?:1[5-9]|20)\d\d\b/u.test(text)),
  has('past-time', 'says that it was in the past', 'pastTime', 'since'),
  has('present-time', 'says that it is so now', 'presentTime'),
  has('frequency', 'says how often', 'frequency'),
  has('duration', 'speaks of years, months or days', 'duration'),
  has('comparison', 'compares', 'comparison'),
  has('superlative', 'says what is most or least', 'superlative'),
  test('compared-figure', 'compares, with a figure', all(hasFigure, anyOf('comparison', 'superlative'))),

  // Who and what
  { id: 'names', words: 'names a person, country or body', value: ({ names }) => several(Math.min(names, 6)) },
  has('office', 'names an office or a part of government', 'office'),
  has('law', 'names a law, treaty or policy', 'law'),
  has('force', 'speaks of armed force', 'force'),
  has('public-money', 'speaks of public money, prices or income', 'publicMoney'),
  has('work', 'speaks of jobs or industry', 'work'),
  has('energy', 'speaks of energy', 'energy'),
  has('welfare', 'speaks of health, schools or welfare', 'welfare'),
  has('crime', 'speaks of crime or borders', 'crime'),
  has('people', 'speaks of a group of people', 'people'),
  has('record', 'points to a record, study or report', 'record'),
  has('election', 'speaks of votes or elections', 'election'),

  test('country', 'names a country or its people', ({ entities }) => entities.some(({ kind }) => kind === 'country' || kind === 'demonym' || kind === 'capital')),
  test('person', 'names a person', ({ entities }) => entities.some(({ kind }) => kind === 'person')),
  test('body', 'names a ministry, union or other body', ({ entities }) => entities.some(({ kind }) => kind === 'body' || kind === 'ministry')),
  test('acronym', 'holds an abbreviation in capitals', ({ text }) => /\b\p{Lu}{2,}\b/u.test(text)),
  has('place', 'speaks of a country, state or region', 'place'),
  has('history', 'says that it is a first, or never was before', 'history'),
  test('named-source', 'names its source', ({ attribution }) => attribution.class === 'named'),
  test('unnamed-source', 'gives a source without a name', ({ attribution }) => attribution.class === 'unnamed'),

  // What is asserted
  test('past', 'says what has been', past),
  has('be-past', 'says what was', 'bePast'),
  has('be-present', 'says what is', 'bePresent'),
  has('perfect', 'says what has come about', 'perfect'),
  has('did', 'says what was or was not done', 'didPast'),
  has('irregular-past', 'tells an event', 'irregularPast'),
  test('regular-past', 'holds a verb in the past', ({ hasRegularPast }) => hasRegularPast),
  has('change-past', 'says that something rose or fell', 'changePast'),
  has('change-present', 'says that something rises or falls', 'changePresent'),
  counts('deed-past', 'tells a deed of a state, body or person', 'deedPast'),
  has('deed-present', 'says what a state, body or person does', 'deedPresent'),
  has('document-verb', 'says what a text provides or a rule requires', 'documentVerb'),
  has('state-verb', 'says how things stand', 'stateVerb'),
  has('causal', 'gives a cause', 'causal'),
  has('say-past', 'reports what was said', 'sayPast'),
  has('say-present', 'reports what somebody says', 'sayPresent'),
  test('quotation', 'quotes', ({ text }) => /["“][^"”]{3,}["”]/u.test(text)),
  has('negation', 'denies something', 'negation'),
  has('approximator', 'gives a rough figure', 'approximator'),
  test('changed-figure', 'says by how much something changed', all(hasFigure, anyOf('changePast', 'changePresent'))),
  test('past-figure', 'gives a figure for what has been', all(hasFigure, past)),
  test('past-money', 'speaks of money in the past', all(anyOf('publicMoney'), past)),
  test('named-deed', 'tells what somebody named did', all(hasName, anyOf('deedPast', 'irregularPast', 'changePast'))),
  test('their-deed', 'tells what he, she or they did', all(anyOf('thirdPerson', 'thirdPlural'), past)),
  test('own-deed', 'tells what the speaker did', all(anyOf('firstSingular', 'firstPlural'), past)),

  has('have-done', 'says what has been done or has happened', 'haveDone'),
  has('going-on', 'says what is going on', 'goingOn'),
  has('possess', 'says who has what', 'possess'),
  has('make', 'says what was made, given or taken', 'make'),
  has('move', 'says who came, went or stayed', 'move'),
  test('subject-record', 'sets a named person or body against what they did', all(hasName, anyOf('thirdPerson', 'thirdPlural', 'office'), past)),
  test('force-past', 'tells what was done with arms', all(anyOf('force'), past)),
  test('law-past', 'tells what became of a law or treaty', all(anyOf('law'), past)),
  test('office-past', 'tells what a government or office did', all(anyOf('office'), past)),
  test('work-change', 'says how jobs or industry changed', all(anyOf('work', 'publicMoney'), anyOf('changePast', 'changePresent'))),
  test('counted-people', 'counts people', all(hasFigure, anyOf('people', 'work', 'force'))),
  test('counted-money', 'counts public money', all(hasFigure, anyOf('publicMoney'))),
  test('denied-deed', 'says that something was not done', all(anyOf('negation'), past)),
  test('now-figure', 'gives a figure for how things are', all(hasFigure, anyOf('bePresent', 'stateVerb', 'presentTime'), not(past))),
  test('own-wish', 'says what the speaker thinks or wants', all(anyOf('firstSingular', 'firstPlural'), anyOf('mental', 'normative', 'will'))),
  test('own-figure', 'gives a figure about the speaker', all(hasFigure, anyOf('firstSingular'))),

  // How sure, how wanted
  has('will', 'says what will be', 'will'),
  has('would', 'says what would be', 'would'),
  has('possibility', 'says what may or could be', 'possibility'),
  has('likelihood', 'says what is likely or expected', 'likelihood'),
  has('normative', 'says what should be', 'normative'),
  has('condition', 'makes a condition', 'condition'),
  test('forward-figure', 'gives a figure for what is to come', all(hasFigure, forward)),
  has('interpretive', 'says what something means', 'interpretive'),
  counts('evaluative', 'judges', 'evaluative'),
  counts('abstract', 'speaks in abstract nouns', 'abstractNoun'),
  has('mental', 'says what somebody thinks, hopes or wants', 'mental'),

  // Who speaks, and to whom
  counts('first-singular', 'speaks of “I”', 'firstSingular'),
  counts('first-plural', 'speaks of “we”', 'firstPlural'),
  counts('second-person', 'speaks to “you”', 'secondPerson'),
  counts('third-person', 'speaks of “he” or “she”', 'thirdPerson'),
  counts('third-plural', 'speaks of “they”', 'thirdPlural'),
  has('demonstrative', 'leans on what was said before', 'demonstrative'),
  has('courtesy', 'is polite', 'courtesy'),
  has('filler', 'is talk', 'filler'),
  test('question', 'asks', ({ text }) => /\?["”’)]*$/u.test(text)),
  has('question-word', 'holds a question word', 'question'),
  test('imperative', 'calls on somebody', ({ words }) => /^(?:let|let's|consider|imagine|remember|look|listen|ask|give|take|make|keep|stop)$/u.test(words[0] ?? '')),

  counts('hedges', 'hedges', 'mayBe'),
  test('hedged', 'is hedged', ({ hedges }) => hedges.length > 0),
  counts('preposition', 'places things in or under others', 'preposition'),
  counts('article', 'speaks of definite things', 'article'),
  counts('conjunction', 'joins thoughts', 'conjunction'),
  has('relative', 'holds a clause about who or which', 'relative'),
  has('degree', 'says how very much', 'degree'),
  has('sequence', 'goes on from what was said', 'sequence'),
  has('vague', 'speaks of “things” and “problems”', 'vague'),
  test('joins-on', 'begins with “and”, “but” or “so”', ({ words }) => /^(?:and|but|so|or|because|now|well)$/u.test(words[0] ?? '')),
  test('begins-with-i', 'begins with “I”', ({ words }) => /^i(?:'|$)/u.test(words[0] ?? '')),
  test('begins-with-they', 'begins with “he”, “she” or “they”', ({ words }) => /^(?:he|she|they)(?:'|$)/u.test(words[0] ?? '')),
  test('begins-with-we', 'begins with “we”', ({ words }) => /^we(?:'|$)/u.test(words[0] ?? '')),
  test('begins-with-name', 'begins with a name', ({ entities }) => (entities[0]?.start ?? 99) < 5),
  test('broken-off', 'breaks off', ({ text }) => /(?:--|—|\.\.\.|…)["”’]?$/u.test(text)),

  // Who stands for what
  counts('side', 'says who is for or against something', 'side'),
  counts('others-view', 'says what somebody else says or wants', 'othersView'),
  counts('wish', 'says what the speaker wants, hopes or will do', 'wish'),
  counts('have-to', 'says what has to be done', 'haveTo'),
  counts('nation', 'speaks of the nation at large', 'nation'),
  counts('future', 'speaks of hopes and of what is ahead', 'future'),
  counts('anecdote', 'tells of somebody’s life', 'anecdote'),
  counts('stage', 'speaks of the talk itself', 'stage'),
  counts('attitude', 'speaks of judgement or experience', 'attitude'),
  counts('truth', 'says what is true or false', 'truth'),

  // What can be looked up
  has('since-then', 'says since when', 'since'),
  counts('up-down', 'says that something went up or down', 'upDown'),
  counts('extreme', 'says what is largest, lowest or worst', 'extreme'),
  counts('praise', 'says what is greatest or best', 'praise'),
  counts('many-of', 'says how many without a figure', 'manyOf'),
  counts('never-yet', 'says what was never or not done', 'neverYet'),
  counts('market', 'speaks of trade, markets or companies', 'market'),
  counts('lawmaking', 'speaks of bills, budgets or courts', 'lawmaking'),
  counts('measure', 'speaks of an average, a number or a level', 'measure'),
  counts('crisis', 'speaks of a crisis or a wrong', 'crisis'),
  counts('whose-plan', 'says whose plan or record it is', 'whosePlan'),
  counts('into-under', 'says what goes into, under or out of something', 'intoUnder'),
  test('under-way', 'says what is being done', underWay),
  test('begins-with-the', 'begins with a thing, a time or a place', ({ words }) => /^(?:the|more|under|in|since|when|there|most|today|last|over|only|right)$/u.test(words[0] ?? '')),
  test('begins-with-this', 'begins with “this”, “it’s” or “how”', ({ words }) => /^(?:now|it's|these|this|that's|how|here)$/u.test(words[0] ?? '')),
  test('up-down-figure', 'says how money or a figure went up or down', all(anyOf('upDown'), either(hasFigure, anyOf('market', 'publicMoney')))),

  // Length
  test('short-wish', 'is short and says what is wanted', all(isShort, anyOf('wish', 'haveTo', 'normative'))),
  test('short-figure', 'is short and gives a figure', all(isShort, hasFigure)),
  test('shortest', 'has fewer than six words', (sentence) => length(sentence) < 6),
  test('short', 'has six to nine words', (sentence) => length(sentence) >= 6 && length(sentence) < 10),
  test('long', 'has twenty to thirty-four words', (sentence) => length(sentence) >= 20 && length(sentence) < 35),
  test('longest', 'has thirty-five words or more', (sentence) => length(sentence) >= 35),
  { id: 'length', words: 'is long', value: (sentence) => Math.min(4, length(sentence) / 15) },
]
