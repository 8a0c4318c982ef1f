import { readdirSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** One file the window may ask for. */
export interface ServedFile { readonly file: string; readonly mediaType: string }

/** A kind of file that is not listed is not served. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/**
 * The names that can be asked for, and the file behind each, read once at the start. A request is looked up in this
 * list and never joined to a folder, so no name can lead out of it.
 */
export function manifestOf(folder: string): ReadonlyMap<string, ServedFile> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(files.flatMap((entry) => {
    const file = join(entry.parentPath, entry.name)
    const mediaType = mediaTypes[extname(entry.name).toLowerCase()]
    return mediaType === undefined ? [] : [[`/${relative(folder, file).split(sep).join('/')}`, { file, mediaType }]]
  }))
}
