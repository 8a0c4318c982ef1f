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

const TOKEN = /\p{Nd}+(?:[.,'’]\p{Nd}+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\S/gu

/** The text cut into tokens, white space left out. Digits are ASCII digits; others count as signs. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const [piece] = match
    const gap = text.slice(end, match.index)
    const kind = /^[0-9]/u.test(piece) && /^[0-9.,'’]+$/u.test(piece) ? 'number' : /^\p{L}/u.test(piece) ? 'word' : 'sign'
    tokens.push({ kind, text: piece, lower: piece.toLowerCase(), start: match.index, end: match.index + piece.length, spaced: gap !== '', opens: end === 0 || gap.includes('\n') })
    end = match.index + piece.length
  }
  return tokens
}

/** Whether the words from `index` on are exactly these, on one line. */
export function wordsMatch(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const token = tokens[index + offset]
    return token !== undefined && token.lower === word && (offset === 0 || !token.opens)
  })
}

/** Whether a token touches the one before it. */
export const isGlued = (token: Token | undefined): boolean => token !== undefined && !token.spaced && !token.opens

export const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-–—−]$/u.test(token.text)
