import { backend, shell } from '#renderer/bridge/clients.ts'
import { offerActions } from '#renderer/commands/registry.ts'
import { useDialogs } from '#renderer/stores/dialogs.ts'
import { useNotices } from '#renderer/stores/notices.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useSelection } from '#renderer/stores/selection.ts'
import { redoLabel, undoLabel } from '#renderer/words/changes.ts'
import { fileNameOf } from '#renderer/words/phrases.ts'
import { openProjectFile, openSample } from './open-project.ts'

/** What one does with a project as a whole. */
export function offerProjectActions(): void {
  const project = useProject()
  const dialogs = useDialogs()
  const notices = useNotices()

  async function open(): Promise<void> {
    const file = await shell.chooseProject({})
    if (file) await openProjectFile(file)
  }
  async function close(): Promise<void> {
    await backend.project.close({})
    project.show(null)
    useSelection().reset()
    notices.announce('Project closed')
  }
  async function backUp(): Promise<void> {
    const name = project.project?.fileName.replace(/\.assay$/i, '') ?? 'project'
    const target = await shell.chooseBackupTarget({ suggestedName: `${name} ${new Date().toISOString().slice(0, 10)}.assay` })
    if (!target) return
    const backup = await backend.project.backup({ target })
    notices.say(`Backed up to ${fileNameOf(backup.written)}.`, {
      text: backup.verified ? 'The copy was read back and is whole.' : '',
      action: project.readOnly
        ? { label: 'Open the copy', run: () => void openProjectFile(target) }
        : { label: 'Show in folder', run: () => void shell.revealFile({ path: backup.written }).catch(notices.fail) },
      ...(project.readOnly ? { tone: 'lasting' } : {}),
    })
  }

  offerActions({
    'project.new': { run: () => dialogs.open({ name: 'new-project' }) },
    'project.open': { run: open },
    'project.openSample': { run: openSample },
    'project.close': { run: close },
    'project.backup': { run: backUp },
    'history.undo': { run: () => project.write(backend.history.undo({})), enabled: () => (project.history.undo !== null || project.writing > 0) && !project.readOnly, label: () => undoLabel(project.history.undo) },
    'history.redo': { run: () => project.write(backend.history.redo({})), enabled: () => (project.history.redo !== null || project.writing > 0) && !project.readOnly, label: () => redoLabel(project.history.redo) },
    'sources.add': { run: () => dialogs.open({ name: 'source', sourceId: null }), enabled: () => !project.readOnly },
    'app.quit': { run: () => shell.quit({}) },
  })
}
