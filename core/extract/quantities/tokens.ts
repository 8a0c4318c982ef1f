import { classAt, digit, half, letter, mark, white } from '../../text/characters.ts'

/** A number, a word or one other character, with its place in the text. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign'
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** White space stands before it. */
  readonly spaced: boolean
  /** A line ends before it, or the text begins with it. */
  readonly opens: boolean
}

/** The text cut into tokens, white space left out. Digits are ASCII digits; others count as signs. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  let hasLineEnd = false
  for (let start = 0; start < text.length;) {
    const first = classAt(text, start)
    if ((first & white) !== 0) {
      hasLineEnd ||= text.charCodeAt(start) === 0x0a
      start += 1
      continue
    }
    const stop = endOfToken(text, start, first)
    const piece = text.slice(start, stop)
    tokens.push({ kind: kindOf(piece, first), text: piece, lower: piece.toLowerCase(), start, end: stop, spaced: start > end, opens: end === 0 || hasLineEnd })
    hasLineEnd = false
    end = start = stop
  }
  return tokens
}

function kindOf(piece: string, first: number): Token['kind'] {
  if ((first & half) !== 0) return /^\p{L}/u.test(piece) ? 'word' : 'sign'
  if ((first & letter) !== 0) return 'word'
  return (first & digit) !== 0 && /^[0-9][0-9.,'’]*$/u.test(piece) ? 'number' : 'sign'
}

const TOKEN = /\p{Nd}+(?:[.,'’]\p{Nd}+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\S/uy
const [stopSign, comma, apostrophe, curly] = [0x2e, 0x2c, 0x27, 0x2019]

/** The end that `TOKEN` finds, found without it but beside a character of two units. */
function endOfToken(text: string, start: number, first: number): number {
  if ((first & (letter | digit | half)) === 0) return start + 1
  let end = start + 1
  const isNumber = (first & digit) !== 0
  const run = isNumber ? digit : letter
  for (let wanted = isNumber ? digit : letter | mark; ; wanted = run) {
    while ((classAt(text, end) & wanted) !== 0) end += 1
    const next = classAt(text, end + 1)
    if (((first | classAt(text, end) | next) & half) !== 0) {
      TOKEN.lastIndex = start
      TOKEN.test(text)
      return TOKEN.lastIndex
    }
    const code = text.charCodeAt(end)
    const joins = code === apostrophe || code === curly || (isNumber && (code === stopSign || code === comma))
    if (!joins || (next & run) === 0) return end
    end += 2
  }
}

/** Whether the words from `index` on are exactly these, on one line. */
export function wordsMatch(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    const token = tokens[index + offset]
    if (token === undefined || token.lower !== words[offset] || (offset > 0 && token.opens)) return false
  }
  return true
}

/** Whether a token touches the one before it. */
export const isGlued = (token: Token | undefined): boolean => token !== undefined && !token.spaced && !token.opens

export const isDash = (token: Token | undefined): boolean => token !== undefined && token.text.length === 1 && /^[-–—−]$/u.test(token.text)
