import { phraseBook, type PhraseBook } from '../../pieces/phrase-book.ts'
import { type Piece, piecesOf } from '../../pieces/pieces.ts'
import { africa } from './africa.ts'
import { americas } from './americas.ts'
import { asia } from './asia.ts'
import { bodies } from './bodies.ts'
import { europe } from './europe.ts'
import { oceania } from './oceania.ts'
import { ministries, services } from './offices.ts'
import { organisations } from './organisations.ts'
import { formerStates, places } from './places.ts'
import { treaties } from './treaties.ts'
import { unitedNations } from './united-nations.ts'

/** What a name of the gazetteer stands for; `entityId` is the same for every name of one thing. */
export interface GazetteerEntry {
  readonly entityId: string
  /** The name to show for all of them. */
  readonly name: string
  readonly kind: 'country' | 'demonym' | 'capital' | 'body' | 'ministry' | 'other'
}

interface NamedEntry extends GazetteerEntry {
  /** The name as it is written; an abbreviation must be met in the same capitals. */
  readonly isAbbreviation: boolean
  readonly written: readonly Piece[]
}

const linesOf = (table: string): string[][] => table.trim().split('\n').map((line) => line.split('|'))
const namesIn = (field = ''): string[] => (field === '' ? [] : field.split(';'))

/** A people's word and its plural, where it has one: "Russians", but not "Chinese". */
const withPlural = (word: string): string[] => (/(?:sh|ch|ese|ss|x|men|ois|que|i-Kiribati|Dutch)$/u.test(word) ? [word] : [word, `${word}s`])

function* entries(): Generator<readonly [string, NamedEntry]> {
  for (const [table, prefix, kind] of [...[africa, americas, asia, europe, oceania, formerStates].map((table) => [table, 'country', 'country'] as const), [places, 'place', 'other'] as const]) {
    for (const [id = '', name = '', others, peoples, capitals] of linesOf(table)) {
      const entry = (written: string, kind: GazetteerEntry['kind']) => named(written, { entityId: `${prefix}:${id}`, name, kind })
      for (const written of [name, ...namesIn(others)]) yield entry(written, kind)
      for (const written of namesIn(peoples).flatMap(withPlural)) yield entry(written, 'demonym')
      for (const written of namesIn(capitals)) yield entry(written, 'capital')
    }
  }
  for (const [table, prefix, kind] of [[unitedNations, 'body', 'body'], [bodies, 'body', 'body'], [organisations, 'body', 'body'], [services, 'office', 'body'], [treaties, 'treaty', 'other'], [ministries, 'office', 'ministry']] as const) {
    for (const [id = '', name = '', others] of linesOf(table)) {
      const entityId = `${id.includes(':') ? 'ministry' : prefix}:${id}`
      for (const written of [name, ...namesIn(others)]) yield named(written, { entityId, name, kind })
    }
  }
}

function named(written: string, entry: GazetteerEntry): readonly [string, NamedEntry] {
  const isAbbreviation = !/[ -]/.test(written) && (written.match(/\p{Lu}|\d/gu)?.length ?? 0) > 1
  return [written, { ...entry, isAbbreviation, written: piecesOf(written) }]
}

/** Made when the first text is read, and not before: it holds thousands of names. */
let book: PhraseBook<NamedEntry> | null = null

/** The longest name of the gazetteer that begins at a piece, capitals and all, and the piece after it. */
export function gazetteerAt(pieces: readonly Piece[], index: number): { readonly entry: GazetteerEntry; readonly end: number } | null {
  book ??= phraseBook(entries())
  const found = book.find(pieces, index, ({ isAbbreviation, written }) => isWrittenSo(pieces, index, written, isAbbreviation))
  return found === null ? null : { entry: found.meaning, end: found.end }
}

function isWrittenSo(pieces: readonly Piece[], index: number, written: readonly Piece[], isAbbreviation: boolean): boolean {
  for (let offset = 0; offset < written.length; offset += 1) {
    const met = pieces[index + offset]
    const piece = written[offset]
    if (met === undefined || piece === undefined || (offset > 0 && met.opens)) return false
    if (isAbbreviation ? met.text !== piece.text : piece.capital && !met.capital) return false
  }
  return true
}
