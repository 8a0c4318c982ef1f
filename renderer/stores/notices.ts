import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { ChangeRecord } from '#core/domain/change.ts'
import { Fault } from '#core/domain/fault.ts'
import { faultInWords } from '#renderer/words/faults.ts'
import { changeDone } from '#renderer/words/changes.ts'

export interface NoticeAction { readonly label: string; readonly command?: string; readonly run?: () => void }
/** A sentence at the foot of the window. Failures, and what must not be missed, stay until they are dismissed; the rest goes by itself. */
export interface Notice {
  readonly id: number
  readonly tone: 'done' | 'plain' | 'lasting' | 'failure'
  readonly title: string
  readonly text: string
  readonly action: NoticeAction | null
}

/** What the window has to say: notices one sees, and announcements one hears. */
export const useNotices = defineStore('notices', () => {
  const notices = shallowRef<readonly Notice[]>([])
  const announcement = ref('')
  const alarm = ref('')
  let lastId = 0

  /** Shows a sentence; at most three stand at once, failures before the rest. Answers its id, to dismiss it by. */
  function say(title: string, options: { readonly text?: string; readonly tone?: Notice['tone']; readonly action?: NoticeAction } = {}): number {
    const notice: Notice = { id: ++lastId, tone: options.tone ?? 'plain', title, text: options.text ?? '', action: options.action ?? null }
    const standing = notices.value.filter((each) => each.tone === 'failure' || each.tone === 'lasting' || notice.tone === 'failure')
    notices.value = [...standing, notice].slice(-3)
    if (notice.tone === 'failure') alarm.value = `${title} ${notice.text}`
    else announce(notice.tone === 'done' ? `Saved. ${title} ${notice.text}` : `${title} ${notice.text}`)
    return notice.id
  }

  /** Says to a screen reader what the eye sees elsewhere. A repeated sentence is spoken again. */
  function announce(words: string): void {
    announcement.value = announcement.value === words ? `${words}\u00a0` : words
  }

  /** Says that a change is in the file, with the way to take it back. */
  function done(change: ChangeRecord): void {
    say(changeDone(change), { tone: 'done', action: change.kind === 'undo' ? { label: 'Redo', command: 'history.redo' } : { label: 'Undo', command: 'history.undo' } })
  }

  /** Shows a failure in its own words. What is no Fault is a bug: it is logged, and said to be one. */
  function fail(error: unknown): void {
    if (!(error instanceof Fault)) reportError(error)
    const { title, text } = faultInWords(error)
    say(title, { text, tone: 'failure' })
  }

  function dismiss(id: number): void {
    notices.value = notices.value.filter((notice) => notice.id !== id)
  }

  return { notices, announcement, alarm, say, announce, done, fail, dismiss }
})
