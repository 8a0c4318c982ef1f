import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Chosen } from '#core/claims-table/arrange.ts'
import type { ClaimId, SavedViewId } from '#core/domain/ids.ts'
import type { SavedViewRecord } from '#core/domain/project-lists.ts'
import { useSelection } from './selection.ts'

/** What the table of claims is asked to show. The table itself is loaded when it is first shown, and takes the wish then. */
export type ClaimsWish =
  | { readonly kind: 'saved'; readonly definition: string }
  /** Just these claims; `label` says which they are. */
  | { readonly kind: 'claims'; readonly label: string; readonly claimIds: readonly ClaimId[] }
  /** Claims that have these values. */
  | { readonly kind: 'values'; readonly chosen: Chosen }

/** Leads from elsewhere to the table of claims: from a saved view, a plot, a count. */
export const useClaimsView = defineStore('claims-view', () => {
  const wish = shallowRef<ClaimsWish | null>(null)
  /** The saved view that was chosen last; the table may have been changed since. */
  const savedViewId = ref<SavedViewId | null>(null)

  function show(wanted: ClaimsWish): void {
    wish.value = wanted
    useSelection().show('claims')
  }
  function showSaved(view: SavedViewRecord): void {
    savedViewId.value = view.savedViewId
    show({ kind: 'saved', definition: view.definition })
  }
  return { wish, savedViewId, show, showSaved }
})
