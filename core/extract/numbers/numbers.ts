import { sentencesOf } from '../../text/sentences.ts'
import { datesIn } from '../dates/dates.ts'
import { entitiesIn, type EntityMention } from '../entities/entities.ts'
import { quantitiesIn } from '../quantities/quantities.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { SuggestionSource } from '../suggestions/suggestion.ts'

/** A figure of a document with what it is about. Offsets are UTF-16 indexes into the document's text. */
export interface NumberInText extends Quantity {
  /** Who or what it is said of: the last name before it in its sentence, else the first one after it. Null where its sentence names nothing. */
  readonly subject: string | null
  /** ISO day, month or year it holds for: its own "as of", or the only date of its sentence. Null where the text does not say. */
  readonly heldOn: string | null
  /** Its sentence, where it can be read in its place. */
  readonly sentence: { readonly start: number; readonly end: number }
}

/** Every figure of a document's argument in reading order, with its subject and the time it holds for. */
export function numbersIn({ text, blocks, publishedOn, language }: SuggestionSource): NumberInText[] {
  const apart = blocks.filter((block) => block.boilerplate !== null)
  return sentencesOf(text, blocks).flatMap((sentence) => {
    const { start, end } = sentence
    const quote = text.slice(start, end)
    if (!/\p{N}|[a-z]/iu.test(quote) || apart.some((block) => block.start <= start && end <= block.end)) return []
    const dates = datesIn(quote, { publishedOn })
    const quantities = quantitiesIn(quote, { publishedOn, language, dates })
    if (quantities.length === 0) return []
    const names = entitiesIn(quote)
    const [date, ...others] = dates
    const only = others.length === 0 && date && date.precision !== 'ambiguous' ? date : null
    return quantities.map((quantity) => ({
      ...quantity, start: quantity.start + start, end: quantity.end + start, sentence: { start, end },
      subject: subjectOf(quantity, names),
      heldOn: quantity.asOf ?? (only?.from ? shortened(only.from, only.to) : null),
    }))
  })
}

function subjectOf({ start, end }: Quantity, names: readonly EntityMention[]): string | null {
  const near = names.findLast((name) => name.end <= start) ?? names.find((name) => name.start >= end)
  return near?.name ?? null
}

/** The day, month or year that two ISO days span; the first day where they span anything else. */
function shortened(from: string, to: string | null): string {
  if (to === null || from === to) return from
  if (from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4)
  return from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && Number(to.slice(8)) >= 28 ? from.slice(0, 7) : from
}
