import { ref, watch } from 'vue'
import { defineStore } from 'pinia'
import type { DocumentId } from '#core/domain/ids.ts'
import { useProject } from './project.ts'
import { useSelection } from './selection.ts'

/** Which document lies beside the open one in the reading room, and on which of the two one works. */
export const useBeside = defineStore('beside', () => {
  const selection = useSelection()
  const project = useProject()
  const documentId = ref<DocumentId | null>(null)
  const isActive = ref(false)

  function put(wanted: DocumentId | null): void {
    documentId.value = wanted
    isActive.value = wanted !== null
  }

  // Opened on its own desk as well, it would lie there twice; so the two change places.
  watch(() => selection.documentId, (now, before) => {
    if (now !== documentId.value || now === null) return
    documentId.value = before
    isActive.value = false
  })
  // What lies here may be gone: removed, or its making undone.
  watch(() => project.documents, (documents) => {
    if (documentId.value && !documents.some((document) => document.documentId === documentId.value)) put(null)
  })

  return { documentId, isActive, put }
})
