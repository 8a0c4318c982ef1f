import { shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Span } from '#core/domain/document.ts'
import type { DocumentId } from '#core/domain/ids.ts'

/** Words a person has selected in a document, ready to be marked. */
export interface Passage { readonly documentId: DocumentId; readonly span: Span; readonly quote: string }

/** What is selected in the reading room now, for whoever wants to use it: a new claim, a further mark, a piece of evidence. */
export const useSelectedPassage = defineStore('selected-passage', () => {
  const passage = shallowRef<Passage | null>(null)
  return { passage }
})
