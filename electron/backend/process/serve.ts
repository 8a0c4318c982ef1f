import { randomBytes } from 'node:crypto'
import type { BackendEvent } from '#core/contract/answers.ts'
import { Fault } from '#core/domain/fault.ts'
import type { ToBackend } from '#core/rpc/backend-control.ts'
import { outlineOf } from '#core/rpc/error-outline.ts'
import { answerOn } from '#core/rpc/port.ts'
import type { Backend, CreateBackend } from '../backend-options.ts'
import type { Host } from './host.ts'
import { newsOf } from './news.ts'
import { createPrinter } from './printer.ts'

/** How long, in milliseconds, a closing window may still hand over what it sent before it closed. */
const lastWordsMs = 1_000

/** Serves one backend to the host of this process, from its first message to its last. */
export function serve(host: Host, createBackend: CreateBackend): void {
  const started = Promise.withResolvers<Backend>()
  const listeners = new Set<(event: BackendEvent) => void>()
  const unheard: BackendEvent[] = []
  const working = new Set<Promise<unknown>>()
  const hungUp: Promise<void>[] = []
  let toldPath: string | null = null

  const emit = (event: BackendEvent) => {
    if (listeners.size === 0) unheard.push(event)
    for (const announce of listeners) announce(event)
  }
  const report = (error: unknown) => {
    const reference = randomBytes(4).toString('hex').toUpperCase()
    host.tell({ kind: 'report', reference, outline: outlineOf(error) })
    return reference
  }
  const tellPath = (backend: Backend) => {
    const path = backend.currentPath()
    if (path !== toldPath) host.tell({ kind: 'project', path })
    toldPath = path
  }

  const begin = async ({ sealKey, appVersion, resources, reopen, ahead }: ToBackend & { kind: 'begin' }) => {
    const backend = createBackend({ sealKey, appVersion, resources, emit, report, printPdf: createPrinter(host) })
    if (reopen !== null) {
      try {
        await backend.openAgain(reopen)
      } catch (error) {
        emit({ event: 'project-closed', reason: error instanceof Fault ? error.code : `unexpected ${report(error)}` })
      }
      // The shell still believes in the path it asked for.
      toldPath = reopen
      tellPath(backend)
    }
    if (ahead !== null) {
      await backend.openAgain(ahead).catch((error: unknown) => {
        if (!(error instanceof Fault)) report(error)
      })
      tellPath(backend)
    }
    host.tell({ kind: 'ready' })
    started.resolve(backend)
  }

  const close = async () => {
    const backend = await started.promise
    await Promise.race([Promise.all(hungUp), new Promise((resolve) => setTimeout(resolve, lastWordsMs))])
    await Promise.allSettled(working)
    await backend.close()
    host.tell({ kind: 'closed' })
  }

  host.onMessage((message) => {
    if (message.kind === 'begin') void begin(message)
    if (message.kind === 'close') void close()
  })
  host.onLine((port) => {
    const dispatch = async (path: string, input: unknown) => {
      const backend = await started.promise
      const work = backend.dispatch(path, input)
      working.add(work)
      const outcome = await work
      working.delete(work)
      const news = newsOf(path, outcome)
      if (news) for (const tellOther of listeners) if (tellOther !== announce) tellOther(news)
      tellPath(backend)
      return outcome
    }
    const announce = answerOn<BackendEvent>(port, dispatch, report)
    listeners.add(announce)
    for (const event of unheard.splice(0)) announce(event)
    hungUp.push(new Promise((resolve) => port.onClose(() => { listeners.delete(announce); resolve() })))
  })
  host.onGone(() => {
    void close().finally(() => process.exit(0))
  })
}
