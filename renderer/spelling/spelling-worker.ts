import nspell from 'nspell'
import affixes from '../../node_modules/dictionary-en/index.aff?raw'
import words from '../../node_modules/dictionary-en/index.dic?raw'
import type { SpellingAnswer, SpellingQuestion } from './spelling-question.ts'
import { variantsOf } from './words-to-check.ts'

/** Looks words up, off the window's thread: the dictionary takes a moment to read and some memory to hold. */
const dictionary = nspell(affixes, words)
const isRight = (word: string): boolean => dictionary.correct(word) || variantsOf(word).some((variant) => dictionary.correct(variant))

self.addEventListener('message', ({ data }: MessageEvent<SpellingQuestion>) => {
  const answer: SpellingAnswer = { id: data.id, words: data.ask === 'wrong' ? data.words.filter((word) => !isRight(word)) : data.words.flatMap((word) => dictionary.suggest(word)).slice(0, 6) }
  self.postMessage(answer)
})
