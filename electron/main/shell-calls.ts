import { join } from 'node:path'
import { app, shell, type BrowserWindow } from 'electron'
import { isCommandId } from '#core/contract/commands.ts'
import type { SealedPath } from '#core/contract/inputs.ts'
import type { Settings, ShellFacts, ShellHandlers, StartingPlace } from '#core/contract/shell-contract.ts'
import { Fault } from '#core/domain/fault.ts'
import { applyTheme } from './appearance.ts'
import type { BackendProcess } from './backend-process.ts'
import { copyText } from './clipboard.ts'
import type { ChosenTarget, Dialogs } from './dialogs.ts'
import type { AppMenu } from './menu.ts'
import type { PendingProject } from './pending-project.ts'
import type { RecentProjects } from './recent-projects.ts'
import type { Seals } from './seals.ts'
import type { SettingsFile } from './settings.ts'

const sampleName = 'Sample project.assay'

/** What the window may ask of the shell, answered. */
export function shellHandlers({ window, dialogs, seals, settings, recent, menu, pending, backend, openWindow, takePlace, onSettings }: {
  /** The window that asks. */
  readonly window: () => BrowserWindow
  readonly dialogs: Dialogs
  readonly seals: Seals
  readonly settings: SettingsFile
  readonly recent: RecentProjects
  readonly menu: Pick<AppMenu, 'show'>
  readonly pending: PendingProject
  readonly backend: () => BackendProcess
  readonly openWindow: (place: StartingPlace | null) => void
  readonly takePlace: () => StartingPlace | null
  readonly onSettings: (settings: Settings) => void
}): ShellHandlers {
  const sealed = (path: string | null): SealedPath | null => (path === null ? null : seals.seal(path))
  const sealedTarget = (target: ChosenTarget | null): SealedPath | null => sealed(target?.path ?? null)
  const chosen = (path: string): string => {
    if (!seals.isSealed(path)) throw new Fault('path-not-chosen', { path })
    return path
  }
  return {
    shell: {
      facts: () => ({
        version: app.getVersion(),
        electron: process.versions.electron,
        chromium: process.versions.chrome,
        platform: process.platform as ShellFacts['platform'],
        backend: backend().way,
        network: 'none',
      }),
      chooseDocuments: async () => (await dialogs.chooseDocuments()).map(seals.seal),
      chooseProject: async () => sealed(await dialogs.chooseProject()),
      chooseNewProject: async ({ suggestedName }) => sealedTarget(await dialogs.chooseNewProject(suggestedName)),
      chooseBackupTarget: async ({ suggestedName }) => sealedTarget(await dialogs.chooseBackupTarget(suggestedName)),
      chooseExportTarget: async ({ format, suggestedName }) => {
        const target = await dialogs.chooseExportTarget(format, suggestedName)
        return target && { target: seals.seal(target.path), overwrite: target.confirmed }
      },
      chooseImageTarget: async ({ format, suggestedName }) => {
        const target = await dialogs.chooseImageTarget(format, suggestedName)
        return target && { target: seals.seal(target.path), overwrite: target.confirmed }
      },
      sampleTarget: () => seals.seal(join(app.getPath('userData'), sampleName)),
      recentProjects: () => recent.list(),
      rememberProject({ title, path }) {
        saving(() => recent.remember(title, chosen(path)))
        return null
      },
      forgetProject({ path }) {
        saving(() => recent.forget(path))
        return null
      },
      settings: () => settings.current(),
      changeSettings(change) {
        saving(() => settings.change(change))
        applyTheme(settings.current().theme)
        onSettings(settings.current())
        return settings.current()
      },
      pendingProject: () => sealed(pending.take()),
      revealFile({ path }) {
        if (!seals.isBesideSealed(path)) throw new Fault('path-not-chosen', { path })
        shell.showItemInFolder(path)
        return null
      },
      setTitle({ title, path, edited }) {
        window().setTitle(title)
        window().setRepresentedFilename(path ?? '')
        window().setDocumentEdited(edited)
        return null
      },
      setCommands({ commands }) {
        menu.show(new Map(commands.filter(({ id }) => isCommandId(id)).map((command) => [command.id, command])))
        return null
      },
      async copyText({ text, html }) {
        await copyText(text, html)
        return null
      },
      setZoom({ factor }) {
        window().webContents.setZoomFactor(factor)
        return null
      },
      toggleFullScreen() {
        window().setFullScreen(!window().isFullScreen())
        return null
      },
      openWindow({ place }) {
        openWindow(place)
        return null
      },
      startingPlace: () => takePlace(),
      closeWindow() {
        // After the answer has left: closing at once would leave the caller waiting.
        setImmediate(() => window().close())
        return null
      },
      quit() {
        setImmediate(() => app.quit())
        return null
      },
    },
  }
}

/** Writes one of the shell's own small files; where the disk refuses, the person hears why. */
function saving(write: () => unknown): void {
  try {
    write()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'path' in error)) throw error
    const path = String(error.path)
    throw error.code === 'ENOSPC' ? new Fault('disk-full', { path }) : new Fault('write-failed', { path, reason: String(error.code) })
  }
}
