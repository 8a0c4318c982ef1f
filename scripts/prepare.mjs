/**
 * `node scripts/prepare.mjs`: installs what is missing and nothing else. `npm start` and `npm test` begin with it.
 * Runs on Node 20 and later with nothing installed. Interrupted anywhere, the next run repairs.
 *
 * --official  try the official download of Electron again, although it could not be reached before
 */
import { pathToFileURL } from 'node:url'
import { sayRuntime, settleElectronRuntime } from './electron-runtime.mjs'
import { installPackages } from './npm-packages.mjs'
import { installPinnedNode } from './pinned-node.mjs'
import { runScript } from './say.mjs'
import { installSystemLibraries } from './system-libraries.mjs'

/**
 * @param {{ insistOnOfficial?: boolean }} [options]
 * @returns {Promise<import('./electron-runtime.mjs').ElectronRuntime>}
 */
export async function prepare({ insistOnOfficial = false } = {}) {
  await installPackages()
  await installPinnedNode()
  await installSystemLibraries()
  const runtime = await settleElectronRuntime({ insistOnOfficial })
  sayRuntime(runtime)
  return runtime
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => {
    await prepare({ insistOnOfficial: process.argv.includes('--official') })
  })
}
