/**
 * `npm run package`: builds the app and puts it into a folder that starts without Node or npm, dist/<system>-unpacked.
 * `npm run package -- --linux AppImage deb` (or --mac, --win) makes the packages people install; electron-builder
 * fetches what it needs for those.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { cacheFolder, nodePath, projectFolder } from './places.mjs'
import { prepare } from './prepare.mjs'
import { loaderFolder } from './registry-runtime.mjs'
import { run } from './run.mjs'
import { runScript, say, Stop } from './say.mjs'

await runScript(async () => {
  const asked = process.argv.slice(2)
  const runtime = await prepare()
  const isTrial = runtime.origin === 'registry-only'
  if (isTrial && asked.length > 0) {
    throw new Stop('packages for people are made with the official Electron alone; here only `npm run package` without more can be tried')
  }
  await build()
  const { folder, remove } = plainRuntime(runtime)
  try {
    const { code } = await run(nodePath(), [
      join(projectFolder, 'node_modules', 'electron-builder', 'cli.js'),
      '--config',
      'electron-builder.yml',
      '--publish',
      'never',
      `-c.electronVersion=${runtime.version}`,
      ...(runtime.origin === 'package' ? [] : [`-c.electronDist=${folder}`]),
      ...(asked.length === 0 ? ['--dir'] : asked),
    ])
    if (code !== 0) throw new Stop('packaging failed; the lines above say why', code)
  } finally {
    remove()
  }
  say(isTrial ? 'packaged into dist/, on an Electron past its support: to try packaging, never to hand out' : 'packaged into dist/')
})

/** The runtime without the loader that stands in its resources, because a package brings its own app. */
function plainRuntime(runtime) {
  if (loaderFolder(runtime.folder) === undefined) return { folder: runtime.folder, remove: () => {} }
  mkdirSync(cacheFolder, { recursive: true })
  const folder = mkdtempSync(join(cacheFolder, 'packaging-'))
  cpSync(runtime.folder, folder, { recursive: true })
  const loader = loaderFolder(folder)
  if (loader !== undefined) rmSync(loader, { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
