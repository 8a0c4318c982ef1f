/**
 * `npm start [-- PROJECT ...]`: installs what is missing, builds when the sources have changed, opens the workbench.
 *
 * `npm start -- --demo DIR`, and any start on a Linux machine without a display: goes through the main job on the
 * sample without a person, on a virtual display, and leaves the note and screenshots in DIR (demo/ when not given).
 */
import { resolve } from 'node:path'
import { appEnvironment } from './app-environment.mjs'
import { build } from './build.mjs'
import { openDisplay } from './display.mjs'
import { electronRuntime, sandboxSwitches } from './electron-runtime.mjs'
import { nodePath, projectFolder } from './places.mjs'
import { prepare } from './prepare.mjs'
import { run } from './run.mjs'
import { runScript, say, Stop } from './say.mjs'
import { hasDisplay } from './system-libraries.mjs'

const usage = 'usage: npm start [-- PROJECT.assay ...]   or   npm start -- --demo [DIR]'

await runScript(async () => {
  const asked = readArguments(process.argv.slice(2))
  if (asked.help) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  await prepare()
  await build()
  if (asked.demoFolder !== undefined) return demonstrate(asked.demoFolder)
  if (!hasDisplay()) {
    say('there is no display here, so nobody could see a window: going through the main job on the sample instead')
    return demonstrate(resolve(projectFolder, 'demo'))
  }
  return open(asked.projects)
})

async function open(projects) {
  const { code } = await run(electronRuntime().path, [...sandboxSwitches(), projectFolder, ...projects], { env: appEnvironment() })
  return code
}

async function demonstrate(folder) {
  const display = await openDisplay({ virtual: true })
  if (display.isVirtual) say('the windows of the demonstration are on a virtual display')
  try {
    const { code } = await run(nodePath(), [resolve(projectFolder, 'e2e', 'demo.ts'), folder], {
      env: { ...appEnvironment(), ...display.env },
    })
    say(code === 0 ? `the demonstration is done; its note and screenshots are in ${folder}` : `the demonstration failed (exit ${code})`)
    return code
  } finally {
    await display.stop()
  }
}

/** Paths are taken from where the command was typed; npm itself moves to the folder of package.json. */
function readArguments(words) {
  const typedIn = process.env.INIT_CWD || process.cwd()
  const demo = words.indexOf('--demo')
  const known = words.filter((word) => word.startsWith('-'))
  if (words.includes('--help')) return { help: true, projects: [] }
  const unknown = known.find((word) => word !== '--demo')
  if (unknown !== undefined) throw new Stop(`${unknown} is not known here; ${usage}`, 2)
  if (demo === -1) return { help: false, projects: words.map((word) => resolve(typedIn, word)) }
  const others = words.filter((_, at) => at !== demo)
  if (others.length > 1) throw new Stop(usage, 2)
  return {
    help: false,
    projects: [],
    demoFolder: others[0] === undefined ? resolve(projectFolder, 'demo') : resolve(typedIn, others[0]),
  }
}
