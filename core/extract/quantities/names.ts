import { labelWords } from '../dates/year-words.ts'
import { functionWords } from './counted.ts'
import type { Figure } from './figure.ts'
import { isDash, isGlued, type Token } from './tokens.ts'

/** Whether digits touch what makes them part of a name, a code, a clock time, a score or a calibre. */
export function isPartOfName(tokens: readonly Token[], figure: Figure, start: number, end: number, text: string): boolean {
  const before = tokens[start - 1]
  const first = tokens[start]
  const next = tokens[end]
  if (before !== undefined && isGlued(first)) {
    if (before.kind !== 'sign' || /^[#+/.:@_&=\\^×*²³%,'’]$/u.test(before.text)) return true
    if (isDash(before) && isGlued(before)) return true
  }
  if (next === undefined || next.opens) return false
  if (!next.spaced) {
    if (next.kind !== 'sign' || /^[:@_^×*\\=#½¼¾⅓⅔⅛⁄]$/u.test(next.text)) return true
    if (/^[/.,]$/u.test(next.text) && tokens[end + 1]?.kind === 'number' && isGlued(tokens[end + 1])) return true
    if (isDash(next) && isGlued(tokens[end + 1])) return true
  }
  // A calibre may follow a count: "3 million 152mm shells", "200,000 122-mm rounds".
  const afterNext = isDash(tokens[end + 1]) ? tokens[end + 2] : tokens[end + 1]
  if (next.kind === 'number' && !/^(?:mm|cm)$/u.test(afterNext?.lower ?? '')) return true
  if (before?.kind === 'number' && !figure.worded && first?.opens === false) return true
  if (/^(?:mm|x|×)$/u.test(next.lower)) return true
  return /^[ \u00a0]?[ap]\.?m\b|^[ \u00a0]o['’]clock/iu.test(text.slice(tokens[end - 1]?.end, (tokens[end - 1]?.end ?? 0) + 9))
}

/** Whether a word before a bare number makes it a label: "Article 4", "No. 10", "Boeing 737". */
export function isLabelled(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]
  const first = tokens[start]
  if (before === undefined || first === undefined || first.opens) return false
  const word = before.text === '.' && isGlued(before) ? tokens[start - 2] : before
  if (word === undefined || word.kind !== 'word') return false
  if (before.text === '.') return word.text.length <= 4 && labelWords.has(word.lower)
  if (labelWords.has(word.lower)) return true
  const isName = /^\p{Lu}/u.test(word.text) && !functionWords.has(word.lower) && !/(?:ing|ly)$/u.test(word.lower)
  return isName && first.kind === 'number'
}

/** Whether a capital inside the sentence, or on the noun, makes number words a name: "Five Eyes". */
export function isTitle(tokens: readonly Token[], start: number, counted: string | null): boolean {
  const first = tokens[start]
  const before = tokens[start - 1]
  const inside = first !== undefined && !first.opens && before !== undefined && !/^[.!?:;"“”'‘’()]$/u.test(before.text)
  if (inside && first.kind === 'word' && /^\p{Lu}/u.test(first.text)) return true
  return counted !== null && /^\p{Lu}/u.test(counted.split(' ').at(-1) ?? '')
}
