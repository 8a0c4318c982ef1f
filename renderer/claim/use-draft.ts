import { customRef, type Ref } from 'vue'

/**
 * What a person has typed and not yet put into the project. It outlives the sheet it was typed in, a refused save, a restart of
 * the backend and the window itself: the next session finds it as it was left. It leaves no trace outside Assay's own folder.
 */
const drafts = new Map<string, unknown>()
/** When a draft found from an earlier session was written. */
const restoredFrom = new Map<string, string>()
const storageKey = (key: string): string => `assay.draft.${key}`
/** Drafts nobody came back to in this time are let go, so that the store does not fill with them. */
let swept = false
const longestKeptMs = 365 * 24 * 60 * 60 * 1_000

interface KeptDraft { readonly at: string; readonly draft: unknown }

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
      if (draft === null) restoredFrom.delete(key)
      keep(key, draft)
      trigger()
    },
  }))
}

/** When the draft of a key was left, where it was brought back from an earlier session; null where it was begun in this one. */
export const draftRestoredFrom = (key: string): string | null => restoredFrom.get(key) ?? null

function restored<Draft>(key: string, isDraft: (value: unknown) => value is Draft): Draft | null {
  if (!swept) forgetOldDrafts()
  swept = true
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(key)) ?? 'null')
    if (!isKept(kept) || !isDraft(kept.draft)) return null
    restoredFrom.set(key, kept.at)
    return kept.draft
  } catch {
    return null
  }
}

function keep(key: string, draft: unknown): void {
  try {
    if (draft === null) localStorage.removeItem(storageKey(key))
    else localStorage.setItem(storageKey(key), JSON.stringify({ at: new Date().toISOString(), draft } satisfies KeptDraft))
  } catch {
    // Without room in the store the draft still lives in memory.
  }
}

/** Lets go of drafts that were left too long ago to be wanted. */
function forgetOldDrafts(now: Date = new Date()): void {
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(storageKey('')))) {
    if (isTooOld(localStorage.getItem(key), now)) localStorage.removeItem(key)
  }
}

function isTooOld(json: string | null, now: Date): boolean {
  try {
    const kept: unknown = JSON.parse(json ?? 'null')
    return !isKept(kept) || now.getTime() - Date.parse(kept.at) > longestKeptMs
  } catch {
    return true
  }
}

const isKept = (value: unknown): value is KeptDraft => typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'string' && 'draft' in value

export const isText = (value: unknown): value is string => typeof value === 'string'
