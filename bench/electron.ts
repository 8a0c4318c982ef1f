import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Browser, type Page } from 'playwright'
import { electronRuntime, sandboxSwitches } from '../scripts/electron-runtime.mjs'

/** An Electron that was started as a person starts it, with a way to look inside once it runs. */
export interface Started {
  readonly page: Page
  /** Milliseconds from the start of the process to the page's mark `interactive`. */
  readonly interactiveMs: number
  stop(): Promise<void>
}

/** The checkout, which Electron opens as the built app. */
export const assayFolder = join(import.meta.dirname, '..')
export const emptyPageFolder = join(import.meta.dirname, 'empty-page')

/**
 * Starts an app folder in the Electron of this checkout. Nothing is attached while it starts, so nothing holds it up:
 * the debugging port is only looked into afterwards.
 */
export async function startElectron(folder: string, args: readonly string[] = []): Promise<Started> {
  const userData = mkdtempSync(join(tmpdir(), 'assay-bench-user-'))
  const startedAt = Date.now()
  const child = spawn(electronRuntime().path, [...sandboxSwitches(), '--remote-debugging-port=0', `--user-data-dir=${userData}`, folder, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ASSAY_USER_DATA: userData },
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const endpoint = await debuggerOf(child.stderr, ended)
  const browser: Browser = await chromium.connectOverCDP(endpoint)
  const page = await firstPage(browser)
  const at = await interactiveAt(page)
  return {
    page,
    interactiveMs: at - startedAt,
    async stop() {
      await browser.close()
      child.kill()
      await ended
      rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function debuggerOf(stderr: NodeJS.ReadableStream, ended: Promise<void>): Promise<string> {
  const lines = createInterface({ input: stderr })
  const found = new Promise<string>((resolve) => lines.on('line', (line) => {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address) resolve(address)
  }))
  return Promise.race([found, ended.then((): string => { throw new Error('Electron ended before it could be measured') })])
}

/** When the page made its mark, in milliseconds of the clock. Asked again until it has: the page may still be loading. */
async function interactiveAt(page: Page): Promise<number> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const at = await page.evaluate(() => performance.getEntriesByName('interactive').map((mark) => performance.timeOrigin + mark.startTime)[0] ?? null).catch(() => null)
    if (at !== null) return at
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the page never became interactive')
}

async function firstPage(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0]
  if (!context) throw new Error('Electron has no window to measure')
  return context.pages()[0] ?? context.waitForEvent('page')
}
