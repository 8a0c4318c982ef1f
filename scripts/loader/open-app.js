/**
 * Copied into the registry-only runtime as resources/app: it does what Electron's own default app does for
 * `electron FOLDER`, because that runtime ships without one. Electron waits for a module that awaits before it fires
 * `ready`, so the app's own module can still register its schemes in time.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = process.argv.slice(1).find((word) => !word.startsWith('-'))
if (folder === undefined) {
  process.stderr.write('electron: which app? Give its folder as the first argument.\n')
  process.exit(1)
}
const appFolder = resolve(folder)
const { name, productName, version, main } = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'))

process.defaultApp = true
if (productName ?? name) app.setName(productName ?? name)
if (version) app.setVersion(version)
app.setAppPath(appFolder)
await import(pathToFileURL(join(appFolder, main ?? 'index.js')).href)
