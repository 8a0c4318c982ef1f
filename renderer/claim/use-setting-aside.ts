import { nextTick, ref } from 'vue'
import type { LintFinding } from '#core/language/finding.ts'
import { backend } from '#renderer/bridge/clients.ts'
import { useProject } from '#renderer/stores/project.ts'

/** Setting a remark on the wording aside with a reason, and bringing it back. `focusReason` puts the focus into the field of the reason once it is there. */
export function useSettingAside(focusReason: () => void) {
  const project = useProject()
  /** Key of the remark whose reason is being written. */
  const dismissing = ref<string | null>(null)
  const reason = ref('')
  const objection = ref('')

  async function ask({ key }: Pick<LintFinding, 'key'>): Promise<void> {
    dismissing.value = key
    reason.value = ''
    objection.value = ''
    await nextTick()
    focusReason()
  }
  /** Answers whether it is set aside. */
  async function dismiss({ key, rule }: Pick<LintFinding, 'key' | 'rule'>): Promise<boolean> {
    objection.value = reason.value.trim() === '' ? 'Say why it may stand.' : ''
    if (objection.value !== '' || !(await project.write(backend.dismissals.add({ key, rule, reason: reason.value })))) return false
    dismissing.value = null
    return true
  }
  const bringBack = (key: string) => project.write(backend.dismissals.remove({ key }))
  const reasonOf = (key: string): string => project.shortLists.dismissals.find(({ findingKey }) => findingKey === key)?.reason ?? ''

  return { dismissing, reason, objection, ask, dismiss, bringBack, reasonOf }
}
