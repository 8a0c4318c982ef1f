/**
 * `node scripts/electron.mjs FOLDER ...`: opens an app folder in the Electron this project uses, on a virtual display
 * where there is no other. What `electron FOLDER ...` would be if Electron could always be downloaded.
 */
import { openDisplay } from './display.mjs'
import { electronRuntime, sandboxSwitches } from './electron-runtime.mjs'
import { run } from './run.mjs'
import { runScript } from './say.mjs'

await runScript(async () => {
  const display = await openDisplay()
  try {
    const { path } = electronRuntime()
    const { code } = await run(path, [...sandboxSwitches(), ...display.switches, ...process.argv.slice(2)], { env: display.env })
    return code
  } finally {
    await display.stop()
  }
})
