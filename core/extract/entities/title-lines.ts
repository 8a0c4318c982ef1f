import type { Piece } from '../pieces/pieces.ts'

const small = new Set('of the in and to for on with by at from a an as or but nor vs is its are into over after'.split(' '))
/** Share of a heading's words that are capitalised, small words left out; a sentence full of names stays below it. */
const headingShare = 0.88

/** For each piece whether it stands in a line written in capitals throughout, as headings are: its capitals name nothing. */
export function titleLines(pieces: readonly Piece[]): boolean[] {
  const inTitle = pieces.map(() => false)
  const isOneLine = !pieces.some((piece, index) => index > 0 && piece.opens)
  let start = 0
  for (let index = 1; index <= pieces.length; index += 1) {
    if (index < pieces.length && pieces[index]?.opens !== true) continue
    if (isTitleLine(pieces.slice(start, index), isOneLine ? 4 : 2)) inTitle.fill(true, start, index)
    start = index
  }
  return inTitle
}

function isTitleLine(line: readonly Piece[], least: number): boolean {
  if (/^[.!?…”"]$/u.test(line.at(-1)?.text ?? '')) return false
  const words = line.filter((piece) => piece.kind === 'word')
  const heavy = words.filter((piece, index) => index === 0 || !small.has(piece.lower))
  const capitals = heavy.filter((piece) => piece.capital).length
  return words.length >= least && (capitals === heavy.length || (heavy.length >= 6 && capitals / heavy.length >= headingShare))
}
