import { type Piece, piecesOf } from './pieces.ts'

/** Phrases looked up by their first word, longest first, each with what it stands for. */
export interface PhraseBook<Meaning> {
  /** The longest phrase that begins at a piece and passes, and the piece after it. */
  find(pieces: readonly Piece[], index: number, passes?: (meaning: Meaning, end: number) => boolean): { readonly meaning: Meaning; readonly end: number } | null
}

/** A book of phrases; capitals are not looked at. */
export function phraseBook<Meaning>(entries: Iterable<readonly [phrase: string, meaning: Meaning]>): PhraseBook<Meaning> {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly meaning: Meaning }[]>()
  for (const [phrase, meaning] of entries) {
    const words = piecesOf(phrase).map((piece) => piece.lower)
    const [first = ''] = words
    const others = byFirst.get(first)
    if (others === undefined) byFirst.set(first, [{ words, meaning }])
    else others.push({ words, meaning })
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return {
    find(pieces, index, passes) {
      const phrases = byFirst.get(pieces[index]?.lower ?? '')
      if (phrases === undefined) return null
      for (const { words, meaning } of phrases) {
        const end = index + words.length
        if (matches(pieces, index, words) && (passes === undefined || passes(meaning, end))) return { meaning, end }
      }
      return null
    },
  }
}

function matches(pieces: readonly Piece[], index: number, words: readonly string[]): boolean {
  for (let offset = 1; offset < words.length; offset += 1) if (pieces[index + offset]?.lower !== words[offset]) return false
  return true
}
