import { customRef, type Ref } from 'vue'

/**
 * What a person has typed and not yet put into the project. It outlives the sheet it was typed in, a refused save, a restart of
 * the backend and a reload of the window; it leaves no trace outside the window's own session.
 */
const drafts = new Map<string, unknown>()
const storageKey = (key: string): string => `assay.draft.${key}`

/** The draft kept under a key, or null. Setting null forgets it. `isDraft` tells whether what an earlier session left can still be read. */
export function useDraft<Draft>(key: string, isDraft: (value: unknown) => value is Draft): Ref<Draft | null> {
  if (!drafts.has(key)) drafts.set(key, restored(key, isDraft))
  return customRef((track, trigger) => ({
    get() {
      track()
      const draft = drafts.get(key)
      return isDraft(draft) ? draft : null
    },
    set(draft) {
      drafts.set(key, draft)
      keep(key, draft)
      trigger()
    },
  }))
}

function restored<Draft>(key: string, isDraft: (value: unknown) => value is Draft): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey(key)) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

function keep(key: string, draft: unknown): void {
  try {
    if (draft === null) sessionStorage.removeItem(storageKey(key))
    else sessionStorage.setItem(storageKey(key), JSON.stringify(draft))
  } catch {
    // Without room in the session's store the draft still lives in memory.
  }
}

export const isText = (value: unknown): value is string => typeof value === 'string'
