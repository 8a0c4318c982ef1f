import { type Piece, piecesOf } from '../pieces/pieces.ts'
import { evidenceIn } from './evidence.ts'
import { gazetteerAt } from './gazetteer/gazetteer.ts'
import { ministryAt, opensMinistry } from './ministries.ts'
import { nameAt } from './names.ts'
import { titleLines } from './title-lines.ts'

/**
 * A name in the text; `start` and `end` are UTF-16 indexes, end excluded. `entityId` is shared by every name of one thing (DPRK, North
 * Korea, Pyongyang) and null where the gazetteer has none; `name` is the one to show for all of them.
 */
export interface EntityMention {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly entityId: string | null
  readonly name: string
  readonly kind: 'country' | 'demonym' | 'capital' | 'body' | 'ministry' | 'person' | 'other'
}

/** Every name of a text, in reading order, without overlaps. A line that is all capitals, as headings are, yields only what the gazetteer knows. */
export function entitiesIn(text: string, pieces: readonly Piece[] = piecesOf(text)): EntityMention[] {
  const inTitle = titleLines(pieces)
  const evidence = evidenceIn(pieces, inTitle)
  const surnames = new Set<string>()
  const found: EntityMention[] = []
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index]
    if (piece === undefined || (!piece.capital && piece.kind !== 'number' && !opensMinistry(piece.lower) && !piece.lower.startsWith('al'))) {
      index += 1
      continue
    }
    const ministry = ministryAt(pieces, index)
    if (ministry !== null && inTitle[index] !== true && gazetteerAt(pieces, index)?.end !== ministry.end) {
      found.push({ ...spanOf(text, pieces, index, ministry.end), entityId: ministry.entityId, kind: 'ministry' })
      index = ministry.end
      continue
    }
    const known = gazetteerAt(pieces, index)
    const name = piece.capital && inTitle[index] !== true ? nameAt(pieces, index, evidence) : null
    if (name !== null && (known === null || (name.covers && name.end > known.end))) {
      const span = spanOf(text, pieces, index, name.end)
      const last = pieces[name.end - 1]?.lower ?? ''
      const isSurname = name.end - index === 1 && name.kind === 'other' && surnames.has(last)
      if (name.kind === 'person') surnames.add(last).add(pieces[index]?.lower ?? '')
      found.push({ ...span, entityId: null, kind: isSurname ? 'person' : name.kind })
      index = name.end
    } else if (known !== null) {
      const isOthers = known.entry.entityId.startsWith('body:un-') && isOwned(pieces, index)
      found.push({ ...spanOf(text, pieces, index, known.end), ...(isOthers ? {} : { name: known.entry.name }), entityId: isOthers ? null : known.entry.entityId, kind: known.entry.kind })
      index = known.end
    } else index += 1
  }
  return found
}

/** "Russia's Security Council" is not the one of the United Nations. */
const isOwned = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index - 1]?.lower === "'s" && /^country:/.test(gazetteerAt(pieces, index - 2)?.entry.entityId ?? '')

function spanOf(text: string, pieces: readonly Piece[], from: number, to: number) {
  const start = pieces[from]?.start ?? 0
  const end = pieces[to - 1]?.end ?? start
  const quote = text.slice(start, end)
  return { start, end, quote, name: quote }
}
