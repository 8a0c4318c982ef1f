import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout, whatever folder the command was typed in. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** What the scripts remember about this checkout; it goes when node_modules goes, on purpose. */
export const notesFolder = join(projectFolder, 'node_modules', '.assay')

/**
 * Where things too large to fetch twice are kept, shared by every checkout of one person.
 * Follows the custom of each system: LOCALAPPDATA on Windows, XDG_CACHE_HOME or ~/.cache elsewhere.
 */
export const cacheFolder = (() => {
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'assay', 'cache')
  }
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'assay')
})()

/** Where the Node this project pins is put by `pinned-node.mjs`. */
export const pinnedNodePath = join(
  projectFolder,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** The Node to run everything with that is not a script of this folder: the pinned one unless it could not be had. */
export function nodePath() {
  return existsSync(pinnedNodePath) ? pinnedNodePath : process.execPath
}

/** The path with the project's own commands first, so that `node` means the pinned Node in every child. */
export function pathWithPinnedNode() {
  const separator = process.platform === 'win32' ? ';' : ':'
  const rest = (process.env.PATH ?? '').split(separator)
  const own = [join(projectFolder, 'node_modules', '.bin'), dirname(pinnedNodePath)]
  return [...own, ...rest.filter((folder) => !own.includes(folder))].join(separator)
}
