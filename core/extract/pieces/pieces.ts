/** A word, a number or one sign, with its place in the text. A possessive ending is a sign of its own; `lower` has straight apostrophes. */
export interface Piece {
  readonly kind: 'word' | 'number' | 'sign'
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** White space stands before it. */
  readonly spaced: boolean
  /** A line begins with it. */
  readonly opens: boolean
  /** It begins with a capital letter. */
  readonly capital: boolean
}

const PIECE = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{Nd}]*(?:&\p{Lu}|['’](?!s(?!\p{L}))[\p{L}\p{M}]+)*|['’]s(?!\p{L})|\p{Nd}+(?:[.,]\p{Nd}+)*|\S/gu
const LETTER = /^\p{L}/u
const CAPITAL = /^\p{Lu}/u
const DIGIT = /^\p{Nd}/u

/** The text cut into pieces, white space left out; spans are UTF-16 indexes, end excluded. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(PIECE)) {
    const [piece] = match
    const start = match.index
    const code = piece.charCodeAt(0)
    const isWord = code < 128 ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) : LETTER.test(piece)
    const opens = start === 0 || (start > end && hasLineEnd(text, end, start))
    pieces.push({
      kind: isWord ? 'word' : (code >= 48 && code <= 57) || (code > 127 && DIGIT.test(piece)) ? 'number' : 'sign',
      text: piece,
      lower: piece.toLowerCase().replace('’', "'"),
      start,
      end: start + piece.length,
      spaced: start > end,
      opens,
      capital: isWord && (code < 128 ? code <= 90 : CAPITAL.test(piece)),
    })
    end = start + piece.length
  }
  return pieces
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (text.charCodeAt(index) === 10) return true
  return false
}
