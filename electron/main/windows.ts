import { BrowserWindow, dialog, screen } from 'electron'
import type { Settings } from '#core/contract/shell-contract.ts'
import { appFolders } from './app-folders.ts'
import { groundOf } from './appearance.ts'
import { appPage, isAppPage } from './app-protocol.ts'
import type { JsonFile } from './json-file.ts'
import type { Log } from './log.ts'
import { restartLimit } from './restart-limit.ts'
import { leastSize, placeWindow, type Bounds, type WindowState } from './window-state.ts'
import { windowGoneWords } from './words.ts'

/** Opens the window where it was last time. It shows itself when its page has painted. */
export function openWindow({ state, settings, developing, log, beside }: {
  readonly state: JsonFile<WindowState>
  readonly settings: Settings
  readonly developing: boolean
  readonly log: Log
  /** How many windows there are: a further one stands a little lower and to the right. */
  readonly beside: number
}): BrowserWindow {
  const remembered = state.read()
  const window = new BrowserWindow({
    ...placeWindow(shifted(remembered.bounds, beside), workAreas()),
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    title: 'Assay',
    show: false,
    backgroundColor: groundOf(settings.theme),
    webPreferences: {
      preload: appFolders().preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: developing,
      // Long documents keep their scroll place and timers when another window covers this one.
      backgroundThrottling: false,
      zoomFactor: settings.zoom,
    },
  })
  window.once('ready-to-show', () => {
    if (remembered.maximized && beside === 0) window.maximize()
    if (remembered.fullScreen && beside === 0) window.setFullScreen(true)
    window.show()
  })
  window.on('close', () => rememberPlace(window, state, log))
  // The title is the project's, told by setTitle; the page's own would come and go with every reload.
  window.on('page-title-updated', (event) => event.preventDefault())
  // Only about:blank gets past the guards, because Chromium does not ask for it; a blank window is no place to be left in.
  window.webContents.on('did-navigate', (_, url) => {
    if (!isAppPage(url)) void window.loadURL(appPage)
  })
  reviveWhenGone(window, log)
  void window.loadURL(appPage)
  return window
}

/** Device-independent pixels between one window and the next. */
const step = 28
const shifted = (bounds: Bounds | null, by: number): Bounds | null => bounds && { ...bounds, x: bounds.x + by * step, y: bounds.y + by * step }

const workAreas = () => {
  const primary = screen.getPrimaryDisplay()
  return [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)].map(({ workArea }) => workArea)
}

function rememberPlace(window: BrowserWindow, state: JsonFile<WindowState>, log: Log): void {
  try {
    state.write({ bounds: window.getNormalBounds(), maximized: window.isMaximized(), fullScreen: window.isFullScreen() })
  } catch (error) {
    // A window that opens in another place next time is no reason to keep it from closing now.
    log.report(error)
  }
}

/** A window whose process died is loaded again; one that keeps dying asks the person. Never a blank one. */
function reviveWhenGone(window: BrowserWindow, log: Log): void {
  const mayReload = restartLimit({ most: 3, withinMs: 60_000 })
  window.webContents.on('render-process-gone', (_, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log.note(`The window's process ended: ${reason}, exit ${exitCode}.`)
    // In a turn of its own: Electron is still clearing away the process that ended.
    if (mayReload()) setImmediate(() => void window.loadURL(appPage))
    else void askWhatNow(window, reason, log)
  })
}

async function askWhatNow(window: BrowserWindow, reason: string, log: Log): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: windowGoneWords.title,
    message: windowGoneWords.message,
    detail: windowGoneWords.detail(reason, log.path),
    buttons: [windowGoneWords.again, windowGoneWords.quit],
    defaultId: 0,
    cancelId: 1,
  })
  if (response === 0) void window.loadURL(appPage)
  else window.close()
}
