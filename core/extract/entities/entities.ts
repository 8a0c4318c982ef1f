import { type Piece, piecesOf } from '../language/pieces.ts'
import { gazetteerAt } from './gazetteer/gazetteer.ts'
import { nameAt } from './names.ts'
import { titleLines } from './title-lines.ts'

/** A name in the text. `entityId` is shared by every name of one thing (DPRK, North Korea, Pyongyang); null where the gazetteer has none. */
export interface EntityMention {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly entityId: string | null
  readonly name: string
  readonly kind: 'country' | 'demonym' | 'capital' | 'body' | 'ministry' | 'person' | 'other'
}

/** Every name of a text, in reading order, without overlaps; spans are UTF-16 indexes, end excluded. */
export function entitiesIn(text: string): EntityMention[] {
  const pieces = piecesOf(text)
  const inTitle = titleLines(pieces)
  const found: EntityMention[] = []
  let index = 0
  while (index < pieces.length) {
    const piece = pieces[index]
    if (piece === undefined || (!piece.capital && piece.kind === 'word' && !piece.lower.startsWith('al'))) {
      index += 1
      continue
    }
    const known = gazetteerAt(pieces, index)
    const name = piece.capital && inTitle[index] !== true ? nameAt(pieces, index) : null
    if (name !== null && (known === null || (name.start <= index && name.end > known.end && name.covers))) {
      found.push({ ...spanOf(text, pieces, name.start, name.end), entityId: null, kind: name.kind })
      index = name.end
    } else if (known !== null) {
      const { start, end, quote } = spanOf(text, pieces, index, known.end)
      found.push({ start, end, quote, entityId: known.entry.entityId, name: known.entry.name, kind: known.entry.kind })
      index = known.end
    } else index += 1
  }
  return found
}

function spanOf(text: string, pieces: readonly Piece[], from: number, to: number) {
  const start = pieces[from]?.start ?? 0
  const end = pieces[to - 1]?.end ?? start
  const quote = text.slice(start, end)
  return { start, end, quote, name: quote }
}
