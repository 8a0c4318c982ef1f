import { ref } from 'vue'
import { defineStore } from 'pinia'
import { backend } from '#renderer/bridge/clients.ts'
import { useNotices } from './notices.ts'
import { useProject } from './project.ts'
import { useSettings } from './settings.ts'

/** What became of the process that keeps the file, when it had to start again or could not. */
export const useRecovery = defineStore('recovery', () => {
  const state = ref<'well' | 'recovering' | 'recovered' | 'gone'>('well')
  const reason = ref('')

  /** The process is back: reads the project anew and shows what is in the file. */
  async function restarted(): Promise<void> {
    state.value = 'recovering'
    const project = useProject()
    try {
      const { analyst } = useSettings().settings
      if (analyst !== '') await backend.project.actAs({ analyst })
      const snapshot = await backend.project.current({})
      if (snapshot || project.project) project.show(snapshot)
      state.value = 'recovered'
      useNotices().announce('Assay recovered. Everything that was saved is here.')
    } catch (error) {
      state.value = 'gone'
      reason.value = ''
      useNotices().fail(error)
    }
  }
  function ended(why: string): void {
    state.value = 'gone'
    reason.value = why
  }
  const dismiss = (): void => void (state.value = 'well')

  return { state, reason, restarted, ended, dismiss }
})
