import { classAt, half, letter, numeral } from './characters.ts'

/** How words are told from what stands between them: letters and numbers, and what may join more of them on. */
export interface WordForm {
  /** Signs inside a word. */
  readonly joints: readonly number[]
  /** What must follow a joint: letters, or letters and numbers. */
  readonly afterJoint: number
  /** The same as an expression, sticky; tried only beside a character of two units. */
  readonly expression: RegExp
}

const [stopSign, apostrophe, curly] = [0x2e, 0x27, 0x2019]

/** "U.S", "3.5", "ministry's", "1990's" are one word each. */
export const wordsWithStops: WordForm = { joints: [stopSign, apostrophe, curly], afterJoint: letter | numeral, expression: /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/uy }
/** "ministry's" is one word, "3.5" two. */
export const plainWords: WordForm = { joints: [apostrophe, curly], afterJoint: letter, expression: /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/uy }

/** Every word of a text, as it is written. */
export function wordsIn(text: string, form: WordForm): string[] {
  const words: string[] = []
  for (let start = 0; start < text.length;) {
    if ((classAt(text, start) & (letter | numeral | half)) === 0) {
      start += 1
      continue
    }
    const end = endOfWord(text, start, form)
    if (end > start) words.push(text.slice(start, end))
    start = Math.max(end, start + 1)
  }
  return words
}

/** The start where a character of two units begins no word. */
function endOfWord(text: string, start: number, { joints, afterJoint, expression }: WordForm): number {
  let end = start
  for (let wanted = letter | numeral; ; wanted = afterJoint) {
    while ((classAt(text, end) & wanted) !== 0) end += 1
    const next = classAt(text, end + 1)
    if (((classAt(text, end) | next) & half) !== 0) {
      expression.lastIndex = start
      return expression.test(text) ? expression.lastIndex : start
    }
    if ((next & afterJoint) === 0 || !joints.includes(text.charCodeAt(end))) return end
    end += 1
  }
}
