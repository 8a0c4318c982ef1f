import type { DocumentId } from '#core/domain/ids.ts'
import type { Suggestion } from '#core/extract/suggestions/suggestion.ts'
import { suggestionsIn } from '#core/extract/suggestions/suggestions.ts'
import { documentOrFault, textOf } from '#db/repositories/documents.ts'
import type { OpenProject } from '../open-project.ts'

/** Every sentence of a document's latest edition, in reading order, with what it is and how much it is worth checking. Fault: `document-not-found`. */
export function suggestionsOf({ db }: OpenProject, documentId: DocumentId): Suggestion[] {
  const { publishedOn, language } = documentOrFault(db, documentId)
  const { text, blocks } = textOf(db, documentId)
  return suggestionsIn({ text, blocks, publishedOn, language })
}
