import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { Note } from '#core/domain/note.ts'
import { lintNoteText, type NoteFinding } from '#core/language/lint-note.ts'
import { noteTexts, type NoteText } from '#core/language/note-texts.ts'
import { useProject } from '#renderer/stores/project.ts'

/** How long the note is read at a stretch before the window gets its turn, in ms. */
const stretch = 8
/** What was found in texts read before; the note is made anew with every change, and few of its texts are. */
const known = new Map<string, readonly NoteFinding[]>()
const heldAtMost = 60_000

/** Names a text of the note, so that it can be found on the page and in the list. */
export const placeOfText = ({ kind, id }: Pick<NoteText, 'kind' | 'id'>): string => `${kind}:${id}`
/** Names a remark within the note. Remarks alike in two texts share a key, and so are set aside together, but not a place. */
export const nameOfRemark = ({ text, finding }: NoteFinding): string => `${placeOfText(text)} ${finding.key}`

/** What the language linter finds in a note as a whole, in the order of the note; read a little at a time, so that a large note keeps nobody waiting. */
export function useNoteWording(note: () => Note | null) {
  const project = useProject()
  const all = shallowRef<readonly NoteFinding[]>([])
  const isReading = ref(false)
  let turn = 0

  async function read(of: Note | null): Promise<void> {
    const mine = ++turn
    const found: NoteFinding[] = []
    isReading.value = true
    let since = performance.now()
    for (const text of of ? noteTexts(of) : []) {
      if (of) found.push(...findingsIn(text, of))
      if (performance.now() - since < stretch) continue
      await new Promise((resolve) => void setTimeout(resolve))
      if (mine !== turn) return
      since = performance.now()
    }
    all.value = found
    isReading.value = false
  }
  watch(note, read, { immediate: true })
  onScopeDispose(() => { turn += 1 })

  const setAside = computed(() => new Set(project.shortLists.dismissals.map(({ findingKey }) => findingKey)))
  return {
    isReading,
    standing: computed(() => all.value.filter(({ finding }) => !setAside.value.has(finding.key))),
    dismissed: computed(() => all.value.filter(({ finding }) => setAside.value.has(finding.key))),
  }
}

function findingsIn(text: NoteText, note: Note): readonly NoteFinding[] {
  const key = JSON.stringify([note.standard, note.wordRow, text])
  const before = known.get(key)
  if (before) return before
  const found = lintNoteText(text, note)
  if (known.size >= heldAtMost) known.clear()
  known.set(key, found)
  return found
}
