import type { Piece } from '../pieces/pieces.ts'

/** What the rest of the text tells about a capital that opens a sentence. */
export interface Evidence {
  /** Words met with a capital where nothing but a name explains it. */
  readonly names: ReadonlySet<string>
  /** Words met in small letters. */
  readonly small: ReadonlySet<string>
}

/** Reads a text once for what its capitals mean: inside a sentence a capital names something, at its start it may not. */
export function evidenceIn(pieces: readonly Piece[], inTitle: readonly boolean[]): Evidence {
  const names = new Set<string>()
  const small = new Set<string>()
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || piece.kind !== 'word' || inTitle[index] === true) continue
    if (!piece.capital) small.add(piece.lower)
    else if (!opensSentence(pieces, index)) names.add(piece.lower)
  }
  return { names, small }
}

/** Whether a capital may stand here because a sentence, a quotation or a list item begins. */
export function opensSentence(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1]
  if (before === undefined || pieces[index]?.opens === true) return true
  if (before.text === '.') return !isAbbreviated(pieces, index - 1)
  return /^[!?…:“"‘•*\]]$/u.test(before.text)
}

/** "J. Smith", "Gen. Milley": a stop that ends no sentence. */
const isAbbreviated = (pieces: readonly Piece[], stop: number): boolean => {
  const word = pieces[stop - 1]
  return word !== undefined && word.capital && pieces[stop]?.spaced === false && /^(?:\p{Lu}|Gen|Col|Lt|Maj|Capt|Adm|Sen|Rep|Gov|Rev|St|Mr|Mrs|Ms|Dr|Prof)$/u.test(word.text)
}
