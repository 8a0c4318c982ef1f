import { wordGlance } from '../pieces/word-glance.ts'
import type { Figure } from './figure.ts'
import { groupsBySpace, readDigits } from './digits.ts'
import { denominators, moneyMarks, pluralScales, scaleMarks, scaleWords, smallWords } from './number-words.ts'
import { isDash, isGlued, type Token } from './tokens.ts'
import { wordNumber } from './worded.ts'

const holdsFigure = wordGlance([...smallWords.keys(), ...scaleWords.keys(), ...pluralScales.keys(), ...denominators.keys(), 'half'])

/** Whether a text can hold a figure at all: one look that spares most sentences the cutting and the reading. */
export const mayHoldFigure = (text: string): boolean => /\d/.test(text) || holdsFigure(text)

/** The figure that begins at a token, or null; `name` for digits that are no number, with the token after them. */
export function figureAt(tokens: readonly Token[], index: number, language: string | null, money: boolean): Figure | { readonly name: true; readonly end: number } | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.kind === 'number') return digitFigure(tokens, index, language, money)
  return token.kind === 'word' ? wordNumber(tokens, index) ?? openFigure(tokens, index) : null
}

function digitFigure(tokens: readonly Token[], index: number, language: string | null, money: boolean): Figure | { readonly name: true; readonly end: number } {
  const { text, end, groups } = spaceGroups(tokens, index)
  const digits = groups === 0 ? readDigits(text, language) : spacedDigits(text, groups, tokens, index, language)
  if (digits === 'name') return { name: true, end }
  const scaled = scaleAt(tokens, end, money)
  const base = digits === 'unclear' ? 0 : digits.value
  return {
    // Multiplying a decimal leaves a tail in binary (1.1 × 1000); fifteen digits are all a figure in a text carries.
    value: digits === 'unclear' ? null : Number((base * scaled.scale).toPrecision(15)),
    base, scale: scaled.scale, open: false, grouped: digits !== 'unclear' && digits.grouped, worded: false, markedM: scaled.markedM, start: index, end: scaled.end,
  }
}

/** "1 500 000": threes parted by single spaces, written as one text. */
function spaceGroups(tokens: readonly Token[], index: number): { readonly text: string; readonly end: number; readonly groups: number } {
  const first = tokens[index]
  let text = first?.text ?? ''
  let end = index + 1
  if (!/^[1-9]\d{0,2}$/u.test(text)) return { text, end, groups: 0 }
  for (;;) {
    const next = tokens[end]
    const last = tokens[end - 1]
    if (next === undefined || last === undefined || next.kind !== 'number' || next.opens || next.start - last.end !== 1 || end - index > 5) break
    if (!/^\d{3}(?:[.,]\d+)?$/u.test(next.text)) break
    text += ` ${next.text}`
    end += 1
    if (next.text.length > 3) break
  }
  return { text, end, groups: end - index - 1 }
}

function spacedDigits(text: string, groups: number, tokens: readonly Token[], index: number, language: string | null): ReturnType<typeof readDigits> {
  const parts = text.split(' ')
  const [last = '', decimals] = (parts.at(-1) ?? '').split(/[.,]/u)
  const after = tokens[index + 1 + groups]
  // A further number close by makes it a telephone number or a list.
  if (after?.kind === 'number' || tokens[index - 1]?.text === '+' || tokens[index - 1]?.kind === 'number') return 'name'
  if (groups === 1 && decimals === undefined && !groupsBySpace(language)) return 'unclear'
  const whole = [...parts.slice(0, -1), last].join('')
  return { value: Number(decimals === undefined ? whole : `${whole}.${decimals}`), grouped: true }
}

/** The scale after some digits: words, with or without a hyphen, and abbreviations. */
function scaleAt(tokens: readonly Token[], index: number, money: boolean): { readonly scale: number; readonly end: number; readonly markedM: boolean } {
  let scale = 1
  let end = index
  for (let words = 0; words < 2; words++) {
    const at = isDash(tokens[end]) && isGlued(tokens[end]) && isGlued(tokens[end + 1]) ? end + 1 : end
    const token = tokens[at]
    const found = token === undefined || token.opens ? undefined : scaleWords.get(token.lower)
    if (found === undefined) break
    scale *= found
    end = at + 1
  }
  if (end > index) return { scale, end, markedM: false }
  const mark = tokens[index]
  if (mark === undefined || mark.opens || mark.kind !== 'word') return { scale: 1, end, markedM: false }
  const sure = scaleMarks.get(mark.text)
  if (sure !== undefined && (isGlued(mark) || mark.text.length > 1)) return { scale: sure, end: index + 1, markedM: false }
  const besideMoney = moneyMarks.get(mark.text)
  if (money && besideMoney !== undefined) return { scale: besideMoney, end: index + 1, markedM: false }
  if (!money && mark.text === 'm') return { scale: 1e6, end: index + 1, markedM: true }
  return { scale: 1, end, markedM: false }
}

/** "Hundreds of thousands of", "several million": no number, but a floor. */
function openFigure(tokens: readonly Token[], index: number): Figure | null {
  const several = /^(?:several|few|many)$/u.test(tokens[index]?.lower ?? '') ? index + 1 : tokens[index]?.lower === 'a' && tokens[index + 1]?.lower === 'few' ? index + 2 : null
  const floor = (value: number, end: number): Figure => ({ value, base: 1, scale: value, open: true, grouped: false, worded: true, markedM: false, start: index, end })
  if (several !== null) {
    let scale = 1
    let end = several
    for (; end < several + 2 && tokens[end]?.opens === false; end++) {
      const found = scaleWords.get(tokens[end]?.lower ?? '')
      if (found === undefined) break
      scale *= found
    }
    return end > several ? floor(scale, end) : null
  }
  const first = pluralScales.get(tokens[index]?.lower ?? '')
  if (first === undefined || tokens[index + 1]?.lower !== 'of') return null
  const second = pluralScales.get(tokens[index + 2]?.lower ?? '')
  if (second !== undefined && second >= 1000) return floor(first * second, tokens[index + 3]?.lower === 'of' ? index + 4 : index + 3)
  return tokens[index]?.lower === 'tens' ? null : floor(first, index + 2)
}
