import { type Piece, piecesOf } from '../pieces/pieces.ts'
import { bestOf, candidatesIn } from './candidates.ts'

/** Who is said to say so: somebody who can be looked up, somebody who cannot, or nobody. */
export type AttributionClass = 'named' | 'unnamed' | 'none'

/**
 * Whom a sentence gives as its source. `cue` and `holder` are quoted from the sentence; `start` and `end` (UTF-16, end excluded) span the
 * holder, or the cue where a report has no holder ("reportedly").
 */
export interface Attribution {
  readonly class: AttributionClass
  readonly cue: string | null
  readonly holder: string | null
  readonly start: number | null
  readonly end: number | null
}

const none: Attribution = { class: 'none', cue: null, holder: null, start: null, end: null }

/** The source of one sentence, outermost first: in "Reuters reported that officials said" it is Reuters. */
export function attributionOf(sentence: string, pieces: readonly Piece[] = piecesOf(sentence)): Attribution {
  const best = bestOf(candidatesIn(pieces))
  if (best === null) return none
  const cue = quote(sentence, pieces, best.cueStart, best.cueEnd)
  if (best.holder === null) return { class: 'unnamed', cue: cue.text, holder: null, start: cue.start, end: cue.end }
  const holder = quote(sentence, pieces, best.holder.start, best.holder.end)
  return { class: best.isNamed ? 'named' : 'unnamed', cue: cue.text, holder: holder.text, start: holder.start, end: holder.end }
}

function quote(sentence: string, pieces: readonly Piece[], from: number, to: number) {
  const start = pieces[from]?.start ?? 0
  const end = pieces[to - 1]?.end ?? start
  return { start, end, text: sentence.slice(start, end) }
}
