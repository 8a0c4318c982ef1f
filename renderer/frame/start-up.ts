import { backend, shell } from '#renderer/bridge/clients.ts'
import { askedAgain, openProjectFile, showOpened } from './open-project.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useSelection } from '#renderer/stores/selection.ts'
import { useSettings } from '#renderer/stores/settings.ts'

/** Reads the settings and shows the project that is open already, or the one that was named on the command line. */
export async function startUp(): Promise<void> {
  const settings = useSettings()
  try {
    // Asked all at once: each answer takes its way through other processes, and none waits for another.
    const [found, pending, place] = await Promise.all([askedAgain(() => backend.project.current({})), shell.pendingProject({}), shell.startingPlace({}), settings.fetch()])
    const { analyst } = settings.settings
    // What is asked from here on is signed with it: one window's calls are answered in their order.
    if (analyst !== '') askedAgain(() => backend.project.actAs({ analyst })).catch(useNotices().fail)
    const current = found && analyst !== '' ? { ...found, analyst } : found
    // The backend opens a project named on the command line while the window loads.
    if (current && pending?.path === current.project.path) await showOpened(Promise.resolve(current))
    else if (pending) await openProjectFile(pending)
    else if (current) useProject().show(current)
    if (place && current) useSelection().begin(place)
  } catch (error) {
    useNotices().fail(error)
  }
}
