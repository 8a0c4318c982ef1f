import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { electronRuntime, sandboxSwitches } from '../scripts/electron-runtime.mjs'

/** An Electron that was started as a person starts it, with a way to look inside once it runs. */
export interface Started {
  /** Milliseconds from the start of the process to the page's mark `interactive`. */
  readonly interactiveMs: number
  /** Runs a function in the page and gives its answer; both ways as plain data. The function sees nothing of this file. */
  evaluate<Input, Result>(work: (input: Input) => Result | Promise<Result>, input: Input): Promise<Result>
  /** Runs a script in the page. */
  run(script: string): Promise<void>
  stop(): Promise<void>
}

/** The checkout, which Electron opens as the built app. */
export const assayFolder = join(import.meta.dirname, '..')
export const emptyPageFolder = join(import.meta.dirname, 'empty-page')

/**
 * Starts an app folder in the Electron of this checkout. Nothing is attached while it starts, so nothing holds it up: its
 * debugging port is looked into only afterwards, with as little in between as the protocol allows. `kept` is a folder of
 * settings and caches that outlives the run, as a person's does; a fresh one where left out.
 */
export async function startElectron(folder: string, args: readonly string[] = [], kept?: string): Promise<Started> {
  const userData = kept ?? mkdtempSync(join(tmpdir(), 'assay-bench-user-'))
  const startedAt = Date.now()
  const child = spawn(electronRuntime().path, [...sandboxSwitches(), '--remote-debugging-port=0', `--user-data-dir=${userData}`, folder, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ASSAY_USER_DATA: userData },
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await debuggingPort(child.stderr)
  const { session, at } = await patiently(() => interactive(port))
  return {
    interactiveMs: at - startedAt,
    evaluate: async <Input, Result>(work: (input: Input) => Result | Promise<Result>, input: Input) => (await session.value(`(${String(work)})(${JSON.stringify(input)})`)) as Result,
    run: async (script) => { await session.value(`${script}\n;undefined`) },
    async stop() {
      session.close()
      child.kill()
      await ended
      if (!kept) rmSync(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

const debuggingPort = (stderr: NodeJS.ReadableStream): Promise<string> => new Promise((resolve, reject) => {
  const lines = createInterface({ input: stderr })
  lines.on('line', (line) => {
    const port = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(line)?.[1]
    if (port) resolve(port)
  })
  lines.on('close', () => reject(new Error('Electron ended before it could be measured')))
})

/** A session with the page once it has made its mark, and when that was on the clock. Null while it loads. */
async function interactive(port: string): Promise<{ readonly session: Session; readonly at: number } | null> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as readonly { type: string; url: string; webSocketDebuggerUrl: string }[]
  const page = targets.find((target) => target.type === 'page' && !target.url.startsWith('about:'))
  if (!page) return null
  const session = await openSession(page.webSocketDebuggerUrl)
  const at = await session.value(`performance.getEntriesByName('interactive').map((mark) => performance.timeOrigin + mark.startTime)[0]`)
  if (typeof at === 'number') return { session, at }
  session.close()
  return null
}

/** Asks again until there is an answer: a page that is still loading has none, and may swallow the question. */
async function patiently<Answer>(ask: () => Promise<Answer | null>): Promise<Answer> {
  const pause = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await Promise.race([ask().catch(() => null), pause(2_000)])
    if (answer !== null) return answer
    await pause(300)
  }
  throw new Error('Electron did not become interactive within half a minute and more')
}

interface Answer { readonly id: number; readonly result?: { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: unknown } }

type Session = Awaited<ReturnType<typeof openSession>>

/** One page's debugging session, of which only evaluation is used. */
async function openSession(address: string) {
  const socket = new WebSocket(address)
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  return {
    async value(expression: string): Promise<unknown> {
      const id = (last += 1)
      const { result } = await new Promise<Answer>((resolve) => {
        waiting.set(id, resolve)
        socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression, awaitPromise: true, returnByValue: true, userGesture: true } }))
      })
      if (result?.exceptionDetails) throw new Error(`the page failed: ${JSON.stringify(result.exceptionDetails)}`)
      return result?.result?.value
    },
    close: () => socket.close(),
  }
}
