import { watch } from 'vue'
import { shell } from '#renderer/bridge/clients.ts'
import { commandsNow } from '#renderer/commands/registry.ts'
import { useProject } from '#renderer/stores/project.ts'

/** Keeps the native menu and the window's title in step, for as long as the scope lives. */
export function tellTheShell(): void {
  let told = new Map<string, string>()
  watch(
    commandsNow,
    (now) => {
      const states = now.map(({ id, label, enabled, checked, command }) => ({ id, label, enabled, ...(command.mark ? { checked } : {}) }))
      const changed = states.filter((state) => told.get(state.id) !== JSON.stringify(state))
      if (changed.length === 0) return
      told = new Map(states.map((state) => [state.id, JSON.stringify(state)]))
      shell.setCommands({ commands: states }).catch(reportError)
    },
    { immediate: true },
  )

  const project = useProject()
  watch(
    () => ({ title: project.project?.title ?? '', path: project.project?.path ?? null, edited: project.writing > 0 }),
    (now) => void shell.setTitle({ title: now.title === '' ? 'Assay' : `${now.title.slice(0, 400)} – Assay`, path: now.path, edited: now.edited }).catch(reportError),
    { immediate: true },
  )
}
