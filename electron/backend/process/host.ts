import type { FromBackend, ToBackend } from '#core/rpc/backend-control.ts'
import { portOfEmitter } from '#core/rpc/message-port.ts'
import type { Port } from '#core/rpc/port.ts'
import { closeInheritedSockets } from './inherited-sockets.ts'

/** The process that started this one, whichever way it did. */
export interface Host {
  tell(message: FromBackend): void
  onMessage(listener: (message: ToBackend) => void): void
  /** A window's port has arrived. */
  onLine(listener: (port: Port) => void): void
  /** The host has died; nobody can be told anything any more. */
  onGone(listener: () => void): void
}

type MessagePortMain = Parameters<typeof portOfEmitter>[0]
/** What Electron puts on `process` in a utility process; described here because the backend does not know Electron. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { readonly data: ToBackend; readonly ports: readonly MessagePortMain[] }) => void): unknown
}

/** The host of this process. Throws where it was started by hand. */
export function findHost(): Host {
  if ('parentPort' in process && process.parentPort) return hostOfUtilityProcess(process.parentPort as ParentPort)
  if (process.send) {
    closeInheritedSockets()
    return hostOfChildProcess(process.send.bind(process))
  }
  throw new Error('The backend is started by Assay itself; it cannot run alone.')
}

function hostOfUtilityProcess(parent: ParentPort): Host {
  return {
    tell: (message) => parent.postMessage(message),
    onMessage: (listener) => parent.on('message', ({ data }) => listener(data)),
    onLine: (listener) => parent.on('message', ({ data, ports: [port] }) => {
      if (data.kind === 'line' && port) listener(portOfEmitter(port))
    }),
    // Electron ends a utility process together with the shell.
    onGone: () => {},
  }
}

function hostOfChildProcess(send: (message: FromBackend) => unknown): Host {
  const tell = (message: FromBackend) => { send(message) }
  const onMessage = (listener: (message: ToBackend) => void) => { process.on('message', listener) }
  return {
    tell,
    onMessage,
    onLine: (listener) => onMessage((message) => {
      if (message.kind === 'line') listener(portOfLine(message.line, tell, onMessage))
    }),
    onGone: (listener) => process.on('disconnect', listener),
  }
}

/** The far end of a window's port whose near end the shell holds for us. */
function portOfLine(line: number, tell: Host['tell'], onMessage: Host['onMessage']): Port {
  return {
    post: (message) => tell({ kind: 'said', line, message }),
    onMessage: (listener) => onMessage((message) => {
      if (message.kind === 'said' && message.line === line) listener(message.message)
    }),
    onClose: (listener) => onMessage((message) => {
      if (message.kind === 'hung-up' && message.line === line) listener()
    }),
    close: () => {},
  }
}
