import { onScopeDispose } from 'vue'
import type { AssayEvent } from '#core/contract/answers.ts'
import { backend, onEvent } from '#renderer/bridge/clients.ts'
import { runCommand } from '#renderer/commands/registry.ts'
import { useJobs } from '#renderer/stores/jobs.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useRecovery } from '#renderer/stores/recovery.ts'
import { useSelection } from '#renderer/stores/selection.ts'
import { useSettings } from '#renderer/stores/settings.ts'
import { openProjectFile } from './open-project.ts'

/** Does what the backend and the shell say without being asked, for as long as the scope lives. */
export function followEvents(): void {
  onScopeDispose(onEvent(follow))
}

/** Shows the project another window opened, or none where it closed this one. */
async function followProject(): Promise<void> {
  try {
    const current = await backend.project.current({})
    if (current?.project.path !== useProject().project?.path) useSelection().reset()
    useProject().show(current)
  } catch (error) {
    useNotices().fail(error)
  }
}

function follow(event: AssayEvent): void {
  switch (event.event) {
    case 'progress':
      return useJobs().progressed(event)
    case 'command':
      return void runCommand(event.command)
    case 'open-project':
      return void openProjectFile(event.file)
    case 'appearance':
      return useSettings().systemChanged(event)
    case 'changed':
      return useProject().apply(event.delta)
    case 'project-replaced':
      return void followProject()
    case 'acting-as':
      return void (useProject().analyst = event.analyst)
    case 'settings':
      return useSettings().changedElsewhere(event.settings)
    case 'backend-restarted':
      return void useRecovery().restarted()
    case 'backend-gone':
      return useRecovery().ended(event.reason)
    case 'project-closed': {
      const { project } = useProject()
      useProject().show(null)
      useSelection().reset()
      useNotices().say(project ? `${project.title} was closed.` : 'The project was closed.', { text: event.reason })
    }
  }
}
