import { attributionOf, type Attribution } from '../attribution/attribution.ts'
import { datesIn } from '../dates/dates.ts'
import type { DateMention } from '../dates/date-mention.ts'
import { entitiesIn, type EntityMention } from '../entities/entities.ts'
import { hedgesIn, type Hedge } from '../hedges/hedges.ts'
import { quantitiesIn } from '../quantities/quantities.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { classesOfWords, phraseBeginnings, wordClassNames, type WordClass } from './word-classes.ts'

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
  /** How many words or phrases of a class it holds. */
  count(name: WordClass): number
  /** The index of the first word of a class; Infinity where there is none. */
  firstOf(name: WordClass): number
}

const classIndex = Object.fromEntries(wordClassNames.map((name, index) => [name, index])) as Readonly<Record<WordClass, number>>
const wordForm = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu

export function readSentence(text: string, { publishedOn, language }: { readonly publishedOn: string | null; readonly language: string | null }): SentenceReading {
  const dates = datesIn(text, { publishedOn })
  const spoken = text.match(wordForm) ?? []
  // The month is no modal verb.
  const words = spoken.map((word) => (word === 'May' ? word : word.toLowerCase().replaceAll('’', "'")))
  const counts = new Uint16Array(wordClassNames.length)
  const firsts = new Array<number>(wordClassNames.length).fill(Infinity)
  const add = (phrase: string, at: number) => {
    for (const index of classesOfWords.get(phrase) ?? []) {
      counts[index] = (counts[index] ?? 0) + 1
      if (at < (firsts[index] ?? 0)) firsts[index] = at
    }
  }
  for (const [at, word] of words.entries()) {
    add(word, at)
    if (!phraseBeginnings.has(word) || at + 1 >= words.length) continue
    const two = `${word}_${words[at + 1]}`
    add(two, at)
    if (at + 2 < words.length) add(`${two}_${words[at + 2]}`, at)
  }
  return {
    text,
    publishedOn,
    words,
    dates,
    quantities: quantitiesIn(text, { publishedOn, language, dates }),
    attribution: attributionOf(text),
    hedges: hedgesIn(text),
    entities: entitiesIn(text),
    names: runsOfCapitals(spoken),
    count: (name) => counts[classIndex[name]] ?? 0,
    firstOf: (name) => firsts[classIndex[name]] ?? Infinity,
  }
}

function runsOfCapitals(words: readonly string[]): number {
  let runs = 0
  let inside = true
  for (const word of words.slice(1)) {
    const isCapital = /^\p{Lu}/u.test(word) && !/^I(?:$|['’])/u.test(word)
    if (isCapital && !inside) runs += 1
    inside = isCapital
  }
  return runs
}
