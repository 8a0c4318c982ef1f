import { capital, classAt, digit, half, letter, mark, white } from '../../text/characters.ts'

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

/** The text cut into pieces, white space left out; spans are UTF-16 indexes, end excluded. Cut a sentence once and hand the pieces to every reader. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  let hasLineEnd = false
  for (let start = 0; start < text.length;) {
    const first = classAt(text, start)
    if ((first & white) !== 0) {
      hasLineEnd ||= text.charCodeAt(start) === 0x0a
      start += 1
      continue
    }
    const stop = endOfPiece(text, start, first)
    const piece = text.slice(start, stop)
    const isWord = (first & half) === 0 ? (first & letter) !== 0 : LETTER.test(piece)
    pieces.push({
      kind: isWord ? 'word' : (first & digit) !== 0 || ((first & half) !== 0 && DIGIT.test(piece)) ? 'number' : 'sign',
      text: piece,
      lower: loweredWord(piece),
      start,
      end: stop,
      spaced: start > end,
      opens: start === 0 || hasLineEnd,
      capital: isWord && ((first & half) === 0 ? (first & capital) !== 0 : CAPITAL.test(piece)),
    })
    hasLineEnd = false
    end = start = stop
  }
  return pieces
}

/** Small letters with a straight apostrophe. */
function loweredWord(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replace('’', "'") : lower
}

/** What a piece is: initials, a word with what "&" and apostrophes join to it, a possessive ending, a number, or any other sign. */
const PIECE = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{Nd}]*(?:&\p{Lu}|['’](?!s(?!\p{L}))[\p{L}\p{M}]+)*|['’]s(?!\p{L})|\p{Nd}+(?:[.,]\p{Nd}+)*|\S/uy
const LETTER = /^\p{L}/u
const CAPITAL = /^\p{Lu}/u
const DIGIT = /^\p{Nd}/u
const [stopSign, comma, ampersand, apostrophe, curly, smallS] = [0x2e, 0x2c, 0x26, 0x27, 0x2019, 0x73]

/** The end that `PIECE` finds, found without it: a sentence holds some thirty pieces, and the expression is tried only beside a character of two units. */
function endOfPiece(text: string, start: number, first: number): number {
  if ((first & half) !== 0) return endByExpression(text, start)
  if ((first & letter) !== 0) return ((first & capital) === 0 ? null : endOfInitials(text, start)) ?? endOfWord(text, start)
  if ((first & digit) !== 0) return endOfNumber(text, start)
  if (!isApostrophe(text, start) || text.charCodeAt(start + 1) !== smallS) return start + 1
  return isHalf(text, start + 2) ? endByExpression(text, start) : isPossessive(text, start) ? start + 2 : start + 1
}

/** "U.S.", "D.P.R.K.": capitals with a stop each, two or more; null where there are none. */
function endOfInitials(text: string, start: number): number | null {
  let end = start
  while ((classAt(text, end) & capital) !== 0 && text.charCodeAt(end + 1) === stopSign) end += 2
  if (end > start && isHalf(text, end)) return endByExpression(text, start)
  return end - start > 2 ? end : null
}

function endOfWord(text: string, start: number): number {
  let end = endOfRun(text, start + 1, letter | mark | digit)
  for (;;) {
    if (isHalf(text, end) || isHalf(text, end + 1) || isHalf(text, end + 2)) return endByExpression(text, start)
    if (text.charCodeAt(end) === ampersand && (classAt(text, end + 1) & capital) !== 0) end += 2
    else if (isApostrophe(text, end) && (classAt(text, end + 1) & (letter | mark)) !== 0 && !isPossessive(text, end)) end = endOfRun(text, end + 2, letter | mark)
    else return end
  }
}

function endOfNumber(text: string, start: number): number {
  let end = endOfRun(text, start + 1, digit)
  while ((text.charCodeAt(end) === comma || text.charCodeAt(end) === stopSign) && (classAt(text, end + 1) & digit) !== 0) end = endOfRun(text, end + 2, digit)
  return isHalf(text, end) || isHalf(text, end + 1) ? endByExpression(text, start) : end
}

function endByExpression(text: string, start: number): number {
  PIECE.lastIndex = start
  PIECE.test(text)
  return PIECE.lastIndex
}

function endOfRun(text: string, from: number, wanted: number): number {
  let end = from
  while ((classAt(text, end) & wanted) !== 0) end += 1
  return end
}

const isHalf = (text: string, at: number): boolean => (classAt(text, at) & half) !== 0

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === apostrophe || code === curly
}

/** An apostrophe with an "s" that no letter follows. */
const isPossessive = (text: string, at: number): boolean => text.charCodeAt(at + 1) === smallS && (classAt(text, at + 2) & letter) === 0
