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

/** A document read once for all checks: its sentences but for headings and boilerplate, each analysed when first asked. */
export function readingOf(document: ReadDocument): Reading {
  const { text, blocks } = document
  const statements: Statement[] = []
  const sections: { heading: Span & { text: string }; statements: Statement[] }[] = []
  for (const [index, block] of blocks.entries()) {
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

/** A sentence whose parts are read when they are first asked for, and then kept. */
export function statementOf({ text: whole, publishedOn, language }: Omit<ReadDocument, 'blocks'>, { start, end }: Span, place: Pick<Statement, 'block' | 'kind' | 'index'>): Statement {
  const text = whole.slice(start, end).replace(/[\n\u2028]/gu, ' ')
  const moved = <Place extends Span>(parts: readonly Place[]): Place[] => (start === 0 ? [...parts] : parts.map((part) => ({ ...part, start: part.start + start, end: part.end + start })))
  const read: { -readonly [Part in 'quantities' | 'dates' | 'entities' | 'hedges' | 'attribution' | 'stems']?: Statement[Part] } = {}
  const figured = hasFigure.test(text)
  let inText: readonly DateMention[] | undefined
  const datesInText = (): readonly DateMention[] => (inText ??= datesIn(text, { publishedOn }))
  return {
    start, end, text, ...place,
    get dates() { return (read.dates ??= moved(datesInText())) },
    get quantities() { return (read.quantities ??= figured ? moved(quantitiesIn(text, { publishedOn, language, dates: datesInText() })) : []) },
    get entities() { return (read.entities ??= moved(entitiesIn(text))) },
    get hedges() { return (read.hedges ??= moved(hedgesIn(text))) },
    get attribution() { return (read.attribution ??= attributionOf(text)) },
    get stems() { return (read.stems ??= stemsIn(text)) },
  }
}

/** What a sentence with a quantity cannot do without: one look spares most sentences the reading. */
const hasFigure = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|thirds?|quarters?|fifths?|tenths?|doubled|trebled|tripled)\b|teen\b|[$€£¥₹₩₽₴%]/iu
