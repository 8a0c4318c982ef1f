import { computed, onScopeDispose, reactive, ref } from 'vue'
import { isText, useDraft } from './use-draft.ts'

/**
 * A field of the sheet that saves when one leaves it. Shows what is being typed, else what is saved; what could not be saved stays
 * in the field with the reason under it, and nothing that happens elsewhere writes over it.
 */
export function useSavedField(options: {
  /** Names the field and its row, for the draft. */
  readonly key: string
  readonly saved: () => string
  /** Writes; answers whether it is in the project. */
  readonly save: (value: string) => Promise<boolean>
  /** A sentence on why a value cannot be saved, or null. */
  readonly objectTo?: (value: string) => string | null
}) {
  const draft = useDraft(options.key, isText)
  const saving = ref(false)
  const refused = ref(false)

  const value = computed({
    get: () => draft.value ?? options.saved(),
    set: (typed: string) => {
      refused.value = false
      draft.value = typed === options.saved() ? null : typed
    },
  })
  const objection = computed(() => {
    if (draft.value === null) return ''
    const reason = options.objectTo?.(draft.value) ?? null
    return reason ?? (refused.value ? 'Not saved. Your words are kept here; leave the field to try again.' : '')
  })

  async function commit(): Promise<void> {
    const typed = draft.value
    if (typed === null || saving.value || (options.objectTo?.(typed) ?? null) !== null) return
    saving.value = true
    try {
      const isSaved = await options.save(typed)
      refused.value = !isSaved
      // What was typed while the save was under way is a further draft.
      if (isSaved && draft.value === typed) draft.value = null
    } finally {
      saving.value = false
    }
    if (draft.value !== null && draft.value !== typed) await commit()
  }

  // A window that closes, or a sheet that goes, still hands over what stands in its fields.
  const leave = (): void => void commit()
  window.addEventListener('pagehide', leave)
  onScopeDispose(() => {
    window.removeEventListener('pagehide', leave)
    leave()
  })
  return reactive({ value, commit, objection, isUnsaved: computed(() => draft.value !== null) })
}
