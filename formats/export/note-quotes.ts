import type { Anchor } from '#core/domain/claim.ts'
import type { DocumentRecord, DocumentText } from '#core/domain/document.ts'
import type { DocumentId, EditionId, MarkId } from '#core/domain/ids.ts'
import type { NoteQuote } from '#core/domain/note.ts'
import { proves } from '#core/text/anchor.ts'
import { offsetsOf } from '#core/text/offsets.ts'

type Place = Pick<NoteQuote, 'start' | 'end' | 'section' | 'paragraph'>
type Placed = Anchor & { readonly documentId: DocumentId; readonly editionId: EditionId; readonly markId?: MarkId }

/** Finds where quotes stand. Made once for a note, asked once a quote. */
export type QuotePlacer = (anchor: Placed, reference: number) => NoteQuote

const nowhere: Place = { start: null, end: null, section: null, paragraph: null }

/** A placer over the documents and texts of a project. A quote whose text is missing or says something else has no place. */
export function quotePlacer(documents: readonly DocumentRecord[], texts: readonly DocumentText[]): QuotePlacer {
  const records = new Map(documents.map((document) => [document.documentId, document]))
  const editions = new Map(texts.map((text) => [text.editionId, text]))
  const surveys = new Map<EditionId, (anchor: Anchor) => Place>()
  const placeOf = (anchor: Placed): Place => {
    const edition = editions.get(anchor.editionId)
    if (!edition) return nowhere
    let survey = surveys.get(anchor.editionId)
    if (!survey) surveys.set(anchor.editionId, (survey = surveyOf(edition)))
    return survey(anchor)
  }
  return (anchor, reference) => {
    const document = records.get(anchor.documentId)
    const place = placeOf(anchor)
    const title = document?.title ?? ''
    return {
      ...place,
      // Under the title alone a quote stands in no section worth naming.
      section: place.section === title ? null : place.section,
      markId: anchor.markId ?? null,
      documentId: anchor.documentId,
      documentTitle: title,
      reference,
      quote: anchor.quote,
      language: document?.language ?? null,
    }
  }
}

/** Headings and paragraphs of a text by where they begin, so that each quote is placed by two short searches. */
function surveyOf({ text, blocks }: DocumentText): (anchor: Anchor) => Place {
  const offsets = offsetsOf(text)
  const headings = blocks.filter((block) => block.kind === 'heading' && block.boilerplate === null)
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'list-item')
  return (anchor) => {
    const { start, end } = anchor
    if (!proves(anchor, text)) return nowhere
    const heading = headings[lastAtOrBefore(headings, start)]
    const paragraph = lastAtOrBefore(paragraphs, start)
    const holder = paragraphs[paragraph]
    return {
      start: offsets.toCodePoint(start),
      end: offsets.toCodePoint(end),
      section: heading ? text.slice(heading.start, heading.end).replace(/\s+/g, ' ').trim() : null,
      paragraph: holder && start < holder.end ? paragraph + 1 : null,
    }
  }
}

/** Index of the last item that starts at or before a position; -1 where there is none. Items are in order. */
function lastAtOrBefore(items: readonly { readonly start: number }[], position: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? Infinity) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}
