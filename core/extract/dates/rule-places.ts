import { isAsciiLetter, slotOf, slotOfWord, slotTable, withLetter } from '../pieces/word-glance.ts'
import { absoluteRules } from './absolute.ts'
import { partRules } from './parts-of-time.ts'
import { relativeRules } from './relative.ts'
import type { Rule } from './rule.ts'

/** Every rule; of two readings of one length the rule named first wins. */
export const rules: readonly Rule[] = [...absoluteRules, ...partRules, ...relativeRules]

/** Where rules may begin in a text, found in one glance at its words. */
export interface RulePlaces {
  /** Rules that may begin somewhere and find in the text the words they need, in their order. */
  readonly rules: readonly number[]
  /** Where words and numbers stand that some rule begins with, in reading order. */
  readonly starts: readonly number[]
  /** Whether a rule begins with what stands at a place of `starts`. */
  mayBegin(rule: number, place: number): boolean
  /** Four digits stand in a row. */
  readonly hasYear: boolean
}

/** By slot: which rules begin with the word, as bits in two numbers; and which words that rules need it is one of. */
const beginsLow = slotTable()
const beginsHigh = slotTable()
const needed = slotTable()
const digitSlot = slotOfWord('digit')
const joinedSlot = slotOfWord('joined digits')
const apostropheSlot = slotOfWord('apostrophe')
const needs = [...new Set(rules.flatMap((rule) => (rule.needs === undefined ? [] : [rule.needs.join()])))]
const needOf = rules.map((rule) => (rule.needs === undefined ? 0 : 1 << needs.indexOf(rule.needs.join())))

for (const [index, { begins }] of rules.entries()) {
  const [low, high] = index < 32 ? [1 << index, 0] : [0, 1 << (index - 32)]
  for (const word of begins) {
    const slot = slotOfWord(word)
    beginsLow[slot] = (beginsLow[slot] ?? 0) | low
    beginsHigh[slot] = (beginsHigh[slot] ?? 0) | high
  }
}
for (const [bit, words] of needs.entries()) {
  for (const word of words.split(',')) needed[slotOfWord(word)] = (needed[slotOfWord(word)] ?? 0) | (1 << bit)
}

/** A hyphen, a stroke, a stop or a dash. */
const isJoint = (code: number): boolean => (code >= 0x2d && code <= 0x2f) || code === 0x2013 || code === 0x2014
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Null where no rule begins anywhere and no year stands. */
export function rulePlacesIn(text: string): RulePlaces | null {
  const starts: number[] = []
  const lows: number[] = []
  const highs: number[] = []
  let [anyLow, anyHigh, held] = [0, 0, 0]
  let hasYear = false
  const add = (at: number, slot: number): void => {
    const [low, high] = [beginsLow[slot] ?? 0, beginsHigh[slot] ?? 0]
    if ((low | high) === 0) return
    starts.push(at)
    lows.push(low)
    highs.push(high)
    anyLow |= low
    anyHigh |= high
  }
  for (let at = 0; at < text.length;) {
    const start = at
    let code = text.charCodeAt(at)
    if (isAsciiLetter(code)) {
      let sum = 0
      for (; isAsciiLetter(code); code = text.charCodeAt(at += 1)) sum = withLetter(sum, code)
      const slot = slotOf(sum)
      held |= needed[slot] ?? 0
      add(start, slot)
    } else if (isDigit(code)) {
      while (isDigit(text.charCodeAt(at))) at += 1
      hasYear ||= at - start >= 4
      if (isJoint(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) held |= needed[joinedSlot] ?? 0
      if (start === 0 || !isAsciiLetter(text.charCodeAt(start - 1))) add(start, digitSlot)
    } else {
      if ((code === 0x27 || code === 0x2019) && isDigit(text.charCodeAt(at + 1))) add(at, apostropheSlot)
      at += 1
    }
  }
  if (starts.length === 0 && !hasYear) return null
  const tried: number[] = []
  for (let rule = 0; rule < rules.length; rule += 1) {
    const mayBegin = rule < 32 ? (anyLow >>> rule) & 1 : (anyHigh >>> (rule - 32)) & 1
    const need = needOf[rule] ?? 0
    if (mayBegin === 1 && (need & ~held) === 0) tried.push(rule)
  }
  return tried.length === 0 && !hasYear ? null : { rules: tried, starts, hasYear, mayBegin: (rule, place) => (((rule < 32 ? lows[place] : highs[place]) ?? 0) >>> (rule & 31) & 1) === 1 }
}
