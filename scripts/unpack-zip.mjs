/**
 * `node unpack-zip.mjs ZIP FOLDER`: a program of its own, because the library belongs to the packages and the scripts
 * must start before any are there.
 */
import { resolve } from 'node:path'
import { extract } from '@electron-internal/extract-zip'

const [zip, folder] = process.argv.slice(2)
await extract(resolve(zip), { dir: resolve(folder) })
