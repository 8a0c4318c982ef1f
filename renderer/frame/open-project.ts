import type { ProjectSnapshot } from '#core/contract/answers.ts'
import type { SealedPath } from '#core/contract/inputs.ts'
import { isFault } from '#core/domain/fault.ts'
import { backend, shell } from '#renderer/bridge/clients.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useSelection } from '#renderer/stores/selection.ts'
import { openingInWords } from '#renderer/words/opening.ts'

/** Asks for a project and shows it. Whatever goes wrong is said, and the project that was open stays open. */
export async function showOpened(asked: Promise<ProjectSnapshot>): Promise<boolean> {
  const project = useProject()
  try {
    const snapshot = await asked
    const wasShown = project.project?.path === snapshot.project.path
    useSelection().reset()
    project.show(snapshot)
    const opening = wasShown ? null : openingInWords(snapshot.opening)
    if (opening) useNotices().say(opening.title, { text: opening.text, tone: 'lasting' })
    useNotices().announce(`Opened ${snapshot.project.title}`)
    shell.rememberProject({ title: snapshot.project.title, path: snapshot.project.path }).catch(useNotices().fail)
    return true
  } catch (error) {
    useNotices().fail(error)
    return false
  }
}

export const openProjectFile = (file: SealedPath): Promise<boolean> => showOpened(askedAgain(() => backend.project.open({ file })))

/** Asks once more where the backend had to start again meanwhile; only for what may be asked twice. */
export async function askedAgain<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (!isFault(error, 'backend-restarted')) throw error
    return ask()
  }
}

/** Opens the sample project, made new where it is not there yet. */
export async function openSample(): Promise<boolean> {
  const target = await shell.sampleTarget({})
  const asked = backend.project.createSample({ target }).catch((error: unknown) => {
    if (isFault(error, 'project-exists')) return backend.project.open({ file: target })
    throw error
  })
  return showOpened(asked)
}
