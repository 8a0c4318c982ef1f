import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from 'playwright/test'
import type { AssayEvent } from '#core/contract/answers.ts'
import type { WindowBridge } from '#core/contract/window-bridge.ts'
import type { Outcome } from '#core/rpc/wire.ts'
import { openDisplay, type Display } from '../scripts/display.mjs'
import { electronRuntime, sandboxSwitches } from '../scripts/electron-runtime.mjs'
import { processesUnder } from './processes.ts'

declare global {
  interface Window { heardEvents?: AssayEvent[] }
}

export interface LaunchOptions {
  /** A project file to open, as a person would name it on the command line. */
  readonly project?: string
  /** The folder of settings, logs and window state; a fresh one where left out. */
  readonly userData?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface Assay {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** Errors on the page's console and violations of its content security policy so far, in words. */
  readonly problems: readonly string[]
  /** A call of the contract, past the page's own client. */
  call(path: string, input: unknown): Promise<Outcome>
  /** The value of a call; fails the test where it ends in a fault. */
  ask<Value>(path: string, input: unknown): Promise<Value>
  /** Starts to keep what the window is told; `heard` reads it. */
  listen(): Promise<void>
  heard(): Promise<readonly AssayEvent[]>
  /** Process ids of the running backend. */
  backendPids(): readonly number[]
  log(): string
  /** Quits as a person does, and waits for the end. */
  quit(): Promise<void>
}

/** The built app: the checkout's, or one elsewhere. */
export const appFolder = process.env['ASSAY_APP_FOLDER'] ?? resolve(import.meta.dirname, '..')
/** Opens that app once Playwright watches. */
const startFolder = join(import.meta.dirname, 'start')

/** Launches the built app in the Electron of this checkout and waits until its page has loaded. */
export async function launchAssay({ project, userData = mkdtempSync(join(tmpdir(), 'assay-e2e-')), args = [], env = {} }: LaunchOptions = {}, display?: Display): Promise<Assay> {
  const app = await _electron.launch({
    executablePath: electronRuntime().path,
    args: [...sandboxSwitches(), startFolder, ...(project === undefined ? [] : [project]), ...args],
    env: { ...ownEnvironment(), ...display?.env, ASSAY_APP_FOLDER: appFolder, ASSAY_USER_DATA: userData, ...env },
  })
  const problems: string[] = []
  app.on('window', (page) => {
    page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()) })
    page.on('pageerror', (error) => problems.push(error.message))
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('load')

  const call = (path: string, input: unknown): Promise<Outcome> =>
    page.evaluate(([path, input]) => (window as unknown as { assay: WindowBridge }).assay.call(path, input), [path, input] as const)
  return {
    app, page, userData, problems, call,
    async ask<Value>(path: string, input: unknown) {
      const outcome = await call(path, input)
      if (!outcome.ok) throw new Error(`${path} ended in ${JSON.stringify(outcome.fault)}`)
      return outcome.value as Value
    },
    async listen() {
      await page.evaluate(() => {
        const events: AssayEvent[] = []
        window.heardEvents = events
        ;(window as unknown as { assay: WindowBridge }).assay.subscribe((event) => events.push(event))
      })
    },
    heard: () => page.evaluate(() => window.heardEvents ?? []),
    backendPids: () => processesUnder(app.process().pid ?? 0).filter(({ command }) => /out\/main\/(backend|transport-probe)\.js|node\.mojom\.NodeService/.test(command)).map(({ pid }) => pid),
    log: () => readFileSync(join(userData, 'logs', 'assay.log'), 'utf8'),
    quit: () => app.close(),
  }
}

/** The environment of this process without what would change how Electron starts. */
function ownEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS'].includes(name))
  return Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

/** A test with `launch`, which launches an Assay of its own and leaves nothing behind. */
export const test = base.extend<{ launch: (options?: LaunchOptions) => Promise<Assay> }, { display: Display }>({
  display: [async ({ browserName: _browserName }, use) => {
    // A display for each worker: windows of another test would take the focus, and a drag ends where its window loses it.
    const display = await openDisplay({ virtual: true })
    await use(display)
    await display.stop()
  }, { scope: 'worker' }],
  launch: async ({ display }, use) => {
    const launched: Assay[] = []
    await use(async (options) => {
      const assay = await launchAssay(options, display)
      launched.push(assay)
      return assay
    })
    // All of them first: two may have shared a folder, and the later one still writes in it.
    for (const { app } of launched) await app.close()
    for (const { userData } of launched) rmSync(userData, { recursive: true, force: true })
  },
})
export { expect } from 'playwright/test'
