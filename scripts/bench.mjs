/** `npm run bench`: measures the built app on this machine and prints one JSON line a measurement on stdout. */
import { join } from 'node:path'
import { appEnvironment } from './app-environment.mjs'
import { build } from './build.mjs'
import { openDisplay } from './display.mjs'
import { nodePath, projectFolder } from './places.mjs'
import { prepare } from './prepare.mjs'
import { run } from './run.mjs'
import { runScript } from './say.mjs'

await runScript(async () => {
  await prepare()
  await build()
  const display = await openDisplay({ virtual: true })
  try {
    const { code } = await run(nodePath(), [join(projectFolder, 'bench', 'run.ts'), ...process.argv.slice(2)], {
      env: { ...appEnvironment(), ...display.env },
    })
    return code
  } finally {
    await display.stop()
  }
})
