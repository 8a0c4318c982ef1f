import type { Block, Span } from '../domain/document.ts'
import { type Attribution, attributionOf } from '../extract/attribution/attribution.ts'
import type { DateMention } from '../extract/dates/date-mention.ts'
import { datesIn } from '../extract/dates/dates.ts'
import { type EntityMention, entitiesIn } from '../extract/entities/entities.ts'
import { type Hedge, hedgesIn } from '../extract/hedges/hedges.ts'
import { quantitiesIn } from '../extract/quantities/quantities.ts'
import type { Quantity } from '../extract/quantities/quantity.ts'
import { sentencesIn } from '../text/sentences.ts'
import type { CheckedDocument } from './corpus.ts'
import { stemsIn } from './stems.ts'

/** A sentence of a document with what every check needs of it. All offsets count in the document's text. */
export interface Statement extends Span {
  readonly text: string
  /** Index among the statements of the document. */
  readonly index: number
  /** Index of its block, which is its paragraph. */
  readonly block: number
  readonly kind: Block['kind']
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  /** Names as they stand in the text. */
  readonly entities: readonly EntityMention[]
  readonly hedges: readonly Hedge[]
  /** Offsets of its own count in `text`. */
  readonly attribution: Attribution
  readonly stems: ReadonlySet<string>
}

/** A heading with the statements below it, up to the next heading. */
export interface Section { readonly heading: Span & { readonly text: string }; readonly statements: readonly Statement[] }

export interface Reading {
  readonly statements: readonly Statement[]
  readonly sections: readonly Section[]
}

/** What a reading depends on. */
export type ReadDocument = Pick<CheckedDocument, 'text' | 'blocks' | 'publishedOn' | 'language'>

/** A document read once for all checks, block by block: its sentences but for headings and boilerplate, each analysed when first asked. */
export function* readingOf(document: ReadDocument): Generator<void, Reading> {
  const { text, blocks } = document
  const statements: Statement[] = []
  const sections: { heading: Span & { text: string }; statements: Statement[] }[] = []
  for (const [index, block] of blocks.entries()) {
    yield
    if (block.boilerplate !== null) continue
    if (block.kind === 'heading') sections.push({ heading: { start: block.start, end: block.end, text: text.slice(block.start, block.end) }, statements: [] })
    else {
      for (const span of sentencesIn(text, block)) {
        const statement = statementOf(document, span, { block: index, kind: block.kind, index: statements.length })
        statements.push(statement)
        sections.at(-1)?.statements.push(statement)
      }
    }
  }
  return { statements, sections }
}

const FARTHEST = 3

/** The sentences a sentence can sum up, the nearest first: those before it in its paragraph, or in the points of a list before it. */
export function toldBefore(statements: readonly Statement[], index: number): Statement[] {
  const before: Statement[] = []
  for (let nearer = statements[index]; nearer !== undefined && before.length < FARTHEST;) {
    const one = statements[nearer.index - 1]
    const isNear = one !== undefined && (one.block === nearer.block || (one.kind === 'list-item' && nearer.kind === 'list-item' && one.block === nearer.block - 1))
    if (!isNear) break
    before.push(one)
    nearer = one
  }
  return before
}

/** A sentence whose parts are read when they are first asked for, and then kept. */
export const statementOf = (document: Omit<ReadDocument, 'blocks'>, span: Span, place: Pick<Statement, 'block' | 'kind' | 'index'>): Statement => new ReadStatement(document, span, place)

/** A class, so that a hundred thousand of them share their code and hold only what was read. */
class ReadStatement implements Statement {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly index: number
  readonly block: number
  readonly kind: Block['kind']
  readonly #publishedOn: string | null
  readonly #language: string | null
  #datesInText: readonly DateMention[] | undefined
  #dates: readonly DateMention[] | undefined
  #quantities: readonly Quantity[] | undefined
  #entities: readonly EntityMention[] | undefined
  #hedges: readonly Hedge[] | undefined
  #attribution: Attribution | undefined
  #stems: ReadonlySet<string> | undefined

  constructor({ text, publishedOn, language }: Omit<ReadDocument, 'blocks'>, { start, end }: Span, { index, block, kind }: Pick<Statement, 'block' | 'kind' | 'index'>) {
    this.start = start
    this.end = end
    this.text = text.slice(start, end).replace(/[\n\u2028]/gu, ' ')
    this.index = index
    this.block = block
    this.kind = kind
    this.#publishedOn = publishedOn
    this.#language = language
  }

  get dates() { return (this.#dates ??= this.#moved(this.#ownDates)) }
  get quantities() { return (this.#quantities ??= hasFigure.test(this.text) ? this.#moved(quantitiesIn(this.text, { publishedOn: this.#publishedOn, language: this.#language, dates: this.#ownDates })) : []) }
  get entities() { return (this.#entities ??= this.#moved(entitiesIn(this.text))) }
  get hedges() { return (this.#hedges ??= this.#moved(hedgesIn(this.text))) }
  get attribution() { return (this.#attribution ??= attributionOf(this.text)) }
  get stems() { return (this.#stems ??= stemsIn(this.text)) }

  get #ownDates() { return (this.#datesInText ??= datesIn(this.text, { publishedOn: this.#publishedOn })) }

  #moved<Place extends Span>(parts: readonly Place[]): readonly Place[] {
    return this.start === 0 ? parts : parts.map((part) => ({ ...part, start: part.start + this.start, end: part.end + this.start }))
  }
}

/** What a sentence with a quantity cannot do without: one look spares most sentences the reading. */
const hasFigure = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|thirds?|quarters?|fifths?|tenths?|doubled|trebled|tripled)\b|teen\b|[$€£¥₹₩₽₴%]/iu
