import { setTimeout as wait } from 'node:timers/promises'
import type { MessagePortMain } from 'electron'
import type { ToBackend } from '#core/rpc/backend-control.ts'
import type { BackendRunner, RunningBackend } from './backend-runner.ts'
import { restartLimit } from './restart-limit.ts'

/** A checkpoint of a large project on a slow disk takes seconds; a person who quits waits no longer than this. */
const closeLimitMs = 10_000

export interface BackendWatch {
  /** The process died and a new one runs: every window needs a new port. */
  onRestart(restarts: number): void
  /** It will not be started again; the reason is a sentence for the person. */
  onGone(reason: string): void
  /** The process died while it opened this project again, and runs without it. */
  onLeftClosed(path: string): void
  onReport(reference: string, outline: string): void
  print(html: string): Promise<Uint8Array>
}

export interface BackendProcess {
  readonly way: BackendRunner['way']
  /** Null between a death and the next start, and when there is no next start. */
  pid(): number | null
  /** The project the backend last said it has open. */
  openPath(): string | null
  connect(port: MessagePortMain): void
  /** Has the project closed cleanly and ends the process. Resolves in any case, at the latest after ten seconds. */
  close(): Promise<void>
}

/** `ahead` is opened by the first process only. */
type Session = Omit<ToBackend & { kind: 'begin' }, 'kind' | 'reopen'>

/** Keeps one backend running: starts it, starts it again with the same project open when it dies, and lets it finish. */
export function keepBackend(runner: BackendRunner, session: Session, watch: BackendWatch): BackendProcess {
  const mayRestart = restartLimit({ most: 5, withinMs: 60_000 })
  let running: RunningBackend | null = null
  let path: string | null = null
  let lastLine = 0
  let restarts = 0
  let closing = false
  let refusal: string | null = null
  const ended = Promise.withResolvers<void>()

  const start = (): RunningBackend => {
    const backend = runner.start()
    const reopening = path
    let ready = false
    running = backend
    backend.onMessage((message) => {
      switch (message.kind) {
        case 'ready': ready = true; break
        case 'project': path = message.path; break
        case 'report': watch.onReport(message.reference, message.outline); break
        case 'print': void print(backend, message.page, message.html); break
        case 'refused': refusal = message.sentence; backend.kill(); break
        case 'closed': backend.kill(); break
        case 'said': break
      }
    })
    backend.onExit((how) => {
      running = null
      if (closing) return ended.resolve()
      if (!ready && reopening !== null) {
        path = null
        watch.onLeftClosed(reopening)
      }
      recover(how)
    })
    backend.tell({ kind: 'begin', ...session, reopen: reopening, ahead: restarts === 0 ? session.ahead : null })
    return backend
  }

  const recover = (how: string) => {
    if (refusal !== null || !mayRestart()) {
      watch.onGone(refusal ?? `It ended again and again (${how}).`)
      return
    }
    restarts += 1
    start()
    watch.onRestart(restarts)
  }

  const print = async (backend: RunningBackend, page: number, html: string) => {
    try {
      backend.tell({ kind: 'printed', page, pdf: await watch.print(html) })
    } catch (error) {
      backend.tell({ kind: 'print-failed', page, reason: error instanceof Error ? error.message : String(error) })
    }
  }

  start()
  return {
    way: runner.way,
    pid: () => running?.pid ?? null,
    openPath: () => path,
    connect(port) {
      if (running) running.handOver(++lastLine, port)
      else port.close()
    },
    async close() {
      closing = true
      if (!running) return
      running.tell({ kind: 'close' })
      await Promise.race([ended.promise, wait(closeLimitMs)])
      running?.kill()
    },
  }
}
