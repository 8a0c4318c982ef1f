import type { Port } from './port.ts'

/** What the MessagePort of a page and of worker_threads have in common. */
interface TargetPort {
  postMessage(message: unknown): void
  addEventListener(name: 'message' | 'close', listener: (event: Event) => void): void
  start(): void
  close(): void
}

/** A port of a page or of worker_threads. Messages that arrive before somebody listens are kept until then. */
export function portOfTarget(port: TargetPort): Port {
  return {
    post: (message) => port.postMessage(message),
    onMessage(listener) {
      port.addEventListener('message', (event) => listener('data' in event ? event.data : undefined))
      port.start()
    },
    onClose: (listener) => port.addEventListener('close', () => listener()),
    close: () => port.close(),
  }
}

/** What Electron's MessagePortMain offers, in the shell and in a utility process. */
interface EmitterPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  start(): void
  close(): void
}

/** A port as Electron hands it to the shell or to a utility process. */
export function portOfEmitter(port: EmitterPort): Port {
  return {
    post: (message) => port.postMessage(message),
    onMessage(listener) {
      port.on('message', (event) => listener(event.data))
      port.start()
    },
    onClose: (listener) => port.on('close', () => listener()),
    close: () => port.close(),
  }
}
