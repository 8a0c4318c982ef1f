import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { AssayEvent } from '#core/contract/answers.ts'
import type { WindowBridge } from '#core/contract/window-bridge.ts'
import { channels } from '#core/rpc/channels.ts'
import { createLine } from '#core/rpc/line.ts'
import { portOfTarget } from '#core/rpc/message-port.ts'

const listeners = new Set<(event: AssayEvent) => void>()
const hear = (event: unknown) => {
  for (const listener of listeners) listener(event as AssayEvent)
}
const line = createLine(hear)

ipcRenderer.on(channels.port, ({ ports: [port] }) => {
  if (port) line.attach(portOfTarget(port))
})
ipcRenderer.on(channels.event, (_, event: AssayEvent) => {
  if (event.event === 'backend-gone') line.end(event.reason)
  hear(event)
})

const bridge: WindowBridge = {
  call: (path, input) => (path.startsWith('shell.') ? ipcRenderer.invoke(channels.call, path, input) : line.call(path, input)),
  subscribe(listener) {
    // A wrapper of its own each time: one listener may be subscribed twice, and ends one subscription at a time.
    const subscription = (event: AssayEvent) => listener(event)
    listeners.add(subscription)
    return () => { listeners.delete(subscription) }
  },
  sealFiles: (files) => ipcRenderer.invoke(channels.seal, files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '')),
}
contextBridge.exposeInMainWorld('assay', Object.freeze(bridge))
ipcRenderer.send(channels.ready)
