import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, nodePath, projectFolder } from './places.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const packageFolder = join(projectFolder, 'node_modules', 'electron')

/** How long a closed network may keep us waiting before we say so. */
const reachTimeoutMs = 8_000

/** The folder of the binary the npm package `electron` has fetched, when it is whole. */
export function packageRuntime() {
  const pathFile = join(packageFolder, 'path.txt')
  // The package writes path.txt last, so its being there means the unpacking was finished.
  if (!existsSync(pathFile)) return undefined
  const folder = join(packageFolder, 'dist')
  if (!existsSync(join(folder, readFileSync(pathFile, 'utf8')))) return undefined
  return readIfThere(join(folder, 'version')) === packageVersion() ? folder : undefined
}

/**
 * Fetches the official binary with the package's own installer.
 *
 * @param {{ insist: boolean }} options insist: try even though it failed before on this machine
 * @returns {Promise<string | undefined>} its folder; undefined when the download site cannot be reached
 */
export async function downloadOfficial({ insist }) {
  const failureNote = join(cacheFolder, 'electron', `${packageVersion()}-not-reachable`)
  if (existsSync(failureNote) && !insist) return undefined
  say(`fetching Electron ${packageVersion()} from where Electron publishes it (once)`)
  const reason = (await whyNotReachable()) ?? (await whyNotInstalled())
  if (reason === undefined) {
    rmSync(failureNote, { force: true })
    return packageRuntime()
  }
  say(`that cannot be reached from here (${reason})`)
  // Remembered, so that later runs do not wait for it again; `node scripts/prepare.mjs --official` insists.
  mkdirSync(join(cacheFolder, 'electron'), { recursive: true })
  writeFileSync(failureNote, `${reason}\n`)
  return undefined
}

async function whyNotReachable() {
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror
  try {
    // Any answer at all means there is a way through; what it says is the installer's business.
    await fetch(mirror || 'https://github.com/electron/electron/releases', {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(reachTimeoutMs),
    })
    return undefined
  } catch (error) {
    // Behind a proxy only the installer knows the way (ELECTRON_GET_USE_PROXY), so it decides.
    if (process.env.ELECTRON_GET_USE_PROXY) return undefined
    return error.cause?.code ?? error.cause?.message ?? error.message
  }
}

async function whyNotInstalled() {
  const installed = await run(nodePath(), [join(packageFolder, 'install.js')], { output: 'keep', timeoutMs: 15 * 60_000 })
  if (installed.code === 0) return undefined
  return installed.timedOut ? 'it took more than a quarter of an hour' : (installed.output.trim().split('\n')[0] ?? 'no reason given')
}

function packageVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim().replace(/^v/, '') : undefined
}
