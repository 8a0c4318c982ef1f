import type { ChangeRecord } from '#core/domain/change.ts'

/** A change once it is in the file: "Mark claim · saved", "Undone: Mark claim". */
export function changeDone(change: Pick<ChangeRecord, 'kind' | 'label'>): string {
  if (change.kind === 'undo') return `Undone: ${change.label}`
  if (change.kind === 'redo') return `Redone: ${change.label}`
  return change.label
}

/** The menu's words for what undo or redo would do now. */
export const undoLabel = (label: string | null): string => (label === null ? 'Undo' : `Undo ${lowerFirst(label)}`)
export const redoLabel = (label: string | null): string => (label === null ? 'Redo' : `Redo ${lowerFirst(label)}`)

/** Labels begin with a verb and are set in the middle of a phrase here; a name in capitals stays as it is. */
const lowerFirst = (words: string): string => (/^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words)
