import { app, dialog, nativeTheme, session, type BrowserWindow } from 'electron'
import { z } from 'zod'
import type { AssayEvent } from '#core/contract/answers.ts'
import { shellContract, type StartingPlace } from '#core/contract/shell-contract.ts'
import { createDispatcher, type Dispatch } from '#core/rpc/dispatcher.ts'
import { serveApp } from './app-protocol.ts'
import { createAppWindows } from './app-windows.ts'
import { appearance, applyTheme, groundOf } from './appearance.ts'
import { appFolders } from './app-folders.ts'
import { keepBackend, type BackendProcess } from './backend-process.ts'
import { chooseRunner } from './backend-runner.ts'
import { createDialogs } from './dialogs.ts'
import type { Quarantine } from './json-file.ts'
import type { Log } from './log.ts'
import { createAppMenu } from './menu.ts'
import type { CommandState } from './menu-template.ts'
import { projectNamed } from './open-argument.ts'
import { pendingProject } from './pending-project.ts'
import { printPdf } from './print-pdf.ts'
import { openRecentProjects } from './recent-projects.ts'
import type { RunSwitches } from './run-switches.ts'
import { createSeals } from './seals.ts'
import { openSettings } from './settings.ts'
import { shellHandlers } from './shell-calls.ts'
import { answerWindows } from './window-calls.ts'
import { openWindowState } from './window-state.ts'
import { openWindow } from './windows.ts'
import { quarantineWords } from './words.ts'

/** What a second start hands over; it comes from another process and is looked at before it is believed. */
const handedOver = z.object({ argv: z.array(z.string()), folder: z.string() })

/** Runs the one Assay of this person, from the moment Electron lets us to the clean end. */
export function run(switches: RunSwitches, log: Log): void {
  let backend: BackendProcess | null = null
  let gone: string | null = null
  const quarantines: Quarantine[] = []
  const onQuarantine = (quarantine: Quarantine) => {
    quarantines.push(quarantine)
    log.note(`${quarantine.path} could not be used (${quarantine.reason}).`)
  }
  const present = <Part>(part: Part | null): Part => {
    if (part === null) throw new Error('Something was asked of a backend that does not exist yet.')
    return part
  }
  const windows = createAppWindows({ onUse: (window) => menu.show(commandsOf.get(window) ?? new Map()) })
  const commandsOf = new WeakMap<BrowserWindow, ReadonlyMap<string, CommandState>>()
  const dispatchers = new WeakMap<BrowserWindow, Dispatch>()
  const tell = (window: BrowserWindow | null, event: AssayEvent) => {
    if (window && !window.isDestroyed()) calls.tell(window, event)
  }
  const tellAll = (event: AssayEvent) => windows.all().forEach((window) => tell(window, event))

  const userData = app.getPath('userData')
  const seals = createSeals()
  const settings = openSettings(userData, onQuarantine)
  const windowState = openWindowState(userData, onQuarantine)
  const pending = pendingProject((path) => tell(windows.latest(), { event: 'open-project', file: seals.seal(path) }))
  const menu = createAppMenu((command) => tell(windows.latest(), { event: 'command', command }), pending.offer)
  const showRecent = () => menu.showRecent(recent.list().filter(({ missing }) => !missing).map(({ title, file }) => ({ title, path: file.path })))
  const recent = openRecentProjects(userData, { seals, now: () => new Date(), onQuarantine, onChange: ([latest]) => {
    if (latest !== undefined) app.addRecentDocument(latest)
    setImmediate(showRecent)
  } })
  const handlersFor = (window: BrowserWindow) => shellHandlers({
    window: () => window, dialogs: createDialogs(() => window, app.getPath('documents')), seals, settings, recent, pending, backend: () => present(backend),
    menu: { show(states) {
      commandsOf.set(window, states)
      if (windows.latest() === window) menu.show(states)
    } },
    openWindow: (place) => showWindow(place),
    takePlace: () => windows.takePlace(window),
    onSettings(now) {
      for (const each of windows.all()) {
        each.setBackgroundColor(groundOf(now.theme))
        if (each !== window) tell(each, { event: 'settings', settings: now })
      }
    },
  })
  const calls = answerWindows({
    dispatchFor: (window) => dispatchers.get(window) ?? createDispatcher(shellContract, handlersFor(window), log.report),
    seals,
    backend: () => present(backend),
    log,
    windows: windows.all,
    onReady(window) {
      pending.expectQuestion()
      if (gone !== null) tell(window, { event: 'backend-gone', reason: gone })
    },
  })

  const runner = chooseRunner(switches)
  const startBackend = () => keepBackend(runner, { sealKey: seals.key, appVersion: app.getVersion(), resources: appFolders().resources, ahead: pending.peek() }, {
    onRestart(restarts) {
      log.note(`The backend died and was started again (${restarts}).`)
      for (const window of windows.all()) if (!window.isDestroyed()) calls.handPort(window)
      tellAll({ event: 'backend-restarted', restarts })
    },
    onGone(reason) {
      gone = reason
      log.note(`The backend is given up: ${reason}`)
      tellAll({ event: 'backend-gone', reason })
    },
    onLeftClosed: () => tellAll({ event: 'project-closed', reason: 'opening it again ended the backend' }),
    onReport: (reference, outline) => log.note(`${reference} ${outline}`),
    print: printPdf,
  })
  const showWindow = (place: StartingPlace | null) => {
    const opened = openWindow({ state: windowState, settings: settings.current(), developing: !app.isPackaged, log, beside: windows.all().length })
    dispatchers.set(opened, createDispatcher(shellContract, handlersFor(opened), log.report))
    windows.add(opened, place)
  }
  const open = (path: string | null) => {
    if (path !== null) pending.offer(path)
    if (!windows.latest() && app.isReady()) showWindow(null)
    const window = windows.latest()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  }

  open(projectNamed(process.argv, process.cwd()))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open(path)
  })
  app.on('second-instance', (_event, _argv, _folder, handed) => {
    const parsed = handedOver.safeParse(handed)
    open(parsed.success ? projectNamed(parsed.data.argv, parsed.data.folder) : null)
  })
  app.on('activate', () => open(null))
  app.on('window-all-closed', () => app.quit())
  nativeTheme.on('updated', () => tellAll(appearance()))
  closeBeforeQuitting(() => backend)
  // A utility process has to wait for Electron; a child of Node can start beside it.
  if (runner.way === 'child-process') backend = startBackend()

  void app.whenReady().then(async () => {
    applyTheme(settings.current().theme)
    serveApp(session.defaultSession, appFolders().renderer)
    backend ??= startBackend()
    showWindow(null)
    showRecent()
    if (quarantines.length > 0) await tellOfQuarantines(quarantines)
  })
}

/** The project is closed cleanly before the process ends, so that one single file is left. */
function closeBeforeQuitting(backend: () => BackendProcess | null): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    const running = backend()
    if (isClosed || !running) return
    event.preventDefault()
    void running.close().finally(() => {
      isClosed = true
      // Not in the same turn: while Electron still handles this event, it takes no second wish to quit.
      setImmediate(() => app.quit())
    })
  })
}

async function tellOfQuarantines(quarantines: readonly Quarantine[]): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: quarantineWords.title,
    message: quarantineWords.message,
    detail: quarantineWords.detail(quarantines),
    buttons: [quarantineWords.understood],
  })
}
