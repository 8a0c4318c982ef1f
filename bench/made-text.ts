/**
 * Text of any length that behaves like prose for an index: words of our own making, drawn so that few are common and
 * most are rare (Zipf), in sentences and paragraphs. The same seed always gives the same text.
 */
export function madeText({ words, seed = 1 }: { readonly words: number; readonly seed?: number }): string {
  const random = randomFrom(seed)
  const paragraphs: string[] = []
  for (let written = 0; written < words;) {
    const sentences: string[] = []
    for (let sentence = 0; sentence < 5 && written < words; sentence += 1) {
      const length = Math.min(8 + Math.floor(random() * 18), words - written)
      sentences.push(`${capitalised(Array.from({ length }, () => madeWord(random)).join(' '))}.`)
      written += length
    }
    paragraphs.push(sentences.join(' '))
  }
  return paragraphs.join('\n\n')
}

/** One sentence with a figure, as claims often are. */
export function madeStatement(random: () => number): string {
  return `${capitalised(Array.from({ length: 9 }, () => madeWord(random)).join(' '))} ${Math.floor(random() * 900) + 100} million a year.`
}

/** Numbers in [0, 1) that follow from the seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const onsets = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'tr', 'st', 'gr']
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou']
const vocabulary = Array.from({ length: 20_000 }, (_, index) => {
  const random = randomFrom(index + 7)
  const syllables = 1 + Math.floor(Math.log10(index + 2))
  return Array.from({ length: syllables }, () => `${onsets[Math.floor(random() * onsets.length)]!}${vowels[Math.floor(random() * vowels.length)]!}`).join('')
})
const madeWord = (random: () => number): string => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? vocabulary[0]!
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A word of the vocabulary by how common it is: 0 is the commonest. */
export const wordOfRank = (rank: number): string => vocabulary[rank]!
