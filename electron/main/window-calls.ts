import { ipcMain, MessageChannelMain, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import type { AssayEvent } from '#core/contract/answers.ts'
import type { SealedPath } from '#core/contract/inputs.ts'
import { channels } from '#core/rpc/channels.ts'
import type { Dispatch } from '#core/rpc/dispatcher.ts'
import { failed, type Outcome } from '#core/rpc/wire.ts'
import { isAppPage } from './app-protocol.ts'
import type { BackendProcess } from './backend-process.ts'
import type { Log } from './log.ts'
import { isSealable, type Seals } from './seals.ts'

/** More files than anybody drops at once; the contract takes no more either. */
const mostFiles = 10_000

export interface WindowCalls {
  /** Gives the window a fresh port to the backend. */
  handPort(window: BrowserWindow): void
  tell(window: BrowserWindow, event: AssayEvent): void
}

/** Everything a window can say to the shell comes in here, and only from the page of one of our own windows. */
export function answerWindows({ dispatchFor, seals, backend, log, windows, onReady }: {
  /** Answers what this window asks of the shell. */
  readonly dispatchFor: (window: BrowserWindow) => Dispatch
  readonly seals: Seals
  readonly backend: () => BackendProcess
  readonly log: Log
  readonly windows: () => readonly BrowserWindow[]
  /** A page has loaded and listens. */
  readonly onReady: (window: BrowserWindow) => void
}): WindowCalls {
  const windowOf = ({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): BrowserWindow | null => {
    const window = windows().find(({ webContents }) => webContents === sender)
    const isOwn = window !== undefined && senderFrame !== null && senderFrame.parent === null && isAppPage(senderFrame.url)
    // A page that has no address yet has nothing in it that could have asked.
    if (!isOwn && senderFrame?.url) log.note(`A message was refused: it came from ${senderFrame.url.slice(0, 100)}.`)
    return isOwn ? window : null
  }
  const handPort = (window: BrowserWindow) => {
    const { port1, port2 } = new MessageChannelMain()
    backend().connect(port1)
    window.webContents.postMessage(channels.port, null, [port2])
  }

  ipcMain.handle(channels.call, async (event, path: unknown, input: unknown): Promise<Outcome> => {
    const window = windowOf(event)
    if (!window || typeof path !== 'string') return failed({ code: 'invalid-request', details: { path: '', issues: ['refused'] } })
    return dispatchFor(window)(path, input)
  })
  ipcMain.handle(channels.seal, (event, paths: unknown): readonly SealedPath[] => {
    if (!windowOf(event) || !Array.isArray(paths)) return []
    return paths.slice(0, mostFiles).filter(isSealable).map(seals.seal)
  })
  ipcMain.on(channels.ready, (event) => {
    const window = windowOf(event)
    if (!window) return
    handPort(window)
    onReady(window)
  })
  return {
    handPort,
    tell: (window, event) => window.webContents.send(channels.event, event),
  }
}
