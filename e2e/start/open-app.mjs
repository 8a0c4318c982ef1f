/**
 * Opens the app at ASSAY_APP_FOLDER the way `electron FOLDER` does, with Playwright's own loader before it: that holds
 * `ready` back until Playwright watches. Without it a window now and then opens while Playwright is still looking for
 * windows, and one of the two waits for ever. Given an executable, Playwright leaves the loader to whoever launches.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)
require(join(dirname(require.resolve('playwright-core/package.json')), 'lib', 'server', 'electron', 'loader.js'))

const folder = process.env.ASSAY_APP_FOLDER
const { name, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(name)
app.setVersion(version)
app.setAppPath(folder)
await import(pathToFileURL(join(folder, main)).href)
