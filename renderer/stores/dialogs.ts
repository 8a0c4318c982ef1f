import { computed, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { SavedViewRecord } from '#core/domain/project-lists.ts'
import type { ClaimId, DocumentId, SourceId } from '#core/domain/ids.ts'

/** What of a claim can be changed in many at once. */
export type ClaimField = 'status' | 'priority' | 'kind' | 'assignee' | 'tags'

/** What can stand over the window; one at a time. */
export type OpenDialog =
  | { readonly name: 'palette' | 'search' | 'shortcuts' | 'settings' | 'project-settings' | 'standards' | 'about' | 'new-project' | 'paste' }
  /** Gives a view there is another name, where one is given. */
  | { readonly name: 'save-view'; readonly renames?: SavedViewRecord }
  /** Begins in a field. */
  | { readonly name: 'edit-claims'; readonly claimIds: readonly ClaimId[]; readonly field: ClaimField }
  | { readonly name: 'facts'; readonly documentId: DocumentId }
  /** `title` begins a new source; `added` hears of it when it is there. */
  | { readonly name: 'source'; readonly sourceId: SourceId | null; readonly title?: string; readonly added?: (sourceId: SourceId) => void }

/** Which dialog is open. */
export const useDialogs = defineStore('dialogs', () => {
  const current = shallowRef<OpenDialog | null>(null)
  const open = (dialog: OpenDialog): void => void (current.value = dialog)
  const close = (): void => void (current.value = null)

  /** Whether one dialog is open, to be bound by it: closing sets it false. */
  const openness = (name: OpenDialog['name']) =>
    computed({
      get: () => current.value?.name === name,
      set: (wanted) => {
        if (!wanted && current.value?.name === name) close()
      },
    })

  return { current, open, close, openness }
})
