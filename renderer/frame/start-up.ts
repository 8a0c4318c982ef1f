import { backend, shell } from '#renderer/bridge/clients.ts'
import { openProjectFile } from './open-project.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useSettings } from '#renderer/stores/settings.ts'

/** Reads the settings and shows the project that is open already, or the one that was named on the command line. */
export async function startUp(): Promise<void> {
  const settings = useSettings()
  await settings.fetch()
  try {
    if (settings.settings.analyst !== '') await backend.project.actAs({ analyst: settings.settings.analyst })
    const current = await backend.project.current({})
    if (current) useProject().show(current)
    else {
      const pending = await shell.pendingProject({})
      if (pending) await openProjectFile(pending)
    }
  } catch (error) {
    useNotices().fail(error)
  }
}
