import type { Piece } from '../pieces/pieces.ts'
import type { Candidate } from './candidate.ts'
import { frameAt, frameWords } from './frames.ts'
import { reportAt } from './reports.ts'
import { passiveAt, passiveWords, saidOfItselfAt, sayingWords } from './passives.ts'
import { reportingForms } from './reporting-verbs.ts'

/** The reading that frames the sentence, or else the first of the strongest. */
export function bestOf(candidates: readonly Candidate[]): Candidate | null {
  for (const rank of [0, 1, 2]) {
    const found = candidates.find((one) => one.rank === rank)
    if (found !== undefined) return found
  }
  return null
}

/** Every way the sentence gives a source, in reading order; what stands inside quotation marks says nothing about it. */
export function candidatesIn(pieces: readonly Piece[]): Candidate[] {
  const quoted = quotedPieces(pieces)
  const found: Candidate[] = []
  for (let index = 0; index < pieces.length; index += 1) {
    if (quoted?.[index] === true || !cues.has(pieces[index]?.lower ?? '') || pieces[index]?.kind !== 'word') continue
    const candidate = frameAt(pieces, index) ?? passiveAt(pieces, index) ?? saidOfItselfAt(pieces, index) ?? reportAt(pieces, index)
    if (candidate !== null) found.push(candidate)
  }
  return found
}

/** Words that can begin a report; most words are none. */
const cues: ReadonlySet<string> = new Set([...frameWords, ...passiveWords, ...sayingWords, ...reportingForms.keys()])

const closingMarks: ReadonlyMap<string, string> = new Map([['“', '”'], ['"', '"'], ['‘', '’']])

/** Which pieces stand inside quotation marks, the marks included; null where there is no mark. */
function quotedPieces(pieces: readonly Piece[]): boolean[] | null {
  if (!pieces.some(({ kind, text }) => kind === 'sign' && closingMarks.has(text))) return null
  let closing: string | null = null
  return pieces.map((piece, index) => {
    if (closing === null) {
      closing = closingMarks.get(piece.text) ?? null
      return closing !== null
    }
    const isClosing = piece.text === closing && (closing !== '’' || /^[,.?!]$/u.test(pieces[index - 1]?.text ?? '') || pieces[index + 1]?.spaced !== false)
    if (isClosing) closing = null
    return true
  })
}
