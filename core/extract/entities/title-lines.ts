import type { Piece } from '../language/pieces.ts'

const small = new Set('of the in and to for on with by at from a an as or but nor vs is its'.split(' '))

/** For each piece whether it stands in a line whose every word is capitalised, as a heading's is: its capitals name nothing. */
export function titleLines(pieces: readonly Piece[]): boolean[] {
  const inTitle = pieces.map(() => false)
  let start = 0
  for (let index = 1; index <= pieces.length; index += 1) {
    if (index < pieces.length && pieces[index]?.opens !== true) continue
    if (isTitleLine(pieces.slice(start, index))) inTitle.fill(true, start, index)
    start = index
  }
  return inTitle
}

function isTitleLine(line: readonly Piece[]): boolean {
  if (/^[.!?…”"]$/u.test(line.at(-1)?.text ?? '')) return false
  const words = line.filter((piece) => piece.kind === 'word')
  return words.length >= 4 && words.every((piece) => piece.capital || small.has(piece.lower))
}
