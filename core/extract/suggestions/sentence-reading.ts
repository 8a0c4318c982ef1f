import { capital, classAt, half } from '../../text/characters.ts'
import { wordsIn, wordsWithStops } from '../../text/word-forms.ts'
import { attributionOf, type Attribution } from '../attribution/attribution.ts'
import { datesIn } from '../dates/dates.ts'
import type { DateMention } from '../dates/date-mention.ts'
import { entitiesIn, type EntityMention } from '../entities/entities.ts'
import { hedgesIn, type Hedge } from '../hedges/hedges.ts'
import { piecesOf } from '../pieces/pieces.ts'
import { quantitiesIn } from '../quantities/quantities.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { classedWords, placeOf, type WordClass, wordClassNames } from './word-classes.ts'

/** A sentence read once, for every feature and for its class. Offsets are UTF-16 indexes into the sentence. */
export interface SentenceReading {
  readonly text: string
  /** ISO day of publication, where it is known. */
  readonly publishedOn: string | null
  /** Words in small letters, apostrophes straight. */
  readonly words: readonly string[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  readonly attribution: Attribution
  readonly hedges: readonly Hedge[]
  readonly entities: readonly EntityMention[]
  /** Runs of words with a capital that do not begin the sentence. */
  readonly names: number
  /** One of its words looks like a past form that follows the rules. */
  readonly hasRegularPast: boolean
  /** How many words or phrases of each class it holds, by the place of the class. */
  readonly counts: readonly number[]
  /** How many words or phrases of a class it holds. */
  count(name: WordClass): number
  /** The index of the first word of a class; Infinity where there is none. */
  firstOf(name: WordClass): number
}

export function readSentence(text: string, { publishedOn, language }: { readonly publishedOn: string | null; readonly language: string | null }): SentenceReading {
  const pieces = piecesOf(text)
  const dates = datesIn(text, { publishedOn })
  const spoken = wordsIn(text, wordsWithStops)
  const { words, hasRegularPast } = loweredWords(spoken)
  const { counts, firsts } = classesIn(words)
  return {
    text,
    publishedOn,
    words,
    dates,
    quantities: quantitiesIn(text, { publishedOn, language, dates }),
    attribution: attributionOf(text, pieces),
    hedges: hedgesIn(text, pieces),
    entities: entitiesIn(text, pieces),
    names: runsOfCapitals(spoken),
    hasRegularPast,
    counts,
    count: (name) => counts[placeOf(name)] ?? 0,
    firstOf: (name) => (counts[placeOf(name)] === 0 ? Infinity : firsts[placeOf(name)] ?? Infinity),
  }
}

function loweredWords(spoken: readonly string[]): { readonly words: readonly string[]; readonly hasRegularPast: boolean } {
  const words: string[] = []
  let hasRegularPast = false
  for (const word of spoken) {
    // The month is no modal verb.
    const lower = word === 'May' ? word : word.toLowerCase()
    const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower
    hasRegularPast ||= plain.length > 4 && plain.endsWith('ed')
    words.push(plain)
  }
  return { words, hasRegularPast }
}

const noWords = wordClassNames.map(() => 0)

function classesIn(words: readonly string[]): { readonly counts: readonly number[]; readonly firsts: readonly number[] } {
  const counts = [...noWords]
  const firsts = [...noWords]
  const add = (classes: readonly number[], at: number): void => {
    for (const place of classes) {
      if (counts[place] === 0) firsts[place] = at
      counts[place] = (counts[place] ?? 0) + 1
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const known = classedWords.get(word)
    if (known === undefined) continue
    add(known.classes, at)
    if (!known.beginsPhrase || at + 1 >= words.length) continue
    const two = `${word}_${words[at + 1]}`
    add(classedWords.get(two)?.classes ?? [], at)
    if (at + 2 < words.length) add(classedWords.get(`${two}_${words[at + 2]}`)?.classes ?? [], at)
  }
  return { counts, firsts }
}

function runsOfCapitals(words: readonly string[]): number {
  let runs = 0
  let inside = true
  for (let index = 1; index < words.length; index += 1) {
    const isCapital = beginsWithCapital(words[index] ?? '')
    if (isCapital && !inside) runs += 1
    inside = isCapital
  }
  return runs
}

/** The pronoun "I" has its capital from its kind. */
function beginsWithCapital(word: string): boolean {
  const first = classAt(word, 0)
  return ((first & half) !== 0 ? /^\p{Lu}/u.test(word) : (first & capital) !== 0) && !(word.charCodeAt(0) === 0x49 && /^I(?:$|['’])/u.test(word))
}
