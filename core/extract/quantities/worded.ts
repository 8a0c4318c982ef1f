import type { Figure } from './figure.ts'
import { denominators, scaleWords, smallWords } from './number-words.ts'
import { isDash, isGlued, type Token, wordsMatch } from './tokens.ts'

const halves: readonly (readonly string[])[] = [['half', 'a'], ['half', '-', 'a'], ['half', '-', 'a', '-'], ['a', 'half', '-'], ['a', 'half'], ['half', 'of', 'a']]

const figure = (value: number, base: number, scale: number, start: number, end: number): Figure => ({
  value, base, scale, open: false, grouped: false, worded: true, markedM: false, start, end,
})

/** A number in words, with its scale; a run of words that makes no number ("twenty twenty-four") is a name and skipped whole. */
export function wordNumber(tokens: readonly Token[], index: number): Figure | { readonly name: true; readonly end: number } | null {
  const first = tokens[index]?.lower ?? ''
  for (const words of first === 'half' || first === 'a' ? halves : []) {
    const scale = scaleWords.get(tokens[index + words.length]?.lower ?? '')
    if (scale !== undefined && wordsMatch(tokens, index, words)) return figure(0.5 * scale, 0.5, scale, index, index + words.length + 1)
  }
  const part = partOfScale(tokens, index)
  if (part !== null) return part
  const article = first === 'a' || first === 'an'
  const articleScale = scaleWords.get(tokens[index + 1]?.lower ?? '')
  if (article && articleScale !== undefined && tokens[index + 1]?.opens === false) return articled(tokens, index, articleScale)
  return smallWords.has(first) ? spelt(tokens, index) : null
}

/** "A quarter of a million", "three-quarters of a million"; a part that leaves no whole number ("a third of a million") stays unread. */
function partOfScale(tokens: readonly Token[], index: number): Figure | { readonly name: true; readonly end: number } | null {
  const first = tokens[index]?.lower ?? ''
  const part = first === 'a' || first === 'one' ? 1 : (smallWords.get(first) ?? 0)
  const at = isDash(tokens[index + 1]) && isGlued(tokens[index + 1]) ? index + 2 : index + 1
  const parts = denominators.get(tokens[at]?.lower ?? '')
  if (part === 0 || parts === undefined) return null
  const scale = wordsMatch(tokens, at + 1, ['of', 'a']) ? scaleWords.get(tokens[at + 3]?.lower ?? '') : undefined
  if (scale === undefined) return null
  const value = (part * scale) / parts
  return Number.isInteger(value) ? figure(value, part / parts, scale, index, at + 4) : { name: true, end: at + 4 }
}

/** "a million", "a million and a half", "a hundred thousand". */
function articled(tokens: readonly Token[], index: number, scale: number): Figure {
  const next = scaleWords.get(tokens[index + 2]?.lower ?? '')
  if (next !== undefined && next > scale && tokens[index + 2]?.opens === false) return figure(scale * next, scale, next, index, index + 3)
  if (wordsMatch(tokens, index + 2, ['and', 'a', 'half'])) return figure(scale * 1.5, 1.5, scale, index, index + 5)
  return figure(scale, 1, scale, index, index + 2)
}

interface Step {
  readonly value: number
  readonly scale: boolean
  readonly end: number
}

function spelt(tokens: readonly Token[], index: number): Figure | { readonly name: true; readonly end: number } {
  let total = 0
  let group = 0
  let lowest = 1e15
  let last: number | null = null
  let base = 0
  let topScale = 1
  let end = index
  let broken = false
  for (let step = stepAt(tokens, end, false); step !== null; step = stepAt(tokens, end, last !== null && last >= 100)) {
    if (!step.scale) {
      // Only a unit after a ten, or anything small after a hundred or more, goes on with the number.
      if (last !== null && !(last >= 100 || (last >= 20 && last % 10 === 0 && step.value < 10 && step.value > 0))) broken = true
      group += step.value
    } else if (step.value === 100 || step.value === 12) {
      if (group === 0 || group >= 100) broken = true
      group *= step.value
    } else {
      if (step.value >= lowest || group === 0) broken = true
      total += group * step.value
      lowest = step.value
      topScale = Math.max(topScale, step.value)
      group = 0
    }
    if (topScale === 1) base = group
    last = step.value
    end = step.end
  }
  if (broken) return { name: true, end }
  if (wordsMatch(tokens, end, ['and', 'a', 'half']) && total === 0 && group < 100) return withHalf(tokens, index, end, group)
  return figure(total + group, topScale === 1 ? total + group : base, topScale, index, end)
}

/** "two and a half" with the scale that may follow. */
function withHalf(tokens: readonly Token[], index: number, end: number, whole: number): Figure {
  const scale = scaleWords.get(tokens[end + 3]?.lower ?? '')
  if (scale !== undefined && tokens[end + 3]?.opens === false) return figure((whole + 0.5) * scale, whole + 0.5, scale, index, end + 4)
  return figure(whole + 0.5, whole + 0.5, 1, index, end + 3)
}

/** The next number word, over a hyphen or, after a hundred and more, an "and". */
function stepAt(tokens: readonly Token[], index: number, afterScale: boolean): Step | null {
  const hyphen = isDash(tokens[index]) && isGlued(tokens[index]) && isGlued(tokens[index + 1])
  const joined = hyphen || (afterScale && tokens[index]?.lower === 'and')
  const at = joined ? index + 1 : index
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word' || token.opens && at !== index) return null
  const small = smallWords.get(token.lower)
  if (small !== undefined) return { value: small, scale: false, end: at + 1 }
  const scale = token.lower === 'and' || (joined && !hyphen) ? undefined : scaleWords.get(token.lower)
  return scale === undefined ? null : { value: scale, scale: true, end: at + 1 }
}
