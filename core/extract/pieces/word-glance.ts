/**
 * A look at the words of a text without cutting them out: each is known by a sum over its letters. Two words of one sum are taken for one
 * another, so that a glance may see a word which is not there, and never misses one that is. Letters are those of ASCII, in either case.
 */
const slots = 4096

/** The sum of a word so far with one more letter. */
export const withLetter = (sum: number, code: number): number => (Math.imul(sum, 33) + (code | 0x20)) | 0
export const slotOf = (sum: number): number => (sum ^ (sum >>> 12)) & (slots - 1)
export const slotOfWord = (word: string): number => slotOf([...word].reduce((sum, letter) => withLetter(sum, letter.charCodeAt(0)), 0))
/** A table with a number for every slot, zeros at first. */
export const slotTable = (): Int32Array => new Int32Array(slots)

export const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** Tells at a glance whether a text may hold one of some words, in ASCII letters. */
export function wordGlance(words: Iterable<string>): (text: string) => boolean {
  const wanted = slotTable()
  for (const word of words) wanted[slotOfWord(word)] = 1
  return (text) => {
    for (let at = 0; at < text.length; at += 1) {
      let sum = 0
      let code = text.charCodeAt(at)
      if (!isAsciiLetter(code)) continue
      for (; isAsciiLetter(code); code = text.charCodeAt(at += 1)) sum = withLetter(sum, code)
      if (wanted[slotOf(sum)] === 1) return true
    }
    return false
  }
}
