import { denominators, scaleWords, smallWords } from './number-words.ts'
import { isDash, isGlued, type Token, wordsMatch } from './tokens.ts'
import { unitOf } from './units.ts'

export interface Share {
  readonly value: number
  readonly end: number
  /** "One in five families" counts families; "two thirds of" names what it is part of after the "of". */
  readonly counts: boolean
}

const MOST_PARTS = 10_000

/** A fraction in words or as "one in five"; only where it cannot be an ordinal or a place. */
export function shareAt(tokens: readonly Token[], index: number): Share | null {
  return ratio(tokens, index) ?? fraction(tokens, index) ?? half(tokens, index)
}

const wholeAt = (token: Token | undefined): number | null => {
  if (token === undefined) return null
  return token.kind === 'number' ? (/^\d{1,5}$/u.test(token.text) ? Number(token.text) : null) : (smallWords.get(token.lower) ?? null)
}

function ratio(tokens: readonly Token[], index: number): Share | null {
  const part = wholeAt(tokens[index])
  if (part === null || part === 0) return null
  const outOf = wordsMatch(tokens, index + 1, ['out', 'of'])
  if (!outOf && (tokens[index + 1]?.lower !== 'in' || (part !== 1 && !beginsPhrase(tokens[index - 1])))) return null
  if (/^(?:only|the|this|that|first|last|no|number|just)$/u.test(tokens[index - 1]?.lower ?? '') && !outOf) return null
  const at = index + (outOf ? 3 : tokens[index + 2]?.lower === 'every' ? 3 : 2)
  const whole = wholeAt(tokens[at])
  const next = tokens[at + 1]
  if (whole === null || whole <= part || whole > MOST_PARTS || tokens[at]?.opens === true) return null
  // "One in three years", "one in two million", "3 out of 20-odd".
  if (next !== undefined && (unitOf(next.text) !== null || scaleWords.has(next.lower) || next.kind === 'number' || isDash(next) || next.text === '%')) return null
  return { value: part / whole, end: at + 1, counts: true }
}

/** Where "four in ten" can be nothing but a share: after a verb ("killed four in five attacks") it may be a count and a place. */
const beginsPhrase = (before: Token | undefined): boolean =>
  before === undefined || before.kind === 'sign' || /^(?:about|around|roughly|approximately|nearly|almost|some|over|than|least|only|just|that|and|but|with|for|as|while|to|perhaps|maybe|fully|where|when)$/u.test(before.lower)

function fraction(tokens: readonly Token[], index: number): Share | null {
  const first = tokens[index]
  const article = first?.lower === 'a'
  const part = article ? 1 : first?.kind === 'word' ? (smallWords.get(first.lower) ?? null) : null
  if (part === null || part === 0) return null
  const hyphen = isDash(tokens[index + 1]) && isGlued(tokens[index + 1])
  const at = index + (hyphen ? 2 : 1)
  const parts = denominators.get(tokens[at]?.lower ?? '')
  const plural = tokens[at]?.lower.endsWith('s') === true
  if (parts === undefined || plural !== part > 1 || part >= parts || tokens[at]?.opens === true) return null
  if (tokens[at + 1]?.lower !== 'of' || wordsMatch(tokens, at + 1, ['of', 'a'])) return null
  return { value: part / parts, end: at + 1, counts: false }
}

/** "Half of its exports", but not "the second half of". */
function half(tokens: readonly Token[], index: number): Share | null {
  if (tokens[index]?.lower !== 'half' || tokens[index + 1]?.lower !== 'of' || wordsMatch(tokens, index + 1, ['of', 'a'])) return null
  const before = tokens[index - 1]
  const plain = before === undefined || before.kind === 'sign' || !/^(?:first|second|other|latter|former|the|a|one|two|three|and|later|last|next|better|-)$/u.test(before.lower)
  return plain && !isDash(before) ? { value: 0.5, end: index + 1, counts: false } : null
}
