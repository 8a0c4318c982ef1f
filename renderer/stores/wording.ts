import { nextTick, ref, shallowRef, watch } from 'vue'
import { defineStore } from 'pinia'
import type { NoteFinding } from '#core/language/lint-note.ts'
import type { NoteText } from '#core/language/note-texts.ts'

/** Which remark on the wording of the note is looked at, and which one somebody is on the way to put right. */
export const useWording = defineStore('wording', () => {
  /** Name of the chosen remark; it is found again when one comes back to the note. */
  const chosen = ref<string | null>(null)
  /** Whether the remarks lie beside the note; null until somebody said: then they do where there is one. */
  const isShown = ref<boolean | null>(null)
  const wanted = shallowRef<NoteFinding | null>(null)
  return { chosen, isShown, wanted }
})

/** Takes a person to words they asked for, once and as soon as what holds them is there. `isHeldHere` says whether that is this component. */
export function whenWanted(isHeldHere: (text: NoteText) => boolean, take: (wanted: NoteFinding) => void | Promise<void>): void {
  const wording = useWording()
  watch(() => wording.wanted, (wanted) => {
    if (!wanted || !isHeldHere(wanted.text)) return
    wording.wanted = null
    void nextTick(() => take(wanted))
  }, { immediate: true })
}

/** Puts the focus into the field that holds the words, with the words selected; where none holds them as they were, into the first field, or else on the element itself. */
export function focusWords(root: Element | null | undefined, { text, finding }: NoteFinding): void {
  const fields = [...(root?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea:enabled, input:enabled:not([type])') ?? [])]
  const holder = fields.find((field) => field.value === text.text)
  const target = holder ?? fields[0] ?? (root instanceof HTMLElement ? root : null)
  target?.scrollIntoView({ block: 'nearest' })
  target?.focus()
  holder?.setSelectionRange(finding.start, finding.end)
}
