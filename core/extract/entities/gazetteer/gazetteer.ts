import { phraseBook } from '../../language/phrase-book.ts'
import { type Piece, piecesOf } from '../../language/pieces.ts'
import { africa } from './africa.ts'
import { americas } from './americas.ts'
import { asia } from './asia.ts'
import { bodies, offices } from './bodies.ts'
import { europe } from './europe.ts'
import { oceania } from './oceania.ts'

/** What a name of the gazetteer stands for; `entityId` is the same for every name of one thing. */
export interface GazetteerEntry {
  readonly entityId: string
  /** The name to show for all of them. */
  readonly name: string
  readonly kind: 'country' | 'demonym' | 'capital' | 'body' | 'ministry'
}

interface NamedEntry extends GazetteerEntry {
  /** The name as it is written; an abbreviation must be met in the same capitals. */
  readonly isAbbreviation: boolean
  readonly written: readonly Piece[]
}

const linesOf = (table: string): string[][] => table.trim().split('\n').map((line) => line.split('|'))
const namesIn = (field = ''): string[] => (field === '' ? [] : field.split(';'))

/** A people's word in the plural, where it has one: "Russians", but not "Chinese". */
const plurals = (word: string): string[] => (/(?:sh|ch|ese|ss|x|men|ois|lao|swazi|lanka)$/iu.test(word) ? [word] : [word, `${word}s`])

function* entries(): Generator<readonly [string, NamedEntry]> {
  for (const [code = '', name = '', others, peoples, capitals] of [africa, americas, asia, europe, oceania].flatMap(linesOf)) {
    const entry = (written: string, kind: GazetteerEntry['kind']) => named(written, { entityId: `country:${code}`, name, kind })
    for (const written of [name, ...namesIn(others)]) yield entry(written, 'country')
    for (const written of namesIn(peoples).flatMap(plurals)) yield entry(written, 'demonym')
    for (const written of namesIn(capitals)) yield entry(written, 'capital')
  }
  for (const [kind, table] of [['body', bodies], ['ministry', offices]] as const) {
    for (const [id = '', name = '', others] of linesOf(table)) {
      for (const written of [name, ...namesIn(others)]) yield named(written, { entityId: `body:${id}`, name, kind })
    }
  }
}

function named(written: string, entry: GazetteerEntry): readonly [string, NamedEntry] {
  const isAbbreviation = !written.includes(' ') && (written.match(/\p{Lu}/gu)?.length ?? 0) > 1 && !written.includes('-')
  return [written, { ...entry, isAbbreviation, written: piecesOf(written) }]
}

const book = phraseBook(entries())

/** The longest name of the gazetteer that begins at a piece, capitals and all, and the piece after it. */
export function gazetteerAt(pieces: readonly Piece[], index: number): { readonly entry: GazetteerEntry; readonly end: number } | null {
  if (pieces[index]?.capital !== true && pieces[index]?.kind === 'word' && !pieces[index]?.lower.startsWith('al')) return null
  const found = book.find(pieces, index, ({ isAbbreviation, written }) =>
    written.every((piece, offset) => {
      const met = pieces[index + offset]
      return met !== undefined && (offset === 0 || !met.opens) && (isAbbreviation ? met.text === piece.text : !piece.capital || met.capital)
    }),
  )
  return found === null ? null : { entry: found.meaning, end: found.end }
}
